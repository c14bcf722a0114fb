Rules of the settings mute stories and replies: the feed counts them, and :muted shows them. What another rule finds is
highlighted: words, the name of an author before a reply, or the whole headline.

== given copies ==
== given a crowd ==
== given names ==
== given settings with rules ==
== press 3 ==
== screen 100x14 ==
| tokentape   as of 2025-03-01 +08:00    USD · per 1M tokens                                  live ● |
| ✓ "高達545%" holds ┊ no price has moved yet                                                        |
|╭3 Feed ──────────────────────────────────── 4 stories · 3 events · 3 unread · 5 replies · 1 muted ╮|
|│▸●  1 Mar 2025  en       DeepSeek puts its profit on cost at 545 %            ×2 en zh-Hant       │|
|│ ● 27 Feb 2025  en       Alibaba opens its video model                                            │|
|│ ● 10 Feb 2025  zh-Hant  DeepSeek V3漲價 輸出每百萬1.10美元                                   5 ↵ │|
|│                                                                                                  │|
|│   Its serving cost $87,072 a day against $562,027 in theory, DeepSeek says.                      │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  Space unfold  / search  i origin  z zoom  1–5 panel  ? help            2 files, 0 problems |
== roles ==
|ttttttttttcccccccccccccccccccccccccc....ccccccccccccccccccc..................................cccccg.|
|.gg................bbbmmmmmmmmmmmmmmmmmmmmmm........................................................|
|BBBttttBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBcccccccccccccccccccccccccccccccccccccccccccccccccccccccB|
|BssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssB|
|B.a.mmmmmmmmmmm..cc.......HHHHHHH...........HHHHH..................................................B|
|B.a.mmmmmmmmmmm..ccccccc.......................................................................ccc.B|
|B..................................................................................................B|
|B...mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm......................B|
|B..................................................................................................B|
|B..................................................................................................B|
|B..................................................................................................B|
|B..................................................................................................B|
|BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB|
|.aaccccccaaaaaaccccccccaaccccccccaaccccccccaaccccccaaaacccccccaacccccc..........mmmmmmmmmmmmmmmmmmmm|
== type :muted ==
== press enter ==
== screen 80x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| ✓ "高達545%" holds ┊ no price has moved yet                                    |
|╭3 Feed ─ muted stories ─────────────────────────────────── 1 story · 1 unread ╮|
|│▸●  1 Mar 2025  da       DeepSeek: 545 % fortjeneste på omkostningerne        │|
|│                                                                              │|
|│   Et døgn kostede DeepSeek 87.072 dollars mod 562.027 i teorien.             │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  / search  i origin  z zoom  1–5 panel  ? help      2 files, 0 problems |
== press esc j j ==
== screen 80x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| ✓ "高達545%" holds ┊ no price has moved yet                                    |
|╭3 Feed ──────────────── 4 stories · 3 events · 3 unread · 5 replies · 1 muted ╮|
|│ ●  1 Mar 2025  en       DeepSeek puts its profit on cos… ×2 en zh-Hant       │|
|│ ● 27 Feb 2025  en       Alibaba opens its video model                        │|
|│▸● 10 Feb 2025  zh-Hant  DeepSeek V3漲價 輸出每百萬1.10美元               5 ↵ │|
|│                                                                              │|
|│   deepseek-chat今起漲價。                                                    │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  / search  i origin  z zoom  1–5 panel  ? help      2 files, 0 problems |
== press enter ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| ✓ "高達545%" holds ┊ no price has moved yet                                    |
|╭3 Feed ───────────────────── 3 of 3 ─ 1 Prices  2 Margin  4 Claims  5 Sources ╮|
|│–DeepSeek V3漲價 輸出每百萬1.10美元                                           │|
|│ 2025-02-10 09:00 +08:00 · Stock · zh-Hant                                    │|
|│                                                                              │|
|│ deepseek-chat今起漲價。                                                      │|
|│                                                                              │|
|│ 5 replies, 1 muted                                                           │|
|│ 推 2  噓 1  → 2                                                              │|
|│ tone  for 1 · against 2 · neither 2 · 20 % unclear                           │|
|│ speaks of  DeepSeek 1 · OpenAI 1 · TSMC 1                                    │|
|│ 10 Feb 2025 +08:00                                                           │|
|│ 1  lan   09:01  推 DeepSeek還是很好用 推薦                                   │|
|│ 3  fir   09:03  推 OpenAI太貴了                                              │|
|│ 4  oak   09:04  → 現在多少錢?                                                │|
|│ 5  elm   09:05  → 台積電明天會跌嗎                                           │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k scroll  n N next story  i origin  Esc back             2 files, 0 problems |
== roles ==
|ttttttttttcccccccccccccccccccccccccc..ccccccccccccccccccc................cccccg.|
|.gg................bbbmmmmmmmmmmmmmmmmmmmmmm....................................|
|BBBttttBBBBBBBBBBBBBBBBBBBBBBccccccccccccccccccccccccccccccccccccccccccccccccccB|
|Bmttttttttttttttttttttcccccccccccccc...........................................B|
|B.mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm....................................B|
|B..............................................................................B|
|B..............................................................................B|
|B..............................................................................B|
|B.cccccccccccccccccc...........................................................B|
|B..............................................................................B|
|B.cccccc.......................................................................B|
|B.ccccccccccc..................................................................B|
|B.mmmmmmmmmmmmmmmmmm...........................................................B|
|B.mmmmmmmmmmmmmmmmmmm..............HHHH........................................B|
|B.mmmmmmmmmmmmmmmmmmm..........................................................B|
|B.mmmHHHmmmmmmmmmmmm...........................................................B|
|B.mmmmmmmmmmmmmmmmmm...........................................................B|
|B..............................................................................B|
|B..............................................................................B|
|B..............................................................................B|
|B..............................................................................B|
|B..............................................................................B|
|BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB|
|.aaaaccccccccaaaaccccccccccccaaccccccccaaaacccccc...........mmmmmmmmmmmmmmmmmmmm|
== type :muted ==
== press enter ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| ✓ "高達545%" holds ┊ no price has moved yet                                    |
|╭3 Feed ───────────────────── 3 of 3 ─ 1 Prices  2 Margin  4 Claims  5 Sources ╮|
|│–DeepSeek V3漲價 輸出每百萬1.10美元                                           │|
|│ 2025-02-10 09:00 +08:00 · Stock · zh-Hant                                    │|
|│                                                                              │|
|│ deepseek-chat今起漲價。                                                      │|
|│                                                                              │|
|│ 5 replies                                                                    │|
|│ 推 2  噓 1  → 2                                                              │|
|│ tone  for 1 · against 2 · neither 2 · 20 % unclear                           │|
|│ speaks of  DeepSeek 1 · OpenAI 1 · TSMC 1                                    │|
|│ 10 Feb 2025 +08:00                                                           │|
|│ 1  lan   09:01  推 DeepSeek還是很好用 推薦                                   │|
|│ 2  moth  09:02  噓 越來越爛 退訂了                                           │|
|│ 3  fir   09:03  推 OpenAI太貴了                                              │|
|│ 4  oak   09:04  → 現在多少錢?                                                │|
|│ 5  elm   09:05  → 台積電明天會跌嗎                                           │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| muted replies are shown                                    2 files, 0 problems |
== press u ==
== screen 80x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| ✓ "高達545%" holds ┊ no price has moved yet                                    |
|╭3 Feed ───────────────────── 3 of 3 ─ 1 Prices  2 Margin  4 Claims  5 Sources ╮|
|│–DeepSeek V3漲價 輸出每百萬1.10美元                                           ┃|
|│ 2025-02-10 09:00 +08:00 · Stock · zh-Hant                                    │|
|│                                                                              │|
|│ deepseek-chat今起漲價。                                                      │|
|│                                                                              │|
|│ 5 replies, 1 muted                                                           │|
|│ 推 2  噓 1  → 2                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| the replies are as they were                               2 files, 0 problems |
== press esc ==
== type :at 2025-02-28 ==
== press enter ==
== screen 80x12 ==
| tokentape   as of 2025-02-28 23:59 +08:00  USD · per 1M tokens   past ◂  0 now |
| no price has moved yet                                                         |
|╭3 Feed ───────────────────────────────────── 2 stories · 1 unread · 5 replies ╮|
|│ ● 27 Feb 2025  en       Alibaba opens its video model                        │|
|│▸  10 Feb 2025  zh-Hant  DeepSeek V3漲價 輸出每百萬1.10美元               5 ↵ │|
|│                                                                              │|
|│   deepseek-chat今起漲價。                                                    │|
|│                                                                              │|
|│                                                                              │|
|│   推 2  噓 1  → 2                                                            │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  / search  i origin  z zoom  1–5 panel  ? help      2 files, 0 problems |
