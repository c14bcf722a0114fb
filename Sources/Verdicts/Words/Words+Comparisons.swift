extension Words {
  /// How two figures stand to each other.
  static let comparisons: [Sense: [String]] = [
    .cheaper: [
      "less than, mindre end, weniger als, minder dan, mindre än, mindre enn, below",
      "cheaper, less expensive, less, lower, below, saves, saving, savings, discount*, off, cheap",
      "billigere, mindre, lavere, under, rabat, rabatten, sparer, billiger, günstiger, weniger, niedriger",
      "rabatt*, nachlass*, spart, ersparnis, moins cher, moins chère*, moins chers, moins, réduction*, remise",
      "más barato*, más barata*, menos, descuento*, rebaja*, mais barato*, mais barata*, desconto*",
      "meno, più economic*, sconto, sconti, goedkoper*, korting, billigare, lägre, mindre dyr*",
      "便宜, 更便宜, 低廉, 折扣, 優惠, 优惠, 低, 省, 省下, 減免, 安い, 安く, 安, 割引, 引き, 低い",
      "싸다, 싸, 싼, 저렴, 할인, 낮다, 낮은, 낮",
    ],
    .dearer: [
      "more than, mere end, mehr als, meer dan, mer än, mer enn, above",
      "dearer, more expensive, more, pricier, costlier, higher, above, premium, dyrere, mere, højere",
      "teurer, mehr, höher, plus cher, plus chère*, plus chers, más caro*, más cara*, mais caro*",
      "mais cara*, più caro, più cara, più costos*, duurder*, dyrare, högre, høyere",
      "貴, 贵, 更貴, 更贵, 高出, 多出, 高い, 高く, 高, 비싸다, 비싸, 비싼, 높다, 높은",
    ],
    .falls: [
      "cut, cuts, cutting, halved, halves, halving, fell, falls, fallen, drop*, slashed, slashes, lowered",
      "reduced, reduces, down, came down, come down, has come down, price cut, marked down, declin*, sank",
      "sat ned, sætter, ned, nedsat*, sænke*, halveret, halvere*, faldet, falder, faldt, skåret, skærer",
      "gesenkt, senkt, senkte, sinkt, sank, gesunken, gefallen, fällt, fiel, halbiert*, reduziert*, kürzt",
      "baissé, baisse*, réduit, divisé, divise*, diminué, diminue*, chute*, chuté, abaissé, coupé",
      "bajado, baja, bajó, bajaron, reducido, redujo, reduce*, rebajado, rebajó, recortado, recorta*, caído",
      "cayó, cae, dividido, baixou, caiu, reduziu, cortou, ridotto, ridott*, tagliato, sceso, scende, dimezza*",
      "verlaagd*, gedaald*, gehalveerd*, sänkt*, sänker, halverat*, sjunk*, senket, redusert",
      "下降, 下調, 下调, 降, 降價, 降价, 調降, 调降, 降到, 降至, 跌, 跌到, 跌至, 打折, 打, 砍, 腰斬, 腰斩, 減半, 减半",
      "值下げ, 値下げ, 下が, 下げ, 安くな, 半減, 減, 인하, 내렸, 내린, 내려, 떨어, 낮췄, 낮아, 싸진, 싸졌, 반토막, 하락",
    ],
    .rises: [
      "doubled, doubles, doubling, tripled, trebled, raised, raises, rose, rises, risen, went up, gone up",
      "increase*, up from, quadrupled, climb*, fordoblet, fordoble*, tredoblet, steget, stiger, steg, hævet",
      "sat op, forhøje*, øget, firedoblet, verdoppelt*, verdreifacht*, vervierfacht*, gestiegen, steigt, stieg",
      "erhöht*, angehoben, teurer geworden, doublé, doublent, double, triplé, augmenté, augmente*, monté",
      "relevé, grimpé, duplicado, duplicó, duplica*, triplicado, triplicó, subido, subió, sube, aumentado",
      "aumentó, aumenta*, encarecido, dobrou, triplicou, subiu, aumentou, raddoppiat*, triplicat*, salito",
      "aumentat*, verdubbeld*, verdrievoudigd*, gestegen, verhoogd*, fördubbla*, tredubbla*, höjt*, økt",
      "漲, 涨, 漲到, 涨到, 漲至, 涨至, 漲價, 涨价, 調漲, 调涨, 上漲, 上涨, 翻, 翻倍, 翻了, 上調, 上调, 變成, 变成, 倍增",
      "値上げ, 上が, 上げ, 倍増, 高くな, 인상, 올랐, 오른, 올려, 올렸, 뛰었, 뛴, 상승, 배로",
    ],
    .half: ["halved, halves, halving, halbiert*, halvere*, dimezza*, 腰斬, 腰斩, 減半, 减半, 半減, 반토막"],
    .under: [
      "less than, fewer than, under, below, mindre end, færre end, under, weniger als, unter, moins de",
      "menos de, meno di, minder dan, mindre än, mindre enn, 不到, 未滿, 未满, 低於, 低于",
    ],
    .over: [
      "more than, over, above, mere end, over, mehr als, über, plus de, más de, mais de, più di, oltre",
      "meer dan, mer än, mer enn, 超過, 超过, 逾",
    ],
    .than: [
      "less than, more than, mindre end, mere end, weniger als, mehr als, minder dan, meer dan, mindre än",
      "mer än, mindre enn, mer enn",
      "than, as, end, som, als, wie, que, quanto, come, quanto o, como, di quanto, rispetto a, dan, än, enn, do que, 比, より, よりも, 보다, 보다도",
      "compared to, compared with, relative to, as against",
    ],
    .of: [
      "of, of what, af, af det, von, von dem, des, der, du, de, de ce que, de lo que, del, da, do, di, van",
      "av, 的, 之, の, 의",
    ],
    .compared: [
      "compared with, compared to, in comparison with, next to, against, measured against, versus",
      "sammenlignet med, i forhold til, over for, målt mod, verglichen mit, im vergleich zu, gegenüber",
      "par rapport à, par rapport au, comparé à, comparée à, face à, comparado con, comparada con, frente a",
      "en comparación con, comparado com, em comparação com, rispetto a, in confronto a, vergeleken met",
      "jämfört med, sammenliknet med, 相比, 相較於, 相较于, 相較, 相较, 比起, 相對於, 相对于, 對比, 对比",
      "に比べて, に比べ, と比べて, と比べ, 比べ, 에 비해, 대비, 비해",
    ],
    .from: [
      "from, up from, down from, fra, von, de, desde, da, van, från, 從, 从, 由, から, 에서"
    ],
    .to: [
      "to, down to, up to just, to just, to only, til, ned til, op til kun, auf, à, au, a, para, naar, till",
      "到, 至, 成, 為, 为, に, へ, まで, 只有, 只要, 只剩, 剩下, 로, 으로, 까지",
    ],
    .by: [
      "by, by up to, med, med op til, um, um bis zu, de, en un, um até, em, del, met, med upp till, 了"
    ],
    .instead: [
      "instead of, rather than, in place of, not the, against, i stedet for, frem for, mod, statt, anstatt",
      "anstelle von, gegenüber, au lieu de, contre, plutôt que, en lugar de, en vez de, frente a, em vez de",
      "ao invés de, invece di, contro, in plaats van, i stället för, istället för, i stedet for",
      "而不是, 而非, 不是, ではなく, 代わりに, 대신, 아니라",
    ],
    .differs: [
      "difference, differ*, forskel*, unterschied*, différence, écart, diferencia, diferença, differenza",
      "差, 差距, 差了, 價差, 价差, 相差, 差額, 차이, 격차",
    ],
    .leads: [
      "leads, lead, ahead, beats, beat, tops, better, above, outscores, exceeds, surpass*, outperform*",
      "fører, foran, slår, slog, bedre, overgår, over, liegt vor, vor, schlägt, übertrifft, besser, führt",
      "devance*, dépasse*, bat, mieux, devant, supera*, aventaja*, mejor, gana a, vence*, melhor, batte",
      "超越, 領先, 领先, 贏, 赢, 勝, 胜, 高於, 高于, 超過, 超过, 優於, 优于, 上回, 勝っ, 앞섰, 앞서, 앞선, 이겼, 높았, 능가",
    ],
    .trails: [
      "trails, behind, loses to, worse, below, bagefter, bagud, efter, taber, hinter, unterliegt, schlechter",
      "derrière, moins bien, por detrás, peor, pierde, atrás, dietro, 落後, 落后, 輸給, 输给, 低於, 低于, 不如",
      "下回, 負け, 及ば, 뒤졌, 뒤처, 못 미",
    ],
    .points: [
      "point, points, percentage point*, procentpoint*, punkt*, punkte*, prozentpunkt*, punkten",
      "puntos, punto, pontos, punti, punten, poäng, poeng, 分, 個百分點, 个百分点, 百分點, 百分点, ポイント, 点",
      "점, 포인트, 퍼센트포인트, %p",
    ],
  ]
}
