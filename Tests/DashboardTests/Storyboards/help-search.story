Help begins with the keys of the page beneath, / searches in it, and Esc goes back step by step.

== given market ==
== press z ? ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
|╭ Help ────────────────────────────────────────────────────────────────────────╮|
|│  On this page                                                                │|
|│  Esc             back                                                        │|
|│  ↵               all of it                                                   │|
|│  /               filter                                                      │|
|│  s S             sort                                                        │|
|│  Space           mark                                                        │|
|│  c               compare                                                     │|
|│  w               workload                                                    │|
|│  b               base                                                        │|
|│  $               currency                                                    │|
|│  i               origin                                                      │|
|│  m               models                                                      │|
|│                                                                              │|
|│  Moving                                                                      │|
|│  j ↓             next line                                                   │|
|│  k ↑             previous line                                               │|
|│  h ←             previous report, story or column; a driver down             │|
|│  l →             next report, story or column; a driver up                   │|
|│  g Home          first line                                                  │|
|│  G End           last line                                                   │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k scroll  / search  Esc back                             4 files, 0 problems |
== press / ==
== type sort ==
== screen 80x14 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
|╭ Help ─ search sort ──────────────────────────────────────────────────────────╮|
|│  On this page                                                                │|
|│  s S             sort                                                        │|
|│  Prices                                                                      │|
|│  s >             sort by the next column                                     │|
|│  <               sort by the previous column                                 │|
|│  S               reverse the sort                                            │|
|│  Typed                                                                       │|
|│  :sort COLUMN    sort by a column                                            │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| /sort                                                                          |
== press enter esc ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
|╭ Help ────────────────────────────────────────────────────────────────────────╮|
|│  On this page                                                                │|
|│  Esc             back                                                        │|
|│  ↵               all of it                                                   │|
|│  /               filter                                                      │|
|│  s S             sort                                                        │|
|│  Space           mark                                                        │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k scroll  / search  Esc back                             4 files, 0 problems |
== press esc ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─ blend 3 in : 1 out ────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲      vs o1  │|
|│▸ openai/o1                    15.00   7.50     60.00     26.25     100 %     │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312     0.50 %  │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775     1.82 %  │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96       3.66 %  │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| Esc back  ↵ all of it  / filter  s S sort  ? help          4 files, 0 problems |
