A story in three papers is one row with its languages. Space unfolds it, i says what a story shares, x splits one off, m
joins it again, and u undoes. What was read stays read when a copy comes that says nothing new.

== given copies ==
== given names ==
== press 3 ==
== screen 120x14 ==
| tokentape   as of 2025-03-01 +08:00              USD · per 1M tokens                                            live ● |
| ✓ "高達545%" holds ┊ no price has moved yet                                                                            |
|╭3 Feed ──────────────────────────────────── 4 stories · 2 events · 2 unread ─ 1 Prices  2 Margin  4 Claims  5 Sources ╮|
|│▸●  1 Mar 2025  en       DeepSeek puts its profit on cost at 545 %                             ×3 en da zh-Hant       │|
|│ ● 27 Feb 2025  en       Alibaba opens its video model                                                                │|
|│                                                                                                                      │|
|│   Its serving cost $87,072 a day against $562,027 in theory, DeepSeek says.                                          │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  Space unfold  / search  i origin  z zoom  1–5 panel  : command  ? help  q quit              1 file, 0 problems |
== press Space ==
== screen 120x14 ==
| tokentape   as of 2025-03-01 +08:00              USD · per 1M tokens                                            live ● |
| ✓ "高達545%" holds ┊ no price has moved yet                                                                            |
|╭3 Feed ──────────────────────────────────── 4 stories · 2 events · 2 unread ─ 1 Prices  2 Margin  4 Claims  5 Sources ╮|
|│▸●  1 Mar 2025  en       DeepSeek puts its profit on cost at 545 %                             ×3 en da zh-Hant       │|
|│ ●  1 Mar 2025  da       ╰ DeepSeek: 545 % fortjeneste på omkostningerne                                              │|
|│ ●  1 Mar 2025  zh-Hant  ╰ DeepSeek稱成本利潤率高達545%                                                               │|
|│ ● 27 Feb 2025  en       Alibaba opens its video model                                                                │|
|│                                                                                                                      │|
|│   Its serving cost $87,072 a day against $562,027 in theory, DeepSeek says.                                          │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  Space unfold  / search  i origin  z zoom  1–5 panel  : command  ? help  q quit              1 file, 0 problems |
== press j i ==
== screen 120x24 ==
| tokentape   as of 2025-03-01 +08:00              USD · per 1M tokens                                            live ● |
| ✓ "高達545%" holds ┊ no price has moved yet                                                                            |
|╭3 Feed ──────────────────────────────────── 4 stories · 2 events · 2 unread ─ 1 Prices  2 Margin  4 Claims  5 Sources ╮|
|│ ●  1 Mar 2025  en       DeepSeek puts its profit on cost at 545 %                             ×3 en da zh-Hant       │|
|│▸●  1 Mar 2025  da       ╰ DeepSeek: 545 % fortjeneste på omkostningerne                                              │|
|│ ●  1 Mar 2025  zh-Hant  ╰ DeepSeek稱成本利潤率高達545%                                                               │|
|│ ● 27 Feb 2025  en       Alibaba opens its video model                                                                │|
|│             ╭ where from ──────────────────────────────────────────────────────────────────────────────╮             │|
|│   Et døgn ko│ DeepSeek: 545 % fortjeneste på omkostningerne                                            │             │|
|│             │                                                                                          │             │|
|│             │ copies.json:2                                                                            │             │|
|│             │ no address is known                                                                      │             │|
|│             │                                                                                          │             │|
|│             │ one of 3 stories of an event (en da zh-Hant)                                             │             │|
|│             │ shares with those before: 545 percent, 87100 USD, deepseek, 87072, 545                   │             │|
|│             ╰──────────────────────────────────────────────────────────────────────────────────────────╯             │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  Space unfold  / search  i origin  z zoom  1–5 panel  : command  ? help  q quit              1 file, 0 problems |
== press i x ==
== screen 100x14 ==
| tokentape   as of 2025-03-01 +08:00    USD · per 1M tokens                                  live ● |
| ✓ "高達545%" holds ┊ no price has moved yet                                                        |
|╭3 Feed ──────────────── 4 stories · 3 events · 3 unread ─ 1 Prices  2 Margin  4 Claims  5 Sources ╮|
|│▸●  1 Mar 2025  da       DeepSeek: 545 % fortjeneste på omkostningerne                            │|
|│ ●  1 Mar 2025  en       DeepSeek puts its profit on cost at 545 %            ×2 en zh-Hant       │|
|│ ●  1 Mar 2025  zh-Hant  ╰ DeepSeek稱成本利潤率高達545%                                           │|
|│ ● 27 Feb 2025  en       Alibaba opens its video model                                            │|
|│                                                                                                  │|
|│   Et døgn kostede DeepSeek 87.072 dollars mod 562.027 i teorien.                                 │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| split from its event: u takes that back                                         1 file, 0 problems |
== press u ==
== screen 100x14 ==
| tokentape   as of 2025-03-01 +08:00    USD · per 1M tokens                                  live ● |
| ✓ "高達545%" holds ┊ no price has moved yet                                                        |
|╭3 Feed ──────────────── 4 stories · 2 events · 2 unread ─ 1 Prices  2 Margin  4 Claims  5 Sources ╮|
|│▸●  1 Mar 2025  en       DeepSeek puts its profit on cost at 545 %         ×3 en da zh-Hant       │|
|│ ●  1 Mar 2025  da       ╰ DeepSeek: 545 % fortjeneste på omkostningerne                          │|
|│ ●  1 Mar 2025  zh-Hant  ╰ DeepSeek稱成本利潤率高達545%                                           │|
|│ ● 27 Feb 2025  en       Alibaba opens its video model                                            │|
|│                                                                                                  │|
|│   Its serving cost $87,072 a day against $562,027 in theory, DeepSeek says.                      │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| the event is as it was found                                                    1 file, 0 problems |
== press g Space enter esc ==
== asks keep-claims(8 of 8) mark-read(3) ==
== screen 80x14 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| ✓ "高達545%" holds ┊ no price has moved yet                                    |
|╭3 Feed ────────────────────────────────────── 4 stories · 2 events · 1 unread ╮|
|│▸   1 Mar 2025  en       DeepSeek puts its profit on … ×3 en da zh-Hant       │|
|│ ● 27 Feb 2025  en       Alibaba opens its video model                        │|
|│                                                                              │|
|│   Its serving cost $87,072 a day against $562,027 in theory, DeepSeek says.  │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  Space unfold  / search  i origin  z zoom  ? help    1 file, 0 problems |
== given a later copy ==
== screen 80x14 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| ✓ "高達545%" holds ┊ no price has moved yet                                    |
|╭3 Feed ────────────────────────────────────── 5 stories · 2 events · 1 unread ╮|
|│▸   1 Mar 2025  en       DeepSeek puts its profit on … ×4 en da zh-Hant       │|
|│ ● 27 Feb 2025  en       Alibaba opens its video model                        │|
|│                                                                              │|
|│   Its serving cost $87,072 a day against $562,027 in theory, DeepSeek says.  │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  Space unfold  / search  i origin  z zoom  ? help   2 files, 0 problems |
== press u ==
== screen 80x14 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| ✓ "高達545%" holds ┊ no price has moved yet                                    |
|╭3 Feed ────────────────────────────────────── 5 stories · 2 events · 2 unread ╮|
|│▸●  1 Mar 2025  en       DeepSeek puts its profit on … ×4 en da zh-Hant       │|
|│ ● 27 Feb 2025  en       Alibaba opens its video model                        │|
|│                                                                              │|
|│   Its serving cost $87,072 a day against $562,027 in theory, DeepSeek says.  │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| 3 stories are unread again                                 2 files, 0 problems |
== press & ==
== screen 120x10 ==
| tokentape   as of 2025-03-01 +08:00              USD · per 1M tokens                                            live ● |
| ✓ "高達545%" holds ┊ no price has moved yet                                                                            |
|╭3 Feed ─ & joins DeepSeek puts its profit on c… ───────────────────────────────────── 5 stories · 2 events · 2 unread ╮|
|│▸●& 1 Mar 2025  en       DeepSeek puts its profit on cost at 545 %                             ×4 en da zh-Hant       │|
|│ ● 27 Feb 2025  en       Alibaba opens its video model                                                                │|
|│                                                                                                                      │|
|│   Its serving cost $87,072 a day against $562,027 in theory, DeepSeek says.                                          │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| choose a story of the event that it belongs to, then & joins them                                  2 files, 0 problems |
== press j ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| ✓ "高達545%" holds ┊ no price has moved yet                                    |
|╭3 Feed ─ & joins DeepSeek puts its profit on c… ──────── 5 stories · 2 unread ╮|
|│ ●& 1 Mar 2025  en       DeepSeek puts its profit on … ×4 en da zh-Hant       │|
|│▸● 27 Feb 2025  en       Alibaba opens its video model                        │|
|│                                                                              │|
|│   Weights of Wan are free to download.                                       │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  / search  i origin  z zoom  1–5 panel  ? help      2 files, 0 problems |
== press esc ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| ✓ "高達545%" holds ┊ no price has moved yet                                    |
|╭3 Feed ────────────────────────────────────── 5 stories · 2 events · 2 unread ╮|
|│ ●  1 Mar 2025  en       DeepSeek puts its profit on … ×4 en da zh-Hant       │|
|│▸● 27 Feb 2025  en       Alibaba opens its video model                        │|
|│                                                                              │|
|│   Weights of Wan are free to download.                                       │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| joined to nothing                                          2 files, 0 problems |
