Space marks listings and c lays them side by side, each price beside how many times the cheapest of
them it is. With nothing marked, the chosen one stands beside the base. Esc goes back to the table.

== given desk ==
== press c ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025                         ›|
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                             in   cached    out  blend 3:1▲     vs o1  │|
|│▸ openai/o1                     15.00   7.50     60.00     26.25    100 %     │|
|│  gemini/gemini-1.5-flash        0.075  0.01875   0.30      0.1312    0.50 %  │|
|│  deepseek/deepseek-chat ·       0.27   0.07      1.10      0.4775    1.82 %  │|
|│  deepseek/deepseek-reasoner ·   0.55   0.14      2.19      0.96      3.66 %  │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| there is nothing to compare; mark two listings with Space                      |
== press j j j space space ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025                         ›|
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  R1 / o1  since 20 Jan 2025  in 3.67 %  cached 1.87 %  out 3.65 %  ████▏     │|
|│   model                             in   cached    out  blend 3:1▲     vs o1 │|
|│   openai/o1                     15.00   7.50     60.00     26.25    100 %    │|
|│   gemini/gemini-1.5-flash        0.075  0.01875   0.30      0.1312    0.50 % │|
|│   deepseek/deepseek-chat ·       0.27   0.07      1.10      0.4775    1.82 % │|
|│ ● deepseek/deepseek-reasoner ·   0.55   0.14      2.19      0.96      3.66 % │|
|│ ● anthropic/claude-3-5-haiku     0.80   0.08      4.00      1.60      6.10 % │|
|│▸  openai/gpt-4o                  2.50   1.25     10.00      4.375    16.7 %  │|
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
| z zoom  / filter  s S sort  b base  $ currency  ? help     3 files, 0 problems |
== press k k k space c ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025                         ›|
|╭1 Prices ─────────── compared with the cheapest ─ 2 Margin  3 Feed  5 Sources ╮|
|│               deepseek-reasoner    claude-3-5-haiku     deepseek-chat        │|
|│               deepseek             anthropic            deepseek             │|
|│ input            0.55 ██    2.04×     0.80 ███   2.96×   0.27   █    lowest  │|
|│ cached input     0.14 ███   2.00×     0.08 █▋    1.14×   0.07   █▌   lowest  │|
|│ cache write       ·                   1.00 ███            ·                  │|
|│ output           2.19 █▋    1.99×     4.00 ███   3.64×   1.10   ▊    lowest  │|
|│ blend 3:1        0.96 █▊    2.01×     1.60 ███   3.35×   0.4775 ▉    lowest  │|
|│                                                                              │|
|│ vs o1         3.66 %               6.10 %               1.82 %               │|
|│ change        –                    ▼20.0 % ≤2025-02-27  ▲293 %  2025-02-08   │|
|│ held          –                    –                    18 d                 │|
|│ context       64 k tok             200 k tok            64 k tok             │|
|│ released      2025-01-20           ·                    ·                    │|
|│ ends          –                    –                    –                    │|
|│ sources       1                    1                    1 of 2               │|
|│ spread        ·                    ·                    173 %                │|
|│ seen          2025-02-27           2025-02-27           2025-02-27           │|
|│ source        litellm              litellm              litellm              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| Esc back  h l more  w workload  $ currency  ? help         3 files, 0 problems |
== press w ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025 ┊ claude-3-5-haiku out 4.00 ▼20.0%                              ›|
|╭1 Prices ─ 3:1, 3 in : 1 out, 1 B tokens a day ───────────── compared with the cheapest ─ 2 Margin  3 Feed  5 Sources ╮|
|│               deepseek-reasoner                 claude-3-5-haiku                  deepseek-chat                      │|
|│               deepseek                          anthropic                         deepseek                           │|
|│ input              0.55   ████████▎      2.04×       0.80 ██████████████   2.96×       0.27   ████          lowest   │|
|│ cached input       0.14   ████████████   2.00×       0.08 ████████         1.14×       0.07   ██████        lowest   │|
|│ cache write         ·                                1.00 ██████████████                ·                            │|
|│ output             2.19   ██████▌        1.99×       4.00 ██████████████   3.64×       1.10   ███▎          lowest   │|
|│ blend 3:1          0.96   ███████▏       2.01×       1.60 ██████████████   3.35×       0.4775 ███▌          lowest   │|
|│ effective          0.7196 █████▍         1.81×       1.60 ██████████████   4.02×       0.3979 ██▉           lowest   │|
|│ USD a month   21,587.50   █████▍         1.81×  48,000.00 ██████████████   4.02×  11,937.50   ██▉           lowest   │|
|│                                                                                                                      │|
|│ vs o1         3.66 %                            6.10 %                            1.82 %                             │|
|│ change        –                                 ▼20.0 % ≤2025-02-27               ▲293 %  2025-02-08                 │|
|│ held          –                                 –                                 18 d                               │|
|│ context       64 k tok                          200 k tok                         64 k tok                           │|
|│ released      2025-01-20                        ·                                 ·                                  │|
|│ ends          –                                 –                                 –                                  │|
|│ sources       1                                 1                                 1 of 2                             │|
|│ spread        ·                                 ·                                 173 %                              │|
|│ seen          2025-02-27                        2025-02-27                        2025-02-27                         │|
|│ source        litellm                           litellm                           litellm                            │|
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
| Esc back  h l more  w workload  $ currency  1–5 panel  : command  ? help  q quit                   3 files, 0 problems |
== press l esc ==
== screen 80x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025                         ›|
|╭1 Prices ─ 3:1, 3 in : 1 out, 1 B tokens a day ─────────────────── 6 listings ╮|
|│   model                        in    out  effective▲   USD a month     vs o1 │|
|│   openai/o1                15.00   60.00     26.25      787,500.00  100 %    │|
|│▸● dee…deepseek-reasoner ·   0.55    2.19      0.7196     21,587.50    3.66 % │|
|│ ● anth…claude-3-5-haiku     0.80    4.00      1.60       48,000.00    6.10 % │|
|│ ● deepsee…deepseek-chat ·   0.27    1.10      0.3979     11,937.50    1.82 % │|
|│   gemi…gemini-1.5-flash     0.075   0.30      0.1312      3,937.50    0.50 % │|
|│   openai/gpt-4o             2.50   10.00      4.375     131,250.00   16.7 %  │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help     3 files, 0 problems |
