extension Words {
  /// Dutch.
  static let dutch = """
    count 0 1: nul, een/één/een, twee, drie, vier, vijf, zes, zeven, acht, negen, tien, elf, twaalf, dertien, veertien, vijftien, zestien, zeventien, achttien, negentien
    count 20 10: twintig, dertig, veertig, vijftig, zestig, zeventig, tachtig, negentig
    number 12: dozijn
    number 1: anderhalf, anderhalve
    one: een, één, elk, elke, ieder
    scale 2: honderd
    scale 2 plural: honderden
    scale 3: duizend
    scale 3 plural: duizenden
    scale 6: miljoen, miljoenen, mln, mln., mio, mio.
    scale 9: miljard, miljarden, mld, mld., mrd, mrd.
    scale 12: biljoen, biljoenen
    part 3: derde, derden
    part 4: kwart, vierde
    part 5: vijfde
    part 6: zesde
    part 7: zevende
    part 8: achtste
    part 9: negende
    part 10: tiende
    part 20: twintigste
    part 30: dertigste
    part 100: honderdste
    half: half, halve, anderhalf, anderhalve
    half times: helft, de helft, halve prijs
    times: helft, de helft, halve prijs
    and: en, ën
    point: komma
    minus: min, minus
    currency USD generic: dollar, dollars, us-dollar, amerikaanse dollar, amerikaanse dollars
    currency EUR: euro, euro's, eurocent
    currency GBP: pond, britse pond
    currency CNY: yuan, chinese yuan, renminbi
    currency JPY: yen, japanse yen
    currency CHF: zwitserse frank, zwitserse franken
    currency DKK: deense kronen
    currency SEK: zweedse kronen
    currency NOK: noorse kronen
    currency TWD: taiwanese dollar
    currency INR: roepie, roepies
    currency NLG: gulden, guldens
    currency: frank, franken, mark, kronen, peso's, kwartje, dubbeltje, stuiver
    hundredth: cent, centen, cents, pence
    percent: procent, percent, procentpunt, procentpunten, pct, percentage
    times: keer, maal, -maal, x
    times fold: voud, voudig, voudige, voudigd
    multiple 2: dubbel, dubbele, tweemaal
    multiple 2 fold: het dubbele, verdubbeld, verdubbelde, verdubbelt, verdubbelen, verdubbeling, tweevoud
    multiple 3: driedubbel, driemaal
    multiple 3 fold: verdrievoudigd, verdrievoudigde, verdrievoudiging, drievoud
    multiple 4 fold: verviervoudigd, viervoud
    multiple 5 fold: vervijfvoudigd, vijfvoud
    multiple 10 fold: vertienvoudigd, tienvoud, tienvoudige
    halved: gehalveerd, halveert, halveerde, halveren, halvering
    tokens: token, tokens, invoertokens, uitvoertokens, inputtokens, outputtokens
    counted people: mensen, gebruikers, werknemers, medewerkers, klanten, abonnees, personen, bezoekers, lezers, leerlingen, patiënten, inwoners, toeschouwers, ingenieurs, ontwikkelaars, aandeelhouders, banen, huishoudens, personeelsleden
    counted chips: chips, kaarten, grafische kaarten, videokaarten, servers, processors, processoren, nodes, gpu's
    counted things: bedrijven, modellen, winkels, landen, datacenters, datacentra, eenheden, verzoeken, downloads, weergaven, auto's, taken, woningen, pagina's, aandelen, vaten, ton, kilometer, meter, vierkante meter, hectare, liter, graden, stemmen, vragen, opdrachten, beelden
    counted points: punten, punt
    counted hours: gpu-uren, minuten, seconden
    before approx about: ongeveer, circa, ca, ca., rond, rond de, bijna, zo'n, zowat, om en nabij, pakweg, omstreeks, tegen de, naar schatting, krap
    before gt more_than: meer dan, ruim, boven, boven de, iets meer dan, iets boven, overstijgt, overschrijdt, hoger dan, groter dan, over de
    before lt less_than: minder dan, onder, onder de, lager dan, nog geen, net geen
    before le up_to: tot, tot wel, maximaal, hooguit, hoogstens, niet meer dan, ten hoogste, tot aan, op zijn hoogst
    before ge at_least: minstens, minimaal, ten minste, tenminste, op zijn minst, niet minder dan, vanaf
    after ge at_least: of meer, of hoger
    after le up_to: of minder
    hedge theoretical: theoretisch, theoretische, in theorie, op papier
    hedge estimated: schat, schatten, schatting, geschat, geschatte, raamt, ramen, raming
    hedge expected: verwacht, verwachten, zal, zullen, gaat, wil, willen, rekent op, plant, van plan, prognose, voorspelt, mikt, moet
    hedge claimed: beweert, claimt, stelt, zegt zelf, naar eigen zeggen
    hedge reported: volgens, meldt, melden, bericht, schrijft, naar verluidt
    hedge assumed: indien, stel, aangenomen, ervan uitgaande
    conversion: omgerekend, oftewel, dat is, ofwel, wat neerkomt op, gelijk aan
    discount: korting
    cost: kost, kostte, kosten, prijs, prijzen, rekent, vraagt
    fall: daalde, daalden, daalt, dalen, gedaald, daling, zakte, zakt, gezakt, viel, gevallen, kelderde, kelderden, gekelderd, verlaagt, verlaagde, verlaagd, verlaging, verloor, verliest, verloren, verlies, verlies van, min van, kromp, gekrompen, schrapt, schrapte, geschrapt, snijdt, tekort, tekort van, verminderd, vermindert, duikelde, omlaag
    rise: steeg, stegen, stijgt, stijgen, gestegen, stijging, groeide, groeit, gegroeid, groei, klom, klimt, won, winst, winst van, verhoogt, verhoogde, verhoogd, plus, toegenomen, toename, omhoog, sprong, nam toe
    fall: daal*, gedaald*, kelder*, gekelderd*, verlaag*, slonk*, geslonk*, krimp*
    rise: steg*, stijg*, gesteg*, groei*, gegroei*, verhoog*, toegenom*
    level: naar, op, tot, tot aan, kost, kostte, is, was, van, bedraagt, bedroeg, voor, lag, ligt, bij
    by: met
    each: per, elke, elk, /
    per: per, voor, elke, voor elke, /, à, de
    time second: seconde, seconden
    time minute: minuut, minuten
    time hour: uur, uren
    time day: dag, dagen
    time week: week, weken
    time month: maand, maanden
    time quarter: kwartaal, kwartalen
    time year: jaar, jaren
    period day: dagelijks, dagelijkse
    period month: maandelijks, maandelijkse
    period year: jaarlijks, jaarlijkse, jaaromzet
    small ago: geleden, later, eerder
    small: nieuwe, de, het, van, die, dat, in, bijna
    range: tot, tot en met, à
    between: tussen
    from: van
    month: januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december, jan., feb., mrt., apr., mei, jun., jul., aug., sep., okt., nov., dec.
    label: hoofdstuk, pagina, blz, blz., nummer, fase, model, telefoon, tel, tel., versie, week, artikel, nr, nr., niveau, kamer, verdieping, aflevering, seizoen, stap, figuur, tabel, deel, spoor, lijn, klasse, om, plaats, flat
    more: meer, hoger, duurder, groter, sneller, beter, langer, hogere
    less: goedkoper, minder, lager, kleiner, trager, korter, lagere
    than: zo, dan, van, wat, de, het, als
    input: invoer, invoertokens, input, inputtokens, ingelezen
    output: uitvoer, uitvoertokens, output, outputtokens, gegenereerde
    cached: gecachte, cache, gecachet
    scores: punten, benchmark, scoort, behaalt, scoorde
    of: van
    not: uur
    divided: gedeeld door
    """
}
