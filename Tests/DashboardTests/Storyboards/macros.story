Keys are recorded under a name, without those that end it, and played any number of times, each after what the one before asked for.

== given market ==
== type :record down ==
== press enter j j ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens      ● recording down |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲     vs o1   │|
|│  openai/o1                    15.00   7.50     60.00     26.25    100 %      │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %   │|
|│▸ deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %   │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help     4 files, 0 problems |
== type :record ==
== press enter ==
== asks keep-macro(down) ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲     vs o1   │|
|│  openai/o1                    15.00   7.50     60.00     26.25    100 %      │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %   │|
|│▸ deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %   │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| recorded 2 keys: :play down plays them                     4 files, 0 problems |
== press g ==
== type :play down 2 ==
== press enter ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲     vs o1   │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %   │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %   │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
|│▸ openai/o3-mini                1.10   0.55      4.40      1.925     7.33 %   │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help     4 files, 0 problems |
== type :record back ==
== press enter , ==
== type :record ==
== press enter 0 ==
== type :play back 2 ==
== press enter ==
== screen 80x10 ==
| tokentape   as of 2025-02-28 12:00 +08:00  USD · per 1M tokens   past ◂  0 now |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲     vs o1   │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %   │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %   │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
|│▸ openai/o3-mini                1.10   0.55      4.40      1.925     7.33 %   │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help     3 files, 0 problems |
== type :play dwon ==
== press enter ==
== screen 80x10 ==
| tokentape   as of 2025-02-28 12:00 +08:00  USD · per 1M tokens   past ◂  0 now |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲     vs o1   │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %   │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %   │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
|│▸ openai/o3-mini                1.10   0.55      4.40      1.925     7.33 %   │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| no macro is called 'dwon'; did you mean 'down'?                                |
== type :play down 600 ==
== press enter ==
== screen 80x10 ==
| tokentape   as of 2025-02-28 12:00 +08:00  USD · per 1M tokens   past ◂  0 now |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲     vs o1   │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %   │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %   │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
|│▸ openai/o3-mini                1.10   0.55      4.40      1.925     7.33 %   │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| 'down 600' plays nothing; write :play down TIMES, at most 250                  |
== type :record down ==
== press enter ==
== type :record ==
== press enter ==
== asks keep-macro(back) drop-macro(down) ==
== screen 80x10 ==
| tokentape   as of 2025-02-28 12:00 +08:00  USD · per 1M tokens   past ◂  0 now |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲     vs o1   │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %   │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %   │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
|│▸ openai/o3-mini                1.10   0.55      4.40      1.925     7.33 %   │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| deleted macro 'down'                                       3 files, 0 problems |
