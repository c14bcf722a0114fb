/ in the feed finds letters of any width, case and script; n and N walk the matches of an open story.

== given market ==
== press 3 / ==
== type 他人卖 ==
== screen 80x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭3 Feed ─ search 他人卖 ───────────────────────── 1 story · 1 unread · 1 reply ╮|
|│▸● 28 Jan 2025  zh-Hant  模型降價 伺服器股何去何…  …利,其他人賣這麼貴…  1/5 ↵ │|
|│                                                                              │|
|│   amber88: 白菜價 還能獲利,其他人賣這麼貴還要虧錢                            │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| /他人卖                                                                        |
== press enter enter ==
== screen 80x16 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭3 Feed ─ search 他人卖 ─────────────── 1 of 1 ─ 1 Prices  2 Margin  5 Sources ╮|
|│ 模型降價 伺服器股何去何從?                                                   ┃|
|│ 林小記 · 2025-01-28 16:46 +08:00 · Stock · zh-Hant                           │|
|│ https://example.org/stock/1                                                  │|
|│                                                                              │|
|│ R1的輸出價格約為o1的3%~4%,每百萬輸入tokens為人民幣1至4元。                   │|
|│ 市場擔心資本支出無法回收。                                                   │|
|│                                                                              │|
|│ 5 replies                                                                    │|
|│ 28 Jan 2025 +08:00                                                           │|
|│ 1  amber88  16:46  推 最好捲到免費                                           │|
|│ 2  birch2   16:49                                                            │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k scroll  n N next match  i origin  Esc back             4 files, 0 problems |
== roles ==
|ttttttttttcccccccccccccccccccccccccc..cccccccccccccccccccccccccccccccc...cccccg.|
|.cccccccccccccccccc.....+++++mmmmmmmmmmm........................................|
|BBBttttBBBccccccccccccccBBBBBBBBBBBBBBBccccccccccccccccccccccccccccccccccccccccB|
|B.tttttttttttttttttttttttttt...................................................a|
|B.mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm...........................B|
|B.lllllllllllllllllllllllllll..................................................B|
|B..............................................................................B|
|B..............................................................................B|
|B..............................................................................B|
|B..............................................................................B|
|B.ccccccccc....................................................................B|
|B.mmmmmmmmmmmmmmmmmm...........................................................B|
|B.mmmmmmmmmmmmmmmmmmmmmm.......................................................B|
|B.mmmmmmmmmmmmmmmmmmm..........................................................B|
|BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB|
|.aaaaccccccccaaaaccccccccccccaaccccccccaaaacccccc...........mmmmmmmmmmmmmmmmmmmm|
== press n ==
== screen 80x16 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭3 Feed ─ search 他人卖 ──────────────────────────────── match 1 of 1 · 1 of 1 ╮|
|│                                                                              │|
|│ R1的輸出價格約為o1的3%~4%,每百萬輸入tokens為人民幣1至4元。                   │|
|│ 市場擔心資本支出無法回收。                                                   │|
|│                                                                              │|
|│ 5 replies                                                                    │|
|│ 28 Jan 2025 +08:00                                                           │|
|│ 1  amber88  16:46  推 最好捲到免費                                           │|
|│ 2  birch2   16:49                                                            │|
|│ 3  amber88  16:51  白菜價 還能獲利,其他人賣這麼貴還要虧錢                    │|
|│ 4  cedar    16:54  噓 世界離不開晶片                                         │|
|│ 5  birch2   16:56  好奇                                                      ┃|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k scroll  n N next match  i origin  Esc back             4 files, 0 problems |
== press esc esc ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭3 Feed ───── 2 stories · 1 unread · 5 replies ─ 1 Prices  2 Margin  5 Sources ╮|
|│▸●  1 Mar 2025  da       Et døgn med 545 % fortjeneste på omkostninger…       │|
|│   28 Jan 2025  zh-Hant  模型降價 伺服器股何去何從?                       5 ↵ │|
|│                                                                              │|
|│   Omkostningerne var 87.072 dollars, den teoretiske omsætning 562.027        │|
|│   dollars.                                                                   │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  / search  i origin  z zoom  1–5 panel  ? help      4 files, 0 problems |
== type :find ＯMKOSTNINGER !r1 lang:da ==
== press enter ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭ Find ─ ＯMKOSTNINGER !r1 lang:da ────────────────────────────────────────────╮|
|│ listings: 0                                                                  │|
|│ stories: 1                                                                   │|
|│ ▸ 2025-03-01  Et døgn med 545 % fortjeneste på omkostningerne                │|
|│ replies: 0                                                                   │|
|│ sources: 0                                                                   │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| ↵ go there  j k result  Esc back  1–5 panel  ? help        4 files, 0 problems |
