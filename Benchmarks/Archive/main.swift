import Foundation

// `BenchArchive work TASK …` runs one task in its own process, so that its memory can be measured;
// without arguments, all tasks run and are compared with other programs.
let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.first == "work" {
  try perform(Array(arguments.dropFirst()))
} else {
  try compare(replies: arguments.first.flatMap { Int($0) } ?? 1_000_000)
}
