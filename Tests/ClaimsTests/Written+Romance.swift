/// Texts of news and forums, and what has to be found in each.
extension Written {
  static let french = Written(
    "fr",
    """
    Le chiffre d'affaires a progressé de 12,4 % à 3,2 milliards d'euros au troisième trimestre.
      12.4 %
      3200000000 EUR a quarter
    L'action a perdu jusqu'à 17 %, soit près de 600 milliards de dollars de capitalisation.
      <=17 %
      ~600000000000 USD
    Un abonnement coûte 20 € par mois, deux fois moins cher qu'avant ; les deux tiers des clients paient.
      20 EUR a month
      2 x
      0.666666666666666667 x
    DeepSeek affirme avoir dépensé moins de 6 millions de dollars, contre 100 millions pour GPT-4.
      <6000000 USD claimed
      100000000 USD claimed
    Le prix est passé de 15 à 10 dollars par million de jetons en sortie, une baisse d'un tiers.
      15 USD per 1000000 output tokens
      10 USD per 1000000 output tokens
      0.333333333333333333 x
    Le chapitre 3, page 12, traite de la version 2.1 ; rendez-vous le 3 mai 2025 à 14h30, salle 5.
    Environ 1 200 salariés sur 4 500, soit plus du quart, seraient concernés.
      ~1200 people
    La demande a triplé en un an et les coûts ont été divisés par dix.
      3 x
      10 x
    Au moins 70 % des requêtes sont gratuites ; la marge brute tombe à 45 %.
      >=70 %
      45 %
    Le modèle coûte 27 fois moins cher, soit 3,7 % du prix d'o1.
      27 x
      3.7 %
    Il en coûte 0,55 $ le million de jetons en entrée et 2,19 $ en sortie.
      0.55 USD per 1000000 input tokens
      2.19 USD per 1000000 output tokens
    """)

  static let spanish = Written(
    "es",
    """
    La empresa facturó 2.500 millones de euros, un 15 % más que el año pasado.
      2500000000 EUR
      15 %
    Las acciones cayeron un 17 % y perdieron casi 600.000 millones de dólares.
      -17 %
      ~-600000000000 USD
    Más de la mitad de los 300 empleados, unas 160 personas, trabajan en Madrid.
      >0.5 x
      300 people
      ~160 people
    Cuesta 0,55 dólares por millón de tokens de entrada y 2,19 de salida, hasta un 96 % menos que o1.
      0.55 USD per 1000000 input tokens
      2.19 USD per 1000000 output tokens
      <=96 %
    El precio se ha duplicado; entre 20 y 30 millones de usuarios pagan al menos 10 euros al mes.
      2 x
      20000000..30000000 people
      >=10 EUR a month
    El capítulo 4 empieza en la página 88; la reunión es a las 15:30 del 3 de mayo de 2025 en el piso 7.
    Según Reuters, gastó menos de seis millones de dólares, una décima parte de lo habitual.
      <6000000 USD reported
      0.1 x reported
    Diez veces más barato y tres veces más rápido, asegura la compañía.
      10 x claimed
      3 x claimed
    El margen teórico alcanza el 545 %, con 87.072 dólares de costes al día y 562.027 de ingresos.
      545 % theoretical
      87072 USD a day theoretical
      562027 USD a day theoretical
    """)

  static let portuguese = Written(
    "pt",
    """
    A receita cresceu 12,5% e chegou a R$ 3,4 bilhões no segundo trimestre.
      12.5 %
      3400000000 BRL a quarter
    O app foi baixado mais de 2 milhões de vezes; metade dos usuários é do Brasil.
      >2000000 occasions
      0.5 x
    O plano custa R$ 99,90 por mês, até 30% mais barato que o rival.
      99.9 BRL a month
      <=30 %
    A empresa demitiu cerca de 1.200 funcionários, quase 10% do total.
      ~1200 people
      ~10 %
    O preço caiu de US$ 15 para US$ 10 por milhão de tokens de saída, uma queda de um terço.
      15 USD per 1000000 output tokens
      10 USD per 1000000 output tokens
      0.333333333333333333 x
    O capítulo 2, na página 15, fala do Llama 3.1; o jogo terminou 2 a 1 às 21h30 do dia 5 de maio.
    As ações despencaram 17%, e a Nvidia perdeu quase US$ 600 bilhões em valor de mercado.
      -17 %
      ~-600000000000 USD
    Segundo a consultoria, o mercado deve dobrar até 2030, para 1,5 trilhão de dólares.
      2 x expected+reported
      1500000000000 USD expected+reported
    Pelo menos três quartos das respostas custam menos de um centavo de dólar.
      >=0.75 x
      <0.01 USD
    Foram treze mil GPUs, duas vezes mais que no ano passado.
      13000 chips
      2 x
    Custa 0,55 dólar por milhão de tokens de entrada e 2,19 dólares por milhão de saída, 27 vezes menos que o o1.
      0.55 USD per 1000000 input tokens
      2.19 USD per 1000000 output tokens
      27 x
    """)

  static let italian = Written(
    "it",
    """
    Il fatturato è salito del 7,5% a 1,8 miliardi di euro nel terzo trimestre.
      7.5 %
      1800000000 EUR a quarter
    Il titolo ha perso il 17%, bruciando quasi 600 miliardi di dollari.
      -17 %
      ~600000000000 USD
    Costa 20 euro al mese, la metà rispetto a prima, e i due terzi degli utenti pagano.
      20 EUR a month
      0.5 x
      0.666666666666666667 x
    Un milione di token in uscita costa 2,19 dollari, circa 27 volte meno di o1.
      2.19 USD per 1000000 output tokens
      ~27 x
    Almeno 3.000 dipendenti su 12mila, oltre un quarto, perderanno il posto.
      >=3000 people
      >0.25 x
    I prezzi sono stati dimezzati e la domanda è raddoppiata, secondo l'azienda.
      -50 % reported
      2 x reported
    Il capitolo 3 è a pagina 27; la partita è finita 2-1, inizio alle 20.45 del 5 maggio 2025.
    Entro il 2026 spenderà tra 60 e 65 miliardi di dollari, fino a 1,3 milioni di GPU.
      60000000000..65000000000 USD expected
      <=1300000 chips expected
    Costa 0,55 dollari per milione di token in ingresso e 2,19 in uscita, un ventisettesimo di o1.
      0.55 USD per 1000000 input tokens
      2.19 USD per 1000000 output tokens
      0.037037037037037037 x
    """)
}
