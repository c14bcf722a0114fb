extension Words {
  /// German.
  static let german = """
    count 0 1: null, ein/eins, zwei/zwo, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, dreizehn, vierzehn, fünfzehn, sechzehn, siebzehn, achtzehn, neunzehn
    count 20 10: zwanzig, dreißig/dreissig, vierzig, fünfzig, sechzig, siebzig, achtzig, neunzig
    number 12: dutzend
    one 1: ein, eine, einer, einen, einem, eines
    one: je, jede, jeder, jedes
    scale 2: hundert
    scale 2 plural: hunderte
    scale 3: tausend, tsd
    scale 3 plural: tausende, tsd.
    scale 6: million, millionen, mio, mio., mill.
    scale 9: milliarde, milliarden, mrd, mrd., mia, mia.
    scale 12: billion, billionen, bio, bio.
    part 3: drittel, dritteln
    part 4: viertel, vierteln
    part 5: fünftel, fünfteln
    part 6: sechstel
    part 7: siebtel
    part 8: achtel
    part 9: neuntel
    part 10: zehntel, zehnteln
    part 20: zwanzigstel
    part 25: fünfundzwanzigstel
    part 27: siebenundzwanzigstel
    part 30: dreißigstel, dreissigstel
    part 50: fünfzigstel
    part 100: hundertstel
    part 1000: tausendstel
    half: halbe, halber, halben, halbes, halb, anderthalb, eineinhalb, einhalb
    number 1: anderthalb, eineinhalb
    half times: hälfte, halben preis, halbe preis, halb so
    times: hälfte, halben preis, halbe preis, halb so
    and: und
    point: komma
    minus: minus
    currency USD generic: dollar, dollars, us-dollar, us-dollars, amerikanische dollar
    currency EUR: euro, euros
    currency CHF: franken, schweizer franken, fr., sfr.
    currency GBP: pfund, britische pfund, pfund sterling
    currency CNY: yuan, chinesische yuan, renminbi
    currency JPY: yen, japanische yen
    currency TWD: taiwan-dollar, taiwanische dollar, neue taiwan-dollar
    currency DKK: dänische kronen
    currency SEK: schwedische kronen
    currency NOK: norwegische kronen
    currency KRW: won, südkoreanische won
    currency INR: rupien, indische rupien
    currency FIM: finnische mark
    currency DEM: d-mark, deutsche mark
    currency after: mark
    currency: kronen, francs, pesos
    hundredth: cent, cents, rappen, pence, pfennig
    percent: prozent, prozentpunkte, prozentpunkten, proz., v.h., prozents
    times: mal, -mal, x
    times fold: fach, fache, fachen, facher, faches, facht
    multiple 2: doppelt, doppelte, doppelten, doppelter, doppeltes, zweimal
    multiple 2 fold: das doppelte, verdoppelt, verdoppelte, verdoppeln, verdoppelung, verdopplung, zweifache, zweifach
    multiple 3: dreimal
    multiple 3 fold: dreifach, dreifache, dreifachen, verdreifacht, verdreifachte, verdreifachung
    multiple 4 fold: vierfache, vierfachen, vervierfacht, vervierfachte
    multiple 5 fold: fünffache, fünffachen, verfünffacht
    multiple 10 fold: zehnfache, zehnfachen, verzehnfacht, verzehnfachte
    halved: halbiert, halbierte, halbieren, halbierung
    tokens: token, tokens, ausgabetoken, eingabetoken, ausgabe-token, eingabe-token, output-token, input-token, ausgabetokens, eingabetokens, output-tokens, input-tokens
    counted people: menschen, nutzer, nutzern, nutzerinnen, nutzer:innen, mitarbeiter, mitarbeitern, mitarbeitende, angestellte, beschäftigte, kunden, abonnenten, personen, besucher, leser, patienten, schüler, einwohner, zuschauer, ingenieure, entwickler, aktionäre, stellen, arbeitsplätze, haushalte, nutzerzahl
    counted chips: karten, chips, grafikkarten, grafikprozessoren, gpus, server, knoten, prozessoren, beschleuniger, rechenkarten
    counted things: unternehmen, firmen, modelle, filialen, länder, rechenzentren, einheiten, anfragen, abrufe, downloads, aufrufe, autos, fahrzeuge, aufgaben, wohnungen, seiten, aktien, fass, tonnen, kilometer, meter, quadratmeter, hektar, liter, grad, stimmen, bestellungen, fragen, bilder, zeilen, kilowattstunden, megawatt, gigawatt, wattstunden, parameter, parametern
    counted points: punkte, punkten, punkt
    counted hours: gpu-stunden, stunden, minuten, sekunden
    before approx about: rund, etwa, ungefähr, circa, ca, ca., knapp, fast, beinahe, annähernd, nahezu, gut und gerne, in etwa, um die, schätzungsweise, zirka
    before gt more_than: über, mehr als, gut, etwas über, höher als, größer als, überschreitet, übersteigt, überstieg, oberhalb von, jenseits von, jenseits der, etwas mehr als, deutlich über
    before lt less_than: unter, weniger als, geringer als, niedriger als, keine, nicht einmal, nicht ganz, unterhalb von
    before le up_to: bis zu, bis, höchstens, maximal, nicht mehr als, maximal bis zu, bis auf
    before ge at_least: mindestens, wenigstens, zumindest, nicht weniger als, mindestens aber, ab
    after ge at_least: oder mehr, und mehr, aufwärts
    after le up_to: oder weniger
    hedge theoretical: theoretisch, theoretische, theoretischen, theoretischer, rechnerisch, in der theorie, auf dem papier
    hedge estimated: schätzt, schätzen, schätzung, schätzungen, geschätzt, geschätzte, geschätzten, schätzungsweise, taxiert
    hedge expected: erwartet, erwarten, soll, sollen, will, wird, werden, rechnet mit, rechnen damit, plant, planen, prognose, prognostiziert, peilt, voraussichtlich, dürfte, dürften, ziel, künftig
    hedge claimed: behauptet, behaupten, nach eigenen angaben, eigenen angaben, rühmt, reklamiert, angeblich, will haben
    hedge reported: laut, zufolge, berichtet, berichten, nach angaben, meldet, gemäß, heißt es
    hedge assumed: wenn, falls, angenommen, vorausgesetzt, unterstellt, annahme
    conversion: umgerechnet, das entspricht, entspricht, also, das sind, was etwa, gleich
    discount: rabatt, nachlass, preisnachlass
    cost: kostet, kosten, kostete, preis, preise, verlangt, berechnet
    fall: fiel, fällt, fallen, gefallen, sank, sinkt, sinken, gesunken, senkt, senkte, senken, gesenkt, senkung, verlor, verliert, verloren, verlust, verlust von, minus, ein minus von, minus von, rückgang, rückgang um, rückgang von, einbruch von, einbruch, brach, eingebrochen, stürzte, abgestürzt, reduziert, reduzierte, reduzieren, kürzt, kürzte, gekürzt, verringert, verringerte, verringern, nachgegeben, gab nach, schrumpfte, schrumpft, geschrumpft, abgenommen, fehlbetrag, fehlbetrag von, strich, streicht, streichen, gestrichen, verbilligt, verbilligte
    rise: stieg, steigt, steigen, gestiegen, kletterte, klettert, wuchs, wächst, wachsen, gewachsen, zulegte, zugelegt, legte, zunahme, anstieg, plus, plus von, gewinn, gewinn von, erhöht, erhöhte, erhöhen, erhöhung, wachstum, zuwachs, verteuert, verteuerte, sprang, angehoben, hob
    fall: sank*, sink*, gesunk*, verlor*, schrumpf*, einbr*, eingebroch*, stürz*, verringer*, reduzier*, kürz*, gekürzt*, abgestürzt*, verbillig*
    rise: stieg*, steig*, gestieg*, wuchs*, wächs*, gewachs*, erhöh*, kletter*, geklettert*, verteuer*
    level: auf, bei, zu, liegt, lag, kostet, von, beträgt, betrug, für, waren, sind, an, als
    by: um
    each: pro, je, per, jede, jedes, jeder, /
    per: pro, je, für, per, /, die, der, am, im, in der, je eine, für eine, à
    time second: sekunde, sekunden
    time minute: minute, minuten
    time hour: stunde, stunden, std, std.
    time day: tag, tage, tagen, tages
    time week: woche, wochen
    time month: monat, monate, monaten, monats
    time quarter: quartal, quartale, quartals
    time year: jahr, jahre, jahren, jahres, jahresverlauf
    period day: täglich, tägliche, täglichen
    period hour: stündlich
    period month: monatlich, monatliche, monatlichen, monatlicher
    period year: jährlich, jährliche, jährlichen, jahresumsatz, jahresgewinn
    small: neue, neuen, weitere, weiteren, der, die, das, den, dem, des, davon, vom, von, im, am, zum, zur, rund um
    small ago: vor
    range: bis
    between: zwischen
    from: von
    month: januar, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember, jan., feb., mär., apr., mai, jun., jul., aug., sep./sept., okt., nov., dez.
    label: kapitel, seite, seiten, abschnitt, nummer, uhr, phase, modell, telefon, tel, tel., version, woche, paragraf, nr, nr., stufe, raum, stock, artikel, folge, staffel, schritt, abbildung, tabelle, band, gleis, linie, klasse, hausnummer, straße, um, platz
    more: mehr, höher, teurer, größer, schneller, besser, länger, höhere, höheren
    less: billiger, günstiger, weniger, niedriger, geringer, langsamer, kleiner, kürzer, preiswerter, preisgünstiger
    than: so, als, des, von, der, das, dessen, davon
    input: eingabe, eingabetoken, eingabe-token, input, input-token, eingabetokens, gelesene
    output: ausgabe, ausgabetoken, ausgabe-token, output, output-token, ausgabetokens, erzeugte
    cached: zwischengespeicherte, zwischengespeicherten, cache, gecachte, gecachter, gecachten
    scores: punkte, benchmark, erreicht, erzielt, kommt auf
    of: von, der
    not: uhr
    divided: geteilt durch, gedrittelt
    """
}
