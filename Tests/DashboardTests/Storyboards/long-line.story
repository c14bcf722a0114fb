A line that is longer than the screen moves under the cursor; what it can't hold is told.

== given prices ==
== press : ==
== type base openai/o3-mini and deepseek/deepseek-reasoner ==
== screen 40x10 ==
| tokentape  2025-03-01  USD      live ● |
| deepseek-chat out 1.10 ▲293%           |
|╭1 Prices ───────────────── 6 listings ╮|
|│  model                     in    out │|
|│▸ openai/o1             15.00   60.00 │|
|│  gem…gemini-1.5-flash   0.075   0.30 │|
|│  deepse…deepseek-chat   0.27    1.10 │|
|│  de…deepseek-reasoner   0.55    2.19 │|
|╰──────────────────────────────────────╯|
| :i and deepseek/deepseek-reasoner      |
== press home ==
== screen 40x10 ==
| tokentape  2025-03-01  USD      live ● |
| deepseek-chat out 1.10 ▲293%           |
|╭1 Prices ───────────────── 6 listings ╮|
|│  model                     in    out │|
|│▸ openai/o1             15.00   60.00 │|
|│  gem…gemini-1.5-flash   0.075   0.30 │|
|│  deepse…deepseek-chat   0.27    1.10 │|
|│  de…deepseek-reasoner   0.55    2.19 │|
|╰──────────────────────────────────────╯|
| :base openai/o3-mini and deepseek/deeps|
== press esc / ==
== paste model:deepseek model:deepseek model:deepseek model:deepseek model:deepseek model:deepseek model:deepseek model:deepseek model:deepseek model:deepseek model:deepseek model:deepseek model:deepseek model:deepseek model:deepseek model:deepseek model:deepseek model:deepseek model:deepseek model:deepseek model:deepseek model:deepseek model:deepseek model:deepseek model:deepseek model:deepseek model:deepseek model:deepseek model:deepseek model:deepseek model:deepseek model:deepseek model:deepseek model:deepseek ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─ filter model:deepseek model:deepseek model:deepseek model:deepse… ─╮|
|│                                                                              │|
|│ nothing passes the filter: Esc clears it                                     │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
| the line can't hold more than 500 characters; shorten it; Ctrl-U clears it     |
| /deepseek model:deepseek model:deepseek model                                  |
== type x ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─ filter model:deepseek model:deepseek model:deepseek model:deepse… ─╮|
|│                                                                              │|
|│ nothing passes the filter: Esc clears it                                     │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
| the line can't hold more than 500 characters; shorten it; Ctrl-U clears it     |
| /deepseek model:deepseek model:deepseek model                                  |
== press backspace ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─ filter model:deepseek model:deepseek model:deepseek model:deepse… ─╮|
|│                                                                              │|
|│ nothing passes the filter: Esc clears it                                     │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| /deepseek model:deepseek model:deepseek mode                                   |
