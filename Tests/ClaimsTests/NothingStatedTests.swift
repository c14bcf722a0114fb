import Claims
import Testing

/// Dates, names, chips, versions, results of matches, and numbers of houses, floors, pages and trains
/// are no claims.
struct NothingStatedTests {
  static let texts: [(language: String, texts: [String])] = [
    (
      "en",
      [
        "The RTX 4090 and the H100 SXM5 arrived on 14 March 2025 at 221B Baker Street, 3rd floor.",
        "Arsenal beat Chelsea 3-1 on Saturday; the score at half-time was 2:0, and Saka wore number 7.",
        "Python 3.13.1, CUDA 12.4 and Ubuntu 24.04 LTS are supported since release 2.0.1.",
        "Call +1 (415) 555-0132 or come to room 402, gate B12, between 9:30 and 11:00 a.m.",
        "GPT-5, Claude 3.5 Sonnet, Llama 3.1 405B and Qwen2.5-72B were released in Q3 2024.",
        "Under Article 50 and Directive 2019/790 nothing changes; the S&P 500 agrees.",
        "The half-hour show, a half-life of uranium, and one of the Windows 95 machines.",
        "192.168.0.1:8080 answered at 2025-01-27T09:30:00Z with commit 3f9a2b1.",
        "The Ryzen 9 9950X3D, the i9-14900K and the M4 Max sit in bay 3 of rack 12.",
      ]
    ),
    (
      "de",
      [
        "Die RTX 5090 kam am 30. Januar 2025 in die Hauptstraße 12, 3. Stock, 10115 Berlin.",
        "Bayern gewann 4:2 gegen Dortmund; in der 75. Minute traf die Nummer 11, 80331 München feierte.",
        "Kapitel 3, Seite 47, § 12 Abs. 2: Tel. 030 1234567, Zimmer 204, um 14.30 Uhr.",
        "Ludwig XIV., Apollo 13, Formel 1, die B 96 und der Flug LH 454 nach San Francisco.",
      ]
    ),
    (
      "nl",
      [
        "De A100 en de H800 staan op Keizersgracht 123, 2e verdieping, 1015 CJ Amsterdam.",
        "Ajax won met 2-0 van PSV; rugnummer 10 scoorde in de 88e minuut.",
        "Zie artikel 12, lid 3, op bladzijde 45 van hoofdstuk 6, kamer 214 om 10.30 uur.",
      ]
    ),
    (
      "da",
      [
        "H800 og RTX 4090 blev vist den 3. april 2025 på Nørregade 14, 2. sal, 1165 København K.",
        "FCK slog Brøndby 3-1 i 12. runde; nummer 9 scorede i det 45. minut.",
        "Se § 12, stk. 3, side 45, kapitel 6; bus 5C kører kl. 8.15 fra perron 2.",
      ]
    ),
    (
      "nb",
      [
        "RTX 4080 og iPhone 16 kom 20. september 2024 til Karl Johans gate 22, 4. etasje.",
        "Brann vant 2-1 mot Molde i 15. serierunde; E6 og E18, buss 31 klokken 16.45.",
      ]
    ),
    (
      "sv",
      [
        "RTX 4070 visades den 8 januari 2025 på Kungsgatan 33, 5 tr, 111 56 Stockholm.",
        "AIK slog Hammarby med 3-2; tröja nummer 7 gjorde målet i 90:e minuten.",
      ]
    ),
    (
      "fr",
      [
        "La RTX 4090 et le H100 sont arrivés le 14 mars 2025 au 12 rue de Rivoli, 3e étage, 75001 Paris.",
        "Le PSG a battu Lyon 3-0 ; le numéro 10 a marqué à la 67e minute, à 21h30.",
        "Louis XIV, la ligne 14, la chambre 205, la RN 7 et le vol AF 447.",
      ]
    ),
    (
      "es",
      [
        "La RTX 4090 y la H100 llegaron el 14 de marzo de 2025 a la calle Mayor 25, 28013 Madrid.",
        "A los 75 minutos marcó el 9; Felipe II, la línea 10 y la habitación 302.",
      ]
    ),
    (
      "pt",
      [
        "A RTX 4090 e a H100 chegaram em 14 de março de 2025 à Avenida Paulista 1578, 9.º andar.",
        "Aos 88 minutos, o camisola 7; D. João VI, a linha 4 e o quarto 512.",
      ]
    ),
    (
      "it",
      [
        "La RTX 4090 e la H100 sono arrivate il 14 marzo 2025 in via Roma 12, 3º piano, 00184 Roma.",
        "L'Inter ha battuto il Milan 2-1; il numero 9 ha segnato al 78' alle 20:45.",
      ]
    ),
    (
      "zh-Hant",
      [
        "RTX 4090與H100於2025年3月14日送到信義路五段7號89樓,電話02-8101-8800。",
        "湖人以112比105擊敗勇士,詹姆斯穿23號,第4節還剩3分鐘。",
        "台積電2330、鴻海2317,第3季法說會在10月17日下午2點,5奈米與3奈米製程。",
      ]
    ),
    (
      "zh-Hans",
      [
        "RTX 5090D于2025年1月30日发布,地址是中关村大街27号1801室,版本号为v3.1.2。",
        "第75分钟,10号球员破门,2比1;地铁14号线,3单元502室。", "涨了二三十个百分点。",
      ]
    ),
    (
      "ja",
      [
        "RTX 4090とH100は2025年3月14日に千代田区丸の内1丁目9番1号の3階に届いた。",
        "巨人が阪神に5対3で勝ち、背番号55が9回に打った。第2章15ページ、午後3時30分。",
      ]
    ),
    (
      "ko",
      [
        "RTX 4090과 H100은 2025년 3월 14일 테헤란로 152, 강남파이낸스센터 22층에 도착했다.",
        "한국이 일본을 3대 1로 이겼고 등번호 7번 손흥민이 후반 38분에 교체됐다. 제2장 15쪽.",
      ]
    ),
  ]

  @Test("what only numbers, dates or names something is no claim", arguments: texts)
  func none(language: String, texts: [String]) {
    for text in texts {
      let found = findClaims(in: text, language: language)
      let bytes = Array(text.utf8)
      let words = found.map { String(decoding: bytes[$0.words], as: UTF8.self) }
      #expect(words == [], "\(text)")
    }
  }
}
