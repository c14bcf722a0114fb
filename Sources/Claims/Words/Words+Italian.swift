extension Words {
  /// Italian.
  static let italian = """
    count 0 1: zero, un/uno/una, due, tre, quattro, cinque, sei, sette, otto, nove, dieci, undici, dodici, tredici, quattordici, quindici, sedici, diciassette, diciotto, diciannove
    count 20 10: venti/vent, trenta/trent, quaranta/quarant, cinquanta/cinquant, sessanta/sessant, settanta/settant, ottanta/ottant, novanta/novant
    number 3: tré
    number 12: dozzina
    number 10: decina
    number 100: centinaio
    number 1000: migliaio
    one: un, una, uno, un', ogni, il, la
    scale 2: cento
    scale 2 plural: centinaia
    scale 3: mille, mila
    scale 3 plural: migliaia
    scale 6: milione, milioni, mln, mln., ml
    scale 9: miliardo, miliardi, mld, mld., mrd
    scale 12: bilione, bilioni, trilione, trilioni, mille miliardi, mila miliardi
    part 3: terzo, terzi
    part 4: quarto, quarti
    part 5: quinto, quinti
    part 6: sesto, sesti
    part 7: settimo, settimi
    part 8: ottavo, ottavi
    part 9: nono, noni
    part 10: decimo, decimi
    part 20: ventesimo, ventesimi
    part 27: ventisettesimo, ventisettesimi
    part 30: trentesimo, trentesimi
    part 100: centesimo
    half: mezzo, mezza
    half times: metà, la metà, metà prezzo
    times: metà, la metà, metà prezzo
    and: e
    point: virgola
    minus: meno
    currency USD generic: dollaro, dollari, dollari usa, dollari statunitensi, dollari americani
    currency EUR: euro, eur
    currency HKD: dollari di hong kong
    currency AUD: dollari australiani
    currency CAD: dollari canadesi
    currency TWD: dollari taiwanesi
    currency GBP: sterlina, sterline
    currency CHF: franco svizzero, franchi svizzeri
    currency CNY: yuan, renminbi
    currency JPY: yen
    currency KRW: won
    currency INR: rupie, rupia
    currency ITL: lira, lire
    currency DKK: corone danesi
    currency SEK: corone svedesi
    currency NOK: corone norvegesi
    currency: franchi, pesos, marchi, fiorini, corone, pesetas, fiorini olandesi
    hundredth: centesimo, centesimi, cent, cents, pence, penny, penni
    percent: percento, per cento, punti percentuali, punto percentuale, percentuale, pct
    times: volte, volta
    multiple 2: doppio
    multiple 2 fold: raddoppiato, raddoppiata, raddoppiati, raddoppia, raddoppiare, raddoppio, il doppio, raddoppiano
    multiple 3: triplo
    multiple 3 fold: triplicato, triplicata, triplica, il triplo, triplicati
    multiple 4: quadruplo
    multiple 4 fold: quadruplicato
    multiple 5: quintuplo
    multiple 5 fold: quintuplicato
    multiple 10: decuplo
    multiple 10 fold: decuplicato
    halved: dimezzato, dimezzata, dimezzati, dimezza, dimezzare, dimezzano, dimezzate
    tokens: token, tokens
    counted people: persone, utenti, dipendenti, lavoratori, clienti, abbonati, visitatori, lettori, alunni, pazienti, abitanti, spettatori, ingegneri, sviluppatori, azionisti, famiglie, addetti, giocatori, posti di lavoro
    counted chips: chip, schede, schede grafiche, processori, server, nodi, acceleratori, gpu
    counted things: aziende, imprese, società, modelli, negozi, paesi, data center, centri dati, unità, richieste, download, visualizzazioni, visite, auto, compiti, case, pagine, azioni, barili, tonnellate, chilometri, metri, metri quadrati, ettari, litri, gradi, voti, ordini, domande, immagini, megawatt, gigawatt
    counted points: punti, punto
    counted hours: ore gpu, minuti, secondi
    before approx about: circa, quasi, intorno a, intorno ai, attorno a, attorno ai, approssimativamente, all'incirca, vicino a, poco meno di, sui, una stima di, pressappoco
    before gt more_than: più di, più del, oltre, oltre il, superiore a, superiore al, supera, superano, superato, superare, supererà, al di sopra di, poco più di, poco oltre, eccede, maggiore di, oltre i
    before lt less_than: meno di, meno del, sotto, sotto i, inferiore a, inferiore al, al di sotto di, minore di, appena
    before le up_to: fino a, fino al, al massimo, massimo, un massimo di, non più di, fino ai, tutt'al più, fino ad
    before ge at_least: almeno, come minimo, minimo, non meno di, a partire da, un minimo di, da almeno
    after ge at_least: o più, in su, almeno, minimo
    after le up_to: o meno, al massimo
    after approx about: circa
    hedge theoretical: teorico, teorica, teorici, teoriche, teoricamente, in teoria, sulla carta
    hedge estimated: stima, stimano, stimato, stimata, stime, calcola, calcolano, valuta
    hedge expected: prevede, prevedono, previsto, prevista, attende, atteso, attesi, attesa, punta a, conta di, dovrebbe, dovrebbero, pianifica, obiettivo, previsioni, sarà, saranno, vuole, raggiungerà, spenderà, investirà
    hedge claimed: afferma, affermano, sostiene, sostengono, dichiara, vanta, assicura
    hedge reported: secondo l', secondo il, secondo la, secondo gli, secondo i, secondo le, secondo quanto, riferisce, riporta, stando a, avrebbe, avrebbero, scrive
    hedge assumed: se, supponendo, ipotizzando, ammesso che
    conversion: pari a, equivalente a, equivalenti a, ovvero, cioè, equivale a, l'equivalente di
    discount: sconto, sconto del
    cost: costa, costano, costava, prezzo, prezzi, tariffa, chiede
    fall: scende, scesa, sceso, scesi, scese, scendono, scendere, calo, calo del, in calo del, cala, calato, calata, calati, calano, diminuito, diminuita, diminuisce, diminuzione, ribasso, ribasso del, riduce, ridotto, ridotta, ridotti, ridurre, riduzione, riduzione del, perde, perso, persa, perdono, perdita di, perdite di, perdita, crolla, crollato, crollo del, taglia, tagliato, tagliata, taglio, taglio del, tagliati, deficit di, rosso di, cede, ceduto, flessione, flessione del, abbassato, sconto di meno
    rise: sale, salito, salita, saliti, salgono, salire, rialzo, rialzo del, aumento, aumento del, aumenta, aumentato, aumentata, aumentate, aumentati, cresce, cresciuto, cresciuta, cresciute, crescono, crescita, crescita del, guadagna, guadagnato, utile di, utile, incremento, incremento del, balzo del, rincaro del, avanzato, avanza
    fall: croll*, diminu*, ridott*, precipit*, tagliat*
    rise: aument*, cresc*, cresci*, balz*, rincar*
    level: a, al, di, è, era, costa, costava, ai, su, da, dai, per, vale
    by: del, di, dell'
    per: per, a, al, ogni, il, la, all', /, alla, l'
    each: per, ogni, /
    time second: secondo, secondi
    time minute: minuto, minuti
    time hour: ora, ore
    time day: giorno, giorni
    time week: settimana, settimane
    time month: mese, mesi
    time quarter: trimestre, trimestri
    time year: anno, anni
    period day: giornaliero, giornaliera, giornalieri, quotidiano, quotidiani
    period month: mensile, mensili
    period year: annuo, annua, annui, annuale, annuali
    small: il, la, i, gli, le, lo, l', dei, degli, delle, che, scorso, solo, nuovi, nuove
    small ago: fa, dopo, prima
    changes: passa, passato, passata, passare, passano, passando
    range: a, o
    between: tra, fra
    from: da, dai, dal
    month: gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre
    label: capitolo, pagina, sezione, numero, fase, modello, telefono, tel., versione, settimana, articolo, n., nº, livello, sala, piano, episodio, stagione, passo, figura, tabella, tomo, linea, classe, via, camera, appartamento, binario
    more: più, maggiore, superiore, più caro, più cara, più alto, in più
    less: meno, minore, inferiore, più economico, più economica, più conveniente, più basso, meno caro, in meno
    than: di, che, il, la, lo, del, quanto, rispetto
    input: input, ingresso, in ingresso, in input, di input, letti
    output: output, uscita, in uscita, in output, di output, generati
    cached: cache, in cache
    scores: punti, punteggio, ottiene, risolve, raggiunge, benchmark
    of: di, d', dei, del
    rise: moltiplicato per, moltiplicata per, moltiplicati per
    divided: moltiplicato per, moltiplicata per, moltiplicati per, diviso per, divisa per
    """
}
