A row goes to a command as JSON, a story as text; with several commands, Tab completes which.

== given market ==
== press | ==
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
| no command is set up; write one under [pipes] in your settings                 |
== given commands ==
== press | ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  R1 / o1  since 20 Jan 2025  in 3.67 %  cached 1.87 %  out 3.65 %  ████▏     │|
|│  model                            in   cached    out  blend 3:1▲     vs o1   │|
|│▸ openai/o1                    15.00   7.50     60.00     26.25    100 %      │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %   │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %   │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
|│  openai/o3-mini                1.10   0.55      4.40      1.925     7.33 %   │|
|│  anthropic/claude-3.5-sonnet   3.00   0.30     15.00      6.00     22.9 %    │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│╭───────╮                                                                     │|
|││ count │                                                                     │|
|││ less  │                                                                     │|
|╰╰───────╯─────────────────────────────────────────────────────────────────────╯|
| :pipe                                                                          |
== type l ==
== press tab enter ==
== asks pipe(less -R: [ ⏎   {"model": "openai/o1", "in USD per 1M tokens": 15, "cached USD per 1M tokens": 7.5, "out USD per 1M tokens": 60, "blend USD per 1M tokens": 26.25, "vs o1": "100 %"} ⏎ ]) ==
== press 3 j ==
== type :pipe count ==
== press enter ==
== asks pipe(wc -w: 模型降價 伺服器股何去何從? ⏎ 2025-01-28T16:46:00+08:00 ⏎ https://example.org/stock/1) ==
== press 2 ==
== type :pipe cuont ==
== press enter ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ──────── 1 Prices  3 Feed  5 Sources ╮|
|│ revenue         $562,027  published, theoretical                             │|
|│                 $562,100  recomputed from the rounded tokens                 │|
|│ cost             $87,072  226.75 nodes × 8 GPUs × 24 h × $2.00               │|
|│ input              266 B  tokens × 0.55 a million                            │|
|│ cached input       342 B  tokens × 0.14 a million                            │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| no pipe is called 'cuont'; did you mean 'count'?                               |
