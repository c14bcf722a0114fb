extension Words {
  /// Spanish; Portuguese falls back on it.
  static let spanish = """
    count 0 1: cero, un/uno/una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, trece, catorce, quince, dieciséis, diecisiete, dieciocho, diecinueve
    count 20 1: veinte, veintiuno/veintiún/veintiuna, veintidós, veintitrés, veinticuatro, veinticinco, veintiséis, veintisiete, veintiocho, veintinueve
    count 30 10: treinta, cuarenta, cincuenta, sesenta, setenta, ochenta, noventa
    count 100 100: cien/ciento, doscientos/doscientas, trescientos/trescientas, cuatrocientos/cuatrocientas, quinientos/quinientas, seiscientos/seiscientas, setecientos/setecientas, ochocientos/ochocientas, novecientos/novecientas
    number 12: docena
    number 10: decena
    one: un, una, uno, cada, el, la
    scale 3: mil
    scale 3 plural: miles
    scale 6: millón, millones, mill., mm
    scale 9: millardo, millardos
    scale 12: billón, billones
    part 3: tercio, tercios, tercera parte, terceras partes
    part 4: cuarto, cuartos, cuarta parte, cuartas partes
    part 5: quinto, quintos, quinta parte, quintas partes
    part 6: sexto, sextos, sexta parte
    part 7: séptimo, séptima parte
    part 8: octavo, octavos, octava parte
    part 9: noveno, novena parte
    part 10: décimo, décimos, décima parte, décimas
    part 20: vigésimo, veinteavos, vigésima parte
    part 21: veintiunavos
    part 27: veintisieteava parte, veintisieteavo, vigesimoséptima parte
    part 30: treintavo, treintavos, trigésima parte
    part 100: centésima, centésimas, centésima parte
    half: medio, media
    half times: mitad, la mitad, mitad de precio
    times: mitad, la mitad, mitad de precio
    and: y, e
    point: coma, con, punto
    minus: menos
    currency USD generic: dólar, dólares, dólares estadounidenses, dólar estadounidense, dólares americanos, dolar, dolares
    currency EUR: euro, euros
    currency AUD: dólares australianos
    currency CAD: dólares canadienses
    currency HKD: dólares de hong kong
    currency TWD: dólares taiwaneses
    currency GBP: libra esterlina, libras esterlinas, libra, libras
    currency CHF: franco suizo, francos suizos
    currency CNY: yuan, yuanes, renminbi
    currency JPY: yen, yenes, ienes
    currency KRW: won, wones
    currency INR: rupias, rupia
    currency MXN: pesos mexicanos, peso mexicano
    currency BRL: reales brasileños
    currency DKK: coronas danesas
    currency SEK: coronas suecas
    currency NOK: coronas noruegas
    currency ESP: peseta, pesetas
    currency: franco, francos, peso, pesos, marcos, florines, coronas, soles, florines neerlandeses, colones
    hundredth: centavo, centavos, céntimo, céntimos, centimos, cent, cents, penique, peniques, penies
    percent: por ciento, por cien, por cento, por ciento de, puntos porcentuales, punto porcentual, porcentaje, pct
    times: veces, vez
    multiple 2: doble
    multiple 2 fold: duplicado, duplicó, duplica, duplicar, duplicaron, el doble, dobló, duplicación, duplicarse, duplicará
    multiple 3: triple
    multiple 3 fold: triplicado, triplicó, triplica, triplicar, el triple
    multiple 4: cuádruple
    multiple 4 fold: cuadruplicado, cuadruplicó
    multiple 5: quíntuple
    multiple 5 fold: quintuplicado
    multiple 10 fold: decuplicado
    halved: reducido a la mitad, reducida a la mitad, bajado a la mitad, rebajado a la mitad, redujo a la mitad, reduce a la mitad, cae a la mitad, cayó a la mitad, bajó a la mitad
    tokens: token, tokens
    counted people: personas, usuarios, usuarias, empleados, trabajadores, clientes, suscriptores, visitantes, lectores, alumnos, pacientes, habitantes, espectadores, ingenieros, desarrolladores, accionistas, empleos, puestos, hogares, jugadores
    counted chips: chips, tarjetas, tarjetas gráficas, procesadores, servidores, nodos, aceleradores, gpu
    counted things: empresas, compañías, modelos, tiendas, países, centros de datos, unidades, solicitudes, peticiones, consultas, descargas, visitas, vistas, coches, tareas, viviendas, páginas, acciones, barriles, toneladas, kilómetros, metros, metros cuadrados, hectáreas, litros, grados, votos, pedidos, preguntas, imágenes, megavatios, gigavatios, restaurantes
    counted points: puntos, punto
    counted hours: horas de gpu, minutos, segundos
    before approx about: unos, unas, aproximadamente, cerca de, alrededor de, alrededor del, casi, en torno a, en torno al, aprox., aprox, sobre, rondan, ronda, cercano a, cerca del, un estimado de, poco menos de, aproximado de
    before gt more_than: más de, más del, mas de, superior a, superan, supera, superó, superar, superará, superen, superando, superior al, por encima de, por encima del, algo más de, poco más de, exceden, excede, mayor a, mayor que, rebasa, rebasó
    before lt less_than: menos de, menos del, inferior a, inferior al, por debajo de, por debajo del, menor a, menor que, apenas, bajo
    before le up_to: hasta, hasta un, hasta el, hasta las, como máximo, máximo, un máximo de, no más de, a lo sumo, máximo de, hasta los
    before ge at_least: al menos, por lo menos, como mínimo, mínimo, no menos de, a partir de, un mínimo de, desde
    after ge at_least: o más, como mínimo, al menos, en adelante
    after le up_to: o menos, como máximo, máximo
    after approx about: aproximadamente, más o menos
    after gt more_than: y pico, largos
    hedge theoretical: teórico, teórica, teóricos, teóricas, teóricamente, en teoría, sobre el papel
    hedge estimated: estima, estiman, estimó, estimado, estimada, estimación, calcula, calculan, calculó
    hedge expected: espera, esperan, prevé, prevén, previsto, prevista, prevista, planea, planean, proyecta, pronostica, pronóstico, objetivo, tendría, alcanzará, será, serán, aumentarán, invertirá, va a, van a, bajará
    hedge claimed: afirma, afirman, asegura, aseguran, presume, dice tener, sostiene, según la propia
    hedge reported: según, informa, informó, reporta, reportó, de acuerdo con, habría, habrían
    hedge assumed: si, suponiendo, asumiendo, en caso de
    conversion: equivalente a, equivalentes a, equivale a, es decir, o sea, convertido, al cambio, lo que equivale a
    discount: descuento, descuento del, rebaja
    cost: cuesta, cuestan, costaba, precio, precios, cobra, cobran, tarifa, vende
    fall: cae, caen, cayó, cayeron, caído, caer, caída, caída de, caída del, baja, bajan, bajó, bajaron, bajado, bajar, bajada, bajada de, desciende, descendió, descendido, descenso, descenso del, disminuye, disminuyó, disminuyeron, disminuido, disminución, reduce, redujo, reducido, reducir, reducción, reducción del, pierde, perdió, perdido, pierden, perdieron, pérdida de, pérdidas de, pérdida, recorta, recortó, recortado, recorte, recorte del, rebaja, rebajó, rebajado, rebaja del, desplomó, desploma, desplome, desplome del, hundió, déficit, déficit de, retrocede, retrocedió, deslizaron, abarata, abarató, abaratado
    rise: sube, suben, subió, subieron, subido, subir, subida, subida del, aumenta, aumentan, aumentó, aumentaron, aumentado, aumento, aumento del, crece, crecen, creció, crecieron, crecido, crecimiento, crecimiento del, gana, ganó, ganado, ganancia de, incremento, incremento del, incrementó, incrementa, beneficio de, alza, alza del, eleva, elevó, elevado, avanza, avanzó, repunta, repuntó, mejoró, encareció
    fall: desplom*, despenc*, descend*, descens*, disminu*, reduj*, recort*, retroced*, abarat*
    rise: aument*, crec*, incremen*, dispar*, encarec*
    level: a, de, al, es, era, cuesta, costaba, cobra, hasta, hasta los, hasta el, hasta las, en, para
    by: un, en un, en
    per: por, a, al, la, el, cada, para, por cada, /, el
    each: por, cada, /
    time second: segundo, segundos
    time minute: minuto, minutos
    time hour: hora, horas
    time day: día, días
    time week: semana, semanas
    time month: mes, meses
    time quarter: trimestre, trimestres
    time year: año, años
    period day: diario, diaria, diarios, diarias, diariamente
    period month: mensual, mensuales, mensualmente
    period year: anual, anuales, anualmente
    small: el, la, los, las, lo, del, que, este, nuevos, nuevas
    small ago: antes, atrás, después, hace
    changes: pasa, pasó, pasado, pasar, pasan, pasaron, pasando
    range: a, o, hasta
    between: entre
    from: de, desde, del
    month: enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre, ene., feb., mar., abr., may., jun., jul., ago., sep./sept., oct., nov., dic.
    label: capítulo, página, páginas, sección, número, fase, modelo, teléfono, tel., versión, semana, artículo, nº, n.º, nivel, sala, piso, planta, episodio, temporada, paso, figura, tabla, tomo, vía, línea, clase, calle, habitación, apartamento, lote
    more: más, mayor, superior, mayores
    less: menos, menor, inferior, menos que, más barato, más barata, más baratos, más baratas, más bajo, más baja
    than: que, el, la, lo, los, de, del
    input: entrada, de entrada, prompt, leídos
    output: salida, de salida, generados, generado
    cached: caché, en caché, cache
    scores: puntos, puntuación, obtiene, resuelve, logra, benchmark
    of: de, del
    rise: multiplicó por, multiplicado por, multiplica por, multiplicaron por
    divided: multiplicó por, multiplicado por, multiplica por, multiplicaron por, dividido por, dividido entre, dividida por, divide por, divide entre
    """
}
