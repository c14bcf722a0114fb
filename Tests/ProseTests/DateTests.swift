import Market
import Prose
import Testing

struct DateTests {
  @Test(
    "numeric dates are parsed",
    arguments: [
      ("01.03.2025", "2025-03-01"), ("1.3.2025", "2025-03-01"), ("2025-01-28", "2025-01-28"),
      ("2025/1/28", "2025-01-28"), ("2025.01.28", "2025-01-28"), ("114.01.28", "2025-01-28"),
      ("114/1/28", "2025-01-28"), ("99.12.31", "2010-12-31"), ("28/01/2025", "2025-01-28"),
      ("01/28/2025", "2025-01-28"), ("03/03/2025", "2025-03-03"), ("28-01-2025", "2025-01-28"),
      ("2025年1月28日", "2025-01-28"), ("2025年 1月 28日", "2025-01-28"),
      ("2025년 1월 28일", "2025-01-28"), ("2025. 1. 28.", "2025-01-28"), ("28. 1. 2025", "2025-01-28"),
      ("2025年1月28日(火)", "2025-01-28"), ("2025년 1월 28일 화요일", "2025-01-28"),
      (" ２０２５／０１／２８ ", "2025-01-28"),
    ])
  func days(text: String, day: String) {
    let moment = readMoment(text)
    #expect(moment?.day.description == day)
    #expect(moment?.precision == .day)
  }

  @Test(
    "dates with a month name are parsed",
    arguments: [
      ("28 January 2025", "2025-01-28"), ("January 28, 2025", "2025-01-28"),
      ("Jan. 28, 2025", "2025-01-28"), ("28. januar 2025", "2025-01-28"),
      ("28 stycznia 2025", "2025-01-28"), ("wtorek, 28 stycznia 2025", "2025-01-28"),
      ("úterý 28. ledna 2025", "2025-01-28"), ("28 Ocak 2025 Salı", "2025-01-28"),
      ("28. tammikuuta 2025", "2025-01-28"), ("1. marraskuuta 2025", "2025-11-01"),
      ("28 ianuarie 2025", "2025-01-28"), ("28 януари 2025", "2025-01-28"),
      ("28 ביוני 2025", "2025-06-28"), ("28 فوریه 2025", "2025-02-28"),
      ("28 februari 2025", "2025-02-28"), ("28 lis 2025", "2025-11-28"),
      ("1 mar 2025", "2025-03-01"), ("28.01.2025 (Вт)", "2025-01-28"),
      ("1. marts 2025", "2025-03-01"), ("den 1 mars 2025", "2025-03-01"),
      ("lørdag den 1. marts 2025", "2025-03-01"), ("1. März 2025", "2025-03-01"),
      ("Samstag, 1. März 2025", "2025-03-01"), ("1 maart 2025", "2025-03-01"),
      ("1er février 2025", "2025-02-01"), ("26 de febrero de 2025", "2025-02-26"),
      ("26 febbraio 2025", "2025-02-26"), ("26 de fevereiro de 2025", "2025-02-26"),
      ("27 января 2025", "2025-01-27"), ("27 січня 2025", "2025-01-27"),
      ("27 يناير 2025", "2025-01-27"), ("27 जनवरी 2025", "2025-01-27"),
      ("27 มกราคม 2568", "2025-01-27"), ("27 Ιανουαρίου 2025", "2025-01-27"),
      ("4th of July 2024", "2024-07-04"), ("30. desember 2024", "2024-12-30"),
    ])
  func months(text: String, day: String) {
    #expect(readMoment(text)?.day.description == day)
    #expect(text.split(separator: " ").dropFirst().allSatisfy(mayBeOfDate))
  }

