extension Words {
  /// What no price list, report or score speaks of.
  static let outside: [Sense: [String]] = [
    .elsewhere: [
      "faster, slower, speed, latency, parameter*, longer, shorter, memory, quality, accura*, error*",
      "mistake*, hallucinat*, usage, smaller, larger, emission*, water, jobs, salar*, complaint*, staff",
      "hurtigere, langsommere, hastighed, parametre, længere, kortere, hukommelse, kvalitet, fejl, forbrug*",
      "schneller, langsamer, geschwindigkeit, länger, kürzer, speicher, qualität, fehler, verbrauch*, größer",
      "rapide*, vitesse, lent*, paramètres, plus long*, mémoire, qualité, erreur*, consomm*, retard",
      "rápido, rápida, velocidad, parámetros, más largo, memoria, calidad, errores, consum*, lento",
      "veloce, velocità, parametri, memoria, errori, sneller, snelheid, geheugen, fouten, snabbare, raskere",
      "快, 更快, 速度, 延遲, 延迟, 參數, 参数, 更長, 更长, 記憶體, 内存, 品質, 质量, 錯誤, 错误, 準確, 准确, 幻覺, 幻觉, 用量",
      "速い, 速く, 速度, 遅, パラメータ, 長い, 長く, メモリ, 品質, 精度, 誤り, 誤答, 消費, 빠르, 빠른, 속도, 느리, 매개변수",
      "파라미터, 길다, 긴 답, 메모리, 품질, 정확도, 오류, 소비",
      "owns, possess*, i paid, we paid, i spent, my bill, invoice*, ejer, regning*, besitzt, rechnung",
      "possède, posee, factura, possiede, 擁有, 拥有, 花了, 省電, 省电, 耗電, 耗电, 保有, 請求書, 보유, 청구서",
      "users, user, downloads, downloaded, subscri*, subscription*, plan, plus plan, valuation, valued",
      "on servers, on chips, on hardware, hardware, data cent*, datacent*, capex, bought, purchas*",
      "på servere, på chips, indkøb*, datacent*, für server, rechenzentr*, matériel, serveurs achetés, en servidores",
      "硬體, 硬件, 採購, 采购, 買了, 买了, 資料中心, 数据中心, 設備投資, データセンター, 데이터센터, 설비투자",
      "worth, shares, share price, stock*, market value, market cap*, invest*, funding, employees",
      "staff, hired, trained, training, to train, pretrain*, develop*, power, electricity, energy, watt*, kwh",
      "expect, expects, expected, forecast*, predict*, analysts, plans to, rumour*",
      "traffic, paid for, paying, free users, market share, customers, visits, visitors, lawsuit, fine, chatgpt plus",
      "chatgpt pro, pro plan, a seat, per seat, answers, per answer, single answer, query, queries, per image",
      "brugere, bruger, abonnement*, værdi*, aktie*, børsværdi, investere*, ansatte, trænet, træning*, træne",
      "udvikl*, strøm*, elektricitet, energi*, forvente*, forudsiger, analytikere, kunder, trafik*, besøg*, rejst",
      "nutzer*, abo, abonnement*, bewert*, börsenwert, aktie*, investier*, mitarbeiter*, train*, entwickl*",
      "strom*, energie*, erwarte*, rechnen damit, prognos*, analysten, kunden, verkehr",
      "utilisateur*, abonnement*, valeur, vaut, valoris*, action, actions, bourse, investi*, employé*, entraîn*",
      "développ*, électricité, énergie, prévoi*, analystes, clients, trafic, téléchargement*, téléchargé*, devrait*",
      "usuario*, suscripción*, suscriptor*, valor, valora*, vale, acciones, bolsa, inversi*, inviert*, empleado*",
      "entren*, desarroll*, electricidad, energía, prevé*, analistas, clientes, tráfico, descarga*, espera*, podría*",
      "usuário*, assinatura*, ações, treina*, eletricidade, utenti, abbonament*, azioni, addestra*, elettricità",
      "gebruikers, abonnement*, aandelen, användare, prenumer*, aktier, tränings*, brukere, aksjer",
      "用戶, 用户, 訂閱, 订阅, 會員, 会员, 月費, 月费, 估值, 市值, 股價, 股价, 股票, 跌停, 投資, 投资, 融資, 融资, 員工, 员工",
      "訓練, 训练, 開發, 开发, 研發, 研发, 電費, 电费, 用電, 用电, 耗電, 電力, 电力, 預期, 预期, 預估, 预估, 預計, 预计",
      "分析師, 分析师, 下載, 下载, 流量, 付費, 付费, 客戶, 客户, 活躍, 活跃, 帳單, 账单, 資本支出, 资本支出, 將會, 将会",
      "ユーザー, 利用者, 会員, サブスク, 月額, 時価総額, 企業価値, 株, 投資, 従業員, 訓練, 学習, 開発, 電力, 電気, 予想, 見込, 予測",
      "見通し, ダウンロード, 顧客, 通信量, アナリスト, 사용자, 이용자, 구독, 가입자, 기업가치, 시가총액, 주가, 주식, 투자, 직원",
      "훈련, 학습, 개발, 전력, 전기, 예상, 전망, 예측, 다운로드, 고객, 트래픽, 애널리스트",
    ]
  ]

