extension Words {
  /// Danish; Norwegian builds on it.
  static let danish = """
    count 0 1: nul, en/én/et/ét, to, tre, fire, fem, seks, syv, otte, ni, ti, elleve, tolv, tretten, fjorten, femten, seksten, sytten, atten, nitten
    count 20 10: tyve, tredive, fyrre/fyrretyve, halvtreds, tres, halvfjerds, firs, halvfems
    number 12: dusin
    one: en, et, én, ét, a, hver, hvert
    scale 2: hundrede, hundred
    scale 2 plural: hundreder, hundredvis
    scale 3: tusind, tusinde, t.
    scale 3 plural: tusinder, tusindvis
    scale 6: million, millioner, mio, mio., mill, mill.
    scale 9: milliard, milliarder, mia, mia., mrd, mrd.
    scale 12: billion, billioner, bio.
    part 3: tredjedel, tredjedele, tredjedelen
    part 4: fjerdedel, fjerdedele, fjerdedelen, kvart, kvarter
    part 5: femtedel, femtedele, femtedelen
    part 6: sjettedel, sjettedele, sjettedelen
    part 7: syvendedel, syvendedele
    part 8: ottendedel, ottendedele
    part 9: niendedel, niendedele
    part 10: tiendedel, tiendedele, tiendedelen
    part 20: tyvendedel, tyvendedele
    part 27: syvogtyvendedel
    part 30: tredivtedel, tredivtedele, trediveafdel
    part 50: halvtredsindstyvendedel
    part 100: hundrededel, hundrededele
    part 1000: tusindedel, tusindedele
    half: halv, halve, halvt, halvanden
    half times: halvdelen, det halve, halv pris, halve pris
    times: halvdelen, det halve, halv pris, halve pris
    number 1: halvanden, halvandet
    and: og
    point: komma
    minus: minus
    currency USD generic: dollar, dollars, dollaren, us-dollar, amerikanske dollar, amerikanske dollars
    currency EUR: euro, euros, euroen
    currency DKK: kr, kr., krone, kroner, kronerne, danske kroner, danske kr, danske kr., dansk krone
    currency SEK: svenske kroner, svenske kr, svenske kr., svensk kroner, svenske kronor, kronor
    currency NOK: norske kroner, norske kr, norske kr.
    currency GBP: pund, britiske pund
    currency CNY: yuan, kinesiske yuan, renminbi
    currency JPY: yen, japanske yen
    currency CHF: schweizerfranc, schweiziske franc
    currency TWD: taiwandollar, taiwanske dollar, nye taiwanske dollar
    currency INR: rupier, rupi, rupee, rupees, indiske rupier, indiske rupi, indisk rupier, indiske rupee, indiske rupees
    currency KRW: won, sydkoreanske won
    currency: franc, mark, pesos
    hundredth DKK: øre
    hundredth SEK: öre
    hundredth: cent, cents, penny, pence, paise
    percent: procent, pct, pct., procents, procentpoint, procentpoints, procentenheder
    times fold: gange så, gange mere, gange mindre, dobling, doblet, -doblet, dobbelt
    times: gange, gang
    multiple 2: dobbelt, dobbelte
    multiple 2 fold: det dobbelte, fordoblet, fordobler, fordobles, fordobling, fordoblede
    multiple 3: tredobbelt
    multiple 3 fold: tredoblet, tredobler, tredoblede, tredobling
    multiple 4: firedobbelt
    multiple 4 fold: firedoblet, firedobling
    multiple 5: femdobbelt
    multiple 5 fold: femdoblet, femdobling
    multiple 10: tidobbelt
    multiple 10 fold: tidoblet, tidobling
    halved: halveret, halverer, halveres, halvering, halverede
    tokens: outputtokens, inputtokens, tokens, token, input-tokens, output-tokens
    input: outputtokens
    counted people: mennesker, brugere, ansatte, medarbejdere, kunder, abonnenter, personer, besøgende, læsere, elever, patienter, borgere, tilskuere, ingeniører, udviklere, aktionærer, job, danskere, husstande
    counted chips: chips, grafikkort, gpu'er, kort, h800-kort, servere, processorer, noder, acceleratorer
    counted things: selskaber, virksomheder, modeller, butikker, lande, datacentre, enheder, opkald, forespørgsler, downloads, hentninger, visninger, biler, opgaver, boliger, sider, ordrer, tønder, ton, kilometer, meter, kvadratmeter, hektar, liter, grader, stemmer, aktier
    counted points: point, points
    counted hours: gpu-timer, timer, minutter, sekunder
    before approx about: omkring, cirka, ca, ca., omtrent, knap, knapt, næsten, omkring de, rundt regnet, rundt om, tæt på, lige under, i omegnen af, anslået, godt og vel
    before gt more_than: over, mere end, mere and, flere end, lidt over, godt, overstiger, overstige, passerer, passere, rundede, runder, højere end, større end, et godt stykke over, ud over
    before lt less_than: under, mindre end, færre end, lavere end, ikke engang, billigere end
    before le up_to: op mod, op til, på op til, højst, maksimalt, maks, maks., ikke mere end, hele, så meget som, så mange som
    before ge at_least: mindst, minimum, ikke mindre end, ikke færre end, i det mindste
    after ge at_least: eller mere, eller derover, eller flere, og opefter
    after gt more_than: plus
    after le up_to: eller mindre, eller derunder
    hedge theoretical: teoretisk, teoretiske, teoretisk set, i teorien, på papiret
    hedge estimated: anslår, anslås, anslået, anslåede, vurderer, vurderes, skønner, skønnes, skøn, estimerer, estimeret, gætter på
    hedge expected: forventer, forventes, ventes, venter, forventet, vil, regner med, planlægger, planer om, prognose, spår, skal, sigter, målet, frem mod, ifølge planen
    hedge claimed: hævder, hævdede, påstår, siger selv, praler, ifølge egne oplysninger
    hedge reported: ifølge, rapporterer, skriver, meldes, oplyser kilder, angiveligt, efter sigende, beretter
    hedge assumed: hvis, antaget, forudsat, under forudsætning af, såfremt, antager
    conversion: svarende til, det vil sige, dvs., omregnet, hvilket svarer til, lig med
    discount: rabat, rabatten, afslag
    cost: koster, kostede, pris, prisen, priser, priserne, tager
    fall: faldt, falder, fald, faldet, styrtdykkede, dykkede, dykker, dykket, sænker, sænket, sænkede, sænkes, sænke, reducerer, reduceret, reducerede, skåret, skærer, skar, tabte, taber, tab, tabt, nedsat, nedsætter, ned, nede, underskud, minus, mister, mistede, nedgang, nedgangen, gik ned, tilbagegang, sætter prisen ned, barberet, skrumpede, skrumpet
    rise: steg, stiger, stigning, steget, stigningen, vokser, voksede, vokset, vækst, øget, øger, øgede, hæver, hævet, hævede, op, oppe, tjente, fremgang, gevinst, overskud, tjener, sprang, sprunget, løftet, løfter
    fall: styrtdyk*, reducer*, sænk*, skrump*
    rise: stig*, voks*, øge*
    level: til, er, var, koster, kostede, fra, ligger, at, lå, ligger på, lå på
    by: med
    each: per, pr, pr., hver, hvert, /
    per: per, pr, pr., for, om, i, hver, hvert, for hver, /, à
    time second: sekund, sekunder, sekundet
    time minute: minut, minutter, minuttet
    time hour: time, timer, timen
    time day: dag, dage, dagen, døgn, døgnet
    time week: uge, uger, ugen
    time month: måned, måneder, måneden, mdr, md., måneds
    time quarter: kvartal, kvartaler, kvartalet
    time year: år, året, års
    period day: daglig, daglige, dagligt, dagligt
    period month: månedlig, månedligt, månedlige
    period year: årlig, årlige, årligt, helårets
    small ago: siden, senere
    small: den, det, de, nye, nyt, af, på, gammel, sidste, der, som, senere, på hele
    range: til
    between: mellem
    from: fra
    month: januar, februar, marts, april, maj, juni, juli, august, september, oktober, november, december, jan., feb., mar., apr., maj, jun., jul., aug., sep., okt., nov., dec.
    label: kapitel, side, afsnit, nummer, klokken, kl, kl., fase, model, sal, telefon, tlf, tlf., stk, paragraf, artikel, bind, vej, rute, linje, version, spor, afdeling, klasse, uge, nr., niveau, figur, tabel, trin
    more: mere, højere, flere, dyrere, større, hurtigere, længere, bedre
    less: billigere, mindre, færre, lavere, langsommere, kortere, ringere
    than: så, end, det, af, hvad, den, sin, som
    input: input, inputtokens, input-tokens, indlæste, læste, ind
    output: output, outputtokens, output-tokens, skrevne, genererede, ud
    cached: cachet, cachede, cache, cachet input, cachede input, mellemlagret, cachelagret
    scores: score, scorer, scorede, point, benchmark, klarer
    of: af
    not: grader
    divided: divideret med, delt med
    """

