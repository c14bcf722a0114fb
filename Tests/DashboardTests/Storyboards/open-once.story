A story that was opened with Enter is kept as read, once; after that it has no dot.

== given market ==
== press 3 enter ==
== asks mark-read ==
== press esc ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭3 Feed ───── 2 stories · 1 unread · 5 replies ─ 1 Prices  2 Margin  5 Sources ╮|
|│▸   1 Mar 2025  da       Et døgn med 545 % fortjeneste på omkostninger…       │|
|│ ● 28 Jan 2025  zh-Hant  模型降價 伺服器股何去何從?                       5 ↵ │|
|│                                                                              │|
|│   Omkostningerne var 87.072 dollars, den teoretiske omsætning 562.027        │|
|│   dollars.                                                                   │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  / search  i origin  z zoom  1–5 panel  ? help      4 files, 0 problems |
== press enter esc ==
== asks  ==
