import Market
import Testing

@testable import Readers

/// What a model is for, and how far along its life it is, in the words of each source.
struct ModelKindTests {
  @Test(
    "litellm's mode",
    arguments: [
      ("chat", ModelKind.chat), ("responses", .chat), ("completion", .chat),
      ("embedding", .embedding), ("rerank", .rerank), ("image_generation", .image),
      ("image_edit", .image), ("realtime", .audio), ("audio_transcription", .transcription),
      ("audio_speech", .speech), ("video_generation", .video), ("moderations", .moderation),
      ("guardrail", .moderation), ("ocr", .document), ("vector_store", .search),
      ("evaluation", .other), ("", nil),
    ])
  func liteLLM(mode: String, kind: ModelKind?) {
    let quotes = snapshot(
      #"{"m": {"litellm_provider": "p", "input_cost_per_token": 1e-6, "mode": "\#(mode)"}}"#,
      file: "prices.json"
    ).quotes
    #expect(quotes.map(\.kind) == [kind])
  }

  @Test("without a mode litellm says nothing, and a mode that is not text neither")
  func withoutMode() {
    let quotes = snapshot(
      #"""
      {"a": {"litellm_provider": "p", "input_cost_per_token": 1e-6},
       "b": {"litellm_provider": "p", "input_cost_per_token": 1e-6, "mode": 5}}
      """#, file: "prices.json"
    ).quotes
    #expect(quotes.map(\.kind) == [nil, nil])
  }

  @Test(
    "what models.dev says goes in and comes out",
    arguments: [
      (#"["text"]"#, #"["text"]"#, ModelKind.chat),
      (#"["text", "image"]"#, #"["text", "image"]"#, .chat), (#"["text"]"#, #"["image"]"#, .image),
      (#"["text", "image"]"#, #"["video", "audio"]"#, .video),
      (#"["audio"]"#, #"["text"]"#, .transcription),
      (#"["text"]"#, #"["audio"]"#, .speech), (#"["text", "audio"]"#, #"["audio"]"#, .audio),
      (#"["text"]"#, #"["smell"]"#, .other), (#"["text"]"#, "[]", nil),
    ])
  func modelsDev(inputs: String, outputs: String, kind: ModelKind?) {
    let quotes = snapshot(
      #"{"p": {"models": {"m": {"cost": {"input": 1, "output": 2}, "modalities": "#
        + #"{"input": \#(inputs), "output": \#(outputs)}}}}}"#, file: "api.json"
    ).quotes
    #expect(quotes.map(\.kind) == [kind])
  }

  @Test("of what bills for no output, models.dev's 'text' is not believed; its status is kept")
  func embeddingsOfModelsDev() {
    let read = snapshot(
      #"""
      {"openai": {"models": {
        "text-embedding-3-small": {"cost": {"input": 0.02, "output": 0}, "status": "beta",
          "modalities": {"input": ["text"], "output": ["text"]}},
        "gift": {"cost": {"input": 0, "output": 0}, "status": "deprecated",
          "modalities": {"input": ["text"], "output": ["text"]}},
        "odd": {"cost": {"input": 1, "output": 2}, "status": "tired"}}}}
      """#, file: "api.json")
    #expect(read.quotes.map(\.kind) == [nil, .chat, nil])
    #expect(read.quotes.map(\.stage) == [.beta, .deprecated, nil])
    #expect(
      read.diagnostics.map(\.description) == [
        "api.json:6:56: error: 'tired' is not a life-cycle stage; "
          + "use one of alpha, beta, deprecated"
      ])
  }

  @Test("OpenRouter's architecture, in its new form and in its old one")
  func openRouter() {
    let quotes = snapshot(
      #"""
      {"data": [
        {"id": "a/chat", "pricing": {"prompt": "0.000001"}, "architecture": {
          "input_modalities": ["text", "image"], "output_modalities": ["text"]}},
        {"id": "a/embed", "pricing": {"prompt": "0.000001"}, "architecture": {
          "input_modalities": ["text"], "output_modalities": ["embeddings"]}},
        {"id": "a/paint", "pricing": {"prompt": "0.000001"}, "architecture": {
          "modality": "text+image->image"}},
        {"id": "a/old", "pricing": {"prompt": "0.000001"}, "architecture": {"modality": "text->text"}},
        {"id": "a/silent", "pricing": {"prompt": "0.000001"}}]}
      """#, file: "models.json"
    ).quotes
    #expect(quotes.map(\.kind) == [.chat, .embedding, .image, .chat, nil])
  }

  @Test("genai-prices says what is deprecated, and only that")
  func genai() {
    let quotes = snapshot(
      #"""
      [{"id": "p", "models": [
        {"id": "old", "deprecated": true, "prices": {"input_mtok": 1}},
        {"id": "new", "deprecated": false, "prices": {"input_mtok": 1}},
        {"id": "any", "prices": {"input_mtok": 1}}]}]
      """#, file: "prices.json"
    ).quotes
    #expect(quotes.map(\.stage) == [.deprecated, nil, nil])
    #expect(quotes.map(\.kind) == [nil, nil, nil])
  }

  @Test("a table has columns for both, and a word that is none costs its field")
  func table() {
    let read = snapshot(
      """
      id,input,output,kind,stage
      p/a,1,2,embedding,deprecated
      p/b,1,2,toaster,
      """, file: "prices.csv")
    #expect(read.quotes.map(\.kind) == [.embedding, nil])
    #expect(read.quotes.map(\.stage) == [.deprecated, nil])
    #expect(
      read.diagnostics.map(\.description) == [
        "prices.csv:3:9: error: 'toaster' is not a kind of model; write chat, embedding or image"
      ])
  }
}
