w ranks the listings by what a workload costs, month by month; the mix is always in sight, and the
details say what each rule of the chosen listing did to it.

== given desk ==
== press z ==
== type :workload night-batch ==
== press enter j j j ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025                         ›|
|╭1 Prices ─ night-batch, 3 in : 1 out, 1 B tokens a day, all in batches, 16:… ─╮|
|│  R1 / o1  since 20 Jan 2025  in 3.67 %  cached 1.87 %  out 3.65 %  ████▏     │|
|│  model                        in    out  effective▲   USD a month      vs o1 │|
|│  openai/o1                15.00   60.00     13.12      393,750.00   100 %    │|
|│  gemi…gemini-1.5-flash     0.075   0.30      0.1312      3,937.50     0.50 % │|
|│  deepsee…deepseek-chat ·   0.27    1.10      0.2388      7,162.50     1.82 % │|
|│▸ dee…deepseek-reasoner ·   0.55    2.19      0.2388      7,162.50     3.66 % │|
|│  anth…claude-3-5-haiku     0.80    4.00      1.60       48,000.00     6.10 % │|
|│  openai/gpt-4o             2.50   10.00      2.188      65,625.00    16.7 %  │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│─ deepseek/deepseek-reasoner ─────────────────────────────────────────────────│|
|│  input         0.55   3.67 % of o1      · usual hours in 0.55  cached 0.14 … │|
|│  cached input  0.14   1.87 % of o1      at            13:00 UTC 21:00 +08:00 │|
|│  output        2.19   3.65 % of o1      until         16:30 UTC 00:30 +08:00 │|
|│                                         in 3 h 30 min in 0.135  cached 0.03… │|
|│  night-batch   USD per 1M tokens, ru…   where from    2025-02.json:7         │|
|│  list          0.96  list prices, 3 …   source        litellm                │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| Esc back  ↵ all of it  / filter  s S sort  ? help          3 files, 0 problems |
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025 ┊ claude-3-5-haiku out 4.00 ▼20.0%                              ›|
|╭1 Prices ─ night-batch, 3 in : 1 out, 1 B tokens a day, all in batches, 16:30–0:30 UTC ─────────────────── 6 listings ╮|
|│  R1 / o1                       in                    cached                out                                       │|
|│  since 20 Jan 2025             ▀▀█   █▀▀ ▀▀█         ▄█    █▀█ ▀▀█         ▀▀█   █▀▀ █▀▀                             │|
|│                                ▀▀█   █▀█   █          █    █▀█   █         ▀▀█   █▀█ ▀▀█                             │|
|│                                ▀▀▀ ▀ ▀▀▀   ▀ %       ▀▀▀ ▀ ▀▀▀   ▀ %       ▀▀▀ ▀ ▀▀▀ ▀▀▀ %                           │|
|│                                                                                                                      │|
|│  model                             in   cached    out   blend 3:1  effective▲   USD a month      vs o1 log           │|
|│  openai/o1                     15.00   7.50     60.00     26.25       13.12      393,750.00   100 %    ██████▌       │|
|│  gemini/gemini-1.5-flash        0.075  0.01875   0.30      0.1312      0.1312      3,937.50     0.50 % ██▊           │|
|│  deepseek/deepseek-chat ·       0.27   0.07      1.10      0.4775      0.2388      7,162.50     1.82 % ███▋          │|
|│▸ deepseek/deepseek-reasoner ·   0.55   0.14      2.19      0.96        0.2388      7,162.50     3.66 % ████▏         │|
|│  anthropic/claude-3-5-haiku     0.80   0.08      4.00      1.60        1.60       48,000.00     6.10 % ████▌         │|
|│  openai/gpt-4o                  2.50   1.25     10.00      4.375       2.188      65,625.00    16.7 %  █████▎        │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│─ deepseek/deepseek-reasoner ─────────────────────────────────────────────────────────────────────────────────────────│|
|│  input         0.55   3.67 % of o1                          · usual hours in 0.55  cached 0.14  out 2.19             │|
|│  cached input  0.14   1.87 % of o1                          at            13:00 UTC 21:00 +08:00                     │|
|│  output        2.19   3.65 % of o1                          until         16:30 UTC 00:30 +08:00                     │|
|│                                                             in 3 h 30 min in 0.135  cached 0.035  out 0.55           │|
|│  night-batch   USD per 1M tokens, rule by rule              where from    2025-02.json:7                             │|
|│  list          0.96  list prices, 3 in : 1 out              source        litellm                                    │|
|│  hours         0.2388  with the prices of some hours, 10…   seen          27 Feb 2025, 2 days ago                    │|
|│  batches       0.2388  no batch price is stated             released      20 Jan 2025                                │|
|│  a month       $7,162  1 B a day × 30 days                  context       64 k tokens                                │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  ↵ all of it  / filter  s S sort  Space mark  c compare  w workload  b base  ? help       3 files, 0 problems |
== press w w ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025                         ›|
|╭1 Prices ─ 3:1, 3 in : 1 out, 1 B tokens a day ─────────────────── 6 listings ╮|
|│  R1 / o1  since 20 Jan 2025  in 3.67 %  cached 1.87 %  out 3.65 %  ████▏     │|
|│  model                        in    out  effective▲   USD a month      vs o1 │|
|│  openai/o1                15.00   60.00     26.25      787,500.00   100 %    │|
|│  gemi…gemini-1.5-flash     0.075   0.30      0.1312      3,937.50     0.50 % │|
|│  deepsee…deepseek-chat ·   0.27    1.10      0.3979     11,937.50     1.82 % │|
|│▸ dee…deepseek-reasoner ·   0.55    2.19      0.7196     21,587.50     3.66 % │|
|│  anth…claude-3-5-haiku     0.80    4.00      1.60       48,000.00     6.10 % │|
|│  openai/gpt-4o             2.50   10.00      4.375     131,250.00    16.7 %  │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│─ deepseek/deepseek-reasoner ─────────────────────────────────────────────────│|
|│  input         0.55   3.67 % of o1      · usual hours in 0.55  cached 0.14 … │|
|│  cached input  0.14   1.87 % of o1      at            13:00 UTC 21:00 +08:00 │|
|│  output        2.19   3.65 % of o1      until         16:30 UTC 00:30 +08:00 │|
|│                                         in 3 h 30 min in 0.135  cached 0.03… │|
|│  3:1           USD per 1M tokens, ru…   where from    2025-02.json:7         │|
|│  list          0.96  list prices, 3 …   source        litellm                │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| Esc back  ↵ all of it  / filter  s S sort  ? help          3 files, 0 problems |
== press w w ==
== type :workload nigt ==
== press enter ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025                         ›|
|╭1 Prices ─ agent, 2 in : 8 cached : 1 out, 1 B tokens a day ────── 6 listings ╮|
|│  model                        in    out  effective▲   USD a month      vs o1 │|
|│  openai/o1                15.00   60.00    13.64       409,090.91   100 %    │|
|│  gemi…gemini-1.5-flash     0.075   0.30     0.05455      1,636.36     0.40 % │|
|│  deepsee…deepseek-chat ·   0.27    1.10     0.1667       5,000.00     1.47 % │|
|│▸ dee…deepseek-reasoner ·   0.55    2.19     0.3006       9,018.18     2.94 % │|
| no workload is called 'nigt'; use one of 3:1, agent, deepseek-day,             |
| night-batch, none, or write weights such as 2:8:1                              |
== type :workload 1:10:2 ==
== press enter ==
== screen 200x60 ==
| tokentape   as of 2025-03-01 +08:00                                                USD · per 1M tokens · against o1                                                                             live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025 ┊ claude-3-5-haiku out 4.00 ▼20.0% between 5 Jan and 27 Feb 2025 ┊ gemini-1.5-flash to end on 2025-09-24 ┊ gemini-1.5-flash with other tiers    ›|
|╭1 Prices ─ 1:10:2, 1 in : 10 cached : 2 out, 1 B tokens a day ────────────────────────────────────────────────────────────────────────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  R1 / o1                       in                    cached                out                                                                                                                       │|
|│  since 20 Jan 2025             ▀▀█   █▀▀ ▀▀█         ▄█    █▀█ ▀▀█         ▀▀█   █▀▀ █▀▀                                                                                                             │|
|│                                ▀▀█   █▀█   █          █    █▀█   █         ▀▀█   █▀█ ▀▀█                                                                                                             │|
|│                                ▀▀▀ ▀ ▀▀▀   ▀ %       ▀▀▀ ▀ ▀▀▀   ▀ %       ▀▀▀ ▀ ▀▀▀ ▀▀▀ %                                                                                                           │|
|│                                                                                                                                                                                                      │|
|│  model                             in   cached    out   blend 1:10:2  effective▲   USD a month      vs o1 log      │ deepseek/deepseek-reasoner                                                      │|
|│  openai/o1                     15.00   7.50     60.00       16.15       16.15       484,615.38   100 %    ██████▌  │ ── out 2.19  ── in 0.55  USD per 1M tokens, litellm, linear, ┄ not looked       │|
|│  gemini/gemini-1.5-flash        0.075  0.01875   0.30        0.06635     0.06635      1,990.38     0.41 % ██▋      │ $2.20 ┤⠂┈⠂┈⠂┈⠂┈⠂┈⠂┈⠂┈⠂┈⠂┈⠂┈⠂┈⠂┈⠂┈⠂┈⠂┈⠂┈⠂┈⠂┈⠂┈⠂┈⠂┈⠂┈⠂┈⠂┈⠂┈⠂┈⠂┈⠂┈⠂┈⠂┈⠂┈⠂┈⠂┈⠂ out  │|
|│  deepseek/deepseek-chat ·       0.27   0.07      1.10        0.2438      0.2032       6,096.15     1.51 % ███▌     │       │                                                                         │|
|│▸ deepseek/deepseek-reasoner ·   0.55   0.14      2.19        0.4869      0.3653      10,957.69     3.01 % ████     │ $2.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│  anthropic/claude-3-5-haiku     0.80   0.08      4.00        0.7385      0.7385      22,153.85     4.57 % ████▍    │       │                                                                         │|
|│  openai/gpt-4o                  2.50   1.25     10.00        2.692       2.692       80,769.23    16.7 %  █████▎   │       │                                                                         │|
|│                                                                                                                    │ $1.80 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │ $1.60 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │ $1.40 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │ $1.20 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │ $1.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │ $0.80 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │ $0.60 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │       │⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ in   │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │ $0.40 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │ $0.20 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │       │                                                                         │|
|│                                                                                                                    │ $0.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │       └┬─────────────────────────┬─────────────────────────┬──────────────      │|
|│                                                                                                                    │     27 Feb                    28 Feb                     1 Mar                  │|
|│                                                                                                                    │ holds from  first seen    late  change                                          │|
|│                                                                                                                    │ none is known                                                                   │|
|│                                                                                                                    │ source             in   cached      out  seen                                   │|
|│                                                                                                                    │ litellm          0.55     0.14     2.19  2025-02-27  shown                      │|
|│                                                                                                                    │                                                                                 │|
|│                                                                                                                    │ ─ deepseek/deepseek-reasoner ────────────────────────────────────────────────── │|
|│                                                                                                                    │   input         0.55   3.67 % of o1      · usual hours in 0.55  cached 0.14  …  │|
|│                                                                                                                    │   cached input  0.14   1.87 % of o1      at            13:00 UTC 21:00 +08:00   │|
|│                                                                                                                    │   output        2.19   3.65 % of o1      until         16:30 UTC 00:30 +08:00   │|
|│                                                                                                                    │                                          in 3 h 30 min in 0.135  cached 0.035…  │|
|│                                                                                                                    │   1:10:2        USD per 1M tokens, ru…   where from    2025-02.json:7           │|
|│                                                                                                                    │   list          0.4869  list prices, …   source        litellm                  │|
|│                                                                                                                    │   hours         0.3653  with the pric…   seen          27 Feb 2025, 2 days ago  │|
|│                                                                                                                    │   a month       $10,958  1 B a day × …   released      20 Jan 2025              │|
|│                                                                                                                    │   16:30–0:30    in 0.135  cached 0.03…   context       64 k tokens              │|
|│                                                                                                                    │                                          status        known                    │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  ↵ all of it  / filter  s S sort  Space mark  c compare  w workload  b base  $ currency  i origin  m models  1–5 panel  : command  ? help  q quit                         3 files, 0 problems |