  @Test(
    "dates with a time are parsed, in the given or written zone",
    arguments: [
      ("13:58 2025/01/28", "2025-01-28T13:58:00+08:00"),
      ("2025-01-28 13:58", "2025-01-28T13:58:00+08:00"),
      ("2025/1/28 15:23", "2025-01-28T15:23:00+08:00"),
      ("114.01.28 09:05", "2025-01-28T09:05:00+08:00"),
      ("Tue Jan 28 16:46:21 2025", "2025-01-28T16:46:21+08:00"),
      ("Wed Mar  1 08:00:07 2017", "2017-03-01T08:00:07+08:00"),
      ("28. januar 2025 kl. 13:58", "2025-01-28T13:58:00+08:00"),
      ("2025年1月28日 13:58", "2025-01-28T13:58:00+08:00"),
      ("2025/01/28 下午 3:23", "2025-01-28T15:23:00+08:00"),
      ("2025年1月28日 10時15分", "2025-01-28T10:15:00+08:00"),
      ("2025年1月28日(火)午後3時15分", "2025-01-28T15:15:00+08:00"),
      ("2025년 1월 28일 10시 15분", "2025-01-28T10:15:00+08:00"),
      ("2025. 1. 28. 오후 3:15", "2025-01-28T15:15:00+08:00"),
      ("2025. 1. 28. 10:15", "2025-01-28T10:15:00+08:00"),
      ("January 28, 2025 at 12:07 a.m.", "2025-01-28T00:07:00+08:00"),
      ("Tue, 28 Jan 2025 16:46:21 +0100", "2025-01-28T16:46:21+01:00"),
      ("28 Jan 2025 16:46 GMT", "2025-01-28T16:46:00+00:00"),
      ("2025-01-28T16:46:21Z", "2025-01-28T16:46:21+00:00"),
    ])
  func times(text: String, written: String) {
    #expect(readMoment(text, zoneMinutes: 480)?.iso8601 == written)
    // Or who looks for a date among words would stop in the middle of it.
    #expect(text.split(separator: " ").dropFirst().allSatisfy(mayBeOfDate))
  }

  @Test(
    "dates of mails and feeds are parsed in all their forms",
    arguments: [
      ("Mon, 02 Feb 2026 08:00:00 GMT", "2026-02-02T08:00:00+00:00"),
      ("Mon, 2 Feb 26 08:00 EST", "2026-02-02T08:00:00-05:00"),
      ("02 Feb 99 8:00:07 -0330", "1999-02-02T08:00:07-03:30"),
      ("Fri,  2 Feb 2026 08:00:00 +00:00", "2026-02-02T08:00:00+00:00"),
      ("Mon,02-Feb-2026 08:00:00 UTC", "2026-02-02T08:00:00+00:00"),
      ("Mon, 02 Feb 2026 24:00:00 Z", "2026-02-03T00:00:00+00:00"),
      ("Monday, 02 February 2026 08:00:00 GMT+1", "2026-02-02T08:00:00+01:00"),
      ("Mo, 02 Feb 2026 08:00:00 MEZ", "2026-02-02T08:00:00+01:00"),
      ("lun., 02 févr. 2026 08:00:00 +0100", "2026-02-02T08:00:00+01:00"),
      ("So, 01 Mär 2026 08:00:00 +0100", "2026-03-01T08:00:00+01:00"),
      ("man, 02 feb 2026 08:00:00 +0100", "2026-02-02T08:00:00+01:00"),
      ("Mon, 02 Feb 2026 08:00:00.250 -0800 (PST)", "2026-02-02T08:00:00-08:00"),
      ("Mon, 02 Feb 2026 08:00:00", "2026-02-02T08:00:00+08:00"),
      ("Mon, 02 Feb 2026", "2026-02-02T00:00:00+08:00"),
      ("2 Sept 2026 08:00:00 AEST", "2026-09-02T08:00:00+10:00"),
      ("20260813T110000Z", "2026-08-13T11:00:00+00:00"),
      ("20260813110000", "2026-08-13T11:00:00+08:00"),
    ])
  func mails(text: String, written: String) {
    #expect(readMoment(text, zoneMinutes: 480)?.iso8601 == written)
  }

