Enter opens a story: its text, then its replies with floor, author and time; n goes to the next.

== given market ==
== press 3 j enter ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭3 Feed ─────────────────────────────── 2 of 2 ─ 1 Prices  2 Margin  5 Sources ╮|
|│ 模型降價 伺服器股何去何從?                                                   │|
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
|│ 3  amber88  16:51  白菜價 還能獲利,其他人賣這麼貴還要虧錢                    │|
|│ 4  cedar    16:54  噓 世界離不開晶片                                         │|
|│ 5  birch2   16:56  好奇                                                      │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k scroll  n N next story  i origin  Esc back             4 files, 0 problems |
== screen 160x24 ==
| tokentape   as of 2025-03-01 +08:00                            USD · per 1M tokens · against o1                                                         live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                                                        |
|╭3 Feed ─────────────────────────────────────────────────────────────────────────────────────────────────────────────── 2 of 2 ─ 1 Prices  2 Margin  5 Sources ╮|
|│ 模型降價 伺服器股何去何從?                                                                        published  2025-01-28 16:46 +08:00                         │|
|│ 林小記 · 2025-01-28 16:46 +08:00 · Stock · zh-Hant                                                article of 2025-01-28 13:58 +08:00                         │|
|│ https://example.org/stock/1                                                                       by         林小記                                          │|
|│                                                                                                   board      Stock                                           │|
|│ R1的輸出價格約為o1的3%~4%,每百萬輸入tokens為人民幣1至4元。                                        language   zh-Hant                                         │|
|│ 市場擔心資本支出無法回收。                                                                        replies    5                                               │|
|│                                                                                                   read from  thread.txt:1                                    │|
|│ 5 replies                                                                                                                                                    │|
|│ 28 Jan 2025 +08:00                                                                                replies per minute █▁█▁▁█▁█▁▁█▁ 16:46–16:56                │|
|│ 1  amber88  16:46  推 最好捲到免費                                                                                                                           │|
|│ 2  birch2   16:49                                                                                 most active                                                │|
|│ 3  amber88  16:51  白菜價 還能獲利,其他人賣這麼貴還要虧錢                                            2  amber88                                              │|
|│ 4  cedar    16:54  噓 世界離不開晶片                                                                 2  birch2                                               │|
|│ 5  birch2   16:56  好奇                                                                                                                                      │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| j k scroll  n N next story  i origin  Esc back                                                                                             4 files, 0 problems |
== press N ==
== screen 80x16 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭3 Feed ─────────────────────────────── 1 of 2 ─ 1 Prices  2 Margin  5 Sources ╮|
|│ Et døgn med 545 % fortjeneste på omkostningerne                              │|
|│ Kurspunkt · Ida Holm · 2025-03-01 · da                                       │|
|│                                                                              │|
|│ Omkostningerne var 87.072 dollars, den teoretiske omsætning 562.027 dollars. │|
|│                                                                              │|
|│ Den faktiske omsætning er lavere: nogle tjenester er gratis.                 │|
|│                                                                              │|
|│ no replies                                                                   │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k scroll  n N next story  i origin  Esc back             4 files, 0 problems |
== press esc ==
== screen 80x16 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭3 Feed ──────────────── 2 stories · 5 replies ─ 1 Prices  2 Margin  5 Sources ╮|
|│▸   1 Mar 2025  da       Et døgn med 545 % fortjeneste på omkostninger…       │|
|│   28 Jan 2025  zh-Hant  模型降價 伺服器股何去何從?                       5 ↵ │|
|│                                                                              │|
|│   Omkostningerne var 87.072 dollars, den teoretiske omsætning 562.027        │|
|│   dollars.                                                                   │|
|│                                                                              │|
|│   Den faktiske omsætning er lavere: nogle tjenester er gratis.               │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  / search  i origin  z zoom  1–5 panel  ? help      4 files, 0 problems |
