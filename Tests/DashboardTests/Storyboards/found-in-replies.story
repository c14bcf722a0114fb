Where a search finds a story by its text or by a reply, the row shows the hit, whichever row is selected.

== given a crowd ==
== given copies ==
== given a tree ==
== given names ==
== press 3 ==
== type /退訂 ==
== press enter ==
== screen 100x12 ==
| tokentape   as of 2025-03-01 +08:00    USD · per 1M tokens                                  live ● |
| ✓ "高達545%" holds ┊ no price has moved yet                                                        |
|╭3 Feed ─ search 退訂 ───── 1 story · 1 unread · 1 reply ─ 1 Prices  2 Margin  4 Claims  5 Sources ╮|
|│▸● 10 Feb 2025  zh-Hant  DeepSeek V3漲價 輸出每百萬1.10美元  moth: 越來越爛 退訂了          1/5 ↵ │|
|│                                                                                                  │|
|│   moth: 越來越爛 退訂了                                                                          │|
|│                                                                                                  │|
|│                                                                                                  │|
|│   推 2  噓 1  → 2                                                                                │|
|│   tone  for 1 · against 2 · neither 2 · 20 % unclear                                             │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  / search  i origin  z zoom  1–5 panel  : command  ? help  q quit       3 files, 0 problems |
== press / Ctrl-U ==
== type nobody ==
== press enter ==
== screen 100x12 ==
| tokentape   as of 2025-03-01 +08:00    USD · per 1M tokens                                  live ● |
| ✓ "高達545%" holds ┊ no price has moved yet                                                        |
|╭3 Feed ─ search nobody ─────────────────────────────────────────── 1 story · 1 unread · 2 replies ╮|
|│▸● 20 Feb 2025  en       Who pays for the tokens?  bo: Then nobody would.                   2/6 ↵ │|
|│                                                                                                  │|
|│   bo: Then nobody would.                                                                         │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│   tone  for 0 · against 0 · neither 6 · 0 % unclear                                              │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  / search  i origin  z zoom  1–5 panel  : command  ? help  q quit       3 files, 0 problems |
== press / Ctrl-U ==
== type a ==
== press enter ==
== screen 100x12 ==
| tokentape   as of 2025-03-01 +08:00    USD · per 1M tokens                                  live ● |
| ✓ "高達545%" holds ┊ no price has moved yet                                                        |
|╭3 Feed ─ search a ─────────────────────────────────── 5 stories · 4 events · 4 unread · 6 replies ╮|
|│▸●  1 Mar 2025  en       DeepSeek puts its profit on cost at 545 %         ×3 en da zh-Hant       │|
|│ ● 27 Feb 2025  en       Alibaba opens its video model                                            │|
|│ ● 20 Feb 2025  en       Who pays for the tokens?                                           3/6 ↵ │|
|│ ● 10 Feb 2025  zh-Hant  DeepSeek V3漲價 輸出每百萬1.10美元  deepseek-chat今起漲價。        3/5 ↵ │|
|│                                                                                                  │|
|│   Its serving cost $87,072 a day against $562,027 in theory, DeepSeek says.                      │|
|│                                                                                                  │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  Space unfold  / search  i origin  z zoom  1–5 panel  ? help            3 files, 0 problems |
== press / Ctrl-U ==
== type author:cy ==
== press enter ==
== screen 100x12 ==
| tokentape   as of 2025-03-01 +08:00    USD · per 1M tokens                                  live ● |
| ✓ "高達545%" holds ┊ no price has moved yet                                                        |
|╭3 Feed ─ search author:cy ────────────────────────────────────────── 1 story · 1 unread · 1 reply ╮|
|│▸● 20 Feb 2025  en       Who pays for the tokens?  cy: The investors, for now.              1/6 ↵ │|
|│                                                                                                  │|
|│   cy: The investors, for now.                                                                    │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│   tone  for 0 · against 0 · neither 6 · 0 % unclear                                              │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  / search  i origin  z zoom  1–5 panel  : command  ? help  q quit       3 files, 0 problems |
