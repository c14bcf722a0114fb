/// Statements with the verdict worked out by hand, one a line: language, day, the claim's words and
/// what they state, the verdict, and the text.
///
/// What stands behind the words is `low..high` (one side may be open) and the unit or currency.
let ownStatements = """
  en | 2025-01-29 | $60 | 60 USD | supported | o1's output is billed at $60 per million tokens.
  en | 2025-01-29 | $15 | 15 USD | contradicted | A million output tokens of o1 cost $15.
  en | 2025-01-29 | $0.55 | 0.55 USD | roughly | R1 costs $0.55 per million tokens.
  en | 2025-01-29 | $0.14 | 0.14 USD | supported | With R1, a million cached input tokens come to $0.14.
  en | 2025-01-29 | one percent | 1 percent | contradicted | For one percent of the price of o1 you get R1.
  en | 2025-01-29 | 96 percent | 96 percent | supported | Compared with o1, R1 is 96 percent cheaper.
  en | 2025-01-29 | 3.7 percent | 3.7 percent | contradicted | o1 costs 3.7 percent of R1.
  en | 2025-02-12 | four times | 4 times | supported | V3 is now nearly four times as dear for output as it was, input about twice.
  en | 2025-03-02 | over $200 million | 200000000.. USD | supported | Over a year DeepSeek's theoretical revenue would be over $200 million.
  en | 2025-03-02 | $205 million | 205000000 USD | contradicted | DeepSeek's theoretical profit is $205 million a year.
  en | 2025-03-02 | 84.5 percent | 84.5 percent | supported | DeepSeek puts its gross margin at 84.5 percent.
  en | 2025-03-02 | 6.45 times | 6.45 times | supported | DeepSeek's theoretical revenue is 6.45 times its costs.
  en | 2025-03-02 | 168 billion tokens | 168000000000 tokens | supported | DeepSeek's models wrote 168 billion tokens that day.
  en | 2025-03-02 | $6 million | ..6000000 USD | cannot-say | DeepSeek spent less than $6 million on chips to train its models.
  en | 2025-01-28 | 79.8 percent | 79.8 percent | supported | R1 scores 79.8 percent on AIME 2024.
  en | 2025-01-28 | 97.3 percent | 97.3 percent | contradicted | o1 scores 97.3 percent on MATH-500, ahead of R1.
  en | 2025-01-28 | $0.14 ; $0.55 ; $2.19 | 0.14 USD ; 0.55 USD ; 2.19 USD | supported ; supported ; supported | R1 charges $0.14, $0.55 and $2.19 for cached input, input and output.
  da | 2025-01-29 | 0,55 dollars | 0.55 USD | supported | R1 koster 0,55 dollars for en million inputtokens.
  da | 2025-01-29 | 27 gange | 27 times | supported | o1 er 27 gange så dyr som R1.
  da | 2025-03-03 | 545 procent | 545 percent | supported | DeepSeeks fortjeneste er 545 procent af omkostningerne.
  da | 2025-03-03 | 545 procent | 545 percent | contradicted | DeepSeeks bruttomargin er 545 procent.
  da | 2025-03-03 | 2 dollars | 2 USD | supported | DeepSeek regner med en leje på 2 dollars i timen for hvert H800-kort.
  da | 2025-02-28 | 75 procent | -75 percent | supported | Om natten er R1 75 procent billigere.
  de | 2025-01-29 | 60 Dollar | 60 USD | supported | OpenAI verlangt für eine Million Ausgabetoken von o1 60 Dollar.
  de | 2025-01-29 | 96 Prozent | -96 percent | supported | R1 ist 96 Prozent billiger als o1.
  de | 2025-03-03 | 227 Knoten | 227 nodes | supported | DeepSeek nutzte im Schnitt 227 Knoten.
  de | 2025-02-27 | die Hälfte | 0.5 times | supported | Nachts sinkt der Preis von V3 auf die Hälfte.
  fr | 2025-01-29 | 3,7 % | 3.7 percent | supported | R1 coûte 3,7 % du prix de o1.
  fr | 2025-03-03 | 84,5 % | 84.5 percent | supported | La marge brute théorique de DeepSeek est de 84,5 %.
  es | 2025-01-29 | 2,19 dólares | 2.19 USD | supported | R1 cuesta 2,19 dólares por millón de tokens de salida.
  es | 2025-03-03 | 87.072 dólares | 87072 USD | supported | El coste diario de DeepSeek es de 87.072 dólares.
  zh-Hant | 2025-01-28 | 人民幣1至4元 | 1..4 CNY | supported | R1的API每百萬輸入tokens為人民幣1至4元
  zh-Hant | 2025-01-28 | 人民幣16元 | 16 CNY | supported | R1每百萬輸出tokens為人民幣16元
  zh-Hant | 2025-03-02 | 545% | 545 percent | supported | DeepSeek的成本利潤率是545%
  zh-Hans | 2025-01-29 | 27倍 | 27 times | supported | o1 的价格是 R1 的 27倍。
  zh-Hans | 2025-03-02 | 56.3% | 56.3 percent | supported | DeepSeek 的输入里有 56.3% 命中缓存。
  ja | 2025-01-29 | 96% | 96 percent | supported | R1はo1より96%安い。
  ja | 2025-03-03 | 54% | 54 percent | contradicted | DeepSeekの粗利率は54%だ。
  ko | 2025-01-29 | 60달러 | 60 USD | supported | o1은 출력 100만 토큰당 60달러다.
  ko | 2025-03-03 | 6080억 토큰 | 608000000000 tokens | supported | 딥시크는 하루에 6080억 토큰을 읽었다.
  pt | 2025-01-29 | 60 dólares | 60 USD | supported | O o1 cobra 60 dólares por milhão de tokens de saída.
  it | 2025-01-29 | 60 dollari | 60 USD | supported | o1 costa 60 dollari per un milione di token in uscita.
  nl | 2025-01-29 | 96 procent | -96 percent | supported | R1 is 96 procent goedkoper dan o1.
  sv | 2025-01-29 | 27 gånger | 27 times | supported | o1 är 27 gånger dyrare än R1.
  nb | 2025-01-29 | 0,55 dollar | 0.55 USD | supported | R1 koster 0,55 dollar for en million input-tokens.
  en | 2025-01-29 | $1.10 | 1.10 USD | contradicted | V3's output costs $1.10 per million tokens.
  en | 2025-02-12 | $1.10 | 1.10 USD | supported | V3's output costs $1.10 per million tokens.
  en | 2025-02-03 | $12 | 12 USD | supported | A million tokens of output set you back $12 with o1-mini.
  en | 2025-02-12 | $12 | 12 USD | contradicted | A million tokens of output set you back $12 with o1-mini.
  en | 2025-02-12 | $3 ; $15 | 3 USD ; 15 USD | supported ; supported | Claude 3.5 Sonnet is at $3 in and $15 out for a million tokens.
  en | 2025-03-06 | $75 ; $150 | 75 USD ; 150 USD | supported ; supported | GPT-4.5 is priced at $75 per million input tokens and $150 per million output tokens.
  en | 2025-06-26 | $2 | 2 USD | supported | o3 now costs $2 per million input tokens.
  en | 2026-01-20 | $25 | 25 USD | supported | Claude Opus 4.5 asks $25 for a million output tokens.
  en | 2026-08-20 | $3.96 | 3.96 USD | supported | At peak hours a million output tokens of V4-Pro cost $3.96.
  en | 2026-08-20 | $1.98 | 1.98 USD | supported | Off-peak, V4-Pro's output is $1.98 a million tokens.
  en | 2025-03-10 | $0.55 | 0.55 USD | supported | At night a million output tokens of R1 cost just $0.55.
  en | 2025-09-26 | $3 | 3 USD | supported | Together AI sells R1 at $3 per million input tokens.
  en | 2025-01-30 | $0.79 | 0.79 USD | supported | Groq charges $0.79 per million output tokens for Llama 3.3 70B.
  en | 2025-01-29 | 18 times | 18 times | roughly | GPT-4o is 18 times as expensive as V3.
  en | 2025-02-20 | ten times | 10 times | roughly | GPT-4o is about ten times as expensive as V3.
  en | 2025-01-29 | a twentieth | 0.05 times | contradicted | R1 costs a twentieth of o1.
  en | 2025-02-12 | 63 percent | -63 percent | supported | OpenAI has cut the price of o1-mini by 63 percent.
  en | 2025-02-12 | by two thirds | 0.667 times | roughly | OpenAI has cut the price of o1-mini by two thirds.
  en | 2025-02-12 | quadrupled | 4 times | contradicted | The input price of V3 has quadrupled since the promotion ended.
  en | 2025-10-15 | 50 percent ; 75 percent | -50 percent ; -75 percent | supported ; supported | With V3.2-Exp DeepSeek has cut the price of input by 50 percent and that of output by 75 percent.
  en | 2026-05-25 | a quarter | 0.25 times | supported | Mistral Large now costs a quarter of what it did before.
  en | 2025-03-04 | 2,224 GPUs | 2224 GPUs | supported | At its peak DeepSeek ran on 2,224 GPUs.
  en | 2025-03-04 | 278 | 278 nodes | supported | At most 278 of DeepSeek's nodes were in use at peak, each with eight H800s.
  en | 2025-03-04 | eight H800s | 8 GPUs | supported | DeepSeek's nodes have eight H800s each.
  en | 2025-03-04 | $474,955 | 474955 USD | supported | DeepSeek's theoretical profit that day was $474,955.
  en | 2025-03-04 | $31.8 million | 31800000 USD | supported | Serving its models costs DeepSeek about $31.8 million a year.
  en | 2025-03-04 | 545 percent | 545 percent | contradicted | 545 percent of DeepSeek's revenue is profit.
  en | 2025-03-04 | $2 | 2 USD | supported | DeepSeek assumes a rent of $2 per GPU-hour.
  en | 2025-03-04 | 342 billion | 342000000000 tokens | supported | Of the input tokens that DeepSeek's models read, 342 billion came from the cache.
  en | 2025-03-04 | 84.5 percent | 84.5 percent | contradicted | DeepSeek's profit is 84.5 percent of its costs.
  en | 2025-03-04 | $1 million | 1000000 USD | cannot-say | DeepSeek's electricity costs $1 million a month.
  en | 2025-06-10 | $500,000 | 500000 USD | cannot-say | In May DeepSeek's daily revenue was $500,000.
  en | 2025-03-04 | $1.6 billion | 1600000000 USD | cannot-say | DeepSeek has spent $1.6 billion on servers, SemiAnalysis estimates.
  en | 2025-01-28 | 71.5 percent ; 75.7 percent | 71.5 percent ; 75.7 percent | supported ; supported | On GPQA Diamond o1 still leads: R1 gets 71.5 percent, o1 75.7 percent.
  en | 2025-01-28 | 4.2 points | 4.2 points | supported | On GPQA Diamond o1 is 4.2 points ahead of R1.
  en | 2025-01-28 | 4.2 points | 4.2 points | contradicted | On GPQA Diamond R1 leads o1 by 4.2 points.
  en | 2025-02-02 | 79.2 percent | 79.2 percent | cannot-say | o3-mini got 79.2 percent on ARC-AGI.
  en | 2025-02-28 | 64.9 percent | 64.9 percent | supported | Claude 3.7 Sonnet solves 64.9 percent of the Aider polyglot exercises.
  en | 2025-03-03 | 128,000 tokens | 128000 tokens | roughly | Grok 2 has a context window of 128,000 tokens.
  en | 2025-03-03 | 200,000 tokens | 200000 tokens | supported | Claude 3 Opus takes up to 200,000 tokens of context.
  en | 2025-03-03 | €81,000 | 81000 EUR | roughly | DeepSeek's costs of $87,072 a day are €81,000.
  en | 2025-03-03 | €0.53 | 0.53 EUR | supported | R1 costs $0.55 (€0.53) for a million input tokens.
  da | 2025-01-28 | 430 kroner | 430 DKK | supported | En million outputtokens fra o1 koster 60 dollars eller 430 kroner.
  da | 2025-01-28 | 100 gange | 100 times | contradicted | R1 er 100 gange billigere end o1.
  da | 2025-01-28 | under 4 procent | ..4 percent | supported | R1 koster under 4 procent af o1.
  da | 2025-02-12 | fordoblet | 2 times | supported | Prisen på input til V3 er næsten fordoblet, siden introprisen ophørte.
  da | 2025-03-03 | 562.027 dollars | 562027 USD | contradicted | DeepSeek tjente faktisk 562.027 dollars på et døgn i reelle indtægter.
  da | 2025-03-03 | 85 procent | 85 percent | supported | DeepSeeks teoretiske bruttomargin er knap 85 procent.
  da | 2025-03-03 | 1.814 | 1814 GPUs | supported | I gennemsnit brugte DeepSeek 1.814 H800-kort.
  da | 2025-03-03 | 168 milliarder tokens | 168000000000 tokens | contradicted | DeepSeeks modeller læste 168 milliarder tokens på et døgn.
  da | 2025-01-28 | 97,3 procent | 97.3 percent | supported | I MATH-500 når R1 97,3 procent.
  da | 2025-06-26 | 1,35 dollars | 1.35 USD | contradicted | Hos DeepSeek selv koster en million inputtokens til R1 1,35 dollars.
  da | 2025-03-03 | 30 procent | 30 percent | cannot-say | Analytikere venter, at DeepSeek sænker priserne med 30 procent.
  de | 2025-01-28 | ein Dreißigstel | 0.0333 times | roughly | R1 kostet ein Dreißigstel von o1.
  de | 2025-03-03 | 545 Prozent | 545 percent | supported | Der Gewinn von DeepSeek beträgt 545 Prozent der Kosten.
  de | 2025-03-03 | 84,5 Prozent | 84.5 percent | supported | Gemessen am Umsatz sind es bei DeepSeek 84,5 Prozent Gewinn.
  de | 2025-03-03 | 608 Milliarden Token | 608000000000 tokens | supported | 608 Milliarden Token haben die Modelle von DeepSeek an dem Tag gelesen.
  de | 2025-02-12 | vervierfacht | 4 times | supported | Der Ausgabepreis von V3 hat sich fast vervierfacht.
  de | 2025-01-28 | 2,19 Dollar | 2.19 USD | contradicted | Eine Million Token Eingabe kosten bei R1 2,19 Dollar.
  de | 2025-03-05 | 205 Millionen Dollar | 205000000 USD | supported | Im Jahr ergäbe das für DeepSeek theoretische Einnahmen von 205 Millionen Dollar.
  de | 2025-01-28 | 58 Euro | 58 EUR | supported | o1 verlangt 60 Dollar, also rund 58 Euro, für eine Million Ausgabetoken.
  de | 2025-01-28 | 79,8 Prozent | 79.8 percent | contradicted | o1 löst 79,8 Prozent der Aufgaben von AIME 2024.
  de | 2026-09-16 | halb so viel | 0.5 times | supported | Außerhalb der Spitzenzeiten kostet V4-Pro nur halb so viel.
  fr | 2025-01-28 | 27 fois | 27 times | supported | Les jetons de sortie de o1 coûtent 27 fois plus cher que ceux de R1.
  fr | 2025-01-28 | 2,19 dollars | 2.19 USD | supported | R1 facture 2,19 dollars le million de jetons en sortie.
  fr | 2025-03-03 | 545 % | 545 percent | supported | Le bénéfice théorique de DeepSeek atteint 545 % des coûts.
  fr | 2025-03-03 | 87 072 dollars | 87072 USD | supported | Les coûts de DeepSeek s'élèvent à 87 072 dollars par jour.
  fr | 2025-02-28 | de 75 % | -75 percent | supported | La nuit, DeepSeek baisse de 75 % le prix de R1.
  fr | 2025-02-28 | de 75 % | -75 percent | contradicted | La nuit, DeepSeek baisse de 75 % le prix de V3.
  fr | 2025-01-28 | 96,3 % | -96.3 percent | supported | R1 est 96,3 % moins cher que o1.
  es | 2025-01-28 | 96 % | -96 percent | supported | R1 es un 96 % más barato que o1.
  es | 2025-03-03 | 545 % | 545 percent | contradicted | El margen bruto de DeepSeek es del 545 %.
  es | 2025-03-03 | 2 dólares | 2 USD | supported | DeepSeek calcula 2 dólares por hora y GPU.
  es | 2025-02-12 | 1,10 dólares | 1.1 USD | supported | Tras la promoción, un millón de tokens de salida de V3 cuesta 1,10 dólares.
  es | 2025-01-28 | un 3 % | 3 percent | contradicted | Claude 3.5 Sonnet cuesta un 3 % de lo que cuesta o1.
  zh-Hant | 2025-01-28 | 便宜96% | -96 percent | supported | R1比o1便宜96%
  zh-Hant | 2025-01-28 | 27倍 | 27 times | supported | o1的價格是R1的27倍
  zh-Hant | 2025-01-28 | 2.19美元 | 2.19 USD | contradicted | V3輸出每百萬tokens 2.19美元
  zh-Hant | 2025-03-02 | 226.75個節點 | 226.75 nodes | supported | DeepSeek平均用了226.75個節點
  zh-Hant | 2025-03-02 | 2億美元 | 200000000.. USD | supported | DeepSeek一年理論收入超過2億美元
  zh-Hant | 2025-02-28 | 25折 | 25 percent | supported | R1半夜只要25折
  zh-Hant | 2025-03-02 | 84.5% | 84.5 percent | supported | DeepSeek毛利率其實是84.5%
  zh-Hant | 2025-03-02 | 545% | 545 percent | supported | DeepSeek毛利率不是545%
  zh-Hant | 2025-01-28 | 79.8% ; 79.2% | 79.8 percent ; 79.2 percent | supported ; supported | AIME 2024 R1拿79.8% o1是79.2%
  zh-Hant | 2025-01-28 | 1950元 | 1950 TWD | roughly | o1輸出每百萬tokens 60美元 約台幣1950元
  zh-Hans | 2025-01-28 | 4 元 | 4 CNY | supported | R1 每百万输入 tokens（缓存未命中）4 元。
  zh-Hans | 2025-01-28 | 1 元 | 1 CNY | supported | R1 命中缓存的输入每百万 tokens 1 元。
  zh-Hans | 2025-03-02 | 8.7万美元 | 87000 USD | supported | DeepSeek 每天的成本约 8.7万美元。
  zh-Hans | 2025-03-02 | 2224 张 | 2224 GPUs | contradicted | DeepSeek 平均使用 2224 张 H800。
  zh-Hans | 2025-03-01 | 五折 | 50 percent | contradicted | 夜间 R1 打五折。
  ja | 2025-01-28 | 2.19ドル | 2.19 USD | supported | R1の出力は100万トークンあたり2.19ドルだ。
  ja | 2025-01-28 | 27分の1 | 0.037037 times | supported | R1の料金はo1の27分の1だ。
  ja | 2025-03-03 | 545% | 545 percent | supported | DeepSeekの原価利益率は545%に達する。
  ja | 2025-03-03 | 8万7072ドル | 87072 USD | supported | DeepSeekの1日のコストは8万7072ドルだ。
  ja | 2025-02-28 | 4分の1 | 0.25 times | supported | 夜間のR1の料金は4分の1になる。
  ja | 2025-01-28 | 72.6% | 72.6 percent | cannot-say | R1はMMLU-Proで72.6%だった。
  ja | 2025-03-03 | 約1814枚 | 1814 GPUs | supported | DeepSeekは平均で約1814枚のH800を使った。
  ko | 2025-01-28 | 27배 | 27 times | supported | o1의 출력 가격은 R1의 27배다.
  ko | 2025-01-28 | 2.19달러 | 2.19 USD | supported | R1의 출력 요금은 100만 토큰당 2.19달러다.
  ko | 2025-03-03 | 545% | 545 percent | contradicted | 딥시크의 매출총이익률은 545%다.
  ko | 2025-03-03 | 1680억 토큰 | 168000000000 tokens | supported | 딥시크 모델은 하루에 1680억 토큰을 출력했다.
  ko | 2025-03-03 | 2달러 | 2 USD | supported | 딥시크는 GPU 한 장을 시간당 2달러로 계산했다.
  ko | 2025-02-28 | 75% | -75 percent | supported | 밤에는 R1 가격이 75% 내려간다.
  """
