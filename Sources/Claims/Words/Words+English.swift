extension Words {
  /// English.
  static let english = """
    count 0 1: zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen
    count 20 10: twenty, thirty, forty/fourty, fifty, sixty, seventy, eighty, ninety
    number 12: dozen
    one: a, an, one, another, every
    scale 2: hundred
    scale 2 plural: hundreds
    scale 3: thousand, k
    scale 3 plural: thousands
    scale 6: million, millions, mln
    scale 9: billion, billions, bln
    scale 12: trillion, trillions, trn
    scale 15: quadrillion
    part 3: third, thirds
    part 4: quarter, quarters
    part 5: fifth, fifths
    part 6: sixth, sixths
    part 7: seventh, sevenths
    part 8: eighth, eighths
    part 9: ninth, ninths
    part 10: tenth, tenths
    part 12: twelfth
    part 20: twentieth
    part 25: twenty-fifth
    part 27: twenty-seventh
    part 30: thirtieth
    part 50: fiftieth
    part 100: hundredth
    part 1000: thousandth
    half: half
    and: and
    point: point
    minus: minus, negative
    currency USD: buck, bucks, american dollar, american dollars, greenbacks
    currency HKD: hong kong dollar, hong kong dollars
    currency TWD: taiwan dollar, taiwan dollars, new taiwan dollar, new taiwan dollars, taiwanese dollars
    currency AUD: australian dollar, australian dollars
    currency CAD: canadian dollar, canadian dollars
    currency SGD: singapore dollar, singapore dollars
    currency NZD: new zealand dollar, new zealand dollars
    currency GBP: pound, pounds, sterling, pounds sterling, british pounds, quid
    currency JPY: yen, japanese yen
    currency CNY: yuan, chinese yuan, renminbi, kuai
    currency KRW: south korean won, korean won
    currency KRW after: won
    currency INR: indian rupee, indian rupees
    currency CHF: swiss franc, swiss francs
    currency DKK: danish krone, danish kroner, danish crowns, kroner
    currency SEK: swedish krona, swedish kronor, kronor
    currency NOK: norwegian krone, norwegian kroner
    currency TRY: turkish lira, turkish liras, lira
    currency FIM: finnish markka, markka
    currency ESP: peseta, pesetas
    currency RUB: ruble, rubles, rouble, roubles
    currency BRL after: real, reais
    currency after: mark, marks, rand
    currency: franc, francs, peso, pesos, guilders, shekels, dirhams, riyals, sen
    hundredth USD: us cent, us cents, u.s. cents
    hundredth: cent, cents, penny, pennies, pence, mao, fen, øre
    percent: percent, percents, per cent, percentage, percentage points, percentage point, pct points, % points, pp, ppt, ppts
    times: times, fold, -fold, time
    multiple 2: twice, double
    multiple 2 fold: to double, will double, would double, could double, doubled, doubles, doubling, twofold
    multiple 3: triple, thrice
    multiple 3 fold: to triple, will triple, tripled, triples, tripling, threefold
    multiple 4: quadruple
    multiple 4 fold: quadrupled, quadrupling, fourfold
    multiple 5 fold: fivefold, quintupled
    multiple 10 fold: tenfold
    halved: halved, halves, halving, halve
    counted people: people, users, employees, staff, workers, engineers, developers, researchers, customers, subscribers, visitors, readers, members, patients, students, shareholders, jobs, spectators, drivers, players, clients, residents, men, women, children
    counted cards: cards, accelerators, processors, servers, nodes, racks, machines, gpus
    counted things: companies, firms, models, stores, shops, branches, countries, offices, sites, centers, centres, plants, cars, vehicles, units, requests, queries, downloads, calls, visits, views, messages, prompts, images, pages, questions, tasks, books, flights, orders, contracts, patents, shares, barrels, tonnes, tons, pounds of, gallons, litres, liters, miles, kilometres, kilometers, metres, meters, hectares, acres, degrees, inches, feet, seats, homes, households, apartments, words, lines, votes, goals of
    counted points: points, point, score
    counted hours: gpu hours, gpu-hours, hours, minutes, seconds, milliseconds
    before approx about: about, around, roughly, approximately, nearly, almost, some, close to, closer to, in the region of, or so, approx, approx., an estimated, estimated, just under, just shy of, nearly as much as, in the order of
    before gt more_than: over, more than, above, greater than, higher than, in excess of, exceed, exceeds, exceeding, exceeded, pass, passes, passed, surpass, surpasses, surpassed, top, tops, topped, just over, beyond, upwards of, north of, upward of, well over, slightly over, slightly more than, better than
    before lt less_than: less than, fewer than, under, below, lower than, well under, south of, shy of, short of
    before le up_to: up to, as much as, as many as, at most, no more than, not more than, a maximum of, maximum, max, max., as high as, capped at, to up to, a high of
    before ge at_least: at least, no less than, no fewer than, not less than, a minimum of, minimum, min., as little as, as low as, starting at, starts at, starting from
    after gt more_than: or more of, plus, -plus
    after ge at_least: or more, or higher, and up, or above, and above, minimum, at least, or over
    after le up_to: or less, or fewer, or below, at most, or lower, maximum
    after approx about: or so, -ish, approximately, give or take
    hedge theoretical: theoretical, theoretically, in theory, on paper, hypothetical
    hedge estimated: estimate, estimates, estimated, estimating, reckon, reckons, estimation, guess, analysts say, guesses
    hedge expected: will, expects, expect, expected, expecting, plan, plans, planned, planning, target, targets, targeting, forecast, forecasts, aims, aim, projected, projects to, predicts, predict, anticipates, hopes, intends, guidance, outlook, by 2030, would, is set to, are set to, likely
    hedge claimed: claim, claims, claimed, claiming, boasts, boasted, touts, touted, insists, asserts, says it, said it, self-reported
    hedge reported: according to, reported, reportedly, reports, cited, sources say, people familiar, is said to, are said to, was said to, report said
    hedge assumed: if, assuming, assume, assumes, assumed, suppose, supposing, provided that
    hedge conversion: equivalent, converted
    conversion: equivalent to, equal to, the equivalent of, or about, or roughly, or around, which is about, converted, i.e., that is
    discount: discount, discounts, off, rebate
    cost: cost, costs, price, prices, priced, charge, charges, charged, bills, fee, pay, pays
    scores rating: rating, ratings, elo
    fall: fell, fall, falls, falling, fallen, drop, drops, dropped, dropping, decline, declines, declined, declining, decrease, decreases, decreased, decreasing, cut, cuts, cutting, slash, slashes, slashed, slashing, reduce, reduces, reduced, reducing, reduction, lower, lowered, lowers, lowering, down, lost, lose, loses, losing, loss of, losses of, net loss, a loss, shed, sheds, slid, slide, slides, slump, slumped, slumps, plunge, plunged, plunges, plummet, plummeted, tumble, tumbled, tumbles, sank, sink, sinks, shrank, shrink, shrinks, shrunk, collapsed by, dipped, dips, dip, trimmed, retreated, wiped, wiped out, erased, evaporated, contracted, off by, deficit of, deficit, eased, cheapened, marked down
    rise: rose, rise, rises, rising, risen, gain, gains, gained, up, increase, increases, increased, increasing, grew, grow, grows, growing, growth, grown, climb, climbed, climbs, jump, jumped, jumps, soared, soar, soars, surged, surge, surges, added, advanced, raised, raise, raises, raising, hike, hiked, hikes, higher by, rallied, expanded, profit of, profits of, earned, markup, improved, won
    fall: plummet*, plung*, tumbl*, slump*, declin*, decreas*, shrink*
    rise: increas*, surg*, soar*, climb*
    level: to, at, of, was, were, is, are, from, costs, cost, for, than
    by: by
    each: per, each, every, /
    per: per, for, each, every, a, an, for each, for every, /
    time second: second, seconds, sec
    time minute: minute, minutes
    time hour: hour, hours, hr, hrs
    time day: day, days
    time week: week, weeks
    time month: month, months
    time quarter: quarter, quarters
    time year: year, years, yr, annum
    period day: daily
    period hour: hourly
    period week: weekly
    period month: monthly
    period quarter: quarterly, first-quarter, second-quarter, third-quarter, fourth-quarter
    period year: annual, annually, yearly, annualized, annualised, full-year
    small ago: ago, earlier, later
    small: old, new, full, birthday, anniversary, notice
    changes: went, goes, going, moved, moves, changed
    range: to, through
    between: between
    from: from
    month: january, february, march, april, may, june, july, august, september, october, november, december
    month: jan/jan., feb/feb., mar/mar., apr/apr., may, jun/jun., jul/jul., aug/aug., sep/sep./sept/sept., oct/oct., nov/nov., dec/dec.
    label: chapter, chapters, page, pages, section, room, flight, floor, level, step, part, article, act, episode, season, issue, volume, figure, table, appendix, line, route, highway, gate, platform, track, channel, day, week, phase, stage, tier, series, type, class, item, number, question, lesson, unit, model, o, question no., phone, telephone, zip, formula, studio, apartment, suite, exhibit, top, catch
    more: more, higher, greater, larger, bigger, faster, pricier, dearer, better, longer, premium, increase, rise, growth, faster, quicker
    less: cheaper, less, lower, fewer, smaller, slower, shorter, lighter
    than: as, as much as, as many as, as high as, as low as, the, than, that, of, what, over, its, their, his, last, this
    input: cache miss, cache misses, uncached input, uncached, input, inputs, in, input tokens, prompt, read, reads, prompts
    output: output, outputs, out, completion, generated, writes, written, write, completions
    cached: cached, cache, cache hits, cache-hit, cached input, cache reads
    scores: score, scores, scored, scoring, benchmark, benchmarks, points, leads, accuracy, rating, leaderboard
    of: of
    divided: divided by, multiplied by
    rise: multiplied by
    """
}
