Somebody looks for R1 by the name that people use. The listing is called deepseek-reasoner, and the
border says what the name stands for. Nothing is guessed: r1x means nothing.

== given prices ==
== given names ==
== press z / ==
== type r1 ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─ blend 3 in : 1 out · filter r1 · r1 = deepseek-r1 ───────── 1 of 6 ╮|
|│  model                      in   cached   out  blend 3:1▲      vs o1   hosts │|
|│▸ deeps…deepseek-reasoner  0.55     0.14  2.19        0.96     3.66 %       1 │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| /r1                                                                            |
== type x ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─ blend 3 in : 1 out · filter r1x ─────────────────────────── 0 of 6 ╮|
|│                                                                              │|
|│ nothing passes the filter: Esc clears it                                     │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| /r1x                                                                           |
== press esc / ==
== type deepseek r1 ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─ blend 3 in : 1 out · filter deepseek r1 · deepseek r1 = deepseek… ─╮|
|│  model                      in   cached   out  blend 3:1▲      vs o1   hosts │|
|│▸ deeps…deepseek-reasoner  0.55     0.14  2.19        0.96     3.66 %       1 │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| /deepseek r1                                                                   |
== press esc / ==
== type deepseek !r1 ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─ blend 3 in : 1 out · filter deepseek !r1 · r1 = deepseek-r1 ───────╮|
|│  model                     in   cached   out  blend 3:1▲      vs o1   hosts  │|
|│▸ deepseek/deepseek-chat  0.27     0.07  1.10      0.4775     1.82 %       1  │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| /deepseek !r1                                                                  |
== press enter esc : ==
== type base r1 ==
== press enter ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─ filter deepseek !r1 · r1 = deepseek-r1 ──────────────────── 1 of 6 ╮|
|│  model                     in   cached   out  blend 3:1▲  vs deepseek-…      │|
|│▸ deepseek/deepseek-chat  0.27     0.07  1.10      0.4775        49.7 %       │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help      1 file, 0 problems |
== asks keep-base(deepseek/deepseek-reasoner) ==
== press : ==
== type base dpsk ==
== press enter ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─ filter deepseek !r1 · r1 = deepseek-r1 ──────────────────── 1 of 6 ╮|
|│  model                     in   cached   out  blend 3:1▲  vs deepseek-…      │|
|│▸ deepseek/deepseek-chat  0.27     0.07  1.10      0.4775        49.7 %       │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| no listing is called 'dpsk'; Tab completes the name                            |
