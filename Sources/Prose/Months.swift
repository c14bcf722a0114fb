/// The names of the months, by language.
enum Months {
  /// The full names, January first, in lower case.
  static let names: [String: [String]] = [
    "en": """
    january february march april may june july august september october november december
    """,
    "da": """
    januar februar marts april maj juni juli august september oktober november december
    """,
    "sv": """
    januari februari mars april maj juni juli augusti september oktober november december
    """,
    "nb": """
    januar februar mars april mai juni juli august september oktober november desember
    """,
    "de": """
    januar februar märz april mai juni juli august september oktober november dezember
    """,
    "nl": """
    januari februari maart april mei juni juli augustus september oktober november december
    """,
    "fr": """
    janvier février mars avril mai juin juillet août septembre octobre novembre décembre
    """,
    "es": """
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    """,
    "it": """
    gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre \
    dicembre
    """,
    "pt": """
    janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
    """,
    "ru": """
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря
    """,
    "uk": """
    січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня
    """,
    "el": """
    ιανουαρίου φεβρουαρίου μαρτίου απριλίου μαΐου ιουνίου ιουλίου αυγούστου σεπτεμβρίου οκτωβρίου \
    νοεμβρίου δεκεμβρίου
    """,
    "ar": """
    يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
    """,
    "hi": """
    जनवरी फरवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर अक्टूबर नवंबर दिसंबर
    """,
    "pl": """
    stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada \
    grudnia
    """,
    "cs": """
    ledna února března dubna května června července srpna září října listopadu prosince
    """,
    "sk": """
    januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra
    """,
    "hu": """
    január február március április május június július augusztus szeptember október november \
    december
    """,
    "ro": """
    ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie \
    decembrie
    """,
    "tr": """
    ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık
    """,
    "bg": """
    януари февруари март април май юни юли август септември октомври ноември декември
    """,
    "ca": """
    gener febrer març abril maig juny juliol agost setembre octubre novembre desembre
    """,
    "id": """
    januari februari maret april mei juni juli agustus september oktober november desember
    """,
    "he": """
    ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר
    """,
    "fa": """
    ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر
    """,
    "th": """
    มกราคม กุมภาพันธ์ มีนาคม เมษายน พฤษภาคม มิถุนายน กรกฎาคม สิงหาคม กันยายน ตุลาคม พฤศจิกายน ธันวาคม
    """,
  ].mapValues { $0.split(separator: " ").map(String.init) }

  /// The month, 1 to 12, that a word names in any language: in full, or by its first three or more
  /// letters if they are unambiguous across languages.
  static func number(of word: some StringProtocol) -> Int? {
    let word = word.lowercased().filter { $0 != "." }
    return table[word] ?? ["sept": 9, "jänner": 1, "feber": 2][word] ?? declined(word)
  }

  /// The month of a word with an ending or a letter before it, as in `tammikuuta` and `ביוני`, or
  /// without the ending that it has in a date: `styczeń`.
  private static func declined(_ word: String) -> Int? {
    if word.first == "ב" { return table[String(word.dropFirst())] }
    let finnish = word.hasSuffix("ta") ? String(word.dropLast(2)) : word
    return
      (finnishMonths.firstIndex(of: finnish) ?? polishMonths.firstIndex(of: word)
      ?? czechMonths.firstIndex(of: word)).map { $0 + 1 }
  }

  /// Only whole: cut to three letters, `marraskuu` would be March elsewhere.
  private static let finnishMonths = [
    "tammikuu", "helmikuu", "maaliskuu", "huhtikuu", "toukokuu", "kesäkuu", "heinäkuu", "elokuu",
    "syyskuu", "lokakuu", "marraskuu", "joulukuu",
  ]
  private static let polishMonths = [
    "styczeń", "luty", "marzec", "kwiecień", "maj", "czerwiec", "lipiec", "sierpień", "wrzesień",
    "październik", "listopad", "grudzień",
  ]
  private static let czechMonths = [
    "leden", "únor", "březen", "duben", "květen", "červen", "červenec", "srpen", "září", "říjen",
    "listopad", "prosinec",
  ]

  /// The month that a word names in one language, or in English.
  static func number(of word: some StringProtocol, in language: String?) -> Int? {
    let word = word.lowercased().filter { $0 != "." }
    let own = names[primary(language)] ?? []
    return [own, names["en"] ?? []].lazy.compactMap { names in
      names.firstIndex { $0 == word || (word.count == 3 && $0.hasPrefix(word)) }
    }.first.map { $0 + 1 }
  }

  private static let table: [String: Int] = {
    var months: [String: Set<Int>] = [:]
    for names in names.values {
      for (index, name) in names.enumerated() {
        for length in min(3, name.count)...name.count {
          months[String(name.prefix(length)), default: []].insert(index + 1)
        }
      }
    }
    return months.compactMapValues { $0.count == 1 ? $0.first : nil }
  }()
}

/// The primary language of a tag: `zh` for `zh-Hant`; `no` counts as `nb`.
func primary(_ language: String?) -> String {
  let tag = String((language ?? "").prefix { $0 != "-" && $0 != "_" }).lowercased()
  return tag == "no" || tag == "nn" ? "nb" : tag
}
