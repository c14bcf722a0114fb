Esc clears a filter and never changes the moment; where nothing is left to close, it says how to come back.

== given market ==
== type :at 2025-01-28 ==
== press enter ==
== type /nothing ==
== press enter ==
== screen 80x10 ==
| tokentape   as of 2025-01-28 23:59 +08:00  USD · per 1M tokens   past ◂  0 now |
| no price has moved yet                                                         |
|╭1 Prices ─ filter nothing ────────────── 0 of 2 ─ 2 Margin  3 Feed  5 Sources ╮|
|│                                                                              │|
|│ nothing passes the filter: Esc clears it                                     │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help     2 files, 0 problems |
== press esc ==
== screen 80x10 ==
| tokentape   as of 2025-01-28 23:59 +08:00  USD · per 1M tokens   past ◂  0 now |
| no price has moved yet                                                         |
|╭1 Prices ─────────────────────────── 2 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                      in   cached    out  blend 3:1▲     vs o1         │|
|│▸ openai/o1               15.00    7.50   60.00      26.25   100 %            │|
|│  deepseek/deepseek-chat   0.14    0.014   0.28       0.175    0.67 %         │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help     2 files, 0 problems |
== press esc ==
== screen 80x10 ==
| tokentape   as of 2025-01-28 23:59 +08:00  USD · per 1M tokens   past ◂  0 now |
| no price has moved yet                                                         |
|╭1 Prices ─────────────────────────── 2 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                      in   cached    out  blend 3:1▲     vs o1         │|
|│▸ openai/o1               15.00    7.50   60.00      26.25   100 %            │|
|│  deepseek/deepseek-chat   0.14    0.014   0.28       0.175    0.67 %         │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| 0 goes back to now                                         2 files, 0 problems |
== press 0 ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲     vs o1   │|
|│▸ openai/o1                    15.00   7.50     60.00     26.25    100 %      │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %   │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %   │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help     4 files, 0 problems |
