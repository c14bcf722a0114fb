A list may say that a story has more replies than it holds: the count of those that are here is
followed by that, in a column of its own; a search counts what it finds before both. Of a day of
the past nobody counted, and where there is little room only those that are here are told.

== given counted ==
== press 3 ==
== screen 80x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| no price has moved yet                                                         |
|╭3 Feed ──── 5 stories · 5 unread · 42 replies ─ 1 Prices  2 Margin  5 Sources ╮|
|│▸● 28 Jan 2025  en       The price of a million tokens           30 ↵  of 412 │|
|│ ● 28 Jan 2025  en       What a night of inference costs          0 ↵ of 1288 │|
|│ ● 28 Jan 2025  en       Cached input, explained                  7 ↵         │|
|│ ● 28 Jan 2025  en       A list without a count                               │|
|│ ● 28 Jan 2025  zh-Hant  模型降價 伺服器股何去何從?               5 ↵         │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  / search  i origin  z zoom  1–5 panel  ? help      2 files, 0 problems |
== press / r e p l y enter ==
== screen 80x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| no price has moved yet                                                         |
|╭3 Feed ─ search reply ───────────────────── 2 stories · 2 unread · 37 replies ╮|
|│▸● 28 Jan 2025  en       The price of a million toke…  reply 0 30/30 ↵ of 412 │|
|│ ● 28 Jan 2025  en       Cached input, explained  reply 0        7/7 ↵        │|
|│                                                                              │|
|│   reply 0                                                                    │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  / search  i origin  z zoom  1–5 panel  ? help      2 files, 0 problems |
== press esc , ==
== screen 80x12 ==
| tokentape   as of 2025-01-29 02:00 +08:00  USD · per 1M tokens   past ◂  0 now |
| no price has moved yet                                                         |
|╭3 Feed ──── 5 stories · 5 unread · 13 replies ─ 1 Prices  2 Margin  5 Sources ╮|
|│▸● 28 Jan 2025  en       The price of a million tokens                    1 ↵ │|
|│ ● 28 Jan 2025  en       What a night of inference costs                      │|
|│ ● 28 Jan 2025  en       Cached input, explained                          7 ↵ │|
|│ ● 28 Jan 2025  en       A list without a count                               │|
|│ ● 28 Jan 2025  zh-Hant  模型降價 伺服器股何去何從?                       5 ↵ │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  / search  i origin  z zoom  1–5 panel  ? help      2 files, 0 problems |
== press 0 ==
== screen 56x10 ==
| tokentape   as of 2025-03-01 +08:00  USD        live ● |
| no price has moved yet                                 |
|╭3 Feed ──────────── 5 stories · 5 unread · 42 replies ╮|
|│▸● 28 Jan 2025  The price of a million tokens    30 ↵ │|
|│ ● 28 Jan 2025  What a night of inference costs       │|
|│ ● 28 Jan 2025  Cached input, explained           7 ↵ │|
|│ ● 28 Jan 2025  A list without a count                │|
|│ ● 28 Jan 2025  模型降價 伺服器股何去何從?        5 ↵ │|
|╰──────────────────────────────────────────────────────╯|
| ↵ read  / search  ? help           2 files, 0 problems |
