U goes to the next unread story, and opens it if one is open; M marks all down to the selected one as read, and u takes that
back. A search is kept with :query NAME; :query lists what is kept, with how much of it is unread.

== given market ==
== given copies ==
== given names ==
== press 3 U U ==
== screen 100x16 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1                       live ● |
| ✘ "$562,027" is $87,072 ┊ deepseek-chat out 1.10 ▲293% 2025-02-11                                  |
|╭3 Feed ──── 6 stories · 3 events · 3 unread · 5 replies ─ 1 Prices  2 Margin  4 Claims  5 Sources ╮|
|│ ●  1 Mar 2025  da       Et døgn med 545 % fortjeneste på omkostningerne   ×4 da en zh-Hant       │|
|│ ● 27 Feb 2025  en       Alibaba opens its video model                                            │|
|│▸● 28 Jan 2025  zh-Hant  模型降價 伺服器股何去何從?                                           5 ↵ │|
|│                                                                                                  │|
|│   R1的輸出價格約為o1的3%~4%,每百萬輸入tokens為人民幣1至4元。                                     │|
|│   市場擔心資本支出無法回收。                                                                     │|
|│                                                                                                  │|
|│   推 1  噓 1  → 0                                                                                │|
|│   tone  for 2 · against 1 · neither 1 · 0 % unclear                                              │|
|│                                                                                                  │|
|│  replies per minute █▁█▁▁█▁█▁▁█▁ 16:46–16:56                                                     │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  / search  i origin  z zoom  1–5 panel  : command  ? help  q quit       5 files, 0 problems |
== press M ==
== asks keep-claims(13 of 13) mark-read(6) ==
== screen 100x16 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1                       live ● |
| ✘ "$562,027" is $87,072 ┊ deepseek-chat out 1.10 ▲293% 2025-02-11                                  |
|╭3 Feed ─────────────── 6 stories · 3 events · 5 replies ─ 1 Prices  2 Margin  4 Claims  5 Sources ╮|
|│    1 Mar 2025  da       Et døgn med 545 % fortjeneste på omkostningerne   ×4 da en zh-Hant       │|
|│   27 Feb 2025  en       Alibaba opens its video model                                            │|
|│▸  28 Jan 2025  zh-Hant  模型降價 伺服器股何去何從?                                           5 ↵ │|
|│                                                                                                  │|
|│   R1的輸出價格約為o1的3%~4%,每百萬輸入tokens為人民幣1至4元。                                     │|
|│   市場擔心資本支出無法回收。                                                                     │|
|│                                                                                                  │|
|│   推 1  噓 1  → 0                                                                                │|
|│   tone  for 2 · against 1 · neither 1 · 0 % unclear                                              │|
|│                                                                                                  │|
|│  replies per minute █▁█▁▁█▁█▁▁█▁ 16:46–16:56                                                     │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| marked 6 stories as read: u takes that back                                    5 files, 0 problems |
== press u ==
== screen 100x16 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1                       live ● |
| ✘ "$562,027" is $87,072 ┊ deepseek-chat out 1.10 ▲293% 2025-02-11                                  |
|╭3 Feed ──── 6 stories · 3 events · 3 unread · 5 replies ─ 1 Prices  2 Margin  4 Claims  5 Sources ╮|
|│ ●  1 Mar 2025  da       Et døgn med 545 % fortjeneste på omkostningerne   ×4 da en zh-Hant       │|
|│ ● 27 Feb 2025  en       Alibaba opens its video model                                            │|
|│▸● 28 Jan 2025  zh-Hant  模型降價 伺服器股何去何從?                                           5 ↵ │|
|│                                                                                                  │|
|│   R1的輸出價格約為o1的3%~4%,每百萬輸入tokens為人民幣1至4元。                                     │|
|│   市場擔心資本支出無法回收。                                                                     │|
|│                                                                                                  │|
|│   推 1  噓 1  → 0                                                                                │|
|│   tone  for 2 · against 1 · neither 1 · 0 % unclear                                              │|
|│                                                                                                  │|
|│  replies per minute █▁█▁▁█▁█▁▁█▁ 16:46–16:56                                                     │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| 6 stories are unread again                                                     5 files, 0 problems |
== press g / ==
== type sort:replies replies:1 ==
== press enter ==
== screen 100x16 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1                       live ● |
| ✘ "$562,027" is $87,072 ┊ deepseek-chat out 1.10 ▲293% 2025-02-11                                  |
|╭3 Feed ─ search sort:replies replies:1 ─────────────────────────────────────── 1 story · 1 unread ╮|
|│▸● 28 Jan 2025  zh-Hant  模型降價 伺服器股何去何從?                                           5 ↵ │|
|│                                                                                                  │|
|│   R1的輸出價格約為o1的3%~4%,每百萬輸入tokens為人民幣1至4元。                                     │|
|│   市場擔心資本支出無法回收。                                                                     │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│   推 1  噓 1  → 0                                                                                │|
|│   tone  for 2 · against 1 · neither 1 · 0 % unclear                                              │|
|│                                                                                                  │|
|│  replies per minute █▁█▁▁█▁█▁▁█▁ 16:46–16:56                                                     │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  / search  i origin  z zoom  1–5 panel  : command  ? help  q quit       5 files, 0 problems |
== type :query answered ==
== press enter ==
== type :query ==
== press enter ==
== screen 100x16 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1                       live ● |
| ✘ "$562,027" is $87,072 ┊ deepseek-chat out 1.10 ▲293% 2025-02-11                                  |
|╭ Kept searches ───────────────────────────────────────────────────────────────────────────────────╮|
|│ ▸ answered       1 of 1      sort:replies replies:1                                              │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| ↵ search  D delete  j k line  Esc back  1–5 panel  : command  ? help  q quit   5 files, 0 problems |