  /// Contexts, currencies, and the small words between others.
  static let small: [Sense: [String]] = [
    .context: [
      "context, context window, context length, at once, at a time, in one go, window",
      "kontekst*, ad gangen, på én gang, på en gang, kontext*, auf einmal, gleichzeitig, am stück",
      "contexte, à la fois, d'un coup, en une fois, contexto, a la vez, de una vez, de uma vez, ao mesmo tempo",
      "contesto, alla volta, in una volta, tegelijk, åt gången, på gången, om gangen",
      "上下文, 脈絡, 一次, 一口氣, 一口气, 同時讀, コンテキスト, 文脈, 一度に, 컨텍스트, 문맥, 한 번에, 한번에, 콘텍스트",
    ],
    .worth: [
      "or about, that is, converted, equals, equivalent, i.e., omregnet, svarende til, det vil sige, cirka, ca",
      "umgerechnet, das sind, entspricht, soit, environ, c'est-à-dire, unos, equivale*, es decir, cerca de",
      "circa, ossia, pari a, omgerekend, omräknat, motsvar*, 換算, 换算, 折合, 約合, 约合, 約, 约, 大約, 大约, 相當於, 相当于",
      "合, 約合台幣, およそ, 約, 換算すると, にな, 약, 환산, 우리 돈",
    ],
    .perUnit: [
      "to the dollar, per dollar, to the euro, per euro, a dollar, pr. dollar, for en dollar, pro dollar",
      "für einen dollar, le dollar, par dollar, pour un dollar, por dólar, el dólar, por euro, al dollaro",
      "per un dollaro, exchange rate, kursen, wechselkurs*, taux de change, tipo de cambio, 匯率, 汇率, 兌, 兑",
      "1美元, 一美元, 1ドル, 1ドル=, 1달러, 1달러당, 달러당, 為替, 환율",
    ],
    .and: [
      "and, og, und, et, y, e, och, en, while, whereas, mens, während, tandis que, mientras, enquanto, but, men",
      "aber, mais, pero, 和, 與, 与, 及, 而, 跟, 但, 同期, と, 、, 그리고, 와, 과",
    ],
    .respectively: [
      "respectively, henholdsvis, jeweils, beziehungsweise, respectivement, respectivamente, rispettivamente",
      "respectievelijk, respektive, 分別, 分别, それぞれ, 각각",
    ],
    .negation: [
      "not, isn't, isn’t, doesn't, doesn’t, don't, never, no longer, nowhere near, wrong, false, untrue, hardly",
      "cannot, can't, wasn't, ikke, aldrig, næppe, forkert, nicht, kein, keine, keineswegs, nie, falsch",
      "pas, jamais, faux, no, non, nunca, jamás, falso, não, inte, aldrig, niet, nooit, ikkje",
      "不是, 並非, 并非, 沒有, 没有, 不到那, 哪有, 才不是, 根本不, 不可能, 並不, 并不, 非, 没, 不等於",
      "ではない, ではなく, じゃない, ではありません, でない, しない, わけではない, 아니다, 아니라, 아닌, 않다, 않는다, 않았다, 아닙니다",
    ],
    .question: ["?, ？, is it, stimmt es, er det, est-ce, es verdad"],
  ]
}
