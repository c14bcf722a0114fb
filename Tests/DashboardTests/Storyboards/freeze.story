p holds the screen still while files go on arriving, and lets them in again.

== given prices ==
== press p ==
== given cheaper o1 ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens        frozen ‖ 1 new |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲     vs o1   │|
|│▸ openai/o1                    15.00   7.50     60.00     26.25    100 %      │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %   │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %   │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help      1 file, 0 problems |
== press p ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| o1 out 30.00 ▼50.0% 2025-02-28 ┊ deepseek-chat out 1.10 ▲293% 2025-02-11       |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                           in   cached    out  blend 3:1▲     vs o1    │|
|│▸ openai/o1                    7.50   3.75     30.00     13.12    100 %       │|
|│  gemini/gemini-1.5-flash      0.075  0.01875   0.30      0.1312    1.00 %    │|
|│  deepseek/deepseek-chat       0.27   0.07      1.10      0.4775    3.64 %    │|
|│  deepseek/deepseek-reasoner   0.55   0.14      2.19      0.96      7.31 %    │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help     2 files, 0 problems |
