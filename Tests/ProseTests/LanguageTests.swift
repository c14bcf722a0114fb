import Prose
import TestSupport
import Testing

struct LanguageTests {
  @Test(
    "script and function words tell the language",
    arguments: [
      ("da", "Selskabet siger, at priserne ikke bliver lavere, og at de gælder for hele året."),
      ("sv", "Bolaget säger att priserna inte blir lägre och att de gäller för hela året."),
      ("nb", "Selskapet sier at prisene ikke blir lavere etter dette, og at de gjelder hele året."),
      ("de", "Die Firma sagt, dass die Preise nicht sinken und für das ganze Jahr gelten."),
      ("nl", "Het bedrijf zegt dat de prijzen niet dalen en voor het hele jaar gelden."),
      ("fr", "La société dit que les prix ne baissent pas et sont valables pour toute l'année."),
      ("es", "La empresa dice que los precios no bajan y que son para todo el año."),
      ("it", "La società dice che i prezzi non scendono e che sono validi per tutto l'anno."),
      ("pt", "A empresa diz que os preços não caem e que são válidos para o ano todo."),
      ("en", "The company said that its prices would not fall, and that they hold for the year."),
      ("ja", "価格は下がらないと会社は述べた。"),
      ("ko", "회사는 가격이 내려가지 않는다고 말했다. OpenAI API"),
      ("zh-Hant", "公司說價格不會再下降,DeepSeek API 的費用全年適用。"),
      ("zh-Hans", "公司说价格不会再下降,DeepSeek API 的费用全年适用。"),
      ("ar", "أعلنت شركة DeepSeek خفض أسعارها"), ("fa", "شرکت گفت که قیمت‌ها پایین نمی‌آید"),
      ("he", "החברה אמרה שהמחירים לא ירדו"), ("el", "Οι τιμές δεν θα πέσουν"),
      ("ru", "Компания заявила, что цены не снизятся"), ("uk", "Компанія каже, що ціни не впадуть"),
      (
        "bg",
        "Компанията обяви, че цените няма да се понижат през тъмната част на годината, съобщи тя"
      ),
      ("hi", "कंपनी ने R1 की कीमतें घटाईं"), ("th", "บริษัทลดราคา DeepSeek R1"),
    ])
  func tells(tag: String, text: String) {
    #expect(language(of: text) == tag)
  }

  @Test(
    "a text in two scripts is in the main one; names don't count as a language",
    arguments: [
      ("zh-Hant", "OpenAI 的 GPT-5 API 價格調降,the price of a token 這麼低"),
      ("zh-Hans", "DeepSeek V3 和 R1 的 API 价格下调,输入 token 每百万 0.5 元"),
      ("zh-Hant", "「the best of the models」這樣說的人沒有看過帳單"),
      ("ja", "DeepSeekのAPIは、OpenAIよりも安いとの見方が広がっている"),
      ("ko", "OpenAI API 가격이 내렸다고 the company 는 말했다"),
      ("en", "The Chinese name of it is 深度求索, and that is what the company is called at home."),
      ("de", "ÜBER DIE PREISE: SIE WERDEN FÜR DAS GANZE JAHR NICHT SINKEN, AUCH WENN ES SO IST"),
    ])
  func mixed(tag: String, text: String) {
    #expect(language(of: text) == tag)
    #expect(language(of: "", text) == tag)
  }

  @Test("a title and its text are judged together, and a long text by its beginning")
  func titled() {
    #expect(language(of: "Price of the week", "and what it is for") == "en")
    let long = String(repeating: "價格下降 and the rest of it ", count: 200_000)
    let took = leastThreadSeconds { #expect(language(of: long) == "zh-Hant") }
    #expect(took < 0.2)
    for cut in 0..<16 {
      #expect(language(of: String(decoding: "中é🦊ß'".utf8.prefix(cut), as: UTF8.self)) == nil)
    }
  }

  @Test(
    "too short a text has no language",
    arguments: ["", "R1", "DeepSeek V3", "0.55, 2.19", "de la", "中文", "{}", "🦊🦊🦊"])
  func unsure(text: String) {
    #expect(language(of: text) == nil)
  }
}
