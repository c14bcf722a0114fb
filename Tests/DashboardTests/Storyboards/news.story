The page of a listing marks the days of the stories that name its model, and of what its seller launched, and lists the newest.

== given market ==
== given a crowd ==
== given names ==
== press 1 z ==
== type /deepseek-chat ==
== press enter enter ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| ✘ "每百萬1.10美元" is $0.28 ┊ deepseek-chat out 1.10 ▲293% 2025-02-11                                                  |
|╭1 Prices ─ deepseek/deepseek-chat · blend 3 in : 1 out ─────────────── 1 of 6 ─ 2 Margin  3 Feed  4 Claims  5 Sources ╮|
|│ ── out 1.10  ── in 0.27  USD per 1M tokens, litellm, linear, ┄ not looked  ● a story                                 │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│ $1.50 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       │                                               ⢀⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀  out  │|
|│ $1.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⢸┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       │                                               ⢸                                                              │|
|│ $0.50 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⢸┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       │⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄⢸⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄  in   │|
|│ $0.00 ┤⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁⠈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       └──┬────────────────────┬────────────────────●──▲─────────────────┬────────────────────┬─────────────────      │|
|│       27 Jan                3 Feb               10 Feb               17 Feb               24 Feb                     │|
|│ holds from  first seen    late  change                                                                               │|
|│ not known   2025-02-11       –  ▲ out 0.28 → 1.10, in 0.14 → 0.27, cached 0.014 → 0.07  litellm                      │|
|│                                                                                                                      │|
|│ source             in   cached      out  seen                                                                        │|
|│ litellm          0.27     0.07     1.10  2025-02-11  shown                                                           │|
|│                                                                                                                      │|
|│ ─ deepseek/deepseek-chat ─────────────────────────────────────────────────────────────────────────────────────────── │|
|│   input         0.27   1.80 % of o1                         where from    prices.json:15                             │|
|│   cached input  0.07   0.93 % of o1                         source        litellm                                    │|
|│   output        1.10   1.83 % of o1                         seen          11 Feb 2025, 18 days ago                   │|
|│                                                             status        known                                      │|
|│                                                             sold as       deepseek-v2 until 5 Sep 2024               │|
|│                                                                           deepseek-v2.5 until 26 Dec 2024            │|
|│                                                                           deepseek-v3 since 26 Dec 2024              │|
|│                                                             claimed       1 · ✓ 0  ≈ 0  ✘ 1  – 0 · 0 of 1 held       │|
|│                                                                           2025-02-10  ✘ 每百萬1.10美元  $0.28        │|
|│                                                             stories       1 name it                                  │|
|│                                                                           2025-02-10  zh-Hant  DeepSeek V3漲價 輸…   │|
|│                                                             launches      2025-01-20 deepseek-reasoner  2024-12-26…  │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc table  j k listing  L scale  w workload  $ currency  i origin  1–5 panel  : command  ? help    5 files, 0 problems |
