Google's own interface is gemini to one list and google to others: either name finds it, and Vertex stays another seller.

== given prices ==
== given names ==
== press / ==
== type provider:google ==
== screen 100x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1                       live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                            |
|╭1 Prices ─ filter provider:google ────────────────────────── 1 of 6 ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                       in   cached   out  blend 3:1▲     vs o1 log             seen        │|
|│▸ gemini/gemini-1.5-flash  0.075  0.01875  0.30      0.1312    0.50 % ██▊       2025-02-11        │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| /provider:google                                                                                   |
== press ctrl-u ==
== type provider:palm ==
== screen 100x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1                       live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                            |
|╭1 Prices ─ filter provider:palm ──────────────────────────── 1 of 6 ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                       in   cached   out  blend 3:1▲     vs o1 log             seen        │|
|│▸ gemini/gemini-1.5-flash  0.075  0.01875  0.30      0.1312    0.50 % ██▊       2025-02-11        │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| /provider:palm                                                                                     |
== press ctrl-u ==
== type !provider:google provider:deepseek ==
== screen 100x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1                       live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                            |
|╭1 Prices ─ filter !provider:google provider:deepseek ─────── 2 of 6 ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                         in   cached   out  blend 3:1▲     vs o1 log             seen      │|
|│▸ deepseek/deepseek-chat      0.27     0.07  1.10      0.4775    1.82 % ███▋      2025-02-11      │|
|│  deepseek/deepseek-reasoner  0.55     0.14  2.19      0.96      3.66 % ████▏     2025-02-11      │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| /!provider:google provider:deepseek                                                                |
