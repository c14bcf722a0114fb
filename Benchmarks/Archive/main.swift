import Foundation

// `BenchArchive work TASK …` does one task in a process of its own, so that its memory can be told;
// without arguments all of them are run and held against other programs.
let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.first == "work" {
  try perform(Array(arguments.dropFirst()))
} else {
  try compare(replies: arguments.first.flatMap { Int($0) } ?? 1_000_000)
}
