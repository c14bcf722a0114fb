Enter in the table in full opens the chosen listing: its prices over time, whole where somebody
looked and dotted where nobody did, what changed and how late that was recorded, and what each
source says. L changes the scale, j and k go to other listings, and Esc goes back.

== given desk ==
== press z j j j j enter ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025 ┊ claude-3-5-haiku out 4.|
|╭1 Prices ─ deepseek/deepseek-chat · blend 3 in : 1 out ─────────── 6 listings ╮|
|│ ── out 1.10  ── in 0.27  USD per 1M tokens, litellm, linear, ┄ not looked    │|
|│  $1.10┤                                        ⡏⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠁ ⠁ out │|
|│       │                                        ⡇                             │|
|│       │                                        ⡇                             │|
|│       │⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⡧⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠄ ⠄ in  │|
|│  $0.00┤⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠃                             │|
|│        2025-01-05                              2025-02-08                    │|
|│ holds from  first seen    late  change                                       │|
|│ 2025-02-08  2025-02-27    19 d  ▲ out 0.28 → 1.10, in 0.14 → 0.27, cached 0  │|
|│                                                                              │|
|│ source             in   cached      out  seen                                │|
|│ litellm         0.27     0.07     1.10   2025-02-27  shown                   │|
|│ tokencost       0.14     0.014    0.28   2025-02-20  −63.4 %                 │|
|│                                                                              │|
|│ ─ deepseek/deepseek-chat ─────────────────────────────────────────────────── │|
|│   input         0.27   1.80 % of o1     · usual hours in 0.27  cached 0.07…  │|
|│   cached input  0.07   0.93 % of o1     at            13:00 UTC 21:00 +08:…  │|
|│   output        1.10   1.83 % of o1     until         16:30 UTC 00:30 +08:…  │|
|│   16:30–0:30    in 0.135  cached 0.0…   in 3 h 30 min in 0.135  cached 0.0…  │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| Esc table  j k listing  L scale  w workload  $ currency    3 files, 0 problems |
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025 ┊ claude-3-5-haiku out 4.00 ▼20.0% between 5 Jan and 27 Feb 2025 |
|╭1 Prices ─ deepseek/deepseek-chat · blend 3 in : 1 out ───────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│ ── out 1.10  ── in 0.27  USD per 1M tokens, litellm, linear, ┄ not looked                                            │|
|│  $1.10┤                                                                 ⡏⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠁ ⠁ ⠁ out │|
|│       │                                                                 ⡇                                            │|
|│       │                                                                 ⡇                                            │|
|│       │                                                                 ⡇                                            │|
|│       │                                                                 ⡇                                            │|
|│       │                                                                 ⡇                                            │|
|│       │                                                                 ⡇                                            │|
|│       │⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂⡗⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠂ ⠂ ⠂ in  │|
|│       │⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄⠇                                            │|
|│  $0.00┤                                                                                                              │|
|│        2025-01-05                                                       2025-02-08                                   │|
|│ holds from  first seen    late  change                                                                               │|
|│ 2025-02-08  2025-02-27    19 d  ▲ out 0.28 → 1.10, in 0.14 → 0.27, cached 0.014 → 0.07  litellm                      │|
|│                                                                                                                      │|
|│ source             in   cached      out  seen                                                                        │|
|│ litellm         0.27     0.07     1.10   2025-02-27  shown                                                           │|
|│ tokencost       0.14     0.014    0.28   2025-02-20  −63.4 %                                                         │|
|│                                                                                                                      │|
|│ ─ deepseek/deepseek-chat ─────────────────────────────────────────────────────────────────────────────────────────── │|
|│   input         0.27   1.80 % of o1                         · usual hours in 0.27  cached 0.07  out 1.10             │|
|│   cached input  0.07   0.93 % of o1                         at            13:00 UTC 21:00 +08:00                     │|
|│   output        1.10   1.83 % of o1                         until         16:30 UTC 00:30 +08:00                     │|
|│   16:30–0:30    in 0.135  cached 0.035  out 0.55            in 3 h 30 min in 0.135  cached 0.035  out 0.55           │|
|│                                                             where from    2025-02.json:6                             │|
|│                                                             source        litellm                                    │|
|│                                                             seen          27 Feb 2025                                │|
|│                                                             why shown     newer than the other sources               │|
|│                                                             held          2025-02-08 to 2025-02-27                   │|
|│                                                             from          8 Feb 2025 16:00                           │|
|│                                                             context       64 k tokens                                │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc table  j k listing  L scale  w workload  $ currency  i origin  1–3 5 panel  : command          3 files, 0 problems |
== press L ==
== screen 200x60 ==
| tokentape   as of 2025-03-01 +08:00                                                USD · per 1M tokens · against o1                                                                             live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025 ┊ claude-3-5-haiku out 4.00 ▼20.0% between 5 Jan and 27 Feb 2025 ┊ gemini-1.5-flash to end on 2025-09-24 ┊ gemini-1.5-flash with other tiers betw|
|╭1 Prices ─ deepseek/deepseek-chat · blend 3 in : 1 out ───────────────────────────────────────────────────────────────────────────────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│ ── out 1.10  ── in 0.27  USD per 1M tokens, litellm, log, ┄ not looked                                                                                                                               │|
|│  $1.10┤                                                                                                                   ⡏⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠁ ⠁ ⠁ ⠁ ⠁ out │|
|│       │                                                                                                                   ⡇                                                                          │|
|│       │                                                                                                                   ⡇                                                                          │|
|│       │                                                                                                                   ⡇                                                                          │|
|│       │                                                                                                                   ⡇                                                                          │|
|│       │                                                                                                                   ⡇                                                                          │|
|│       │                                                                                                                   ⡇                                                                          │|
|│       │                                                                                                                   ⡇                                                                          │|
|│       │                                                                                                                   ⡇                                                                          │|
|│       │                                                                                                                   ⡇                                                                          │|
|│       │                                                                                                                   ⡇                                                                          │|
|│       │                                                                                                                   ⡇                                                                          │|
|│       │                                                                                                                   ⡇                                                                          │|
|│       │                                                                                                                   ⡇                                                                          │|
|│       │                                                                                                                   ⡇                                                                          │|
|│       │                                                                                                                   ⡇                                                                          │|
|│       │                                                                                                                   ⡇                                                                          │|
|│       │                                                                                                                   ⡇                                                                          │|
|│       │                                                                                                                   ⡇                                                                          │|
|│       │                                                                                                                   ⡇                                                                          │|
|│       │                                                                                                                   ⡇                                                                          │|
|│       │                                                                                                                   ⡇                                                                          │|
|│       │                                                                                                                   ⡇                                                                          │|
|│       │⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀⡇                                                                          │|
|│       │                                                                                                                   ⡖⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠂ ⠂ ⠂ ⠂ ⠂ in  │|
|│       │                                                                                                                   ⡇                                                                          │|
|│       │                                                                                                                   ⡇                                                                          │|
|│       │                                                                                                                   ⡇                                                                          │|
|│       │                                                                                                                   ⡇                                                                          │|
|│       │                                                                                                                   ⡇                                                                          │|
|│       │                                                                                                                   ⡇                                                                          │|
|│       │                                                                                                                   ⡇                                                                          │|
|│       │                                                                                                                   ⡇                                                                          │|
|│       │                                                                                                                   ⡇                                                                          │|
|│       │                                                                                                                   ⡇                                                                          │|
|│  $0.14┤⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀⡇                                                                          │|
|│        2025-01-05                                                                                                         2025-02-08                                                                 │|
|│ holds from  first seen    late  change                                                                          source             in   cached      out  seen                                        │|
|│ 2025-02-08  2025-02-27    19 d  ▲ out 0.28 → 1.10, in 0.14 → 0.27, cached 0.014 → 0.07  litellm                 litellm         0.27     0.07     1.10   2025-02-27  shown                           │|
|│                                                                                                                 tokencost       0.14     0.014    0.28   2025-02-20  −63.4 %                         │|
|│                                                                                                                                                                                                      │|
|│ ─ deepseek/deepseek-chat ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── │|
|│   input         0.27   1.80 % of o1                                                                 · usual hours in 0.27  cached 0.07  out 1.10                                                     │|
|│   cached input  0.07   0.93 % of o1                                                                 at            13:00 UTC 21:00 +08:00                                                             │|
|│   output        1.10   1.83 % of o1                                                                 until         16:30 UTC 00:30 +08:00                                                             │|
|│   16:30–0:30    in 0.135  cached 0.035  out 0.55                                                    in 3 h 30 min in 0.135  cached 0.035  out 0.55                                                   │|
|│                                                                                                     where from    2025-02.json:6                                                                     │|
|│                                                                                                     source        litellm                                                                            │|
|│                                                                                                     seen          27 Feb 2025                                                                        │|
|│                                                                                                     why shown     newer than the other sources                                                       │|
|│                                                                                                     held          2025-02-08 to 2025-02-27                                                           │|
|│                                                                                                     from          8 Feb 2025 16:00                                                                   │|
|│                                                                                                     context       64 k tokens                                                                        │|
|│                                                                                                     status        known                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc table  j k listing  L scale  w workload  $ currency  i origin  1–3 5 panel  : command  ? help  q quit                                                                          3 files, 0 problems |
== press k k k ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025 ┊ claude-3-5-haiku out 4.|
|╭1 Prices ─ openai/gpt-4o · blend 3 in : 1 out ──────────────────── 6 listings ╮|
|│ ── out 10.00  ── in 2.50  USD per 1M tokens, litellm, then tokencost, then l │|
|│  $15.00┤⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⢹                │|
|│        │                                                    ⠈⠉⠉⠉⠉⠉⠉⠉⠉ ⠁  out │|
|│        │                                                                     │|
|│        │⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⢹                │|
|│   $2.50┤                                                    ⢸⣀⣀⣀⣀⣀⣀⣀⣀ ⡀  in  │|
|│         2025-01-05                                          2025-02-20       │|
|│ holds from  first seen    late  change                                       │|
|│ not known   2025-02-27       –  ▼ out 15.00 → 10.00, in 5.00 → 2.50, cached  │|
|│                                                                              │|
|│ source             in   cached      out  seen                                │|
|│ litellm          2.50     1.25    10.00  2025-02-27  shown                   │|
|│ tokencost        2.50     1.25    10.00  2025-02-20  agrees                  │|
|│                                                                              │|
|│ ─ openai/gpt-4o ──────────────────────────────────────────────────────────── │|
|│   input         2.50   16.7 % of o1     where from    2025-02.json:3         │|
|│   cached input  1.25   16.7 % of o1     source        litellm                │|
|│   output        10.00   16.7 % of o1    seen          27 Feb 2025            │|
|│                                         why shown     all 2 sources agree    │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| Esc table  j k listing  L scale  w workload  $ currency    3 files, 0 problems |
== press esc ==
== screen 200x60 ==
| tokentape   as of 2025-03-01 +08:00                                                USD · per 1M tokens · against o1                                                                             live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025 ┊ claude-3-5-haiku out 4.00 ▼20.0% between 5 Jan and 27 Feb 2025 ┊ gemini-1.5-flash to end on 2025-09-24 ┊ gemini-1.5-flash with other tiers betw|
|╭1 Prices ─ blend 3 in : 1 out ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                             in   cached   write    out  blend 3:1▼      vs o1          last change    held    context    released        ends  sources      spread        seen  source        │|
|│  openai/o1                     15.00   7.50        n/a  60.00     26.25     100 %                       –    53 d  200 k tok  2024-12-17           –  2 agree      0 %     2025-02-27  litellm       │|
|│▸ openai/gpt-4o                  2.50   1.25        n/a  10.00      4.375     16.7 %   ▼33.3 % ≤2025-02-27     7 d  128 k tok         n/a           –  2 agree      0 %     2025-02-27  litellm       │|
|│  anthropic/claude-3-5-haiku     0.80   0.08       1.00   4.00      1.60       6.10 %  ▼20.0 % ≤2025-02-27       –  200 k tok         n/a           –  1               n/a  2025-02-27  litellm       │|
|│  deepseek/deepseek-reasoner ·   0.55   0.14        n/a   2.19      0.96       3.66 %                    –       –   64 k tok  2025-01-20           –  1               n/a  2025-02-27  litellm       │|
|│  deepseek/deepseek-chat ·       0.27   0.07        n/a   1.10      0.4775     1.82 %   ▲293 %  2025-02-08    18 d   64 k tok         n/a           –  1 of 2     173 %     2025-02-27  litellm       │|
|│  gemini/gemini-1.5-flash        0.075  0.01875     n/a   0.30      0.1312     0.50 %  end set ≤2025-02-27    53 d    1 M tok         n/a  2025-09-24  1               n/a  2025-02-27  litellm       │|
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
|│─ openai/gpt-4o ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────│|
|│  input         2.50   16.7 % of o1                where from    2025-02.json:3                     ── out 10.00  ── in 2.50  USD per 1M tokens, litellm, then tokencost, then litellm, log, ┄ not loo│|
|│  cached input  1.25   16.7 % of o1                source        litellm                             $15.00┤⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⠁ ⢹                   │|
|│  output        10.00   16.7 % of o1               seen          27 Feb 2025                               │                                                                      ⢸                   │|
|│                                                   why shown     all 2 sources agree                       │                                                                      ⠸⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠄ ⠄  out│|
|│                                                   held          2025-02-20 to 2025-02-27                  │                                                                                          │|
|│                                                   context       128 k tokens                              │                                                                                          │|
|│                                                   status        known                                     │                                                                                          │|
|│                                                   also billed   1.25 a million tokens  batch.inp…         │⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⢤                   │|
|│                                                                 5 a million tokens  batch.output          │                                                                      ⢸                   │|
|│                                                                                                           │                                                                      ⢸                   │|
|│                                                                                                           │                                                                      ⢸                   │|
|│                                                                                                      $2.50┤                                                                      ⢸⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⡀ ⡀  in │|
|│                                                                                                            2025-01-05                                                            2025-02-20          │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  ↵ all of it  / filter  s S sort  Space mark  c compare  w workload  b base  $ currency  i origin  1–3 5 panel  : command  ? help  q quit                                 3 files, 0 problems |
