A listing with prices of some hours has a sign behind its name: ▾ cheaper now, ▴ dearer, · as usual.
The table keeps to the usual prices, and the details say what holds, until when, on both clocks. A
time of the past has an hour, and its prices count.

== given desk ==
== at 2025-03-01T00:10+08:00 ==
== press z j j j ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025                         ›|
|╭1 Prices ─ blend 3 in : 1 out ────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  R1 / o1  since 20 Jan 2025  in 3.67 %  cached 1.87 %  out 3.65 %  ████▏     │|
|│  model                             in   cached    out  blend 3:1▲      vs o1 │|
|│  openai/o1                     15.00   7.50     60.00     26.25     100 %    │|
|│  gemini/gemini-1.5-flash        0.075  0.01875   0.30      0.1312     0.50 % │|
|│  deepseek/deepseek-chat ·       0.27   0.07      1.10      0.4775     1.82 % │|
|│▸ deepseek/deepseek-reasoner ·   0.55   0.14      2.19      0.96       3.66 % │|
|│  anthropic/claude-3-5-haiku     0.80   0.08      4.00      1.60       6.10 % │|
|│  openai/gpt-4o                  2.50   1.25     10.00      4.375     16.7 %  │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│─ deepseek/deepseek-reasoner ─────────────────────────────────────────────────│|
|│  input         0.55   3.67 % of o1      · usual hours in 0.55  cached 0.14 … │|
|│  cached input  0.14   1.87 % of o1      at            16:10 UTC 00:10 +08:00 │|
|│  output        2.19   3.65 % of o1      until         16:30 UTC 00:30 +08:00 │|
|│  16:30–0:30    in 0.135  cached 0.03…   in 20 min     in 0.135  cached 0.03… │|
|│                                         where from    2025-02.json:7         │|
|│                                         source        litellm                │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| Esc back  ↵ all of it  / filter  s S sort  ? help          3 files, 0 problems |
== at 2025-03-01T01:10+08:00 ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025 ┊ claude-3-5-haiku out 4.00 ▼20.0%                              ›|
|╭1 Prices ─ blend 3 in : 1 out ────────────────────────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  R1 / o1                       in                    cached                out                                       │|
|│  since 20 Jan 2025             ▀▀█   █▀▀ ▀▀█         ▄█    █▀█ ▀▀█         ▀▀█   █▀▀ █▀▀                             │|
|│                                ▀▀█   █▀█   █          █    █▀█   █         ▀▀█   █▀█ ▀▀█                             │|
|│                                ▀▀▀ ▀ ▀▀▀   ▀ %       ▀▀▀ ▀ ▀▀▀   ▀ %       ▀▀▀ ▀ ▀▀▀ ▀▀▀ %                           │|
|│                                                                                                                      │|
|│  model                             in   cached    out  blend 3:1▲      vs o1 log          past year    held          │|
|│  openai/o1                     15.00   7.50     60.00     26.25     100 %    ██████▌            ⠐⠒⠂    53 d          │|
|│  gemini/gemini-1.5-flash        0.075  0.01875   0.30      0.1312     0.50 % ██▊                ⠐⠒⠂    53 d          │|
|│  deepseek/deepseek-chat ▾       0.27   0.07      1.10      0.4775     1.82 % ███▋               ⢀⣸⠁    18 d          │|
|│▸ deepseek/deepseek-reasoner ▾   0.55   0.14      2.19      0.96       3.66 % ████▏                ⠂       –          │|
|│  anthropic/claude-3-5-haiku     0.80   0.08      4.00      1.60       6.10 % ████▌              ⠈⠁⡇       –          │|
|│  openai/gpt-4o                  2.50   1.25     10.00      4.375     16.7 %  █████▎             ⠈⠁⡇     7 d          │|
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
|│  input         0.55   3.67 % of o1                          ▾ this hour   in 0.135  cached 0.035  out 0.55           │|
|│  cached input  0.14   1.87 % of o1                          at            17:10 UTC 01:10 +08:00                     │|
|│  output        2.19   3.65 % of o1                          until         00:30 UTC 08:30 +08:00                     │|
|│  16:30–0:30    in 0.135  cached 0.035  out 0.55             in 7 h 20 min in 0.55  cached 0.14  out 2.19             │|
|│                                                             where from    2025-02.json:7                             │|
|│                                                             source        litellm                                    │|
|│                                                             seen          27 Feb 2025, yesterday                     │|
|│                                                             released      20 Jan 2025                                │|
|│                                                             context       64 k tokens                                │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  ↵ all of it  / filter  s S sort  Space mark  c compare  w workload  b base  ? help       3 files, 0 problems |
== type :at 2025-02-28T17:00Z ==
== press enter ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 01:00 +08:00  USD · per 1M tokens · against o1                              past ◂  0 now |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025 ┊ claude-3-5-haiku out 4.00 ▼20.0%                              ›|
|╭1 Prices ─ blend 3 in : 1 out ────────────────────────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  R1 / o1                       in                    cached                out                                       │|
|│  since 20 Jan 2025             ▀▀█   █▀▀ ▀▀█         ▄█    █▀█ ▀▀█         ▀▀█   █▀▀ █▀▀                             │|
|│                                ▀▀█   █▀█   █          █    █▀█   █         ▀▀█   █▀█ ▀▀█                             │|
|│                                ▀▀▀ ▀ ▀▀▀   ▀ %       ▀▀▀ ▀ ▀▀▀   ▀ %       ▀▀▀ ▀ ▀▀▀ ▀▀▀ %                           │|
|│                                                                                                                      │|
|│  model                             in   cached    out  blend 3:1▲      vs o1 log          past year    held          │|
|│  openai/o1                     15.00   7.50     60.00     26.25     100 %    ██████▌            ⠐⠒⠂    53 d          │|
|│  gemini/gemini-1.5-flash        0.075  0.01875   0.30      0.1312     0.50 % ██▊                ⠐⠒⠂    53 d          │|
|│  deepseek/deepseek-chat ▾       0.135  0.035     0.55      0.2388     0.91 % ███▎               ⢀⣸⠁    18 d          │|
|│▸ deepseek/deepseek-reasoner ▾   0.135  0.035     0.55      0.2388     0.91 % ███▎                 ⠂       –          │|
|│  anthropic/claude-3-5-haiku     0.80   0.08      4.00      1.60       6.10 % ████▌              ⠈⠁⡇       –          │|
|│  openai/gpt-4o                  2.50   1.25     10.00      4.375     16.7 %  █████▎             ⠈⠁⡇     7 d          │|
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
|│  input         0.135   0.90 % of o1                         ▾ this hour   in 0.135  cached 0.035  out 0.55           │|
|│  cached input  0.035   0.47 % of o1                         at            17:00 UTC 01:00 +08:00                     │|
|│  output        0.55   0.92 % of o1                          until         00:30 UTC 08:30 +08:00                     │|
|│  16:30–0:30    in 0.135  cached 0.035  out 0.55             in 7 h 30 min in 0.55  cached 0.14  out 2.19             │|
|│                                                             shown         this hour's prices                         │|
|│                                                             where from    2025-02.json:7                             │|
|│                                                             source        litellm                                    │|
|│                                                             seen          27 Feb 2025, yesterday                     │|
|│                                                             released      20 Jan 2025                                │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  ↵ all of it  / filter  s S sort  Space mark  c compare  w workload  b base  ? help       3 files, 0 problems |
== type :at 2025-02-28 ==
== press enter ==
== screen 80x24 ==
| tokentape   as of 2025-02-28 23:59 +08:00  USD · per 1M tokens   past ◂  0 now |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025                         ›|
|╭1 Prices ─ blend 3 in : 1 out ────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  R1 / o1  since 20 Jan 2025  in 3.67 %  cached 1.87 %  out 3.65 %  ████▏     │|
|│  model                             in   cached    out  blend 3:1▲      vs o1 │|
|│  openai/o1                     15.00   7.50     60.00     26.25     100 %    │|
|│  gemini/gemini-1.5-flash        0.075  0.01875   0.30      0.1312     0.50 % │|
|│  deepseek/deepseek-chat ·       0.27   0.07      1.10      0.4775     1.82 % │|
|│▸ deepseek/deepseek-reasoner ·   0.55   0.14      2.19      0.96       3.66 % │|
|│  anthropic/claude-3-5-haiku     0.80   0.08      4.00      1.60       6.10 % │|
|│  openai/gpt-4o                  2.50   1.25     10.00      4.375     16.7 %  │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│─ deepseek/deepseek-reasoner ─────────────────────────────────────────────────│|
|│  input         0.55   3.67 % of o1      · usual hours in 0.55  cached 0.14 … │|
|│  cached input  0.14   1.87 % of o1      at            15:59 UTC 23:59 +08:00 │|
|│  output        2.19   3.65 % of o1      until         16:30 UTC 00:30 +08:00 │|
|│  16:30–0:30    in 0.135  cached 0.03…   in 31 min     in 0.135  cached 0.03… │|
|│                                         where from    2025-02.json:7         │|
|│                                         source        litellm                │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| Esc back  ↵ all of it  / filter  s S sort  ? help          3 files, 0 problems |
