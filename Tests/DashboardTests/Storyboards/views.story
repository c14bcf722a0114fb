A view is one line, which opens again what it was copied from: pages, filter, order, moment and selection.

== given market ==
== given rates ==
== type /out<50 ==
== press enter ==
== type :currency DKK ==
== press enter ==
== type :sort out ==
== press enter j z enter ==
== type :at 2025-02-28 ==
== press enter ==
== type :link ==
== press enter ==
== screen 120x36 ==
| tokentape   as of 2025-02-28 23:59 +08:00  DKK · per 1M tokens · against o1                              past ◂  0 now |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭1 Prices ─ deepseek/deepseek-chat · blend 3 in : 1 out ───────────────────────── 4 of 6 ─ 2 Margin  3 Feed  5 Sources ╮|
|│ ── out 1.10  ── in 0.27  USD per 1M tokens, litellm, linear, ┄ not looked                                            │|
|│ $1.20 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       │                                                 ⡆⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂  out  │|
|│ $1.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⡇┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       │                                                 ⡇                                                            │|
|│       │                                                 ⡇                                                            │|
|│ $0.80 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⡇┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       │                                                 ⡇                                                            │|
|│ $0.60 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⡇┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       │                                                 ⡇                                                            │|
|│       │                                                 ⡇                                                            │|
|│ $0.40 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⡇┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       │                                                 ⡇                                                            │|
|│       │⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁⡇⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂  in   │|
|│ $0.20 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⡇┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       │⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁⠁                                                            │|
|│ $0.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       └───┬────────────────────┬─────────────────────┬──▲─────────────────┬─────────────────────┬──────────────      │|
|│        27 Jan                3 Feb                10 Feb               17 Feb                24 Feb                  │|
|│ holds from  first seen    late  change                                                                               │|
|│ not known   2025-02-11       –  ▲ out 0.28 → 1.10, in 0.14 → 0.27, cached 0.014 → 0.07  litellm                      │|
|│                                                                                                                      │|
|│ source             in   cached      out  seen                                                                        │|
|│ litellm          0.27     0.07     1.10  2025-02-11  shown                                                           │|
|│                                                                                                                      │|
|│ ─ deepseek/deepseek-chat ─────────────────────────────────────────────────────────────────────────────────────────── │|
|│   input         1.934   1.80 % of o1                        where from    prices.json:15                             │|
|│   cached input  0.5015   0.93 % of o1                       source        litellm                                    │|
|│   output        7.88   1.83 % of o1                         seen          11 Feb 2025, 17 days ago                   │|
|│                                                             converted     1 USD = 7.16387 DKK, ECB 2025-02-28        │|
|│                                                             status        known                                      │|
| copied tokentape --view 'at=2025-02-28 base=openai/o1 currency=DKK workload=none blend=3:1 filter=out<50 sort=out      |
| row=deepseek/deepseek-chat pages=prices+/listing'                                                                      |
== asks copy(tokentape --view 'at=2025-02-28 base=openai/o1 currency=DKK workload=none blend=3:1 filter=out<50 sort=out row=deepseek/deepseek-chat pages=prices+/listing') ==
== type :view cheap ==
== press enter ==
== asks keep-view(cheap) ==
== press 3 0 ==
== type :currency USD ==
== press enter ==
== type :view ==
== press enter ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭ Kept views ──────────────────────────────────────────────────────────────────╮|
|│ ▸ cheap  at=2025-02-28 base=openai/o1 currency=DKK workload=none blend=3:1 … │|
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
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| ↵ open  D delete  j k view  Esc back  1–5 panel  ? help    5 files, 0 problems |
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭ Kept views ──────────────────────────────────────────────────────────────────────────────────────────────────────────╮|
|│ ▸ cheap  at=2025-02-28 base=openai/o1 currency=DKK workload=none blend=3:1 filter=out<50 sort=out row=deepseek/deep… │|
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
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| ↵ open  D delete  j k view  Esc back  1–5 panel  : command  ? help  q quit           5 files, 0 problems · ECB 1 d old |
== screen 200x60 ==
| tokentape   as of 2025-03-01 +08:00                                                USD · per 1M tokens · against o1                                                                             live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                                                                                                |
|╭ Kept views ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╮|
|│ ▸ cheap  at=2025-02-28 base=openai/o1 currency=DKK workload=none blend=3:1 filter=out<50 sort=out row=deepseek/deepseek-chat pages=prices+/listing                                                   │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| ↵ open  D delete  j k view  Esc back  1–5 panel  : command  ? help  q quit                                                                                           5 files, 0 problems · ECB 1 d old |
== press enter ==
== screen 120x36 ==
| tokentape   as of 2025-02-28 23:59 +08:00  DKK · per 1M tokens · against o1                              past ◂  0 now |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭1 Prices ─ deepseek/deepseek-chat · blend 3 in : 1 out ───────────────────────── 4 of 6 ─ 2 Margin  3 Feed  5 Sources ╮|
|│ ── out 1.10  ── in 0.27  USD per 1M tokens, litellm, linear, ┄ not looked                                            │|
|│ $1.20 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       │                                                 ⡆⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂  out  │|
|│ $1.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⡇┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       │                                                 ⡇                                                            │|
|│       │                                                 ⡇                                                            │|
|│ $0.80 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⡇┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       │                                                 ⡇                                                            │|
|│ $0.60 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⡇┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       │                                                 ⡇                                                            │|
|│       │                                                 ⡇                                                            │|
|│ $0.40 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⡇┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       │                                                 ⡇                                                            │|
|│       │⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁⡇⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂  in   │|
|│ $0.20 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⡇┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       │⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁⠁                                                            │|
|│ $0.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       └───┬────────────────────┬─────────────────────┬──▲─────────────────┬─────────────────────┬──────────────      │|
|│        27 Jan                3 Feb                10 Feb               17 Feb                24 Feb                  │|
|│ holds from  first seen    late  change                                                                               │|
|│ not known   2025-02-11       –  ▲ out 0.28 → 1.10, in 0.14 → 0.27, cached 0.014 → 0.07  litellm                      │|
|│                                                                                                                      │|
|│ source             in   cached      out  seen                                                                        │|
|│ litellm          0.27     0.07     1.10  2025-02-11  shown                                                           │|
|│                                                                                                                      │|
|│ ─ deepseek/deepseek-chat ─────────────────────────────────────────────────────────────────────────────────────────── │|
|│   input         1.934   1.80 % of o1                        where from    prices.json:15                             │|
|│   cached input  0.5015   0.93 % of o1                       source        litellm                                    │|
|│   output        7.88   1.83 % of o1                         seen          11 Feb 2025, 17 days ago                   │|
|│                                                             converted     1 USD = 7.16387 DKK, ECB 2025-02-28        │|
|│                                                             status        known                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| view 'cheap'                                                                                       4 files, 0 problems |
== type :view che ==
== press tab ==
== screen 80x10 ==
| tokentape   as of 2025-02-28 23:59 +08:00  DKK · per 1M tokens   past ◂  0 now |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─ deepseek/deepseek-chat · blend 3 in : 1 out ─────────────── 4 of 6 ╮|
|│ no prices over time are known                                                │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| :view cheap                                                                    |
== press esc ==
== type :view ==
== press enter D ==
== asks drop-view(cheap) ==
== screen 80x10 ==
| tokentape   as of 2025-02-28 23:59 +08:00  DKK · per 1M tokens   past ◂  0 now |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭ Kept views ──────────────────────────────────────────────────────────────────╮|
|│ none yet: :view NAME keeps what you see                                      │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| deleted view 'cheap'                                       4 files, 0 problems |
