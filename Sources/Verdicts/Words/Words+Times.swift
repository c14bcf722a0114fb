extension Words {
  /// When a price holds, and for how long a sum is.
  static let times: [Sense: [String]] = [
    .day: [
      "a day, per day, daily, one day, that day, single day, each day, every day, a single day, 24 hours",
      "om dagen, pr. dag, per dag, daglig*, et døgn, på et døgn, i døgnet, døgnet, på en dag, på én dag",
      "am tag, pro tag, täglich*, an einem tag, tages*, je tag, innerhalb eines tages",
      "par jour, en un jour, en une journée, une journée, quotidien*, journalier*",
      "al día, por día, en un día, diari*, cada día, por dia, ao dia, num dia, al giorno, in un giorno",
      "giornalier*, om dagen, per dygn, på ett dygn, op een dag",
      "一天, 每天, 一日, 每日, 單日, 单日, 當天, 当天, 日均, 1日, 毎日, 1日あたり, 하루, 일일, 하루에",
    ],
    .year: [
      "a year, per year, annual*, yearly, over a year, annualised, annualized, in a year",
      "om året, pr. år, per år, årlig*, på et år, over et år, et helt år, på ett år, om året",
      "auf das jahr, aufs ganze jahr, das jahr über, im jahr, pro jahr, jährlich*, jahres*, auf ein jahr, aufs jahr, ein jahr, pro jahr",
      "par an, annuel*, sur un an, en un an, l'année, al año, por año, en un año, anual*, por ano, ao ano",
      "num ano, all'anno, all’anno, in un anno, annu*, per jaar, jaarlijks*",
      "一年, 每年, 年收, 全年, 年化, 年營收, 年营收, 1年, 年間, 年換算, 年に, 연간, 1년, 일년, 한 해, 연 매출",
    ],
    .month: [
      "a month, per month, monthly, om måneden, pr. måned, månedlig*, im monat, pro monat, monatlich*",
      "par mois, mensuel*, al mes, por mes, mensual*, por mês, al mese, mensil*, per maand",
      "一個月, 一个月, 每月, 月費, 月费, 1か月, 1ヶ月, 月額, 毎月, 한 달, 한달, 매달",
    ],
    .quarter: ["a quarter's, quarterly, per quarter, kvartal*, quartal*, 一季, 四半期, 분기"],
    .night: [
      "night, nights, at night, by night, night-time, overnight, nighttime",
      "nat, natten, om natten, nattimer*, nattepris*, natpris*, natt, natten, nattetid",
      "nachts, nacht, in der nacht, nachtstunden, nachttarif*, nachtrabatt*, nachtpreis*",
      "nuit, la nuit, nocturne*, noche, por la noche, de noche, nocturn*, noite, à noite, notte, di notte",
      "'s nachts, 夜間, 夜间, 夜裡, 夜里, 半夜, 凌晨, 深夜, 晚上, 夜, 深夜, 夜中, 밤, 밤에, 야간, 심야",
      "cheaper hours, in those hours, reduced hours, discounted hours, in the cheap hours",
    ],
    .offPeak: [
      "off-peak, off peak, outside peak hours, outside of peak, uden for spidsbelastning*",
      "uden for spidstimer*, uden for spidstid*, außerhalb der spitzenzeit*, außerhalb der stoßzeit*",
      "nebenzeit*, heures creuses, hors pointe, hors des heures de pointe, horas valle, fuera de hora*",
      "fora de pico, fora do pico, fuori punta, ore non di punta, lavlast*, daluren",
      "離峰, 离峰, 低峰, 非尖峰, 非高峰, 谷時, 谷时, 閒時, 闲时, 錯峰, 错峰, オフピーク, 비피크, 오프피크, 비수기",
    ],
    .peak: [
      "peak, at peak, peak hours, peak-hour*, peak price*, at its peak, rush hour*",
      "spidsbelastning*, spidstimer*, spidstid*, myldretid*, i spidsen, spidspris*, på toppen, topbelastning*",
      "spitzenzeit*, stoßzeit*, spitzenpreis*, in der spitze, zur spitze, spitzenlast, hauptzeit*",
      "heures de pointe, heure de pointe, de pointe, en pointe, au pic, au plus fort",
      "hora punta, horas punta, hora pico, horas pico, pico, en el pico, no pico, horário de pico",
      "ore di punta, di punta, al picco, högtrafik, piekuren, topplast",
      "尖峰, 高峰, 峰值, 峰時, 峰时, 最高峰, ピーク, ピーク時, 피크, 성수기, 최대치",
    ],
    .byDay: [
      "by day, daytime, in the daytime, day price, dagtimerne, om dagen, dagpris*, tagsüber, tagespreis*",
      "en journée, le jour, de jour, de día, durante el día, durante o dia, di giorno, di giorno",
      "白天, 白日, 日間, 昼間, 日中, 昼, 낮, 낮에, 주간",
    ],
    .average: [
      "on average, average, averaged, gennemsnit*, i snit, snit, durchschnitt*, im schnitt, im mittel",
      "en moyenne, moyenne, de media, en promedio, promedio, em média, in media, gemiddeld, genomsnitt*",
      "平均, 均, 평균",
    ],
    .since: [
      "what it did in, what it was in, what it cost in, than in, as in, end i, som i, wie im, als im",
      "qu'en, que en, que em, che in, dan in, än i, enn i",
      "since, siden, seit, depuis, desde, dal, da quando, sedan, sinds, 自, 自從, 自从, 以來, 以来, から",
      "compared with, against, gegenüber, i forhold til, 이후, 부터",
    ],
    .formerly: [
      "usual, usual price, normal price, regular price, list price, of it, its former",
      "sædvanlige, normale pris, normalprisen, heraf, deraf, üblichen, normalpreis*, listenpreis*, davon",
      "habituel, prix normal, habitual, precio normal, preço normal, prezzo normale, ordinarie",
      "平時, 平时, 平常, 原價, 原价, 牌價, 通常, 平常時, 정상가, 평소, 정가",
      "before, as it was, formerly, previously, until then, used to, was once, originally, før, tidligere, hidtil",
      "vorher, zuvor, früher, bisher, bis dahin, avant, auparavant, jusque-là, antes, hasta entonces",
      "prima, in precedenza, voorheen, tidigare, förut, 原本, 原來, 原来, 之前, 先前, 過去, 过去, 以前, 従来",
      "これまで, 이전, 기존, 예전, 종전",
    ],
  ]
}
