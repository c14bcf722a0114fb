extension Words {
  /// Signs, codes and words that mean the same in texts of any language.
  static let common = """
    currency USD: $, usd, us$, us $, usd$, $us, $ us, u$d, u$s, u.s. dollar, dollar, dollars, us dollar, us dollars, us-dollar
    currency EUR: €, eur, euro, euros
    currency GBP: £, gbp, gbp£
    currency JPY: jpy, jp¥, yen
    currency CNY: cny, rmb, cn¥, cnh, yuan, renminbi
    currency KRW: ₩, krw
    currency INR: ₹, inr, rs, rs., rupee, rupees, rupi
    currency TWD: twd, nt$, nt $, ntd, nt dollar, nt dollars
    currency HKD: hkd, hk$, hk $, $ hk, $hk
    currency SGD: sgd, s$
    currency AUD: aud, a$, aud$, $aud
    currency CAD: cad, c$, c $, cad$, $cad, $ cad, ca$, $ c
    currency NZD: nzd, nz$, nzd$
    currency MXN: mxn, mxn$, mx$
    currency BRL: brl, r$, r $
    currency CHF: chf, sfr
    currency DKK: dkk
    currency NOK: nok
    currency SEK: sek
    currency PLN: pln, zł
    currency CZK: czk
    currency ISK: isk
    currency RUB: rub, ₽
    currency TRY: ₺
    currency ILS: ₪, ils
    currency NGN: ngn, ₦
    currency THB: thb, ฿
    currency VND: vnd, ₫
    currency PHP: php, ₱
    currency UAH: uah, ₴
    currency CRC: ₡, crc
    currency ZAR: zar
    currency IDR: idr
    currency XBT: btc, ₿, bitcoin, bitcoins
    currency XET: eth
    currency: ¥
    currency CNY: 元, 人民币, 人民幣
    currency USD: 美元
    currency JPY: 円, 日元
    currency KRW: 원
    scores rating: codeforces, elo, lmarena
    hundredth: ¢
    currency USD 3: kusd
    currency USD 6: musd
    currency EUR 3: keur
    currency EUR 6: meur
    currency DKK 6: mdkk
    currency SEK 3: ksek
    currency SEK 6: msek
    currency NOK 6: mnok
    currency AUD 6: maud
    currency GBP 6: mgbp
    percent: %, percent, pct, pct.
    share 3: ‰
    hundredth: cent, cents, ¢
    scale 3: k
    scale 6: m, million, mn, mio, mio.
    scale 9: bn, b, mia, mia., mrd, mrd.
    scale 12: t, tn
    times: x, ×
    tokens tokens: token, tokens, tok
    counted chips: gpu, gpus, tpu, tpus, npu, npus, chip, chips, h100s, h200s, h800s, h20s, a100s, a800s, b200s, b300s, gb200s, mi300s, cpus
    counted watts: watt, watts, gw, mw, kw, twh, gwh, mwh, kwh, wh, watt-hours, megawatt, gigawatt, kilowatt
    counted storage: gb, tb, mb, pb, kb, gib, tib, mib, kib, gigabytes, terabytes
    counted measure: km, kg, km/h, mm, cm, m², km², hz, ghz, mhz, nm, °c, ms, tflops, pflops, flops, bps, basis points, qps, rps, tps
    counted points: point, points, elo
    counted parameters: params, parameters
    before approx about: ~, ≈, ca, ca., circa, c.
    before lt less_than: <, ＜
    before gt more_than: >
    before le up_to: ≤, <=
    before ge at_least: ≥, >=
    after gt more_than: +
    range: -, –, —, ~, 〜, ∼, −
    minus: −
    scores: aime, gpqa, mmlu, mmlu-pro, math-500, swe-bench, livecodebench, codeforces, humaneval, lmarena, arena, elo, gsm8k, simpleqa, hle, aider, mmmu, arc-agi
    label: llama, claude, gemini, gpt, qwen, grok, mistral, gemma, phi, opus, sonnet, haiku, kimi, glm, ernie, deepseek, rtx, iphone, version, windows, chatgpt, hunyuan, doubao, nova, android, ios, boeing, airbus, python, web, covid, aime, ipad, ps, galaxy, pixel, no, no., nr, nr., vol, vol., pp., p., §, fig, fig., #, tel, tel., fax, isbn
    """
}
