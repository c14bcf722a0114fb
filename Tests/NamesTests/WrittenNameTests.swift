import Market
import Names
import Testing

/// Names that people write, in several languages, before and after they changed meaning.
struct WrittenNameTests {
  private func meaning(_ name: String, _ day: String, _ context: String) -> WrittenMeaning {
    Shipped.catalogue.meaning(
      of: WrittenName(name, day: Day(iso8601: day), context: context))
  }

  @Test(
    "a name means one model",
    arguments: [
      ("R1", "2025-01-28", "DeepSeek's R1 is cheap", "deepseek-r1"),
      ("R1 正式版", "2025-01-25", "深度求索的 R1 正式版更强", "deepseek-r1"),
      ("딥시크 R1", "2025-02-04", "딥시크 R1 요금", "deepseek-r1"),
      ("DeepSeeks R1", "2025-01-29", "DeepSeeks R1 koster næsten intet", "deepseek-r1"),
      ("ＤｅｅｐＳｅｅｋ Ｒ１", "2025-01-29", "", "deepseek-r1"),
      ("满血版 R1", "2025-02-01", "满血版 R1 接入微信", "deepseek-r1"),
      ("R1", "2025-02-01", "R1の料金はo1の約4%だ", "deepseek-r1"),
      ("R1", "2025-02-01", "R1比o1便宜得多", "deepseek-r1"),
      ("R1-modellen", "2025-02-01", "DeepSeeks R1-modellen er åben", "deepseek-r1"),
      ("R1-0528", "2025-06-02", "R1-0528 is the new one", "deepseek-r1-0528"),
      ("V3", "2025-01-10", "深度求索 V3 便宜", "deepseek-v3"),
      ("V3.2", "2025-10-05", "V3.2 halves DeepSeek's prices", "deepseek-v3.2-exp"),
      ("V3.2", "2025-12-05", "V3.2 halves DeepSeek's prices", "deepseek-v3.2"),
      ("deepseek-reasoner", "2025-02-01", "", "deepseek-r1"),
      ("o1-1217", "2025-01-22", "the table has o1-1217", "o1"),
      ("Chat GPT o1", "2025-01-29", "Chat GPT o1 is dear", "o1"),
      ("歐噴AI o1", "2025-01-29", "歐噴AI o1 太貴", "o1"),
      ("OpenAIs o1", "2025-01-29", "OpenAIs o1 koster 60 dollar", "o1"),
      ("o1mini", "2024-10-20", "o1mini is fine", "o1-mini"),
      ("GPT-4", "2023-05-02", "GPT-4 is dear", "gpt-4-0314"),
      ("GPT-4 Turbo", "2023-12-01", "GPT-4 Turbo has 128k", "gpt-4-1106-preview"),
      ("4o", "2025-01-05", "4o answers most prompts", "gpt-4o-2024-08-06"),
      ("4.1", "2025-04-20", "OpenAI says 4.1 codes better", "gpt-4.1"),
      ("Claude Opus", "2024-05-10", "Claude Opus is dear", "claude-3-opus"),
      ("Claude 3.5", "2024-08-15", "Claude 3.5 codes well", "claude-3-5-sonnet-20240620"),
      ("Sonnet 3.6", "2024-12-10", "they call it Sonnet 3.6", "claude-3-5-sonnet-20241022"),
      ("Haiku", "2024-05-15", "Anthropic's Haiku is cheap", "claude-3-haiku"),
      ("クロード 3.5 ソネット", "2024-08-01", "クロード 3.5 ソネットは賢い", "claude-3-5-sonnet-20240620"),
      ("克劳德 3.7", "2025-03-05", "克劳德 3.7 写代码很强", "claude-3-7-sonnet"),
      ("제미나이 2.5 프로", "2025-08-01", "제미나이 2.5 프로 가격", "gemini-2.5-pro"),
      (
        "Gemini 2.5 Pro", "2025-04-10", "Gemini 2.5 Pro got a price", "gemini-2.5-pro-preview-03-25"
      ),
      ("Gemini Flash", "2024-08-20", "Gemini Flash got cheaper", "gemini-1.5-flash-001"),
      ("Kimi K2 思考版", "2025-11-12", "Kimi K2 思考版能调用工具", "kimi-k2-thinking"),
      ("智谱4.5", "2025-08-10", "智谱4.5 便宜", "glm-4.5"),
      ("Llama 3.3", "2024-12-20", "Llama 3.3 is good", "llama-3.3-70b-instruct"),
      ("Codestral", "2024-07-01", "Codestral completes code", "codestral-2405"),
      ("Codestral 25.01", "2025-02-01", "Codestral 25.01 is faster", "codestral-2501"),
      ("Nano Banana", "2025-11-20", "Nano Banana edits pictures", "gemini-2.5-flash-image"),
      ("GPT-4V", "2023-12-01", "GPT-4V sees", "gpt-4-vision-preview"),
      ("o3-mini-high", "2025-02-10", "o3-mini-high is the best", "o3-mini"),
      ("3.5 Sonnet", "2024-08-01", "3.5 Sonnet is the best", "claude-3-5-sonnet-20240620"),
      ("Command R+", "2024-05-10", "Command R+ by Cohere", "command-r-plus"),
    ])
  func one(name: String, day: String, context: String, model: String) {
    #expect(
      meaning(name, day, context) == WrittenMeaning(models: [model], isAmbiguous: false))
  }

  @Test(
    "a name that leaves it open is called ambiguous",
    arguments: [
      ("R1", "2025-07-15", "DeepSeek's R1 was updated", ["deepseek-r1-0528", "deepseek-r1"]),
      ("Kimi K2", "2025-10-15", "Kimi K2 涨价", ["kimi-k2-0905", "kimi-k2-0711"]),
      ("V4", "2026-04-25", "深度求索发布 V4", ["deepseek-v4-flash", "deepseek-v4-pro"]),
      ("Claude 4", "2025-06-01", "Claude 4 is out", ["claude-opus-4", "claude-sonnet-4"]),
      ("Llama 4", "2025-04-08", "Llama 4 decepciona", ["llama-4-maverick", "llama-4-scout"]),
      ("gpt-oss", "2025-08-10", "gpt-oss comes in two sizes", ["gpt-oss-120b", "gpt-oss-20b"]),
    ])
  func several(name: String, day: String, context: String, models: [String]) {
    let found = meaning(name, day, context)
    #expect(found.isAmbiguous)
    #expect(found.models.sorted() == models.sorted())
    let exact = ["R1": "deepseek-r1", "Kimi K2": "kimi-k2-0711"]
    #expect(found.named == exact[name])
  }

  @Test(
    "what is not a model is not resolved",
    arguments: [
      ("OpenAI", "2025-05-01", "OpenAI raises money"), ("月之暗面", "2025-07-21", "月之暗面融资"),
      ("Gemini", "2025-02-20", "Gemini is on every phone"), ("豆包", "2025-03-01", "豆包大模型降价"),
      ("A100", "2025-01-30", "they bought A100"), ("昇腾 910B", "2025-04-25", "推理集群改用昇腾 910B"),
      ("K2", "2025-08-01", "they climbed K2 without oxygen"),
      ("M2", "2025-11-05", "my MacBook Air has an M2"), ("M2", "2025-11-05", "央行公布 M2"),
      ("V3", "2025-06-03", "the new satellites are called Starlink V3"),
      ("O3", "2025-06-15", "das Ozon O3 reizt die Lunge"),
      ("-O3", "2025-05-05", "compile it with -O3"),
      ("sonnet", "2025-04-06", "Shakespeare's sonnet 18"),
      ("grok", "2025-05-13", "I can't grok this"),
      ("Haiku", "2025-03-01", "a haiku has seventeen syllables"),
      ("Claude", "2025-05-09", "l'exposition Claude Monet"),
      ("GPT-5", "2024-06-03", "GPT-5 will come"),
      ("DeepSeek R2", "2025-05-05", "DeepSeek R2 is late"),
      ("Llama 4 Behemoth", "2025-04-09", "Llama 4 Behemoth is in training"),
      ("", "2025-04-09", "nothing"), ("   ", "2025-04-09", "nothing"), ("/", "2025-04-09", ""),
    ])
  func none(name: String, day: String, context: String) {
    #expect(meaning(name, day, context) == .none)
  }
}
