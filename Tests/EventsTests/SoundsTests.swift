import Prose
import Testing

@testable import Events

@Suite struct SoundsTests {
  @Test(arguments: [
    ("nordlys", "ノルドリュス"), ("minamo", "ミナモ"), ("minamo", "미나모"), ("verano", "ベラノ"),
    ("corvina", "コルビナ"), ("tidewater", "タイドウォーター"),
  ])
  func namesSoundAlikeInTwoScripts(latin: String, syllables: String) {
    let sound = Sounds.ofLatin(Array(latin.utf8)[...])
    #expect(sound != nil)
    #expect(sound == Sounds.ofSyllables(syllables.unicodeScalars.map(\.value)))
  }

  @Test func shortNamesHaveTooLittleSound() {
    #expect(Sounds.ofLatin(Array("meta".utf8)[...]) == nil)
    #expect(Sounds.ofSyllables("アイ".unicodeScalars.map(\.value)) == nil)
  }
}
