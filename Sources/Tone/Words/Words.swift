/// The words that tell the tone of a reply: a line is a role and its words, and a number behind `for`
/// and `against` says how much they say.
///
/// They are our own. A star at the end stands for any ending.
enum Words {
  /// Who stands on one side: a vendor, and its models and people.
  static let sides = """
    openai, gpt, chatgpt, sora, altman, codex
    anthropic, claude, opus, sonnet, haiku, amodei
    google, gemini, pichai, hassabis
    microsoft, copilot, nadella, phi
    meta, llama, zuckerberg, lecun
    xai, grok, musk
    deepseek, liang wenfeng
    alibaba, qwen
    bytedance, doubao
    baidu, ernie
    tencent, hunyuan
    moonshot, kimi
    zhipu, glm
    nvidia, jensen huang, rubin, blackwell, hopper
    amd, lisa su
    oracle, ellison
    softbank, masayoshi son
    huawei, ascend
    mistral, mistral's le chat
    perplexity, sonar
    apple, siri, cook
    """

  /// The role and the words of each line of a table.
  static func lines(_ table: String) -> [(role: Substring, words: [String])] {
    table.split(separator: "\n").compactMap { line in
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let words = line[line.index(after: colon)...].split(separator: ",").map { word in
        String(word.drop { $0 == " " })
      }
      return (line[..<colon], words.filter { !$0.isEmpty })
    }
  }
}
