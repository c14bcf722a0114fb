/ in an open story looks in it and stays there; Esc takes the search back, n stays within the story.

== given market ==
== press 3 j enter / ==
== type tokens ==
== screen 80x14 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭3 Feed ─ search tokens ──────────────────────────────── match 1 of 1 · 2 of 2 ╮|
|│ 模型降價 伺服器股何去何從?                                                   ┃|
|│ 林小記 · 2025-01-28 16:46 +08:00 · Stock · zh-Hant                           │|
|│ https://example.org/stock/1                                                  │|
|│                                                                              │|
|│ R1的輸出價格約為o1的3%~4%,每百萬輸入tokens為人民幣1至4元。                   │|
|│ 市場擔心資本支出無法回收。                                                   │|
|│                                                                              │|
|│ 5 replies                                                                    │|
|│ 28 Jan 2025 +08:00                                                           │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| /tokens                                                                        |
== press enter n ==
== screen 80x14 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭3 Feed ─ search tokens ──────────────────────────────── match 1 of 1 · 2 of 2 ╮|
|│ 模型降價 伺服器股何去何從?                                                   ┃|
|│ 林小記 · 2025-01-28 16:46 +08:00 · Stock · zh-Hant                           │|
|│ https://example.org/stock/1                                                  │|
|│                                                                              │|
|│ R1的輸出價格約為o1的3%~4%,每百萬輸入tokens為人民幣1至4元。                   │|
|│ 市場擔心資本支出無法回收。                                                   │|
|│                                                                              │|
|│ 5 replies                                                                    │|
|│ 28 Jan 2025 +08:00                                                           │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| this was the last match                                    4 files, 0 problems |
== press / ctrl-u ==
== type nowhere ==
== press enter ==
== screen 80x14 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭3 Feed ─ search nowhere ────────────── 2 of 2 ─ 1 Prices  2 Margin  5 Sources ╮|
|│ 模型降價 伺服器股何去何從?                                                   ┃|
|│ 林小記 · 2025-01-28 16:46 +08:00 · Stock · zh-Hant                           │|
|│ https://example.org/stock/1                                                  │|
|│                                                                              │|
|│ R1的輸出價格約為o1的3%~4%,每百萬輸入tokens為人民幣1至4元。                   │|
|│ 市場擔心資本支出無法回收。                                                   │|
|│                                                                              │|
|│ 5 replies                                                                    │|
|│ 28 Jan 2025 +08:00                                                           │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| no matches in this story for 'nowhere'                     4 files, 0 problems |
== press / esc ==
== press esc ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭3 Feed ───── 2 stories · 1 unread · 5 replies ─ 1 Prices  2 Margin  5 Sources ╮|
|│ ●  1 Mar 2025  da       Et døgn med 545 % fortjeneste på omkostninger…       │|
|│▸  28 Jan 2025  zh-Hant  模型降價 伺服器股何去何從?                       5 ↵ │|
|│                                                                              │|
|│   R1的輸出價格約為o1的3%~4%,每百萬輸入tokens為人民幣1至4元。                 │|
|│   市場擔心資本支出無法回收。                                                 │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  / search  i origin  z zoom  1–5 panel  ? help      4 files, 0 problems |
