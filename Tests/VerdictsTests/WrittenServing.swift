/// Sentences about a day of serving, as people write them: language, day, text, and the
/// verdict on the claim that has some words.
let writtenServing = """
  en | 2025-03-04 | DeepSeek's profit margin on cost is 545 percent. | 545=supported
  en | 2025-03-04 | DeepSeek claims a 545 percent profit on cost. | 545=supported
  en | 2025-03-04 | DeepSeek's theoretical gross margin comes to 85 percent. | 85=supported
  en | 2025-03-04 | DeepSeek's cost profit margin was 645 percent. | 645=contradicted
  en | 2025-03-04 | DeepSeek's daily costs are $562,027. | 562,027=contradicted
  en | 2025-03-04 | DeepSeek's revenue would be $200 million in a year. | 200=supported
  en | 2025-03-04 | DeepSeek's GPUs cost $2 an hour each. | 2=supported
  en | 2025-03-04 | 56.3 percent of the input tokens of DeepSeek hit the cache. | 56.3=supported
  en | 2025-03-04 | DeepSeek's models generated 168 billion tokens and read 608 billion. | 168=supported;608=supported
  en | 2025-03-03 | DeepSeek's daily cost of $87,072 is about 630,000 yuan. | 87,072=supported;630,000=supported
  da | 2025-03-03 | DeepSeeks udgifter var 87.072 dollars på et døgn. | 87.072=supported
  da | 2025-03-03 | DeepSeeks avance er 545 procent. | 545=roughly
  da | 2025-03-03 | Overskuddet udgør 84,5 procent af DeepSeeks omsætning. | 84,5=supported
  de | 2025-03-03 | DeepSeek erzielt theoretisch das 6,45-Fache seiner Kosten an Umsatz. | 6,45=supported
  de | 2025-03-03 | Die Bruttomarge von DeepSeek beträgt 545 Prozent. | 545=contradicted
  de | 2025-03-03 | DeepSeek setzt 2 Dollar je GPU-Stunde an. | 2=supported
  fr | 2025-03-03 | DeepSeek aurait dépensé 87 072 dollars en une journée. | 87=supported
  fr | 2025-03-03 | La marge de DeepSeek est de 545 %. | 545=roughly
  es | 2025-03-03 | DeepSeek tendría unos ingresos teóricos de 562.027 dólares al día. | 562.027=supported
  es | 2025-03-03 | El beneficio de DeepSeek es del 545 % sobre los costes. | 545=supported
  zh-Hant | 2025-03-02 | DeepSeek一天賺47萬4955美元(理論上) | 47=supported
  zh-Hant | 2025-03-02 | DeepSeek一張H800一小時算2美元 | 2=supported
  zh-Hant | 2025-03-02 | 快取命中率56.3% DeepSeek這數字很漂亮 | 56.3=supported
  zh-Hans | 2025-03-02 | DeepSeek 的成本利润率为 545%，毛利率为 84.5%。 | 545=supported;84.5=supported
  zh-Hans | 2025-03-02 | DeepSeek 一年的理论收入约 2.05 亿美元。 | 2.05=supported
  ja | 2025-03-03 | DeepSeekの理論上の売上は1日56万2027ドル、コストは8万7072ドル。 | 56=supported;8=supported
  ja | 2025-03-03 | DeepSeekの粗利率は84.5%だ。 | 84.5=supported
  ko | 2025-03-03 | 딥시크의 원가이익률은 545%다. | 545=supported
  ko | 2025-03-03 | 딥시크는 하루 평균 1814개의 H800을 사용했다. | 1814=supported
  en | 2025-03-03 | DeepSeek's gross margin is not 545 percent. | 545=supported
  fr | 2025-03-03 | La marge brute de DeepSeek n'est pas de 545 %. | 545=supported
  es | 2025-03-03 | El margen bruto de DeepSeek no es del 545 %. | 545=supported
  zh-Hans | 2025-03-03 | DeepSeek 的毛利率并非 545%。 | 545=supported
  ja | 2025-03-03 | DeepSeekの粗利率は545%ではない。 | 545=supported
  ko | 2025-03-03 | 딥시크의 매출총이익률은 545%가 아니다. | 545=supported
  da | 2025-03-03 | Regnestykket giver DeepSeek en dækningsgrad på 84,5 procent. | 84,5=supported
  da | 2025-03-03 | DeepSeek tjener teoretisk 474.955 dollars om dagen. | 474.955=supported
  da | 2025-03-03 | I spidsen kørte DeepSeek på 278 noder. | 278=supported
  de | 2025-03-03 | Das entspräche bei DeepSeek einer Bruttomarge von 84,5 Prozent. | 84,5=supported
  de | 2025-03-03 | DeepSeeks Tageskosten betragen 87.072 Dollar. | 87.072=supported
  de | 2025-03-03 | 56 Prozent der Eingabe kamen bei DeepSeek aus dem Cache. | 56=supported
  fr | 2025-03-03 | DeepSeek a utilisé en moyenne 226,75 nœuds de huit GPU H800. | 226,75=supported
  fr | 2025-03-03 | Les modèles de DeepSeek ont écrit 168 milliards de jetons. | 168=supported
  fr | 2025-03-03 | Sur un an, le chiffre d'affaires théorique de DeepSeek dépasserait 200 millions de dollars. | 200=supported
  es | 2025-03-03 | El margen bruto teórico de DeepSeek es del 84,5 %. | 84,5=supported
  es | 2025-03-03 | DeepSeek usó de media 1.814 GPU H800. | 1.814=supported
  es | 2025-03-03 | Los modelos de DeepSeek escribieron 168.000 millones de tokens. | 168=supported
  zh-Hant | 2025-03-02 | DeepSeek輸出1680億tokens | 1680=supported
  zh-Hant | 2025-03-02 | 換算成年營收 DeepSeek有2.05億美元 | 2.05=supported
  zh-Hant | 2025-03-02 | DeepSeek獲利率84.5% 以營收算 | 84.5=supported
  zh-Hans | 2025-03-02 | DeepSeek 平均占用 226.75 个节点，峰值 278 个节点。 | 226.75=supported;278=supported
  zh-Hans | 2025-03-02 | DeepSeek 每小时每张 H800 按 2 美元计算。 | 2=supported
  ja | 2025-03-03 | DeepSeekのキャッシュヒット率は56.3%だ。 | 56.3=supported
  ja | 2025-03-03 | 1年に換算すると、DeepSeekの理論上の売上は2億ドルを超える。 | 2=supported
  ko | 2025-03-03 | 딥시크의 이론상 하루 이익은 47만4955달러다. | 47=supported
  ko | 2025-03-03 | 딥시크 입력 토큰의 56.3%가 캐시에서 나왔다. | 56.3=supported
  zh-Hant | 2025-03-02 | DeepSeek說一天成本8萬7072美元,理論收入56萬2027美元,成本利潤率545%,毛利率其實是84.5%。 | 8=supported;56=supported;545=supported;84.5=supported
  en | 2025-03-04 | DeepSeek says its costs were $87,072. Its theoretical revenue was $562,027, a profit on cost of 545 percent. | 87,072=supported;562,027=supported;545=supported
  en | 2025-03-04 | DeepSeek's 545 percent is not a margin but profit on cost. | 545=supported
  en | 2025-03-04 | Is DeepSeek's gross margin really 84.5 percent? | 84.5=supported
  """
