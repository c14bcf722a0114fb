import Market

/// The remedy for an unknown name, in the reader's language: the name that was probably meant, or else
/// all valid names.
func suggestion(for word: String, among names: [String]) -> String {
  nearest(to: word, among: names).map { said("did you mean '\($0)'?") }
    ?? said("use one of \(Set(names).sorted().joined(separator: ", "))")
}
