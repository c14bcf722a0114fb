The command line completes, remembers, asks for what only the program can do, and says what is wrong.

== given prices ==
== given themes ==
== press : ==
== type ba ==
== press tab ==
== type deep ==
== press tab ==
== screen 80x14 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  R1 / o1  since 20 Jan 2025  in 3.67 %  cached 1.87 %  out 3.65 %  ████▏     │|
|│  model                            in   cached    out  blend 3:1▲     vs o1   │|
|│▸ openai/o1                    15.00   7.50     60.00     26.25    100 %      │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %   │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %   │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
|│╭────────────────────────────╮  1.10   0.55      4.40      1.925     7.33 %   │|
|││ deepseek/deepseek-chat     │  3.00   0.30     15.00      6.00     22.9 %    │|
|││ deepseek/deepseek-reasoner │                                                │|
|╰╰────────────────────────────╯────────────────────────────────────────────────╯|
| :base deepseek/deepseek-                                                       |
== type r ==
== press tab enter ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                         in   cached    out  blend 3:1▲  vs deepseek-… │|
|│▸ deepse…deepseek-reasoner   0.55   0.14      2.19      0.96         100 %    │|
|│  gemini/gemini-1.5-flash    0.075  0.01875   0.30      0.1312        13.7 %  │|
|│  deepseek/deepseek-chat     0.27   0.07      1.10      0.4775        49.7 %  │|
|│  openai/o3-mini             1.10   0.55      4.40      1.925        201 %    │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help      1 file, 0 problems |
== press : ==
== type lod x ==
== press enter ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                         in   cached    out  blend 3:1▲  vs deepseek-… │|
|│▸ deepse…deepseek-reasoner   0.55   0.14      2.19      0.96         100 %    │|
|│  gemini/gemini-1.5-flash    0.075  0.01875   0.30      0.1312        13.7 %  │|
|│  deepseek/deepseek-chat     0.27   0.07      1.10      0.4775        49.7 %  │|
|│  openai/o3-mini             1.10   0.55      4.40      1.925        201 %    │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| unknown command 'lod'; did you mean 'load'?                                    |
== press : up ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                         in   cached    out  blend 3:1▲  vs deepseek-… │|
|│▸ deepse…deepseek-reasoner   0.55   0.14      2.19      0.96         100 %    │|
|│  gemini/gemini-1.5-flash    0.075  0.01875   0.30      0.1312        13.7 %  │|
|│  deepseek/deepseek-chat     0.27   0.07      1.10      0.4775        49.7 %  │|
|│  openai/o3-mini             1.10   0.55      4.40      1.925        201 %    │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| :lod x                                                                         |
== press esc : ==
== type load some where ==
== press enter ==
== asks keep-base(deepseek/deepseek-reasoner) load(some where) ==
== press : ==
== type theme light ==
== press enter : ==
== type theme drak ==
== press enter ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                         in   cached    out  blend 3:1▲  vs deepseek-… │|
|│▸ deepse…deepseek-reasoner   0.55   0.14      2.19      0.96         100 %    │|
|│  gemini/gemini-1.5-flash    0.075  0.01875   0.30      0.1312        13.7 %  │|
|│  deepseek/deepseek-chat     0.27   0.07      1.10      0.4775        49.7 %  │|
|│  openai/o3-mini             1.10   0.55      4.40      1.925        201 %    │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| no theme is called 'drak'; did you mean 'dark'?                                |
== press : ==
== type weights 266:342:168 ==
== press enter ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─ blend 266 in : 342 cached : 168 out ─────────────────── 6 listings ╮|
|│  model                            in   cached    out  vs deepseek…▲          │|
|│▸ deepseek/deepseek-reasoner    0.55   0.14      2.19       100 %             │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30        13.7 %           │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10        49.9 %           │|
|│  openai/o3-mini                1.10   0.55      4.40       217 %             │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help      1 file, 0 problems |
== press : q enter ==
== asks quit ==
