/// The words that say what a figure is of: one table a meaning, one line a language.
///
/// A star at the end stands for any ending, a tilde at the start for any beginning.
enum Words {
  static let all = [prices, serving, times, comparisons, outside, small]
}
