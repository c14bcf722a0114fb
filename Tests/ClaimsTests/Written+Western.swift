/// Texts of news and forums, and what has to be found in each.
extension Written {
  static let english = Written(
    "en",
    """
    OpenAI said revenue will hit $12.7bn this year, more than triple last year's $3.7 billion.
      12700000000 USD expected
      >3 x expected
      3700000000 USD expected
    Nvidia shares dropped 17% on Monday, wiping out nearly $600 billion in market value.
      -17 %
      ~600000000000 USD
    The startup raised $40 million in Series B at a $300M valuation, with 35 employees in 3 offices.
      40000000 USD
      300000000 USD
      35 people
      3 things
    Prices: $0.14, $0.55 and $2.19 per million tokens for cached input, input and output.
      0.14 USD per 1000000 cached input tokens
      0.55 USD per 1000000 input tokens
      2.19 USD per 1000000 output tokens
    It charges 0.14, 0.55 and 2.19 dollars for cached input, input and output.
      0.14 USD per cached input tokens
      0.55 USD per input tokens
      2.19 USD per output tokens
    Half of the 2,000 engineers left; a third joined rivals.
      0.5 x
      2000 people
      0.333333333333333333 x
    GPT-4o costs $2.50/M input and $10/M output, versus $15 / 1M tokens for o1.
      2.5 USD per 1000000 input tokens
      10 USD per 1000000 output tokens
      15 USD per 1000000 output tokens
    Inference got 10x cheaper in 18 months, says the report of March 3, 2025.
      10 x
    We trained for 2.788M H800 GPU hours at $2 per GPU hour, i.e. $5.576M in total.
      2788000 hours
      2 USD per GPU a hour
      5576000 USD
    Call 555-123-4567 before 5 pm; flight 237 leaves from gate 12 at 10:45.
    On page 12 of chapter 7, version 2.0.1 beats Llama 3.1 405B by 3 points on MMLU.
      3 points
    The lakers won 112-98 on May 3rd at 221B Baker Street.
    The model has 671 billion parameters, of which 37 billion are active, and a 128K context window.
      671000000000 parameters
      37000000000 count
    They cut staff by about 5%, or 150 people, and saved two hundred million dollars.
      ~-5 %
      150 people
      200000000 USD
    The H100 rents for under $2 an hour, down from $8 in 2023.
      <2 USD a hour
      8 USD a hour
    Between 20 and 30 percent of users pay $20 a month, fewer than 1 in 10 pay $200.
      20..30 %
      20 USD a month
      200 USD a month
    In Q3 2025 the company lost a quarter of a billion dollars, or $250m.
      -250000000 USD
      250000000 USD a quarter
    DeepSeek's theoretical cost-profit ratio was up to 545% a day, but real income was "significantly lower".
      <=545 % theoretical
    At least ten times as many requests, about a dozen regions, and over one million developers.
      >=10 x
      >1000000 people
    It is 95% cheaper than o1 and scores 79.8% on AIME 2024 (pass@1), versus 79.2 for o1-1217.
      -95 %
      79.8 %
      79.2 points
    The price fell from $10 ⏎ million to $8 million.
      10000000 USD
      8000000 USD
    Oct 29 (Reuters) - Shares rose as much as 4.2 percent to $182.50.
      <=4.2 %
      182.5 USD
    A 50-seat restaurant in the 1990s, 24/7, 9/11, 4x4 and 20/20 vision.
    200X was when the G7 met; the Boeing 737 MAX and the F-35 flew over route 66.
    Only one of three customers stayed, and twice a week 2 of them came back.
    The firm's market share is 12 percent, up 3 percentage points from a year earlier.
      12 %
      3 %
    Sales were flat at 4.2 billion yuan ($580 million).
      4200000000 CNY
      580000000 USD conversion
    A cache hit costs 0.014 dollars per million tokens, ten times less than a miss.
      0.014 USD per 1000000 cached input tokens
      10 x
    Gross margin slipped to 61.5% from 64% a quarter ago.
      61.5 %
      64 %
    The company expects capital spending of $60-65 billion in 2025.
      60000000000..65000000000 USD expected
    DeepSeek-V3 was trained on 14.8T tokens in 55 days for about $5.6M.
      14800000000000 tokens
      ~5600000 USD
    Output speed is 60 tokens per second, 3x faster than V2.
      60 tokens
      3 x
    On Feb. 27, 2025 the peak was 278 nodes.
      278 cards
    His 2 kids, 35 and 37, live at 10 Downing Street since 2019; call +44 20 7946 0958.
    Windows 11 24H2, Python 3.12, CUDA 12.4, iOS 18 and an RTX 4090 with 24GB.
      24 storage
    R1 is at least 20 to 50 times cheaper to use than o1.
      20..50 x
    Token prices dropped from $36 to under $4, a 79% annual drop.
      36 USD
      <4 USD
      -79 %
    Q2 revenue: US$2.1bn (+14% y/y), EBITDA $310m (-3%).
      2100000000 USD
      14 %
      310000000 USD
      -3 %
    """)

  static let german = Written(
    "de",
    """
    Die Aktie verlor 17 Prozent, der Börsenwert schrumpfte um fast 600 Milliarden Dollar.
      -17 %
      ~-600000000000 USD
    Der Preis wurde halbiert, von 0,55 auf 0,27 Dollar je Million Eingabetoken.
      -50 %
      0.55 USD per 1000000 input tokens
      0.27 USD per 1000000 input tokens
    Kapitel 3, Seite 45: Am 12. Mai 2025 um 14:30 Uhr in der Hauptstraße 7, Tel. 030-123456.
    Das Unternehmen beschäftigt rund 3.400 Menschen, ein Drittel davon in Berlin.
      ~3400 people
      0.333333333333333333 x
    Bis zu 90 Prozent günstiger als GPT-4o, dabei dreimal so schnell.
      <=90 %
      3 x
    Der Verlust lag bei 2,3 Mrd. Euro; 2024 waren es noch 1,1 Mrd. Euro.
      2300000000 EUR
      1100000000 EUR
    Laut Bericht kostete das Training weniger als sechs Millionen Dollar.
      <6000000 USD reported
    Die Nutzung hat sich verzehnfacht, mehr als die Hälfte der Anfragen kommt aus Asien.
      10 x
      >0.5 x
    Mit 545 Prozent liegt die Marge weit über den 60 Prozent der Konkurrenz.
      545 %
      >60 %
    Das sind anderthalb Millionen Euro oder knapp 1,6 Mio. Dollar.
      1500000 EUR
      ~1600000 USD conversion
    Statt 15 Dollar verlangt OpenAI nur noch 10 Dollar pro 1 Mio. Token.
      15 USD per 1000000 tokens
      10 USD per 1000000 tokens
    """)

  static let dutch = Written(
    "nl",
    """
    De omzet daalde met 4,5 procent tot 1,2 miljard euro; 300 banen verdwijnen.
      -4.5 %
      1200000000 EUR
      300 people
    Ruim tweederde van de gebruikers betaalt minder dan € 20 per maand.
      >0.666666666666666667 x
      <20 EUR a month
    Een miljoen uitvoertokens kost 2,19 dollar, zo'n 2,10 euro.
      2.19 USD per 1000000 output tokens
      ~2.1 EUR per 1000000 output tokens conversion
    Het aantal gebruikers is verdubbeld naar bijna 40 miljoen, twee keer zoveel als vorig jaar.
      2 x
      ~40000000 count
    """)
}