  /// Norwegian, where it differs from Danish.
  static let norwegian = """
    count 0 1: null, en/én/ei/ett/et, to, tre, fire, fem, seks, sju/syv, åtte, ni, ti, elleve, tolv, tretten, fjorten, femten, seksten, sytten, atten, nitten
    count 20 10: tjue/tyve, tretti/tredve, førti, femti, seksti, sytti, åtti, nitti
    one: en, et, én, ei, ett, hver, hvert
    scale 2: hundre
    scale 3: tusen, k
    scale 6: million, millioner, mill, mill., mnok
    scale 9: milliard, milliarder, mrd, mrd.
    scale 12: billion, billioner
    part 3: tredel, tredeler, tredjedel, tredjedeler
    part 4: firedel, fjerdedel, fjerdedeler, kvart
    part 5: femdel, femtedel, femtedeler
    part 10: tidel, tidels, tiendedel, tiendedeler
    half times: halvparten, det halve, halv pris
    times: halvparten, det halve, halv pris
    currency USD generic: dollar, dollars, amerikanske dollar
    currency NOK: kr, kr., krone, kroner, kronene, norske kroner, norske kr
    currency DKK: danske kroner, danske kr
    currency SEK: svenske kroner, svenske kr, svensk kroner, svenske kronor, kronor
    currency CNY: yuan, kinesiske yuan
    currency GBP: pund, britiske pund
    hundredth NOK: øre
    percent: prosent, prosents, prosentpoeng, pst, pst., prosentenheter
    times: ganger, gang, gonger
    times fold: ganger så, ganger mer, ganger mindre, dobling, doblet, dobbelt
    multiple 2: dobbelt, dobbelte
    multiple 2 fold: det dobbelte, doblet, dobler, doble, fordoblet, dobling, doblingen
    multiple 3 fold: tredoblet, tredobler, tredobling
    multiple 10 fold: tidoblet, tidobling
    halved: halvert, halverer, halverte, halvering
    counted people: mennesker, brukere, ansatte, medarbeidere, kunder, abonnenter, personer, besøkende, lesere, elever, pasienter, innbyggere, tilskuere, ingeniører, utviklere, nordmenn, husstander
    counted chips: brikker, databrikker, grafikkort, kort, servere, skjermkort, noder, prosessorer
    counted things: selskaper, bedrifter, modeller, butikker, land, datasentre, datasentere, enheter, forespørsler, nedlastinger, visninger, biler, oppgaver, boliger, sider, aksjer, fat, tonn, kilometer, meter
    counted points: poeng
    before approx about: omtrent, cirka, ca, ca., rundt, nesten, omkring, knapt, nær, om lag, bortimot, i overkant av, i underkant av, anslagsvis
    before gt more_than: over, mer enn, flere enn, litt over, godt over, drøyt, drøye, passerer, høyere enn
    before lt less_than: under, mindre enn, færre enn, lavere enn
    before le up_to: opptil, opp til, inntil, maksimalt, høyst, maks, så mye som, hele
    before ge at_least: minst, ikke mindre enn, minimum
    after ge at_least: eller mer, eller flere
    hedge theoretical: teoretisk, teoretiske, i teorien
    hedge estimated: anslår, anslås, anslått, estimerer, estimert, vurderer, antar
    hedge expected: venter, ventes, forventer, forventes, vil, regner med, planlegger, skal, spår, mot
    hedge claimed: hevder, påstår, skryter
    hedge reported: ifølge, melder, skriver, rapporterer, skal ha, angivelig
    hedge assumed: hvis, dersom, forutsatt, gitt at, antatt
    conversion: tilsvarende, tilsvarer, omregnet, det vil si, noe som tilsvarer
    discount: rabatt, avslag
    cost: koster, kostet, pris, prisen, priser
    fall: falt, faller, fall, fallet, sank, synker, sunket, stupte, kuttet, kutter, kutt, redusert, reduserer, reduserte, ned, tapte, taper, tapt, tap, underskudd, nedgang, senker, senket, minus, rast, raste
    rise: steg, stiger, økte, øker, økt, økning, vokste, vokser, vekst, opp, tjente, overskudd, løfter, løftet, hevet
    fall: redus*, synk*, senk*, stup*
    rise: øk*, stig*, voks*
    by: med
    each: per, pr, pr., hver, hvert, /
    per: per, pr, pr., for, i, om, hver, hvert, /
    time second: sekund, sekundet
    time minute: minutt, minutter
    time hour: time, timer, timen
    time day: dag, dager, dagen, døgn, døgnet
    time week: uke, uker, uken, uka
    time month: måned, måneder, måneden
    time quarter: kvartal, kvartalet
    time year: år, året
    more: mer, høyere, flere, dyrere, større, raskere, bedre
    less: billigere, mindre, færre, lavere, tregere, rimeligere
    than: så, enn, det, av, hva
    of: av
    month: januar, februar, mars, april, mai, juni, juli, august, september, oktober, november, desember
    label: kapittel, side, avsnitt, nummer, klokken, klokka, kl, kl., fase, modell, telefon, tlf, tlf., versjon, uke, paragraf, nr., nivå
    """
}
