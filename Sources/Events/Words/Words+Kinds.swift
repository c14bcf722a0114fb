extension Words {
  /// Words of a title that say that what follows is no report: it speaks of events without being
  /// one's telling.
  static let comments = """
    opinion, op-ed, comment, commentary, column, analysis, editorial, essay, letter to the editor
    kommentar, klumme, leder, debat, analyse, kronik, læserbrev, synspunkt
    meinung, kolumne, glosse, leitartikel, leserbrief, gastbeitrag
    commentaire, chronique, éditorial, édito, tribune, analyse, opinion, humeur
    opinión, columna, editorial, análisis, tribuna, opinião, coluna, análise, crônica
    opinione, commento, editoriale, mening, opinie, ledare, krönika, åsikt
    评论, 評論, 社评, 社評, 社论, 社論, 观点, 觀點, 专栏, 專欄, 时评, 時評, 杂谈, 雜談, 笔谈, 投書, 随笔
    社説, コラム, 論説, 寄稿, オピニオン, 解説, 時評
    사설, 칼럼, 기고, 논평, 오피니언, 시론
    """

  /// Words of a title that gather several events, or look ahead to one.
  static let roundups = """
    week in review, this week, round-up, roundup, month in review, year in review, five things, what to watch, in brief, recap, digest:, weekly, monthly, preview, look ahead, the week ahead, in five acts, in review, looking back, our picks
    ugen der gik, ugens, månedens, årets, fem ting, kort nyt, overblik, det skal du holde øje med, måneden i
    wochenrückblick, monatsrückblick, jahresrückblick, rückblick, ausblick, die woche, fünf dinge, kurz notiert, wochenschau, im überblick
    la semaine, revue de presse, rétrospective, en bref, cinq choses, ce qu'il faut surveiller, le mois en, bilan du mois, à suivre
    resumen de la semana, resumen semanal, resumen del mes, la semana en, en breve, cinco claves, el mes en, lo que viene, repaso
    resumo da semana, resumo do mês, a semana em, o mês em, em cinco atos, retrospectiva, cinco fatos, em resumo
    一周, 本周, 本週, 一週, 周报, 週報, 月报, 月報, 盘点, 盤點, 回顾, 回顧, 大事, 展望, 前瞻, 汇总, 早报, 晚报:, 五件, 十大, 懶人包, 月度, 年度
    今週の, 週間, まとめ, 振り返り, 今月の, 展望, ダイジェスト, 総まとめ, 今週, 先週
    이번 주, 주간, 한 주, 월간, 결산, 전망대, 총정리, 간추린
    """

  /// Words that speak of the writer's own mind, as comments do.
  static let firstPerson = """
    i admire, i would, i have, i am, i think, i believe, i suspect, i doubt, my view, in my view, we should, we need, let us, pick one
    jeg, min mening, vi skal, vi bør, bør vi
    ich, meiner ansicht, wir sollten, wir müssen, man sollte
    je crois, je pense, j'ai, à mon avis, nous devrions
    creo que, pienso, a mi juicio, deberíamos, acho que, penso, a meu ver, deveríamos
    我认为, 我認為, 我觉得, 我覺得, 笔者, 筆者, 在我看来, 咱们, 我们应该
    筆者は, 私は, と思う, べきだ, のではないか
    나는, 필자, 생각한다, 해야 한다
    """
}
