Somebody asks who sells o1, from the cheapest to the dearest, then a model by its name.
Nobody knows r1x.

== given prices ==
== press z H ==
== screen 80x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ──────────────────────────────────────── 2 Margin  3 Feed  5 Sources ╮|
|│                                                                              │|
|│ there is no table of names                                                   │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| Esc back  j k host  ↵ in the table  b base  ? help          1 file, 0 problems |
== given names ==
== screen 80x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─ o1 · blend 3 in : 1 out ─────────────────────── 1 listing sells it ╮|
|│  model         in    out    vs o1▲     context   oldest  sources    cached   │|
|│▸ openai/o1  15.00  60.00  100 %              ·     18 d  1            7.50   │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| Esc back  j k host  ↵ in the table  b base  ? help          1 file, 0 problems |
== press esc j H ==
== screen 120x28 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭1 Prices ─ gemini-1.5-flash-002 · blend 3 in : 1 out ─────────────── 1 listing sells it ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                       in   out    vs o1▲ log          context   oldest  sources    cached     spread          │|
|│▸ gemini/gemini-1.5-flash  0.075  0.30    0.50 % ██▊                ·     18 d  1         0.01875          ·          │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  j k host  ↵ in the table  b base  w workload  $ currency  i origin  1–5 panel  ? help     1 file, 0 problems |
== press enter ==
== screen 80x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─ blend 3 in : 1 out ────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲      vs o1  │|
|│  openai/o1                    15.00   7.50     60.00     26.25     100 %     │|
|│▸ gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312     0.50 %  │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775     1.82 %  │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96       3.66 %  │|
|│  openai/o3-mini                1.10   0.55      4.40      1.925      7.33 %  │|
|│  anthropic/claude-3.5-sonnet   3.00   0.30     15.00      6.00      22.9 %   │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| Esc back  ↵ all of it  / filter  s S sort  ? help           1 file, 0 problems |
== press : ==
== type hosts r1 ==
== press enter ==
== screen 80x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─ deepseek-r1 · blend 3 in : 1 out ────────────── 1 listing sells it ╮|
|│  model                         in   out    vs o1▲     context   oldest       │|
|│▸ deepseek/deepseek-reasoner  0.55  2.19    3.66 %           ·     18 d       │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| Esc back  j k host  ↵ in the table  b base  ? help          1 file, 0 problems |
== press H : ==
== type hosts r1x ==
== press enter ==
== screen 80x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ──────────────────────────────────────── 2 Margin  3 Feed  5 Sources ╮|
|│                                                                              │|
|│ 'r1x' is not a known model: tokentape names lists similar names              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| Esc back  j k host  ↵ in the table  b base  ? help          1 file, 0 problems |
