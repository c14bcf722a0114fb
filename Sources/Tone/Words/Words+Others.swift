extension Words {
  /// German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Norwegian, Japanese and Korean: the
  /// words that most replies have.
  static let others = """
    for 2: genial, großartig*, fantastisch*, hervorragend*, spitze, klasse, toll, super, perfekt, begeistert, beeindruck*, liebe es, ich liebe, danke, respekt, empfehl*, empfehle, lohnt sich, unschlagbar*, zuverlässig*, läuft einfach, schnäppchen, kaufe nach, nachgekauft, gekauft, bleibe investiert, top, sehr gut, richtig gut, am besten, beste, besser als, schlägt, überzeugt, überzeugend*, endlich, hilft mir, spart mir
    against 2: schrott, müll, mist, scheiße, scheiss*, katastrophe*, katastrophal*, furchtbar*, schrecklich*, grauenhaft*, unbrauchbar*, nutzlos*, wertlos*, enttäusch*, lächerlich*, peinlich*, frechheit, unverschämt*, abzocke, betrug, betrüger*, lüge*, lügner*, blase, platzt, überbewertet*, überteuert*, zu teuer, viel zu teuer, gekündigt, kündige, nie wieder, finger weg, verkauft, verkaufe alles, gefährlich*, nervt, genervt, funktioniert nicht, taugt nichts, schlechter als, versagt, gescheitert, pleite, dumm, dümmer, blödsinn, quatsch, unsinn, klau*, geklaut
    for 2: klare empfehlung, empfehlung, jeden cent wert, läuft wie, möchte nicht mehr, will nicht mehr, nie mehr ohne, wunderbar*, spitzenklasse, volltreffer, bravo, glückwunsch, hut ab, günstig und gut, kann nicht klagen
    against 2: ist schluss, zahle ich nicht, zahle ich keine, ohne mich, nein danke, reicht mir, mir reicht's, unzuverlässig*, abgestürzt, stürzt ab, erfindet, halluzin*, kundenverarsche, verarsche, verarscht, geldgier, gierig, größenwahn*, luftnummer, heiße luft, kartenhaus, alptraum, albtraum, zum kotzen, zum weinen, unterirdisch*, grottig*, mies, mieser, miese
    not: nicht, kein, keine, keinen, nie, niemals, kaum, ohne
    contrast: aber, jedoch, allerdings, dafür, einerseits, andererseits, kommt darauf an, gemischt*
    asks: weiß jemand, hat jemand, wie viel, was kostet, welche, wann kommt
    irony: na klar, sicher doch, natürlich, was soll schon, danke für nichts, wie schön, herzlichen glückwunsch
    for 2: génial*, excellent*, formidable*, parfait*, superbe*, bravo, merci, chapeau, impressionn*, j'adore, adore, je recommande, recommande, vaut le coup, imbattable*, fiable, top, très bon, très bien, meilleur que, le meilleur, la meilleure, bluff*, bluffant, bluffé*, enfin, une tuerie, au top, m'aide, me sauve, j'achète, je garde, renforcé
    against 2: nul, nulle, nullissime, pourri*, merde, merdique, catastroph*, horrible*, affreux, inutile*, inutilisable*, décev*, déçu*, déception, honte, honteux, ridicule*, arnaque*, arnaqueur*, escroquerie, vol, voleur*, menteur*, mensonge*, bulle, surcoté*, surévalué*, trop cher, hors de prix, résilié*, désabonné*, plus jamais, à fuir, fuyez, vendu, j'ai tout vendu, dangereux, ras le bol, marre de, marre, ne marche pas, pire que, pire, échec, bidon, foutage de gueule, du vent, poubelle
    for 2: rapide et pas cher, pas cher, que demander de plus, rien à redire, impeccable*, nickel, extra, magique, bluffante, hâte, indispensable*, je ne reviendrais, plus m'en passer, m'en passer, un régal, une merveille, merveill*, bon rapport, on valide, félicitations
    against 2: invente, inventent, n'existe pas, n'existent pas, n'importe quoi, insupportable*, scandale*, scandaleux, inadmissible*, voleurs, du vol, pompe à fric, pompe à, racket, catastrophe, navrant, lamentable*, minable*, médiocre*, pitoyable*, dégoût*, cauchemar*, ça plante, plante tout, planté, en panne, bon débarras, sans moi, non merci, poudre aux yeux, fumisterie, château de cartes
    not: ne, pas, n'est pas, jamais, aucun, aucune, sans, guère
    contrast: mais, cependant, par contre, en revanche, ça dépend, mitigé*
    asks: quelqu'un sait, combien, lequel, laquelle, quand, est-ce que
    irony: bien sûr, mais oui, ben voyons, merci qui, comme c'est gentil, quelle surprise
    for 2: genial*, excelente*, fantástic*, increíble*, incrível, perfect*, perfeit*, maravill*, maravilh*, impresionante*, impressionante*, bravo, gracias, obrigad*, recomiendo, recomend*, vale la pena, vale a pena, imbatible*, me encanta, adoro, amo, la mejor, el mejor, o melhor, a melhor, mejor que, melhor que, melhor do que, por fin, finalmente, me ahorra, me salva, compro más, comprei mais, top demais, sensacional, muito bom, muy bueno, enhorabuena, parabéns, chapó
    against 2: basura, mierda, merda, lixo, porquería, porcaria, horrible*, horrível, pésim*, péssim*, terrible*, terrível, inútil*, inservible, decepc*, decepção, vergüenza, vergonha, vergonzos*, ridícul*, estafa*, estafador*, golpe, fraude*, robo, roubo, ladron*, ladrão, ladrões, mentir*, mentira*, burbuja*, bolha, sobrevalorad*, superestimad*, demasiado caro, muy caro, muito caro, caríssim*, cancelé, cancelei, nunca más, nunca mais, vendí, vendi tudo, peligros*, perigos*, harto, cansado de, no funciona, não funciona, no sirve, não presta, peor que, pior que, pior do que, fracaso, fracasso, humo, uma piada, una broma
    for 2: me hace el trabajo, una maravilla, maravilla, de lujo, un lujo, no vuelvo atrás, imprescindible*, indispensável, indispensáve*, regalado, chollo, pechincha, rapidísim*, funciona de maravilla, sem igual, show de bola, nota dez, matador, barato e bom, bueno y barato, bom e barato, enhorabuena a
    against 2: se cae, harta, ya estoy harto, estoy harto, hasta las narices, inventa, se inventa, inventam, no acierta, tomadura de pelo, engaño, engana, enganação, furada, uma vergonha, ladrona, castillo de naipes, castelo de cartas, pesadilla, pesadelo, lamentable*, lamentável, penoso, horror, un horror, desastre, fatal, patétic*, chafa, fiasco, no vale nada, não vale nada, tirar dinero, jogar dinheiro fora, sin mí, tô fora, estou fora
    not: no, não, nunca, jamás, jamais, ningún, nenhum, nenhuma, sin, sem, tampoco
    contrast: pero, mas, porém, sin embargo, no entanto, depende, aunque, embora
    asks: alguien sabe, alguém sabe, cuánto, quanto, cuál, qual, cuándo, quando
    irony: claro que sí, claro que sim, cómo no, qué bonito, que lindo, muchas gracias por nada
    for 2: ottimo, eccellente, fantastico, perfetto, bravi, bravissimi, grazie, consiglio, consigliato, vale la pena, migliore di, il migliore, finalmente, geweldig*, fantastisch, uitstekend, perfect, bedankt, aanrader, beter dan, de beste, top, fantastisk*, utmärkt, underbar*, perfekt, tack, rekommender*, bättre än, bäst, äntligen, älskar, imponerad*, glimrende, utmerket, anbefaler, bedre enn, elsker
    against 2: schifo, schifezza, pessimo, terribile, inutile, deludente, delusione, vergogna, truffa, truffatori, ladri, bugiardi, bolla, troppo caro, mai più, peggio di, waardeloos, rotzooi, slecht, vreselijk, teleurgesteld, teleurstell*, oplichting, te duur, nooit meer, slechter dan, zeepbel, belachelijk, skräp, värdelös*, usel*, besviken, besvikelse, bedrägeri, för dyr*, aldrig mer, sämre än, bubbla, löjlig*, søppel, ubrukelig*, elendig*, skuffet, svindel, altfor dyr*, dårligere enn, boble
    not: non, mai, nessun*, senza, niet, geen, nooit, zonder, inte, ingen, aldrig, utan, ikke
    contrast: ma, però, dipende, maar, echter, hangt ervan af, men, dock, beror på, kommer an på
    for 2: すごい, 凄い, 素晴らしい, 最高, 便利, 神, 神ってる, 感動, 感謝, ありがとう, ありがたい, おすすめ, オススメ, 助かる, 助かった, 優秀, 賢い, 完璧, 大好き, 好き, 良い, いいね, 安い, お得, コスパ最高, 期待, 応援, 買い増し, 買った, ホールド, 勝ち, 強い, 使いやすい, 手放せない, さすが, 天才, 快適, やっと
    against 2: ゴミ, クソ, 糞, 最悪, ひどい, 酷い, 使えない, 役に立たない, 無駄, 残念, がっかり, 失望, 高すぎ, 高い, ぼったくり, 詐欺, 嘘, 嘘つき, バブル, 崩壊, 終わった, オワコン, 解約, やめた, 二度と, 危険, 怖い, 気持ち悪い, 劣化, バカ, 馬鹿, 頭悪い, 遅い, 重い, 落ちた, 売った, 損切り, 空売り, 暴落, パクリ, 盗用, 恥, 負け, 及ばない, だめ, ダメ, 期待外れ
    not: ない, なかった, ません, じゃない, ではない, なく
    contrast: けど, が、, しかし, ただ, 一長一短, 場合による
    asks: ですか, ますか, かな, 教えて, いつ, いくら, どっち, どれ, 誰か
    irony: はいはい, さすがですね, ご立派, 草, お疲れ様でした
    for 2: 최고, 대박, 좋다, 좋네, 좋아, 좋은, 훌륭, 완벽, 감사, 고맙, 추천, 강추, 유용, 편리, 편하다, 혜자, 갓*, 가성비, 싸다, 저렴, 기대, 응원, 매수, 샀다, 존버, 이겼, 압도, 똑똑, 빠르다, 대단, 만족, 사랑, 역시
    against 2: 쓰레기, 최악, 별로, 실망, 쓸모없, 못 쓰, 못쓰, 형편없, 엉망, 비싸, 바가지, 사기, 사기꾼, 거짓, 거품, 망했, 망할, 끝났, 해지, 취소, 다시는, 위험, 무섭, 멍청, 느리다, 느려, 팔았, 손절, 공매도, 폭락, 베낀, 베꼈, 표절, 창피, 한심, 짜증, 답답, 졌다, 뒤처
    not: 안, 못, 않, 아니, 없
    contrast: 하지만, 그런데, 지만, 반반, 케바케
    asks: 인가요, 나요, 얼마, 언제, 어디, 어떤, 누가 아는
    irony: 참 잘했, 퍽이나, 네네, 어련하
    """
}
