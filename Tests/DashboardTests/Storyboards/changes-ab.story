A/B: what the marked listings charged at two moments, side by side. V3 became dearer, o1 did not move.
From the changes, c shows those of the marked listings, and c again their prices at both moments.

== given market ==
== given names ==
== press space j space ==
== type :ab 2025-01-28 2025-03-01 ==
== press enter ==
== screen 100x14 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1                       live ● |
|╭ A/B ─ 2025-01-28 to 2025-03-01 ─ 2 marked ───────────────────────────────────────────────────────╮|
|│                                                           2025-01-28        2025-03-01    change │|
|│ ▸ openai/o1                          input                 15.00 USD         15.00 USD      same │|
|│                                      cached input           7.50 USD          7.50 USD      same │|
|│                                      output                60.00 USD         60.00 USD      same │|
|│   deepseek/deepseek-chat             input                  0.14 USD          0.27 USD   ▲92.9 % │|
|│                                      cached input          0.014 USD          0.07 USD    ▲400 % │|
|│                                      output                 0.28 USD          1.10 USD    ▲293 % │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  j k price  ↵ in the table  1–5 panel  : command  ? help  q quit      4 files, 0 problems |
== press j ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
|╭ A/B ─ 2025-01-28 to 2025-03-01 ─ 2 marked ───────────────────────────────────╮|
|│                                            2025-01-28   2025-03-01    change │|
|│   openai/o1                input            15.00 USD    15.00 USD      same │|
|│ ▸                          cached input      7.50 USD     7.50 USD      same │|
|│                            output           60.00 USD    60.00 USD      same │|
|│   deepseek/deepseek-chat   input             0.14 USD     0.27 USD   ▲92.9 % │|
|│                            cached input     0.014 USD     0.07 USD    ▲400 % │|
|│                            output            0.28 USD     1.10 USD    ▲293 % │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| Esc back  j k price  ↵ in the table  1–5 panel  ? help     4 files, 0 problems |
== press esc ==
== type :changes 2025-01-01 2025-03-01 ==
== press enter c c ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
|╭ A/B ─ 2025-01-01 to 2025-03-01 ─ 2 marked ───────────────────────────────────────────────────────────────────────────╮|
|│                                                                               2025-01-01        2025-03-01    change │|
|│ ▸ openai/o1                                              input                not listed         15.00 USD         – │|
|│                                                          cached input         not listed          7.50 USD         – │|
|│                                                          output               not listed         60.00 USD         – │|
|│   deepseek/deepseek-chat                                 input                not listed          0.27 USD         – │|
|│                                                          cached input         not listed          0.07 USD         – │|
|│                                                          output               not listed          1.10 USD         – │|
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
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  j k price  ↵ in the table  1–5 panel  : command  ? help  q quit                          4 files, 0 problems |
== press enter ==
== screen 100x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1                       live ● |
| ✓ "545 %" holds ┊ deepseek-chat out 1.10 ▲293% 2025-02-11                                          |
|╭1 Prices ───────────────────────────────────── 6 listings ─ 2 Margin  3 Feed  4 Claims  5 Sources ╮|
|│   model                            in   cached    out  blend 3:1▲     vs o1 log         held     │|
|│▸● openai/o1                    15.00   7.50     60.00     26.25    100 %    ██████▌     16 d     │|
|│   gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 % ██▊            –     │|
|│ ● deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 % ███▋           –     │|
|│   deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 % ████▏          –     │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  i origin  1–5 panel  ? help    4 files, 0 problems |