  @Test(
    "a word that no date has is known as such",
    arguments: ["was", "year", "when", "prices", "fell,", "the|year", "kostede", "DeepSeek"])
  func others(word: String) {
    #expect(!mayBeOfDate(word))
  }

  @Test(
    "text with no date, or with two, gives none",
    arguments: [
      "", "2025", "January 2025", "29.02.2025", "2025-13-01", "13:58", "1.2.3", "87.072.011",
      "03/01/2025", "192.168.1.1", "Version 1.03.2025", "on the", "12 12 12", "28 Jan 2025 25:00",
      "2025-01-28 and 2025-01-29", "Chapter 1 2025", "1 2025 March April",
      "Mon, 31 Feb 2026 08:00:00 GMT", "Mon, 02 Feb 2026 08:61:00 GMT", "20261301000000",
      "Mon, 02 Feb 2026 08:00:00 GMT and later", "5 words stand here", "7 may be read 2026 times",
    ])
  func none(text: String) {
    #expect(readMoment(text) == nil)
  }

  @Test("the language tells day from month")
  func order() {
    #expect(readMoment("03/01/2025", language: "da")?.day.description == "2025-01-03")
    #expect(readMoment("03/01/2025", language: "en-US")?.day.description == "2025-03-01")
    #expect(readMoment("03/01/2025", language: "en") == nil)
  }

  @Test(
    "datelines are parsed as papers print them",
    arguments: [
      "27. januar 2025 kl. 9.20", "27. jan. 2025 kl. 09.20", "27.01.2025 kl. 09.20",
      "27. januar 2025, 09.20", "Mandag d. 27. januar 2025, kl. 09.20",
      "Mon 27 Jan 2025 09.20", "27.01.2025 09:20 Uhr", "27. Januar 2025, 9.20 Uhr",
      "am 27.01.2025 um 9:20 Uhr", "27.01.2025 - 09:20", "le 27 janvier 2025 à 09h20",
      "27/01/2025 à 9h20", "27 de enero de 2025 a las 9:20", "27/01/2025 09:20 h",
      "27 gennaio 2025 alle 9:20", "27 de janeiro de 2025 às 9h20", "27.1.2025 klo 9.20",
      "27 januari 2025 om 09.20 uur", "27 jan 2025 kl 09.20",
      "2025/1/27 09:20（1/27 10:00 更新）", "2025年1月27日 週一 上午9:20 [GMT+0]",
      "2025年01月27日09:20", "2025年1月27日 9時20分", "2025年1月27日(月) 9:20",
      "2025.01.27. 오전 9:20", "Jan 27, 2025, 9:20am GMT", "January 27, 2025 at 9:20 AM UTC",
      "9:20 a.m. GMT January 27, 2025", "2025-01-27T09:20+00:0", "2025-01-27 09:20:0",
    ])
  func datelines(text: String) {
    let moment = readMoment(text, language: "fr")
    #expect(moment?.iso8601 == "2025-01-27T09:20:00+00:00")
    #expect(moment?.precision != .day)
  }

  @Test(
    "zones without a season follow the day",
    arguments: [
      ("Jan. 27, 2025 9:20 a.m. ET", "2025-01-27T09:20:00-05:00"),
      ("July 27, 2025 9:20 pm PT", "2025-07-27T21:20:00-07:00"),
      ("March 8, 2025 12 pm ET", "nil"), ("March 9, 2025 12:00 pm ET", "2025-03-09T12:00:00-04:00"),
      ("November 2, 2025 12:00 pm CT", "2025-11-02T12:00:00-06:00"),
    ])
  func seasons(text: String, wanted: String) {
    #expect(readMoment(text)?.iso8601 ?? "nil" == wanted)
  }

  @Test(
    "numbers beside a date are no times",
    arguments: [
      "0.55 27. januar 2025", "27. januar 2025 0.5", "9.20", "kl. 9.20", "27. januar 9.20",
    ])
  func noTimes(text: String) {
    #expect(readMoment(text) == nil)
  }
}
