/// A name in a text, and what it stands for on the text's day.
struct Mention: Hashable, Sendable {
  /// What is named.
  enum Kind: Hashable, Sendable {
    /// A model: the names that it may have in the table, most likely first, and its maker.
    case model([String], maker: String)
    /// A maker of models.
    case maker(String)
    /// A seller of others' models.
    case seller(String)
  }

  /// What it stands for.
  var kind: Kind
  /// The name as written.
  var written: String
  /// Its place in the text's UTF-8.
  var range: Range<Int>

  /// The models that it may be; empty for a maker or seller.
  var models: [String] { if case .model(let models, _) = kind { models } else { [] } }
  /// The maker that is named, or that made the model.
  var maker: String? {
    switch kind {
    case .model(_, let maker), .maker(let maker): maker
    case .seller: nil
    }
  }
  /// The seller.
  var seller: String? { if case .seller(let seller) = kind { seller } else { nil } }
}
