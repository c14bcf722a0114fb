extension Words {
  /// Portuguese, where it differs from Spanish.
  static let portuguese = """
    count 0 1: zero, um/uma, dois/duas, três, quatro, cinco, seis, sete, oito, nove, dez, onze, doze, treze, catorze/quatorze, quinze, dezesseis/dezasseis, dezessete/dezassete, dezoito, dezenove/dezanove
    count 20 10: vinte, trinta, quarenta, cinquenta, sessenta, setenta, oitenta, noventa
    count 100 100: cem/cento, duzentos/duzentas, trezentos/trezentas, quatrocentos/quatrocentas, quinhentos/quinhentas, seiscentos/seiscentas, setecentos/setecentas, oitocentos/oitocentas, novecentos/novecentas
    number 3: tres
    number 12: dúzia
    number 10: dezena
    one: um, uma, cada, o, a
    scale 3: mil
    scale 3 plural: milhares
    scale 6: milhão, milhões, milhao, milhoes, mi, mm
    scale 9: bilhão, bilhões, bilhao, bilhoes, mil milhões, mil milhão, bi, bn, mil milhoes
    scale 12: trilhão, trilhões, trilhao, trilhoes, tri, bilião, biliões
    part 3: terço, terços, terça parte
    part 4: quarto, quartos, quarta parte
    part 5: quinto, quintos, quinta parte
    part 6: sexto, sextos, sexta parte
    part 7: sétimo, sétimos
    part 8: oitavo, oitavos
    part 9: nono, nonos
    part 10: décimo, décimos, décima parte
    part 20: vigésimo
    part 21: vinte e um avos
    part 30: trinta avos, trigésimo
    part 100: centésimo, centésimos
    part 1000: milésimo, milésimos
    part 1000000000: bilionésimo
    half: meio, meia
    half times: metade, a metade, metade do preço
    times: metade, a metade, metade do preço
    and: e, y
    point: vírgula, virgula, ponto
    minus: menos
    currency USD generic: dólar, dólares, dólares americanos, dólar americano, dólares dos eua, dolar, dolares
    currency EUR: euro, euros
    currency BRL after: real, reais
    currency AUD: dólares australianos
    currency CAD: dólares canadenses
    currency HKD: dólares de hong kong
    currency TWD: dólares taiwaneses, novos dólares taiwaneses
    currency GBP: libra esterlina, libras esterlinas, libra, libras
    currency CHF: franco suíço, francos suíços
    currency CNY: yuan, yuans, iuan, iuanes, renminbi
    currency JPY: iene, ienes, yen, yenes
    currency KRW: won, wons
    currency INR: rupias, rupia
    currency DKK: coroas dinamarquesas
    currency SEK: coroas suecas
    currency NOK: coroas norueguesas
    currency FIM: marcos finlandeses
    currency: franco, francos, peso, pesos, marcos, florins, coroas, escudos, florins holandeses
    hundredth: centavo, centavos, cêntimo, cêntimos, cent, cents, pence, penies, sentavos
    percent: por cento, por cem, porcento, por ciento, por cien, pontos percentuais, ponto percentual, p.p., pct
    times: vezes, vez
    multiple 2: dobro, duplo
    multiple 2 fold: dobrou, dobrar, dobra, dobraram, dobrado, o dobro, duplicou, duplicaram, duplicar, duplicado, dobrando
    multiple 3: triplo
    multiple 3 fold: triplicou, triplicar, triplicado, o triplo, triplicaram
    multiple 4: quádruplo
    multiple 4 fold: quadruplicou
    multiple 5: quíntuplo
    multiple 5 fold: quintuplicou
    multiple 10: décuplo
    multiple 10 fold: decuplicou
    halved: reduzido à metade, reduzida à metade, caiu pela metade, caíram pela metade, cortou pela metade, reduziu pela metade, cai pela metade, pela metade do que, reduzido pela metade, cortado pela metade, reduzidos pela metade, pela metade
    counted people: pessoas, usuários, utilizadores, funcionários, empregados, trabalhadores, clientes, assinantes, visitantes, leitores, alunos, pacientes, habitantes, espectadores, engenheiros, desenvolvedores, programadores, acionistas, empregos, vagas, domicílios, jogadores, colaboradores
    counted chips: chips, placas, placas de vídeo, placas gráficas, processadores, servidores, nós, aceleradores, gpu
    counted things: empresas, companhias, modelos, lojas, países, centros de dados, data centers, datacenters, unidades, solicitações, pedidos, consultas, downloads, visitas, visualizações, carros, tarefas, moradias, páginas, ações, barris, toneladas, quilômetros, quilómetros, metros, metros quadrados, hectares, litros, graus, votos, perguntas, imagens, megawatts, gigawatts
    counted points: pontos, ponto
    counted hours: horas de gpu, minutos, segundos
    before approx about: uns, umas, aproximadamente, cerca de, em torno de, por volta de, quase, perto de, aprox., próximo de, próximo a, na casa dos, na casa de, ao redor de, estimados, alrededor de, alrededor del, sobre
    before gt more_than: mais de, mais do que, superior a, superam, supera, superou, superar, ultrapassa, ultrapassou, ultrapassar, ultrapassam, ultrapassará, acima de, pouco mais de, excede, excedem, maior que, passa de, passou de, más de
    before lt less_than: menos de, inferior a, abaixo de, menor que, menos do que, apenas, nem
    before le up_to: até, no máximo, máximo de, não mais de, não mais que, até um, um máximo de, hasta
    before ge at_least: pelo menos, ao menos, no mínimo, mínimo de, a partir de, não menos de, não menos que, desde
    after ge at_least: ou mais, no mínimo, pelo menos, em diante
    after le up_to: ou menos, no máximo
    after approx about: aproximadamente, mais ou menos
    hedge theoretical: teórico, teórica, teóricos, teóricas, teoricamente, em teoria, no papel
    hedge estimated: estima, estimam, estimou, estimado, estimada, estimativa, calcula, calculam, calculou, avalia
    hedge expected: espera, esperam, prevê, preveem, previsto, prevista, planeja, planeia, projeta, projeção, meta, deve, devem, deverá, deverão, pretende, será, serão, vai, vão, previsão
    hedge claimed: afirma, afirmam, alega, diz ter, garante, sustenta, assegura, se gaba
    hedge reported: segundo a, segundo o, segundo as, segundo os, informa, informou, relata, relatou, de acordo com, conforme, teria, teriam
    hedge assumed: supondo, assumindo, caso, considerando
    conversion: equivalente a, equivalentes a, o equivalente a, equivale a, ou seja, isto é, convertido, o que equivale a
    discount: desconto, desconto de
    cost: custa, custam, custava, preço, preços, cobra, cobram, tarifa, vende
    fall: cai, caem, caiu, caíram, caindo, cair, queda, queda de, reduz, reduziu, reduziram, reduzido, reduzir, redução, redução de, diminui, diminuiu, diminuíram, diminuição, perde, perdeu, perderam, perda de, perdas de, prejuízo, prejuízo de, recua, recuou, recuo, recuo de, corta, cortou, corte, corte de, baixa, baixou, baixaram, baixa de, despenca, despencou, desabou, déficit, déficit de, encolheu, barateou, baratear, rebaixou, desvalorizou, cayeron, cayó, bajó, disminuyó, demitiu
    rise: sobe, sobem, subiu, subiram, subir, alta, alta de, aumenta, aumentou, aumentaram, aumento, aumento de, cresce, crescem, cresceu, cresceram, crescimento, crescimento de, ganha, ganhou, ganho de, lucro, lucro de, elevou, eleva, avança, avançou, avanço de, incremento, saltou, salto de, disparou, encareceu, valorizou, expandiu
    fall: despenc*, desab*, recu*, encolh*, diminu*, reduzi*, barate*, desvaloriz*
    rise: aument*, cresc*, dispar*, encarec*, valoriz*
    level: a, de, para, é, era, custa, custava, cobra, em, por, ao
    by: em, um
    per: por, a, ao, à, cada, para, por cada, /, o, pelo, pela
    each: por, cada, /
    time second: segundo, segundos
    time minute: minuto, minutos
    time hour: hora, horas
    time day: dia, dias
    time week: semana, semanas
    time month: mês, meses
    time quarter: trimestre, trimestres
    time year: ano, anos
    period day: diário, diária, diários, diárias, diariamente
    period month: mensal, mensais, mensalmente
    period year: anual, anuais, anualmente
    small: o, a, os, as, do, da, dos, das, que, este, só, novos, novas
    small ago: atrás, antes, depois, há
    changes: passa, passou, passar, passando, passam, passaram
    range: a, ou, até
    between: entre
    from: de, desde, do
    month: janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro
    label: capítulo, página, páginas, seção, secção, número, fase, modelo, telefone, tel., versão, semana, artigo, nº, n.º, nível, sala, andar, episódio, temporada, passo, figura, tabela, tomo, linha, classe, rua, quarto andar, apartamento, lote
    more: mais, maior, superior, maiores, mais caro, mais cara
    less: menos, menor, inferior, mais barato, mais barata, mais baratos, mais baratas, mais baixo
    than: que, o, a, os, do, da, de, mais
    input: entrada, de entrada, lidos
    output: saída, de saída, gerados
    cached: cache, em cache
    scores: pontos, pontuação, obtém, resolve, alcança, benchmark
    of: de, do, da
    rise: multiplicou por, multiplicado por, multiplicaram por
    divided: multiplicou por, multiplicado por, multiplicaram por, dividido por, dividida por, divide por
    """
}
