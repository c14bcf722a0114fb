/// Texts of news and forums, and what has to be found in each.
extension Written {
  static let danish = Written(
    "da",
    """
    Aktien faldt 12,5 procent til 340 kroner, og selskabet tabte 1,2 mia. kr. på en dag.
      -12.5 %
      340 DKK
      -1200000000 DKK a day
    Prisen er halveret på et år, og brugen er tredoblet.
      -50 %
      3 x
    Det koster 99 kr. om måneden, men kun halvdelen af de 3.000 brugere betaler.
      99 DKK a month
      0.5 x
      3000 people
    DeepSeek hævder en overskudsgrad på op til 545 %, men under 6 millioner dollars gik til chips.
      <=545 % claimed
      <6000000 USD claimed
    Mindst to tredjedele af kunderne bor i Aarhus; kapitel 4 begynder på side 112.
      >=0.666666666666666667 x
    Over et år vil det svare til en omsætning på lidt over 200 millioner dollars.
      >200000000 USD a year expected
    Toget kører kl. 14.30 fra spor 3 den 5. maj 2025, ring på 70 12 34 56.
    Der er mellem 20 og 30 mio. brugere, heraf 1.250 ansatte og 12 datacentre.
      20000000..30000000 people
      1250 people
      12 things
    Modellen er 27 gange billigere end o1 og ti gange så hurtig.
      27 x
      10 x
    Prisen sættes ned fra 15 til 10 øre pr. 1.000 tokens.
      0.15 DKK per 1000 tokens
      0.1 DKK per 1000 tokens
    Selskabet venter en vækst på 8-10 procent og et overskud på 3,4 milliarder kroner i 2026.
      8..10 % expected
      3400000000 DKK expected
    Otte ud af ti danskere bruger det dagligt, viser tal fra 2024.
    Kun hver tiende kunde betaler 20 euro, og prisen på R1 er en tredivtedel af o1's.
      20 EUR
      0.0333333333333333333 x
    Fortjenesten er 545 procent af omkostningerne – ikke 84,5 procent.
      545 %
      84.5 %
    Det svarer til knap halvanden milliard kroner, omtrent 200 millioner euro.
      ~1500000000 DKK
      ~200000000 EUR conversion
    """)

  static let norwegian = Written(
    "nb",
    """
    Omsetningen falt 3,2 prosent til 4,5 milliarder kroner i andre kvartal.
      -3.2 %
      4500000000 NOK a quarter
    Opptil 75 prosent rabatt om natten, minst 20 kroner per måned.
      <=75 %
      >=20 NOK a month
    Selskapet har 1 200 ansatte og rundt 3 millioner brukere, nesten dobbelt så mange som i fjor.
      1200 people
      ~3000000 people
      ~2 x
    Modellen koster en tidel av o1, ifølge Reuters.
      0.1 x reported
    """)

  static let swedish = Written(
    "sv",
    """
    Omsättningen ökade med 8,5 procent till 12,3 miljarder kronor under tredje kvartalet.
      8.5 %
      12300000000 SEK a quarter
    Drygt 4 000 anställda får gå, vilket sparar upp till 900 miljoner kronor om året.
      >4000 people
      <=900000000 SEK a year
    Aktien rasade 15 procent; börsvärdet minskade med nästan 60 miljarder dollar.
      -15 %
      ~-60000000000 USD
    En miljon utdatatokens kostar 2,19 dollar, omkring 23 kronor.
      2.19 USD per 1000000 output tokens
      ~23 SEK per 1000000 output tokens conversion
    Hälften av användarna betalar 199 kr i månaden, en tredjedel ingenting.
      0.5 x
      199 SEK a month
      0.333333333333333333 x
    Priset har fördubblats på två år och är nu tio gånger högre än 2020.
      2 x
      10 x
    Matchen slutade 3–1, avspark klockan 19.00 på plan 4, rum 12, kapitel 2.
    Bolaget räknar med att sälja mellan 3 och 5 miljoner enheter, minst 20 procent fler än i fjol.
      3000000..5000000 things expected
      >=20 % expected
    Enligt uppgift används 2 048 grafikkort av typen H800, version 3.1.
      2048 chips reported
    Inte ens var femte kund, 18 procent, valde GPT-5.
      18 %
    """)
}
