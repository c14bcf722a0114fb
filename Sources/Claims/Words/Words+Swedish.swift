extension Words {
  /// Swedish.
  static let swedish = """
    count 0 1: noll, en/ett, två, tre, fyra, fem, sex, sju, åtta, nio, tio, elva, tolv, tretton, fjorton, femton, sexton, sjutton, arton, nitton
    count 20 10: tjugo, trettio, fyrtio, femtio, sextio, sjuttio, åttio, nittio
    number 12: dussin
    one: en, ett, varje, per
    scale 2: hundra
    scale 2 plural: hundratals
    scale 3: tusen
    scale 3 plural: tusentals
    scale 6: miljon, miljoner, milj, milj., mn, mkr
    scale 9: miljard, miljarder, md, mdr, mdkr
    scale 12: biljon, biljoner
    part 3: tredjedel, tredjedelar, tredjedelen
    part 4: fjärdedel, fjärdedelar, fjärdedelen, kvart
    part 5: femtedel, femtedelar, femtedelen
    part 6: sjättedel, sjättedelar
    part 7: sjundedel
    part 8: åttondel, åttondelar
    part 9: niondel, niondelar
    part 10: tiondel, tiondelar, tiondelen
    part 20: tjugondel, tjugondelar
    part 30: trettiondel, trettiondelar
    part 100: hundradel, hundradelar
    part 1000: tusendel, tusendelar
    half: halv, halva, halvt
    half times: hälften, halva priset, halva
    times: hälften, halva priset
    and: och
    point: komma
    minus: minus
    currency USD generic: dollar, dollars, us-dollar, amerikanska dollar
    currency EUR: euro
    currency SEK: kr, kr., krona, kronor, kronorna, svenska kronor, spänn, riksdaler, sek
    currency DKK: danska kronor
    currency NOK: norska kronor
    currency SEK 6: mkr, mnkr
    currency SEK 9: mdkr
    currency SEK 3: tkr
    currency GBP: pund, brittiska pund
    currency CNY: yuan, kinesiska yuan, renminbi
    currency JPY: yen, japanska yen
    currency INR: rupier, indiska rupier
    currency CHF: schweiziska franc, schweizerfranc
    currency TWD: taiwanesiska dollar, taiwandollar
    currency: mark, franc, pesos, att, pund
    hundredth SEK: öre
    hundredth: cent, penny, pence
    percent: procent, procents, procentenheter, procentenhet, %-enheter, proc
    times: gånger, gång, ggr
    times fold: faldigt, faldigats, faldig, gånger så
    multiple 2: dubbelt, dubbla
    multiple 2 fold: det dubbla, dubblat, dubblats, fördubblat, fördubblats, fördubblades, fördubblas, fördubbling
    multiple 3 fold: tredubblat, tredubblats, tredubbelt, trefaldigats, tredubblades, tredubbling
    multiple 4 fold: fyrdubblat, fyrdubblats, fyrdubbelt
    multiple 5 fold: femdubblat, femdubblats
    multiple 10 fold: tiodubblat, tiodubblats, tiofaldigats, tiofaldigt
    halved: halverat, halverats, halverades, halverar, halveras, halvering, halverade
    tokens: token, tokens, tokener, in-token, ut-token
    counted people: människor, användare, anställda, medarbetare, kunder, prenumeranter, personer, besökare, läsare, elever, patienter, invånare, åskådare, ingenjörer, utvecklare, aktieägare, jobb, tjänster, svenskar, hushåll
    counted chips: chip, chipp, kretsar, grafikkort, kort, servrar, noder, processorer, gpu:er
    counted things: företag, bolag, modeller, butiker, länder, datacenter, datacentraler, enheter, förfrågningar, nedladdningar, visningar, bilar, uppgifter, bostäder, sidor, aktier, fat, ton, kilometer, meter, kvadratmeter, hektar, liter, order, rader, frågor, bilder
    counted points: poäng
    counted hours: gpu-timmar, timmar, minuter, sekunder
    before approx about: omkring, cirka, ca, ca., ungefär, runt, nästan, knappt, närmare, nära, uppskattningsvis, kring, i storleksordningen, strax under
    before gt more_than: över, mer än, fler än, drygt, lite över, strax över, högre än, överstiger, översteg, överstiga, passerade, passerar, passera
    before lt less_than: under, mindre än, färre än, lägre än
    before le up_to: upp till, upp emot, högst, som mest, max, maximalt, inte mer än, hela, så mycket som
    before ge at_least: minst, åtminstone, lägst, inte mindre än, minimum
    after ge at_least: eller mer, eller fler, och uppåt
    after le up_to: eller mindre, eller färre
    hedge theoretical: teoretisk, teoretiska, teoretiskt, i teorin
    hedge estimated: uppskattar, uppskattas, uppskattade, beräknar, bedömer, bedöms, skattas, estimat
    hedge expected: väntas, väntar, förväntas, förväntar, kommer att, räknar med, planerar, ska, skall, prognos, spår, siktar, målet
    hedge claimed: hävdar, påstår, skryter, uppger sig, säger sig
    hedge reported: enligt, uppger, rapporterar, skriver, rapporteras, lär
    hedge assumed: förutsatt, givet att, antag, antaget, ifall
    conversion: motsvarande, vilket motsvarar, motsvarar, omräknat, det vill säga, alltså
    discount: rabatt
    cost: kostar, kostade, pris, priset, priser, tar
    fall: föll, faller, fall, fallit, sjönk, sjunker, sjunkit, rasade, rasar, rasat, sänker, sänkt, sänkte, sänkts, sänktes, minskade, minskat, minskar, minskning, minskningen, nedgång, ned, ner, förlorade, förlorar, förlust, förlust på, tappade, tappar, tappat, backade, backar, dök, dyker, skar, underskott, minus, reducerat, kapar, kapat
    rise: steg, stiger, stigit, ökade, ökar, ökat, ökning, ökningen, växte, växer, vuxit, tillväxt, upp, höjde, höjer, höjt, lyfte, lyft, tjänade, vinst, vinst på, överskott, uppgång, rusade, rusat, rusar
    fall: rasa*, sjunk*, minsk*, tappa*, sänk*
    rise: öka*, stig*, växt*, höjd*, höjn*
    level: till, är, var, kostar, kostade, från, låg, ligger, låg på, ligger på, uppgick till
    by: med
    each: per, varje, /
    per: per, för, i, om, varje, för varje, /, à
    time second: sekund, sekunder, sekunden
    time minute: minut, minuter, minuten
    time hour: timme, timmar, timmen, timma, timman
    time day: dag, dagar, dagen, dygn, dygnet
    time week: vecka, veckor, veckan
    time month: månad, månader, månaden, mån
    time quarter: kvartal, kvartalet
    time year: år, året, års
    period day: daglig, dagligen, dagliga
    period month: månatlig, månadsvis
    period year: årlig, årligen, årliga, helårets
    small ago: sedan, senare, tidigare
    small: den, det, de, av, på, senaste, som
    range: till
    between: mellan
    from: från
    month: januari, februari, mars, april, maj, juni, juli, augusti, september, oktober, november, december, jan, feb, mar, apr, maj, jun, jul, aug, sep, okt, nov, dec
    label: kapitel, sida, avsnitt, nummer, klockan, kl, kl., fas, modell, telefon, tel, tel., version, vecka, paragraf, nr, nr., nivå, rum, våning, artikel, etapp, säsong, steg, figur, tabell
    more: mer, högre, fler, dyrare, större, snabbare, bättre, längre
    less: billigare, mindre, färre, lägre, långsammare, kortare
    than: så, än, av, vad, det, den, som, jämfört
    input: in-token, in-tokens, input, indata, in, inmatning, läsa, lästa
    output: ut-token, ut-tokens, output, utdata, ut, utmatning, genererade, skrivna
    cached: cachad, cachade, cache, cachat
    scores: poäng, benchmark, resultat, får
    of: av
    divided: delat med, delat på, dividerat med
    """
}
