Enter in the table in full opens the chosen listing: its prices over time, whole where somebody
looked and dotted where nobody did, what changed and how late that was recorded, and what each
source says. L changes the scale, j and k go to other listings, and Esc goes back.

== given desk ==
== press z j j j j enter ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025                         ›|
|╭1 Prices ─ anthropic/claude-3-5-haiku · blend 3 in : 1 out ─────── 6 listings ╮|
|│ ── out 4.00  ── in 0.80  USD per 1M tokens, litellm, linear, ┄ not looked    │|
|│ $6.00 ┤⡀┈⡀┈⡀┈⡀┈⡀┈⡀┈⡀┈⡀┈⡀┈⡀┈⡀┈⡀┈⡀┈⡀┈⡀┈⡀┈⡀┈⡀┈⡀┈⡀┈⡀┈⡀┈⡀┈⡀┈⡀┈⡀┈⡀┈⡀┈⡀┈⡀┈⣀┈┈┈      │|
|│ $4.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠘┈⠂┈ out  │|
|│ $2.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│ $0.00 ┤⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠙┈⠂┈ in   │|
|│       └─┬───────┬───────┬───────┬───────┬───────┬───────┬───────┬──▼───      │|
|│       6 Jan  13 Jan  20 Jan  27 Jan   3 Feb  10 Feb  17 Feb  24 Feb          │|
|│ holds from  first seen    late  change                                       │|
|│ not known   2025-02-27       –  ▼ out 5.00 → 4.00, in 1.00 → 0.80, cached …  │|
|│                                                                              │|
|│ source             in   cached      out  seen                                │|
|│ litellm          0.80     0.08     4.00  2025-02-27  shown                   │|
|│                                                                              │|
|│ ─ anthropic/claude-3-5-haiku ─────────────────────────────────────────────── │|
|│   input         0.80   5.33 % of o1     where from    2025-02.json:4         │|
|│   cached input  0.08   1.07 % of o1     source        litellm                │|
|│   cache write   1.00                    seen          27 Feb 2025, 2 days …  │|
|│   output        4.00   6.67 % of o1     context       200 k tokens           │|
|│                                         status        known                  │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| Esc table  j k listing  L scale  w workload  ? help        3 files, 0 problems |
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025 ┊ claude-3-5-haiku out 4.00 ▼20.0%                              ›|
|╭1 Prices ─ anthropic/claude-3-5-haiku · blend 3 in : 1 out ───────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│ ── out 4.00  ── in 0.80  USD per 1M tokens, litellm, linear, ┄ not looked                                            │|
|│ $5.00 ┤⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⢹┈┈┈┈┈      │|
|│       │                                                                                                  ⢸           │|
|│       │                                                                                                  ⢸           │|
|│ $4.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠘┈⠂┈⠂┈ out  │|
|│       │                                                                                                              │|
|│       │                                                                                                              │|
|│ $3.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       │                                                                                                              │|
|│       │                                                                                                              │|
|│ $2.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       │                                                                                                              │|
|│       │                                                                                                              │|
|│ $1.00 ┤⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⢤┈┈┈┈┈      │|
|│       │                                                                                                  ⠘ ⠂ ⠂  in   │|
|│       │                                                                                                              │|
|│ $0.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       └─┬────────────┬────────────┬────────────┬─────────────┬────────────┬────────────┬────────────┬────▼─────      │|
|│       6 Jan       13 Jan       20 Jan       27 Jan         3 Feb       10 Feb       17 Feb       24 Feb              │|
|│ holds from  first seen    late  change                                                                               │|
|│ not known   2025-02-27       –  ▼ out 5.00 → 4.00, in 1.00 → 0.80, cached 0.10 → 0.08, write 1.25 → 1.00  between 5  │|
|│                                                                                                                      │|
|│ source             in   cached      out  seen                                                                        │|
|│ litellm          0.80     0.08     4.00  2025-02-27  shown                                                           │|
|│                                                                                                                      │|
|│ ─ anthropic/claude-3-5-haiku ─────────────────────────────────────────────────────────────────────────────────────── │|
|│   input         0.80   5.33 % of o1                         where from    2025-02.json:4                             │|
|│   cached input  0.08   1.07 % of o1                         source        litellm                                    │|
|│   cache write   1.00                                        seen          27 Feb 2025, 2 days ago                    │|
|│   output        4.00   6.67 % of o1                         context       200 k tokens                               │|
|│                                                             status        known                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc table  j k listing  L scale  w workload  $ currency  i origin  1–5 panel  : command  ? help    3 files, 0 problems |
== press L ==
== screen 200x60 ==
| tokentape   as of 2025-03-01 +08:00                                                USD · per 1M tokens · against o1                                                                             live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025 ┊ claude-3-5-haiku out 4.00 ▼20.0% between 5 Jan and 27 Feb 2025 ┊ gemini-1.5-flash to end on 2025-09-24 ┊ gemini-1.5-flash with other tiers    ›|
|╭1 Prices ─ anthropic/claude-3-5-haiku · blend 3 in : 1 out ───────────────────────────────────────────────────────────────────────────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│ ── out 4.00  ── in 0.80  USD per 1M tokens, litellm, log, ┄ not looked                                                                                                                               │|
|│ $5.00 ┤⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁⡇┈┈┈┈┈┈┈┈      │|
|│       │                                                                                                                                                                               ⡇              │|
|│       │                                                                                                                                                                               ⡇              │|
|│       │                                                                                                                                                                               ⡇              │|
|│       │                                                                                                                                                                               ⡇              │|
|│       │                                                                                                                                                                               ⠃⠂ ⠂ ⠂ ⠂  out  │|
|│       │                                                                                                                                                                                              │|
|│       │                                                                                                                                                                                              │|
|│       │                                                                                                                                                                                              │|
|│       │                                                                                                                                                                                              │|
|│       │                                                                                                                                                                                              │|
|│       │                                                                                                                                                                                              │|
|│       │                                                                                                                                                                                              │|
|│       │                                                                                                                                                                                              │|
|│       │                                                                                                                                                                                              │|
|│       │                                                                                                                                                                                              │|
|│       │                                                                                                                                                                                              │|
|│       │                                                                                                                                                                                              │|
|│       │                                                                                                                                                                                              │|
|│       │                                                                                                                                                                                              │|
|│       │                                                                                                                                                                                              │|
|│ $2.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       │                                                                                                                                                                                              │|
|│       │                                                                                                                                                                                              │|
|│       │                                                                                                                                                                                              │|
|│       │                                                                                                                                                                                              │|
|│       │                                                                                                                                                                                              │|
|│       │                                                                                                                                                                                              │|
|│       │                                                                                                                                                                                              │|
|│       │                                                                                                                                                                                              │|
|│       │                                                                                                                                                                                              │|
|│       │                                                                                                                                                                                              │|
|│       │                                                                                                                                                                                              │|
|│       │                                                                                                                                                                                              │|
|│       │                                                                                                                                                                                              │|
|│       │                                                                                                                                                                                              │|
|│       │                                                                                                                                                                                              │|
|│ $1.00 ┤⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄⡄┈┈┈┈┈┈┈┈      │|
|│       │                                                                                                                                                                               ⡇              │|
|│       │                                                                                                                                                                               ⡇              │|
|│       │                                                                                                                                                                               ⡇              │|
|│       │                                                                                                                                                                               ⡇              │|
|│       │                                                                                                                                                                               ⡇⡀ ⡀ ⡀ ⡀  in   │|
|│       └───┬──────────────────────┬──────────────────────┬──────────────────────┬──────────────────────┬──────────────────────┬───────────────────────┬──────────────────────┬─────────▼────────      │|
|│         6 Jan                 13 Jan                 20 Jan                 27 Jan                  3 Feb                 10 Feb                  17 Feb                 24 Feb                      │|
|│ holds from  first seen    late  change                                                                          source             in   cached      out  seen                                        │|
|│ not known   2025-02-27       –  ▼ out 5.00 → 4.00, in 1.00 → 0.80, cached 0.10 → 0.08, write 1.25 → 1.00  betwe litellm          0.80     0.08     4.00  2025-02-27  shown                           │|
|│                                                                                                                                                                                                      │|
|│ ─ anthropic/claude-3-5-haiku ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── │|
|│   input         0.80   5.33 % of o1                                                                 where from    2025-02.json:4                                                                     │|
|│   cached input  0.08   1.07 % of o1                                                                 source        litellm                                                                            │|
|│   cache write   1.00                                                                                seen          27 Feb 2025, 2 days ago                                                            │|
|│   output        4.00   6.67 % of o1                                                                 context       200 k tokens                                                                       │|
|│                                                                                                     status        known                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc table  j k listing  L scale  w workload  $ currency  i origin  1–5 panel  : command  ? help  q quit                                                                            3 files, 0 problems |
== press k k k ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025                         ›|
|╭1 Prices ─ gemini/gemini-1.5-flash · blend 3 in : 1 out ────────── 6 listings ╮|
|│ ── out 0.30  ── in 0.075  USD per 1M tokens, litellm, log, ┄ not looked      │|
|│       │⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉ ⠁  out  │|
|│ $0.20 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       │                                                                      │|
|│ $0.10 ┤⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀┈⡀┈ in   │|
|│       └─┬───────┬───────┬───────┬───────┬───────┬───────┬───────┬──────      │|
|│       6 Jan  13 Jan  20 Jan  27 Jan   3 Feb  10 Feb  17 Feb  24 Feb          │|
|│ holds from  first seen    late  change                                       │|
|│ not known   2025-02-27       –  ends 2025-09-24  between 5 Jan and 27 Feb 2  │|
|│ not known   2025-02-27       –  prices of long requests  between 5 Jan and   │|
|│                                                                              │|
|│ source             in   cached      out  seen                                │|
|│ litellm       0.075    0.01875  0.30     2025-02-27  shown                   │|
|│                                                                              │|
|│ ─ gemini/gemini-1.5-flash ────────────────────────────────────────────────── │|
|│   input         0.075   0.50 % of o1    where from    2025-02.json:5         │|
|│   cached input  0.01875   0.25 % of …   source        litellm                │|
|│   output        0.30   0.50 % of o1     seen          27 Feb 2025, 2 days …  │|
|│   above 128 k   in 0.15  cached 0.03…   held          2025-01-05 to 2025-0…  │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| Esc table  j k listing  L scale  w workload  ? help        3 files, 0 problems |
== press esc ==
== screen 200x60 ==
| tokentape   as of 2025-03-01 +08:00                                                USD · per 1M tokens · against o1                                                                             live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025 ┊ claude-3-5-haiku out 4.00 ▼20.0% between 5 Jan and 27 Feb 2025 ┊ gemini-1.5-flash to end on 2025-09-24 ┊ gemini-1.5-flash with other tiers    ›|
|╭1 Prices ─ blend 3 in : 1 out ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  R1 / o1                       in                    cached                out                                                                                                                       │|
|│  since 20 Jan 2025             ▀▀█   █▀▀ ▀▀█         ▄█    █▀█ ▀▀█         ▀▀█   █▀▀ █▀▀                                                                                                             │|
|│                                ▀▀█   █▀█   █          █    █▀█   █         ▀▀█   █▀█ ▀▀█                                                                                                             │|
|│                                ▀▀▀ ▀ ▀▀▀   ▀ %       ▀▀▀ ▀ ▀▀▀   ▀ %       ▀▀▀ ▀ ▀▀▀ ▀▀▀ %                                                                                                           │|
|│                                                                                                                                                                                                      │|
|│  model                             in   cached    out  blend 3:1▲      vs o1 log          past year    held        │ gemini/gemini-1.5-flash                                                         │|
|│  openai/o1                     15.00   7.50     60.00     26.25     100 %    ██████▌            ⠐⠒⠂    53 d        │ ── out 0.30  ── in 0.075  USD per 1M tokens, litellm, log, ┄ not looked         │|
|│▸ gemini/gemini-1.5-flash        0.075  0.01875   0.30      0.1312     0.50 % ██▊                ⠐⠒⠂    53 d        │       │⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠁⠁ ⠁ out  │|
|│  deepseek/deepseek-chat ·       0.27   0.07      1.10      0.4775     1.82 % ███▋               ⢀⣸⠁    18 d        │       │                                                                         │|
|│  deepseek/deepseek-reasoner ·   0.55   0.14      2.19      0.96       3.66 % ████▏                ⠂       –        │       │                                                                         │|
|│  anthropic/claude-3-5-haiku     0.80   0.08      4.00      1.60       6.10 % ████▌              ⠈⠁⡇       –        │       │                                                                         │|
|│  openai/gpt-4o                  2.50   1.25     10.00      4.375     16.7 %  █████▎             ⠈⠁⡇     7 d        │       │                                                                         │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │ $0.20 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │ $0.10 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │       │⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⡀⡀ ⡀ in   │|
|│                                                                                                                    │       └─┬───────┬───────┬────────┬───────┬────────┬───────┬───────┬───────      │|
|│                                                                                                                    │       6 Jan  13 Jan  20 Jan   27 Jan   3 Feb   10 Feb  17 Feb  24 Feb           │|
|│                                                                                                                    │ holds from  first seen    late  change                                          │|
|│                                                                                                                    │ not known   2025-02-27       –  ends 2025-09-24  between 5 Jan and 27 Feb 2025  │|
|│                                                                                                                    │ not known   2025-02-27       –  prices of long requests  between 5 Jan and 27   │|
|│                                                                                                                    │                                                                                 │|
|│                                                                                                                    │ source             in   cached      out  seen                                   │|
|│                                                                                                                    │ litellm       0.075    0.01875  0.30     2025-02-27  shown                      │|
|│                                                                                                                    │                                                                                 │|
|│                                                                                                                    │ ─ gemini/gemini-1.5-flash ───────────────────────────────────────────────────── │|
|│                                                                                                                    │   input         0.075   0.50 % of o1     where from    2025-02.json:5           │|
|│                                                                                                                    │   cached input  0.01875   0.25 % of o1   source        litellm                  │|
|│                                                                                                                    │   output        0.30   0.50 % of o1      seen          27 Feb 2025, 2 days ago  │|
|│                                                                                                                    │   above 128 k   in 0.15  cached 0.037…   held          2025-01-05 to 2025-02-…  │|
|│                                                                                                                    │                                          retires       24 Sep 2025              │|
|│                                                                                                                    │                                          context       1 M tokens               │|
|│                                                                                                                    │                                          status        known                    │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  ↵ all of it  / filter  s S sort  Space mark  c compare  w workload  b base  $ currency  i origin  m models  1–5 panel  : command  ? help  q quit                         3 files, 0 problems |
