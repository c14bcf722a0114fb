A name that has meant one model after another says so on its page, up to the moment shown.

== at 2026-11-22 ==
== given hosts ==
== given names ==
== press j j j z enter ==
== screen 120x36 ==
| tokentape   as of 2026-11-22 +00:00        USD · per 1M tokens · against o1                                     live ● |
| no price has moved yet                                                                                                 |
|╭1 Prices ─ deepseek/deepseek-chat · blend 3 in : 1 out ──────────────────── 11 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│ ── out 0.42  ── in 0.28  USD per 1M tokens, models.dev, linear, ┄ not looked                                         │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│ $0.60 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       │                                                                                                              │|
|│ $0.40 ┤⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈ out  │|
|│       │⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄  in   │|
|│ $0.20 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       │                                                                                                              │|
|│ $0.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       └┬──────────────────────────────────────────────────┬───────────────────────────────────────────────────┬      │|
|│     20 Nov                                             21 Nov                                            22 Nov      │|
|│ holds from  first seen    late  change                                                                               │|
|│ none is known                                                                                                        │|
|│ source             in   cached      out  seen                                                                        │|
|│ models.dev      0.28     0.028    0.42   2026-11-20  shown                                                           │|
|│                                                                                                                      │|
|│ ─ deepseek/deepseek-chat ─────────────────────────────────────────────────────────────────────────────────────────── │|
|│   input         0.28   1.87 % of o1                         where from    2026-11-20.json:4                          │|
|│   cached input  0.028   0.37 % of o1                        source        models.dev                                 │|
|│   output        0.42   0.70 % of o1                         seen          20 Nov 2026, 2 days ago                    │|
|│                                                             status        known                                      │|
|│                                                             sold as       deepseek-v2 until 5 Sep 2024               │|
|│                                                                           deepseek-v2.5 until 26 Dec 2024            │|
|│                                                                           deepseek-v3 until 24 Mar 2025              │|
|│                                                                           deepseek-v3-0324 until 21 Aug 2025         │|
|│                                                                           deepseek-v3.1 until 22 Sep 2025            │|
|│                                                                           deepseek-v3.1-terminus until 29 Sep 2025   │|
|│                                                                           deepseek-v3.2-exp until 1 Dec 2025         │|
|│                                                                           deepseek-v3.2 until 24 Apr 2026            │|
|│                                                                           deepseek-v4-flash until 25 Jul 2026        │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc table  j k listing  L scale  w workload  $ currency  i origin  1–5 panel  : command  ? help     1 file, 0 problems |
