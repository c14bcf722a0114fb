The table in full shows as many columns as there is room for; :columns chooses others, > and < sort
by those in sight, and what the rows are sorted by never leaves it.

== given desk ==
== press z ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025                         ›|
|╭1 Prices ─ blend 3 in : 1 out ────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  R1 / o1  since 20 Jan 2025  in 3.67 %  cached 1.87 %  out 3.65 %  ████▏     │|
|│  model                             in   cached    out  blend 3:1▲      vs o1 │|
|│▸ openai/o1                     15.00   7.50     60.00     26.25     100 %    │|
|│  gemini/gemini-1.5-flash        0.075  0.01875   0.30      0.1312     0.50 % │|
|│  deepseek/deepseek-chat ·       0.27   0.07      1.10      0.4775     1.82 % │|
|│  deepseek/deepseek-reasoner ·   0.55   0.14      2.19      0.96       3.66 % │|
|│  anthropic/claude-3-5-haiku     0.80   0.08      4.00      1.60       6.10 % │|
|│  openai/gpt-4o                  2.50   1.25     10.00      4.375     16.7 %  │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│─ openai/o1 ──────────────────────────────────────────────────────────────────│|
|│  input         15.00   100 % of o1      where from    2025-02.json:2         │|
|│  cached input  7.50   100 % of o1       source        litellm                │|
|│  output        60.00   100 % of o1      seen          27 Feb 2025, 2 days a… │|
|│                                         why shown     all 2 sources agree    │|
|│                                         held          2025-01-05 to 2025-02… │|
|│                                         released      17 Dec 2024            │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| Esc back  ↵ all of it  / filter  s S sort  ? help          3 files, 0 problems |
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
|│▸ openai/o1                     15.00   7.50     60.00     26.25     100 %    ██████▌            ⠐⠒⠂    53 d          │|
|│  gemini/gemini-1.5-flash        0.075  0.01875   0.30      0.1312     0.50 % ██▊                ⠐⠒⠂    53 d          │|
|│  deepseek/deepseek-chat ·       0.27   0.07      1.10      0.4775     1.82 % ███▋               ⢀⣸⠁    18 d          │|
|│  deepseek/deepseek-reasoner ·   0.55   0.14      2.19      0.96       3.66 % ████▏                ⠂       –          │|
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
|│─ openai/o1 ──────────────────────────────────────────────────────────────────────────────────────────────────────────│|
|│  input         15.00   100 % of o1                          where from    2025-02.json:2                             │|
|│  cached input  7.50   100 % of o1                           source        litellm                                    │|
|│  output        60.00   100 % of o1                          seen          27 Feb 2025, 2 days ago                    │|
|│                                                             why shown     all 2 sources agree                        │|
|│                                                             held          2025-01-05 to 2025-02-27                   │|
|│                                                             released      17 Dec 2024                                │|
|│                                                             context       200 k tokens                               │|
|│                                                             status        known                                      │|
|│                                                             also billed   7.5 a million tokens  batch.input          │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  ↵ all of it  / filter  s S sort  Space mark  c compare  w workload  b base  ? help       3 files, 0 problems |
== screen 200x60 ==
| tokentape   as of 2025-03-01 +08:00                                                USD · per 1M tokens · against o1                                                                             live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025 ┊ claude-3-5-haiku out 4.00 ▼20.0% between 5 Jan and 27 Feb 2025 ┊ gemini-1.5-flash to end on 2025-09-24 ┊ gemini-1.5-flash with other tiers    ›|
|╭1 Prices ─ blend 3 in : 1 out ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  R1 / o1                       in                    cached                out                                                                                                                       │|
|│  since 20 Jan 2025             ▀▀█   █▀▀ ▀▀█         ▄█    █▀█ ▀▀█         ▀▀█   █▀▀ █▀▀                                                                                                             │|
|│                                ▀▀█   █▀█   █          █    █▀█   █         ▀▀█   █▀█ ▀▀█                                                                                                             │|
|│                                ▀▀▀ ▀ ▀▀▀   ▀ %       ▀▀▀ ▀ ▀▀▀   ▀ %       ▀▀▀ ▀ ▀▀▀ ▀▀▀ %                                                                                                           │|
|│                                                                                                                                                                                                      │|
|│  model                             in   cached    out  blend 3:1▲      vs o1 log          past year    held        │ openai/o1                                                                       │|
|│▸ openai/o1                     15.00   7.50     60.00     26.25     100 %    ██████▌            ⠐⠒⠂    53 d        │ ── out 60.00  ── in 15.00  USD per 1M tokens, litellm, linear, ┄ not looked     │|
|│  gemini/gemini-1.5-flash        0.075  0.01875   0.30      0.1312     0.50 % ██▊                ⠐⠒⠂    53 d        │ $60.00 ┤⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉┈⠁┈ out  │|
|│  deepseek/deepseek-chat ·       0.27   0.07      1.10      0.4775     1.82 % ███▋               ⢀⣸⠁    18 d        │        │                                                                        │|
|│  deepseek/deepseek-reasoner ·   0.55   0.14      2.19      0.96       3.66 % ████▏                ⠂       –        │ $55.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│  anthropic/claude-3-5-haiku     0.80   0.08      4.00      1.60       6.10 % ████▌              ⠈⠁⡇       –        │        │                                                                        │|
|│  openai/gpt-4o                  2.50   1.25     10.00      4.375     16.7 %  █████▎             ⠈⠁⡇     7 d        │ $50.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │ $45.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │ $40.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │ $35.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │ $30.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │ $25.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │ $20.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │ $15.00 ┤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤┈⠄┈ in   │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │ $10.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │  $5.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │  $0.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        └─┬───────┬───────┬───────┬────────┬───────┬───────┬───────┬───────      │|
|│                                                                                                                    │        6 Jan  13 Jan  20 Jan  27 Jan    3 Feb  10 Feb  17 Feb  24 Feb           │|
|│                                                                                                                    │ holds from  first seen    late  change                                          │|
|│                                                                                                                    │ none is known                                                                   │|
|│                                                                                                                    │ source             in   cached      out  seen                                   │|
|│                                                                                                                    │ litellm         15.00     7.50    60.00  2025-02-27  shown                      │|
|│                                                                                                                    │ tokencost       15.00     7.50    60.00  2025-02-20  agrees                     │|
|│                                                                                                                    │                                                                                 │|
|│                                                                                                                    │ ─ openai/o1 ─────────────────────────────────────────────────────────────────── │|
|│                                                                                                                    │   input         15.00   100 % of o1      where from    2025-02.json:2           │|
|│                                                                                                                    │   cached input  7.50   100 % of o1       source        litellm                  │|
|│                                                                                                                    │   output        60.00   100 % of o1      seen          27 Feb 2025, 2 days ago  │|
|│                                                                                                                    │                                          why shown     all 2 sources agree      │|
|│                                                                                                                    │                                          held          2025-01-05 to 2025-02-…  │|
|│                                                                                                                    │                                          released      17 Dec 2024              │|
|│                                                                                                                    │                                          context       200 k tokens             │|
|│                                                                                                                    │                                          status        known                    │|
|│                                                                                                                    │                                          also billed   7.5 a million tokens  …  │|
|│                                                                                                                    │                                                        30 a million tokens  b…  │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  ↵ all of it  / filter  s S sort  Space mark  c compare  w workload  b base  $ currency  i origin  m models  1–5 panel  : command  ? help  q quit                         3 files, 0 problems |
== press > > > S ==
== screen 120x20 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025 ┊ claude-3-5-haiku out 4.00 ▼20.0%                              ›|
|╭1 Prices ─ blend 3 in : 1 out ────────────────────────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  R1 / o1  since 20 Jan 2025  in 3.67 %  cached 1.87 %  out 3.65 %  ████▏                                             │|
|│  model▼                            in   cached    out   blend 3:1      vs o1 log          past year    held          │|
|│▸ openai/o1                     15.00   7.50     60.00     26.25     100 %    ██████▌            ⠐⠒⠂    53 d          │|
|│  openai/gpt-4o                  2.50   1.25     10.00      4.375     16.7 %  █████▎             ⠈⠁⡇     7 d          │|
|│  gemini/gemini-1.5-flash        0.075  0.01875   0.30      0.1312     0.50 % ██▊                ⠐⠒⠂    53 d          │|
|│  deepseek/deepseek-reasoner ·   0.55   0.14      2.19      0.96       3.66 % ████▏                ⠂       –          │|
|│  deepseek/deepseek-chat ·       0.27   0.07      1.10      0.4775     1.82 % ███▋               ⢀⣸⠁    18 d          │|
|│  anthropic/claude-3-5-haiku     0.80   0.08      4.00      1.60       6.10 % ████▌              ⠈⠁⡇       –          │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  ↵ all of it  / filter  s S sort  Space mark  c compare  w workload  b base  ? help       3 files, 0 problems |
== press < ==
== type :columns in in-ratio out out-ratio change ==
== press enter ==
== screen 120x20 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025 ┊ claude-3-5-haiku out 4.00 ▼20.0%                              ›|
|╭1 Prices ─ blend 3 in : 1 out ────────────────────────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  R1 / o1  since 20 Jan 2025  in 3.67 %  cached 1.87 %  out 3.65 %  ████▏                                             │|
|│  model                          held▼      in   in vs o1    out  out vs o1          last change                      │|
|│  gemini/gemini-1.5-flash         53 d   0.075     0.50 %   0.30     0.50 %  end set ≤2025-02-27                      │|
|│▸ openai/o1                       53 d  15.00    100 %     60.00   100 %                       –                      │|
|│  deepseek/deepseek-chat ·        18 d   0.27      1.80 %   1.10     1.83 %   ▲293 %  2025-02-08                      │|
|│  openai/gpt-4o                    7 d   2.50     16.7 %   10.00    16.7 %   ▼33.3 % ≤2025-02-27                      │|
|│  anthropic/claude-3-5-haiku         –   0.80      5.33 %   4.00     6.67 %  ▼20.0 % ≤2025-02-27                      │|
|│  deepseek/deepseek-reasoner ·       –   0.55      3.67 %   2.19     3.65 %                    –                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  ↵ all of it  / filter  s S sort  Space mark  c compare  w workload  b base  ? help       3 files, 0 problems |
== type :sort released ==
== press enter ==
== screen 80x16 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025                         ›|
|╭1 Prices ─ blend 3 in : 1 out ────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  R1 / o1  since 20 Jan 2025  in 3.67 %  cached 1.87 %  out 3.65 %  ████▏     │|
|│  model                        released▼      in   in vs o1    out  out vs o1 │|
|│  deepse…deepseek-reasoner ·  2025-01-20   0.55      3.67 %   2.19     3.65 % │|
|│▸ openai/o1                   2024-12-17  15.00    100 %     60.00   100 %    │|
|│  anthrop…claude-3-5-haiku             ·   0.80      5.33 %   4.00     6.67 % │|
|│  deepseek/deepseek-chat ·             ·   0.27      1.80 %   1.10     1.83 % │|
|│  gemini/gemini-1.5-flash              ·   0.075     0.50 %   0.30     0.50 % │|
|│  openai/gpt-4o                        ·   2.50     16.7 %   10.00    16.7 %  │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| Esc back  ↵ all of it  / filter  s S sort  ? help          3 files, 0 problems |
== type :columns in colour ==
== press enter ==
== screen 80x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025                         ›|
|╭1 Prices ─ blend 3 in : 1 out ────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                        released▼      in   in vs o1    out  out vs o1 │|
|│  deepse…deepseek-reasoner ·  2025-01-20   0.55      3.67 %   2.19     3.65 % │|
|│▸ openai/o1                   2024-12-17  15.00    100 %     60.00   100 %    │|
|│  anthrop…claude-3-5-haiku             ·   0.80      5.33 %   4.00     6.67 % │|
|│  deepseek/deepseek-chat ·             ·   0.27      1.80 %   1.10     1.83 % │|
| no column is called 'colour'; use one of age, blend, cached, cached-ratio,     |
| change, context, effective, ends, gap, held, history, hosts, in, in-ratio,     |
| kind, model, month, out, out-ratio, provider, ratio, released, seen, source,   |
| sources, spread, status, write                                                 |
