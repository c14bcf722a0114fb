What a board's readers pressed, how the replies sound, whom they name and what moved near it stand beside a story; t marks
the words that decide the tone.

== given market ==
== given a crowd ==
== given names ==
== press 3 j ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭3 Feed ──────────────────────────────────── 3 stories · 3 unread · 10 replies ╮|
|│ ●  1 Mar 2025  da       Et døgn med 545 % fortjeneste på omkostninger…       │|
|│▸● 10 Feb 2025  zh-Hant  DeepSeek V3漲價 輸出每百萬1.10美元               5 ↵ │|
|│ ● 28 Jan 2025  zh-Hant  模型降價 伺服器股何去何從?                       5 ↵ │|
|│                                                                              │|
|│   deepseek-chat今起漲價。                                                    │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│   推 2  噓 1  → 2                                                            │|
|│   tone  for 1 · against 2 · neither 2 · 20 % unclear                         │|
|│   speaks of  DeepSeek 1 · OpenAI 1 · TSMC 1                                  │|
|│   near it  11 Feb deepseek-chat 0.28 → 1.10 ▲293 %                           │|
|│                                                                              │|
|│  replies per minute █████▁ 09:01–09:05                                       │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  / search  i origin  z zoom  1–5 panel  ? help      5 files, 0 problems |
== press enter ==
== screen 140x30 ==
| tokentape   as of 2025-03-01 +08:00                  USD · per 1M tokens · against o1                                               live ● |
| ✘ "每百萬1.10美元" is $0.28 ┊ ✓ "545 %" holds ┊ deepseek-chat out 1.10 ▲293% 2025-02-11                                                    |
|╭3 Feed ───────────────────────────────────────────────────────────────────────────────── 2 of 3 ─ 1 Prices  2 Margin  4 Claims  5 Sources ╮|
|│✘DeepSeek V3漲價 輸出每百萬1.10美元                                                              published  2025-02-10 09:00 +08:00       │|
|│ 2025-02-10 09:00 +08:00 · Stock · zh-Hant                                                       board      Stock                         │|
|│                                                                                                 language   zh-Hant                       │|
|│ deepseek-chat今起漲價。                                                                         replies    5                             │|
|│                                                                                                 read from  crowd.txt:1                   │|
|│ 5 replies                                                                                                                                │|
|│ 10 Feb 2025 +08:00                                                                              replies per minute █████▁ 09:01–09:05    │|
|│ 1  lan   09:01  推 DeepSeek還是很好用 推薦                                                      votes      推 2  噓 1  → 2               │|
|│ 2  moth  09:02  噓 越來越爛 退訂了                                                              tone       for 1 · against 2 · neither 2 │|
|│ 3  fir   09:03  推 OpenAI太貴了                                                                            of 5 replies, 20 % unclear    │|
|│ 4  oak   09:04  → 現在多少錢?                                                                   speaks of  DeepSeek 1 · OpenAI 1 · TSMC  │|
|│ 5  elm   09:05  → 台積電明天會跌嗎                                                                         1                             │|
|│                                                                                                                                          │|
|│                                                                                                 states 1 · ✓ 0  ≈ 0  ✘ 1  – 0            │|
|│                                                                                                 ✘ 每百萬1.10美元                         │|
|│                                                                                                     $0.28                                │|
|│                                                                                                                                          │|
|│                                                                                                 moved from 3 days before to 7 after      │|
|│                                                                                                   11 Feb deepseek-chat 0.28 → 1.10 ▲293  │|
|│                                                                                                   %                                      │|
|│                                                                                                                                          │|
|│                                                                                                                                          │|
|│                                                                                                                                          │|
|│                                                                                                                                          │|
|│                                                                                                                                          │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| j k scroll  n N next story  i origin  Esc back                                                                         5 files, 0 problems |
== press t ==
== screen 140x30 ==
| tokentape   as of 2025-03-01 +08:00                  USD · per 1M tokens · against o1                                               live ● |
| ✘ "每百萬1.10美元" is $0.28 ┊ ✓ "545 %" holds ┊ deepseek-chat out 1.10 ▲293% 2025-02-11                                                    |
|╭3 Feed ───────────────────────────────────────────────────────────────────────────────── 2 of 3 ─ 1 Prices  2 Margin  4 Claims  5 Sources ╮|
|│✘DeepSeek V3漲價 輸出每百萬1.10美元                                                              published  2025-02-10 09:00 +08:00       │|
|│ 2025-02-10 09:00 +08:00 · Stock · zh-Hant                                                       board      Stock                         │|
|│                                                                                                 language   zh-Hant                       │|
|│ deepseek-chat今起漲價。                                                                         replies    5                             │|
|│                                                                                                 read from  crowd.txt:1                   │|
|│ 5 replies                                                                                                                                │|
|│ 10 Feb 2025 +08:00                                                                              replies per minute █████▁ 09:01–09:05    │|
|│ 1  lan   09:01  推 DeepSeek還是很好用 推薦                                                      votes      推 2  噓 1  → 2               │|
|│ 2  moth  09:02  噓 越來越爛 退訂了                                                              tone       for 1 · against 2 · neither 2 │|
|│ 3  fir   09:03  推 OpenAI太貴了                                                                            of 5 replies, 20 % unclear    │|
|│ 4  oak   09:04  → 現在多少錢?                                                                   speaks of  DeepSeek 1 · OpenAI 1 · TSMC  │|
|│ 5  elm   09:05  → 台積電明天會跌嗎                                                                         1                             │|
|│                                                                                                                                          │|
|│                                                                                                 states 1 · ✓ 0  ≈ 0  ✘ 1  – 0            │|
|│                                                                                                 ✘ 每百萬1.10美元                         │|
|│                                                                                                     $0.28                                │|
|│                                                                                                                                          │|
|│                                                                                                 moved from 3 days before to 7 after      │|
|│                                                                                                   11 Feb deepseek-chat 0.28 → 1.10 ▲293  │|
|│                                                                                                   %                                      │|
|│                                                                                                                                          │|
|│                                                                                                                                          │|
|│                                                                                                                                          │|
|│                                                                                                                                          │|
|│                                                                                                                                          │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| marked: the words that are for it, and those against it                                                                5 files, 0 problems |
== roles ==
|ttttttttttcccccccccccccccccccccccccc..................cccccccccccccccccccccccccccccccc...............................................cccccg.|
|.ee.........................bbbgg.............bbbcccccccccccccccccc.....+++++mmmmmmmmmmm....................................................|
|BBBttttBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBccccccccccccccccccccccccccccccccccccccccccccccccccB|
|Betttttttttttttttttttteeeeeeeeeeeeee..............................................................ccccccccc................................B|
|B.mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm.......................................................ccccc....................................B|
|B.................................................................................................cccccccc.................................B|
|B.................................................................................................ccccccc..................................B|
|B.................................................................................................ccccccccc................................B|
|B.ccccccccc................................................................................................................................B|
|B.mmmmmmmmmmmmmmmmmm..............................................................................ccccccccccccccccccc222222xxxxxxxxxxxx....B|
|B.mmmmmmmmmmmmmmmmmmm............gggggg.gggg......................................................ccccc....................................B|
|B.mmmmmmmmmmmmmmmmmmmeeeeeeee.eeee................................................................cccc.....................................B|
|B.mmmmmmmmmmmmmmmmmmm......eeee............................................................................................................B|
|B.mmmmmmmmmmmmmmmmmm..............................................................................ccccccccc................................B|
|B.mmmmmmmmmmmmmmmmmm.......................................................................................................................B|
|B..........................................................................................................................................B|
|B.................................................................................................ccccccccccccccccccccccccccccc............B|
|B.................................................................................................e........................................B|
|B.....................................................................................................mmmmm................................B|
|B..........................................................................................................................................B|
|B.................................................................................................ccccccccccccccccccccccccccccccccccc......B|
|B...................................................................................................+++++++++++++++++++++++++++++++++++++..B|
|B...................................................................................................+......................................B|
|B..........................................................................................................................................B|
|B..........................................................................................................................................B|
|B..........................................................................................................................................B|
|B..........................................................................................................................................B|
|B..........................................................................................................................................B|
|BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB|
|.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa................................................................mmmmmmmmmmmmmmmmmmmm|
