/// Sentences about prices, their changes, and scores, as people write them: language, day, text, and the
/// verdict on the claim that has some words.
let writtenPrices = """
  en | 2025-01-28 | R1's input costs 27 times less than o1's. | 27=supported
  en | 2025-01-28 | o1 is 2,640 percent more expensive than R1. | 2,640=roughly
  en | 2025-01-28 | You pay $15 for a million input tokens with o1, against $0.55 with R1. | 15=supported;0.55=supported
  en | 2025-01-28 | DeepSeek charges 16 yuan per million output tokens for R1. | 16=supported
  en | 2025-01-28 | R1 costs 14 yuan for a million output tokens. | 14=contradicted
  en | 2025-02-20 | Gemini 2.0 Flash costs $0.10 per million input tokens and $0.40 per million output tokens. | 0.10=supported;0.40=supported
  en | 2025-02-20 | Gemini 2.0 Flash is 25 times cheaper than GPT-4o. | 25=supported
  en | 2025-02-20 | Gemini 2.0 Flash is cheaper than GPT-4o by 96 percent. | 96=supported
  en | 2026-01-20 | deepseek-chat costs $0.27 per million input tokens. | 0.27=roughly
  en | 2025-10-15 | deepseek-chat costs $0.28 per million input tokens. | 0.28=supported
  en | 2025-09-26 | Kimi K2 costs $2.50 for a million output tokens. | 2.50=supported
  en | 2025-09-26 | GPT-5 costs half as much as GPT-4o for input. | half=supported
  en | 2025-09-26 | GPT-5 and GPT-4o both cost $10 per million output tokens. | 10=supported
  en | 2025-03-01 | Outside of the discount hours R1's output costs $2.19 per million tokens. | 2.19=supported
  en | 2025-03-10 | At 3 a.m. Beijing time, R1's output costs $0.55 per million tokens. | 0.55=supported
  en | 2025-03-10 | At 3 p.m. Beijing time, R1's output costs $0.55 per million tokens. | 0.55=contradicted
  en | 2025-02-12 | Since the promotion ended, V3's output has nearly quadrupled in price. | quadrupled=supported
  en | 2025-02-12 | V3's input price has doubled. | doubled=supported
  en | 2025-02-12 | DeepSeek raised V3's output price by 293 percent. | 293=supported
  en | 2025-03-04 | It costs DeepSeek $87,072 to run V3 and R1 for a day. | 87,072=supported
  en | 2025-01-28 | R1 beats o1 on MATH-500 by 0.9 points. | 0.9=supported
  en | 2025-01-28 | V3 scores 39.2 percent on AIME 2024. | 39.2=supported
  en | 2025-01-28 | On LiveCodeBench R1 reaches 65.9 percent, more than the 63.4 of o1. | 65.9=supported;63.4=supported
  en | 2025-01-28 | o1-mini gets 90 percent on MATH-500. | 90=supported
  en | 2025-06-10 | The new R1-0528 gets 91.4 percent on AIME 2024. | 91.4=supported
  en | 2025-03-06 | GPT-4 Turbo has a context window of 128,000 tokens. | 128,000=supported
  en | 2025-03-06 | Claude 3 Opus can read 100,000 tokens at once. | 100,000=contradicted
  en | 2025-01-28 | o1 costs $60, or about 57 euros, per million output tokens. | 60=supported;57=roughly
  da | 2025-01-28 | R1 koster 96 procent mindre end o1. | 96=supported
  da | 2025-01-28 | R1 koster en tredivtedel af o1. | tredivtedel=roughly
  da | 2025-02-28 | Mellem 17.30 og 1.30 dansk tid koster en million outputtokens fra R1 0,55 dollars. | 0,55=supported
  da | 2024-11-23 | GPT-4o er blevet 50 procent billigere på input siden september. | 50=supported
  de | 2025-01-28 | R1 kostet 27-mal weniger als o1. | 27=supported
  de | 2025-01-28 | Pro Million Eingabetoken verlangt DeepSeek für R1 0,55 Dollar. | 0,55=supported
  de | 2025-02-28 | Zwischen 16.30 und 0.30 Uhr UTC kostet R1 drei Viertel weniger. | drei=supported
  de | 2025-09-26 | GPT-5 kostet bei der Eingabe halb so viel wie GPT-4o. | halb=supported
  fr | 2025-01-28 | o1 est 27 fois plus cher que R1. | 27=supported
  fr | 2025-01-28 | R1 revient à moins de 4 % du prix de o1. | 4=supported
  fr | 2025-01-28 | R1 obtient 79,8 % à AIME 2024, contre 79,2 % pour o1. | 79,8=supported;79,2=supported
  fr | 2025-02-12 | Le prix de sortie de V3 a presque quadruplé. | quadrupl=supported
  es | 2025-01-28 | R1 cuesta el 3,7 % de lo que cuesta o1. | 3,7=supported
  es | 2025-01-28 | o1 cobra 15 dólares por millón de tokens de entrada y 60 por millón de tokens de salida. | 15=supported;60=supported
  es | 2025-02-28 | De noche R1 cuesta un 75 % menos. | 75=supported
  es | 2025-01-28 | R1 no cuesta el 10 % de o1. | 10=supported
  zh-Hant | 2025-01-28 | o1比R1貴27倍 | 27=supported
  zh-Hant | 2025-01-28 | R1價格不到o1的4% | 4=supported
  zh-Hant | 2025-01-28 | R1輸入0.55美元 輸出2.19美元(每百萬tokens) | 0.55=supported;2.19=supported
  zh-Hant | 2025-02-28 | R1離峰時段打25折 V3打5折 | 25=supported;5=supported
  zh-Hant | 2024-11-23 | GPT-4o輸入從9月到現在砍了一半 | 一半=supported
  zh-Hans | 2025-01-28 | R1 每百万输入 tokens 4 元，输出 16 元。 | 4=supported;16=supported
  zh-Hans | 2025-09-26 | deepseek-reasoner 输出每百万 tokens 1.68 美元。 | 1.68=supported
  ja | 2025-01-28 | o1はR1の27倍高い。 | 27=supported
  ja | 2025-01-28 | R1の入力は100万トークンあたり0.55ドル、出力は2.19ドルだ。 | 0.55=supported;2.19=supported
  ja | 2025-02-28 | 夜間はR1が75%安くなる。 | 75=supported
  ja | 2025-01-28 | R1はAIME 2024で79.8%、o1は79.2%だった。 | 79.8=supported;79.2=supported
  ko | 2025-01-28 | R1은 o1 가격의 3.7%에 불과하다. | 3.7=supported
  ko | 2025-01-28 | R1은 100만 토큰당 입력 0.55달러, 출력 2.19달러를 받는다. | 0.55=supported;2.19=supported
  ko | 2025-02-28 | 심야에는 R1이 75% 할인된다. | 75=supported
  ko | 2025-01-28 | R1은 AIME 2024에서 79.8%를 기록했다. | 79.8=supported
  en | 2025-01-28 | o1 is not 100 times as dear as R1. | 100=supported
  da | 2025-01-28 | R1 er ikke 90 procent dyrere end o1. | 90=supported
  de | 2025-01-28 | R1 kostet keine 2,19 Dollar für eine Million Eingabetoken. | 2,19=supported
  en | 2025-01-28 | DeepSeek's R1 is priced at 3 to 4 percent of OpenAI's o1. | 3 to 4=supported
  en | 2025-01-28 | OpenAI's o1 is roughly 27 times the price of DeepSeek's R1. | 27=supported
  en | 2025-01-28 | R1 costs twenty-seven times less than o1. | twenty=supported
  en | 2025-01-28 | The cached input of R1 costs 1.9 percent of that of o1. | 1.9=supported
  en | 2025-01-28 | The cached input of R1 costs 4 percent of that of o1. | 4 =contradicted
  en | 2025-02-20 | V3 costs 11 percent of GPT-4o. | 11=supported
  en | 2025-02-20 | o3-mini costs $1.10 in and $4.40 out per million tokens. | 1.10=supported;4.40=supported
  en | 2025-02-20 | o3-mini is 93 percent cheaper than o1. | 93=supported
  en | 2025-09-26 | Grok 4 costs $3 per million input tokens and $15 per million output tokens. | 3=supported;15=supported
  en | 2026-01-20 | Claude Opus 4.5 costs a third of Claude Opus 4.1. | third=supported
  en | 2026-05-25 | GPT-5.5 has double the price of GPT-5.4. | double=supported
  en | 2025-06-26 | o1-pro costs ten times as much as o1. | ten=supported
  en | 2025-06-26 | o1-pro asks $600 for a million output tokens. | 600=supported
  en | 2025-03-06 | GPT-4.5 costs 30 times as much as GPT-4o for input. | 30=supported
  en | 2025-03-06 | GPT-4.5 is 15 times as expensive as GPT-4o for output. | 15=supported
  en | 2026-09-16 | V4-Flash costs $0.22 for a million input tokens outside of peak hours. | 0.22=contradicted
  en | 2026-10-01 | Off-peak prices of V4-Pro are half of those at peak hours. | half=supported
  en | 2026-08-20 | In August DeepSeek tripled V4-Pro's input price compared with May. | tripled=supported
  en | 2026-09-16 | V4-Pro's output costs 4.55 times what it did in May. | 4.55=supported
  en | 2025-10-15 | DeepSeek has halved its API prices with V3.2-Exp. | halved=roughly
  en | 2024-11-23 | GPT-4o's output became a third cheaper between September and November. | third=supported
  en | 2025-01-30 | Mistral Large has become 33 percent cheaper since November. | 33=supported
  en | 2025-03-06 | Claude 3.5 Haiku now costs 20 percent less than before. | 20=supported
  da | 2025-01-28 | R1 koster 3,7 procent af, hvad o1 koster. | 3,7=supported
  da | 2025-01-28 | Prisen på R1 er 96 procent lavere end på o1. | 96=supported
  da | 2025-01-28 | For o1 betaler man 27 gange så meget som for R1. | 27=supported
  da | 2025-02-12 | V3 er blevet næsten dobbelt så dyr at læse ind, fra 0,14 til 0,27 dollars. | 0,14=supported;0,27=supported
  da | 2025-03-10 | Kl. 20 UTC koster en million outputtokens fra R1 0,55 dollars. | 0,55=supported
  da | 2025-01-28 | På MATH-500 får o1 96,4 procent og R1 97,3. | 96,4=supported
  de | 2025-01-28 | o1 ist rund 27-mal teurer als R1. | 27=supported
  de | 2025-01-28 | R1 kostet nur 3,65 Prozent der Ausgabe von o1. | 3,65=supported
  de | 2025-01-28 | R1 schafft 97,3 Prozent bei MATH-500, o1 96,4 Prozent. | 97,3=supported;96,4=supported
  fr | 2025-01-28 | Un million de jetons d'entrée coûte 0,55 dollar avec R1 et 15 dollars avec o1. | 0,55=supported;15=supported
  fr | 2025-01-28 | R1 coûte 27 fois moins que o1. | 27=supported
  fr | 2025-03-10 | À 20 h UTC, un million de jetons de sortie de R1 coûte 2,19 dollars. | 2,19=contradicted
  es | 2025-01-28 | Un millón de tokens de entrada cuesta 0,55 dólares con R1 y 15 dólares con o1. | 0,55=supported;15=supported
  es | 2025-02-28 | Por la noche, el precio de V3 baja a la mitad. | mitad=supported
  es | 2025-01-28 | R1 logra un 79,8 % en AIME 2024 y o1 un 79,2 %. | 79,8=supported;79,2=supported
  zh-Hant | 2025-01-28 | o1的輸出價格是R1的27.4倍 | 27.4=supported
  zh-Hant | 2025-01-28 | 跟o1比 R1便宜96% | 96=supported
  zh-Hant | 2025-01-28 | R1在MATH-500拿下97.3% 贏o1 0.9個百分點 | 97.3=supported;0.9=supported
  zh-Hans | 2025-01-28 | R1 比 o1 便宜 96%。 | 96=supported
  zh-Hans | 2025-01-28 | o1 输出每百万 tokens 60 美元，是 R1 的 27 倍。 | 60=supported;27=supported
  zh-Hans | 2025-01-28 | R1 在 GPQA Diamond 上得到 71.5%，低于 o1 的 75.7%。 | 71.5=supported;75.7=supported
  ja | 2025-01-28 | o1の価格はR1の27倍だ。 | 27=supported
  ja | 2025-01-28 | R1はo1の3.7%の料金で使える。 | 3.7=supported
  ja | 2025-02-12 | V3の出力料金は0.28ドルから1.1ドルに上がった。 | 0.28=supported;1.1=supported
  ko | 2025-01-28 | R1은 o1보다 27배 저렴하다. | 27=supported
  ko | 2025-01-28 | o1은 R1보다 27배 비싸다. | 27=supported
  ko | 2025-01-28 | R1의 가격은 o1의 30분의 1이다. | 30=roughly
  ko | 2025-03-10 | 오후 3시(한국시간) 기준 R1 출력은 100만 토큰당 2.19달러다. | 2.19=supported
  zh-Hant | 2025-02-28 | R1白天輸出每百萬tokens要2.19美元,半夜只要0.55美元,等於打25折。V3半夜打五折。 | 2.19=supported;0.55=supported;25=supported;五折=supported
  zh-Hant | 2025-02-28 | R1輸出每百萬tokens要2.19美元。o1還是60美元,差了27倍。 | 2.19=supported;60=supported;27=supported
  zh-Hant | 2025-02-28 | GPT-4o輸出10美元,是V3的9倍。 | 10=supported;9=supported
  en | 2025-01-28 | R1 costs $2.19 per million output tokens. o1 costs $60. | 2.19=supported;60=supported
  en | 2025-01-28 | R1 costs $2.19 per million output tokens. That is 3.65 percent of what o1 costs. | 3.65=supported
  ja | 2025-01-28 | R1の出力は100万トークンあたり2.19ドル。o1は60ドルで、27倍高い。 | 2.19=supported;60=supported;27=supported
  ko | 2025-01-28 | R1의 출력은 100만 토큰당 2.19달러다. o1은 60달러로 27배 비싸다. | 2.19=supported;60=supported;27=supported
  en | 2025-01-28 | R1 is a mere 3.67 percent of o1's price on input and 3.65 percent on output. | 3.67=supported;3.65=supported
  en | 2025-02-11 | At $0.27 in and $1.10 out, V3 is still a tenth of GPT-4o. | 0.27=supported;1.10=supported
  en | 2025-03-04 | DeepSeek's 278 nodes at peak make 2,224 GPUs. | 278=supported;2,224=supported
  en | 2025-03-04 | DeepSeek made $474,955 in theoretical profit. | 474,955=supported
  en | 2025-05-10 | SGLang ran V3 on 12 nodes of 8 H100s. | 12=supported
  en | 2025-05-10 | SGLang puts the cost of a million output tokens at $0.20. | 0.20=supported
  en | 2025-01-28 | At $2.19, R1's output is dearer than V3's. | 2.19=supported
  en | 2025-01-28 | GPT-4o costs $2.50 per million input tokens, four times as much as R1. | 2.50=supported
  en | 2025-03-04 | Half of DeepSeek's input tokens came from the cache. | Half=contradicted
  en | 2025-03-04 | More than half of DeepSeek's input tokens came from the cache. | half=supported
  en | 2025-01-28 | R1 costs less than a twentieth of o1. | twentieth=supported
  en | 2025-01-28 | R1 costs less than a thirtieth of o1. | thirtieth=roughly
  en | 2025-02-03 | 100,000 output tokens of o1 cost $6. | 6=supported
  en | 2025-01-28 | R1's output costs €2.09 per million tokens. | 2.09=roughly
  en | 2025-01-28 | R1's output costs £1.76 per million tokens. | 1.76=supported
  en | 2025-01-28 | R1's output costs 340 yen per million tokens. | 340=supported
  da | 2025-01-28 | R1 er 20 gange billigere end o1. | 20=contradicted
  da | 2025-01-28 | En million tokens ind og en million ud koster 75 dollars med o1 og 2,74 med R1. | 75=supported
  da | 2025-03-03 | Mere end halvdelen af DeepSeeks inputtokens lå i cachen. | halvdelen=supported
  da | 2026-02-10 | R1 koster 2,19 dollars for en million outputtokens hos DeepSeek. | 2,19=cannot-say
  de | 2025-01-28 | Für R1 zahlt man ein Siebenundzwanzigstel von o1. | Sieben=supported
  de | 2025-01-28 | o1 kostet das 27-Fache von R1. | 27=supported
  de | 2025-03-03 | Bei DeepSeek bleiben von einem Dollar Umsatz 84,5 Cent Gewinn. | 84,5=cannot-say
  de | 2025-03-03 | Mehr als die Hälfte der Eingabetoken von DeepSeek kam aus dem Cache. | Hälfte=supported
  de | 2024-11-23 | OpenAI hat den Eingabepreis von GPT-4o seit September halbiert. | halbiert=supported
  de | 2024-11-23 | Der Ausgabepreis von GPT-4o ist seit September um ein Drittel gesunken. | Drittel=supported
  fr | 2025-01-28 | R1 est vingt-sept fois moins cher que o1. | vingt=supported
  fr | 2025-01-28 | Le jeton de sortie de o1 coûte 0,00006 dollar. | 0,00006=supported
  fr | 2025-03-03 | Le bénéfice représente 84,5 % du chiffre d'affaires de DeepSeek. | 84,5=supported
  fr | 2025-01-28 | o1 demande 60 dollars, soit environ 57,5 euros, par million de jetons en sortie. | 60=supported;57,5=roughly
  es | 2025-01-28 | R1 cuesta una trigésima parte de o1. | trig=roughly
  es | 2025-03-03 | DeepSeek ganaría en teoría 475.000 dólares al día. | 475=supported
  es | 2025-03-03 | La tasa de aciertos de caché de DeepSeek es del 56,3 %. | 56,3=supported
  zh-Hant | 2025-01-28 | o1輸入要15美元 R1只要0.55美元 差27倍 | 15=supported;0.55=supported;27=supported
  zh-Hant | 2025-03-02 | DeepSeek一天跑1680億輸出tokens | 1680=supported
  zh-Hans | 2025-03-02 | DeepSeek 的利润是成本的 5.45 倍。 | 5.45=supported
  zh-Hans | 2025-01-28 | R1 输出价 16 元，约 70 新台币。 | 16=supported
  zh-Hans | 2025-01-28 | o1 是 R1 价格的 30 倍。 | 30=roughly
  ja | 2025-03-03 | DeepSeekの1日の出力は1680億トークンだ。 | 1680=supported
  ja | 2025-03-03 | DeepSeekは1時間あたり2ドルでH800を借りる計算だ。 | 2=supported
  ja | 2024-11-23 | GPT-4oの入力料金は9月から半額になった。 | 半=supported
  ko | 2025-03-03 | 딥시크의 매출총이익률은 84.5%다. | 84.5=supported
  ko | 2025-03-03 | 딥시크의 하루 출력은 1680억 토큰이다. | 1680=supported
  ko | 2025-02-12 | V3 출력 가격이 0.28달러에서 1.1달러로 올랐다. | 0.28=supported;1.1=supported
  ko | 2025-01-28 | R1은 o1의 27분의 1 가격이다. | 27=supported
  """
