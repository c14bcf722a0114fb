extension Words {
  /// French.
  static let french = """
    count 0 1: zéro, un/une, deux, trois, quatre, cinq, six, sept, huit, neuf, dix, onze, douze, treize, quatorze, quinze, seize, dix-sept, dix-huit, dix-neuf
    count 20 10: vingt, trente, quarante, cinquante, soixante
    number 60: soixante
    number 70: septante
    number 80: quatre-vingt, quatre-vingts, huitante
    number 90: nonante
    number 71: soixante et onze, soixante-et-onze
    number 72: soixante-douze
    number 73: soixante-treize
    number 74: soixante-quatorze
    number 75: soixante-quinze
    number 76: soixante-seize
    number 77: soixante-dix-sept
    number 78: soixante-dix-huit
    number 79: soixante-dix-neuf
    number 70: soixante-dix
    number 90: quatre-vingt-dix
    number 91: quatre-vingt-onze
    number 92: quatre-vingt-douze
    number 93: quatre-vingt-treize
    number 94: quatre-vingt-quatorze
    number 95: quatre-vingt-quinze
    number 96: quatre-vingt-seize
    number 97: quatre-vingt-dix-sept
    number 98: quatre-vingt-dix-huit
    number 99: quatre-vingt-dix-neuf
    number 12: douzaine
    number 10: dizaine
    number 20: vingtaine
    number 30: trentaine
    number 50: cinquantaine
    number 100: centaine
    number 1000: millier
    one: un, une, l', chaque, le, la
    scale 2: cent, cents
    scale 2 plural: centaines
    scale 3: mille, k
    scale 3 plural: milliers
    scale 6: million, millions, m
    scale 9: milliard, milliards, md, mds, mrd, mrds
    scale 12: billion, billions
    part 3: tiers
    part 4: quart, quarts
    part 5: cinquième, cinquièmes
    part 6: sixième, sixièmes
    part 7: septième
    part 8: huitième
    part 9: neuvième
    part 10: dixième, dixièmes
    part 20: vingtième
    part 30: trentième
    part 100: centième
    half: demi, demie, demi-
    half times: moitié, la moitié, moitié prix, moitié moins
    times: moitié, la moitié, moitié prix, moitié moins
    and: et
    point: virgule
    minus: moins
    currency USD generic: dollar, dollars, dollars us, dollars américains, dollar américain, $ us
    currency EUR: euro, euros
    currency CAD: dollars canadiens, dollar canadien, $ ca, $ can, $ c
    currency HKD: dollars de hong kong, $ hk
    currency AUD: dollars australiens
    currency TWD: dollars taïwanais
    currency GBP: livre sterling, livres sterling, livre, livres
    currency CHF: franc suisse, francs suisses
    currency CNY: yuan, yuans, renminbi
    currency JPY: yen, yens
    currency KRW: won, wons
    currency INR: roupie indienne, roupies indiennes, roupies, roupie
    currency DKK: couronnes danoises
    currency SEK: couronnes suédoises
    currency NOK: couronnes norvégiennes
    currency: franc, francs, peso, pesos, mark, marks, florins, couronnes, pesetas
    hundredth: centime, centimes, cent, cents, pence, penny
    percent: pour cent, pourcent, pourcents, pourcentage, points de pourcentage, point de pourcentage, pct
    times: fois
    multiple 2: double
    multiple 2 fold: doublé, doublée, doublés, doubler, doublement, doublent, doublé de, le double
    multiple 3: triple
    multiple 3 fold: triplé, tripler, triplement, le triple, triplé de
    multiple 4: quadruple
    multiple 4 fold: quadruplé
    multiple 5: quintuple
    multiple 5 fold: quintuplé
    multiple 10 fold: décuple, décuplé
    halved: divisé par deux le prix, réduit de moitié, réduite de moitié, réduits de moitié, baissé de moitié, diminué de moitié
    tokens: jeton, jetons, token, tokens
    counted people: personnes, utilisateurs, utilisatrices, employés, salariés, collaborateurs, clients, abonnés, visiteurs, lecteurs, élèves, patients, habitants, spectateurs, ingénieurs, développeurs, actionnaires, emplois, postes, ménages, joueurs
    counted chips: puces, cartes, cartes graphiques, processeurs, processeurs graphiques, serveurs, nœuds, noeuds, accélérateurs, gpu
    counted things: entreprises, sociétés, modèles, magasins, pays, centres de données, unités, requêtes, téléchargements, vues, voitures, tâches, logements, pages, actions, barils, tonnes, kilomètres, mètres, mètres carrés, hectares, litres, degrés, voix, commandes, questions, images, mégawatts, gigawatts, wattheures, kilowattheures, visites
    counted points: points, point
    counted hours: heures-gpu, heures gpu, minutes, secondes
    before approx about: environ, près de, près du, près des, autour des, presque, autour de, quelque, à peu près, aux alentours de, aux environs de, de l'ordre de, approximativement, une estimation de, proche de, avoisine, avoisinent, avoisinant
    before gt more_than: plus de, plus d', plus du, plus des, supérieur à, supérieure à, dépasse, dépassent, dépasser, dépassé, dépassant, au-dessus de, au-delà de, franchi, franchit, un peu plus de, légèrement plus de, excède, excédant
    before lt less_than: moins de, moins d', moins du, moins des, inférieur à, inférieure à, en dessous de, sous, à peine, sous les, au-dessous de
    before le up_to: jusqu'à, au plus, au maximum, maximum, pas plus de, tout au plus, max, jusqu' à, un maximum de
    before ge at_least: au moins, pas moins de, au minimum, à partir de, minimum, un minimum de, dès
    after ge at_least: ou plus, et plus, au moins, minimum
    after le up_to: ou moins, au plus, au maximum, maximum
    after approx about: environ
    hedge theoretical: théorique, théoriques, théoriquement, en théorie, sur le papier
    hedge estimated: estime, estiment, estimé, estimée, estimation, estimations, évalue, évaluent, évalué, selon les estimations
    hedge expected: prévoit, prévoient, prévu, prévue, attend, attendu, attendue, devrait, devraient, compte, table sur, vise, visent, objectif, prévision, prévisions, espère, envisage, sera, seront, va, vont, atteindra
    hedge claimed: revendique, prétend, affirme, assure, se targue, dit avoir, déclare
    hedge reported: selon, d'après, rapporte, indique, serait, aurait, citant, dont fait état
    hedge assumed: si, supposant, en supposant, à condition, hypothèse
    conversion: soit, équivalent à, l'équivalent de, ce qui équivaut à, converti, c'est-à-dire, correspondant à
    discount: remise de, rabais de, remise, rabais
    cost: coûte, coûtent, coûtait, prix, tarif, tarifs, revient, facture
    fall: baisse, baissé, baissent, baisser, baisse de, en baisse de, recule, reculé, reculer, recul, recul de, chute, chuté, chutent, chuter, chute de, tombé, tombe, tombent, perd, perdu, perdent, perte, perte de, pertes de, dégringolé, dégringole, diminue, diminué, diminuent, diminution, diminution de, réduit, réduite, réduits, réduire, réduction de, effondré, s'effondre, abaisse, abaissé, déficit, déficit de, cédé, cède, coupé, supprime, supprimé, plonge, plongé, déprécié, en moins, repli de, repli, raboté, rabote
    rise: hausse, hausse de, en hausse de, augmente, augmenté, augmentent, augmenter, augmentation, augmentation de, progresse, progressé, progression, progression de, croissance, croissance de, grimpé, grimpe, monté, monte, bondi, bondit, gagne, gagné, gagnent, bénéfice de, profit de, accru, accroît, relève, relevé, croît, crû, bond de
    fall: baiss*, recul*, chut*, dégringol*, diminu*, effondr*, plong*, rédui*
    rise: augment*, progress*, grimp*, bondi*, accro*
    level: à, de, est, était, coûte, coûtait, vaut, atteint, s'établit à, s'élève à, s'élevait à, contre, pour, passe à, passé à
    by: de
    each: par, chaque, /
    per: par, pour, le, la, chaque, pour chaque, /, au, les
    time second: seconde, secondes
    time minute: minute, minutes
    time hour: heure, heures, h
    time day: jour, jours, journée
    time week: semaine, semaines
    time month: mois
    time quarter: trimestre, trimestres
    time year: an, ans, année, années
    period day: quotidien, quotidienne, quotidiens, journalier
    period month: mensuel, mensuels, mensuelle, mensuellement
    period year: annuel, annuels, annuelle, annuellement, annuelles
    small: la, le, les, l', du, des, d', y, il, a, nouveaux, nouvelles, dernier, dans
    small ago: il y a, plus tard, auparavant
    changes: passe, passé, passée, passent, passant, passer, passait
    range: à, ou
    between: entre
    from: de, entre
    month: janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre, janv., févr., mars, avr., mai, juin, juil., août, sept., oct., nov., déc.
    label: chapitre, page, pages, section, numéro, phase, modèle, téléphone, tél, tél., version, semaine, article, nº, n°, niveau, salle, étage, épisode, saison, étape, figure, tableau, tome, voie, ligne, classe, lot, rue, quai, chambre, bâtiment, appartement
    more: plus, supérieur, supérieure, plus cher, plus chère, plus élevé, davantage, de plus
    less: moins, inférieur, inférieure, moins cher, moins chère, moins élevé, de moins
    than: que, le, la, les, celui, du, de
    input: entrée, en entrée, d'entrée, entrant, entrants, lus, lu
    output: sortie, en sortie, de sortie, générés, produits
    cached: cache, en cache, mis en cache
    scores: score, scores, points, obtient, benchmark, atteint
    of: de, d', des
    rise: multiplié par, multipliée par, multipliés par, multipliées par
    divided: multiplié par, multipliée par, multipliés par, multipliées par, divisé par, divisée par, divisés par, divisées par, diviser par, divise par
    """
}
