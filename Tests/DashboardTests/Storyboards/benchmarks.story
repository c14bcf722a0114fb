A listing in full says what its model reached in benchmarks, by whose word.

== given prices ==
== given scores ==
== press z j j j enter ==
== screen 120x30 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭1 Prices ─ deepseek/deepseek-reasoner · blend 3 in : 1 out ───────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│ ── out 2.19  ── in 0.55  USD per 1M tokens, litellm, linear, ┄ not looked                                            │|
|│ $3.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       │                                                                                                              │|
|│       │⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀  out  │|
|│ $2.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       │                                                                                                              │|
|│       │                                                                                                              │|
|│ $1.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       │                                                                                                              │|
|│       │⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁  in   │|
|│ $0.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       └─────────────────────────────────┬──────────────────────────────────────┬───────────────────────────────      │|
|│                                      17 Feb                                 24 Feb                                   │|
|│ holds from  first seen    late  change                                                                               │|
|│ none is known                                                                                                        │|
|│ source             in   cached      out  seen                                                                        │|
|│ litellm          0.55     0.14     2.19  2025-02-11  shown                                                           │|
|│                                                                                                                      │|
|│ ─ deepseek/deepseek-reasoner ─────────────────────────────────────────────────────────────────────────────────────── │|
|│   input         0.55   3.67 % of o1                         where from    prices.json:14                             │|
|│   cached input  0.14   1.87 % of o1                         source        litellm                                    │|
|│   output        2.19   3.65 % of o1                         seen          11 Feb 2025, 18 days ago                   │|
|│                                                             status        known                                      │|
|│                                                             AIME 2024     79.8 %  R1  2025-01-20  DeepSeek, R1 REA…  │|
|│                                                             Aider polygl… 56.9 %  R1  2025-01-20  Aider              │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc table  j k listing  L scale  w workload  $ currency  i origin  1–5 panel  : command  ? help    2 files, 0 problems |
