What a listing costs can be asked for as one types it: against a number, the base or another listing.

== given prices ==
== press / ==
== type out<20 blend<23% of o1 ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─ filter out<20 blend<23% of o1 ───────────────────────────── 5 of 6 ╮|
|│  model                           in   cached    out  blend 3:1▲     vs o1    │|
|│  gemini/gemini-1.5-flash      0.075  0.01875   0.30      0.1312    0.50 %    │|
|│  deepseek/deepseek-chat       0.27   0.07      1.10      0.4775    1.82 %    │|
|│▸ deepseek/deepseek-reasoner   0.55   0.14      2.19      0.96      3.66 %    │|
|│  openai/o3-mini               1.10   0.55      4.40      1.925     7.33 %    │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| /out<20 blend<23% of o1                                                        |
== type 9 ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─ filter out<20 blend<23% of o19 (no listing is called 'o19') ───────╮|
|│  model                           in   cached    out  blend 3:1▲     vs o1    │|
|│  gemini/gemini-1.5-flash      0.075  0.01875   0.30      0.1312    0.50 %    │|
|│  deepseek/deepseek-chat       0.27   0.07      1.10      0.4775    1.82 %    │|
|│▸ deepseek/deepseek-reasoner   0.55   0.14      2.19      0.96      3.66 %    │|
|│  openai/o3-mini               1.10   0.55      4.40      1.925     7.33 %    │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| /out<20 blend<23% of o19                                                       |
== press backspace enter ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─ filter out<20 blend<23% of o1 ───────────────────────────── 5 of 6 ╮|
|│  model                           in   cached    out  blend 3:1▲     vs o1    │|
|│  gemini/gemini-1.5-flash      0.075  0.01875   0.30      0.1312    0.50 %    │|
|│  deepseek/deepseek-chat       0.27   0.07      1.10      0.4775    1.82 %    │|
|│▸ deepseek/deepseek-reasoner   0.55   0.14      2.19      0.96      3.66 %    │|
|│  openai/o3-mini               1.10   0.55      4.40      1.925     7.33 %    │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help      1 file, 0 problems |
