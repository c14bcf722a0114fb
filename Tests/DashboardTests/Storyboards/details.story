A listing in full: every meter, and where it was read.

== given market ==
== press z j j j ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭1 Prices ─ blend 3 in : 1 out ────────────────────────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  R1 / o1                       in                    cached                out                                       │|
|│  since 20 Jan 2025             ▀▀█   █▀▀ ▀▀█         ▄█    █▀█ ▀▀█         ▀▀█   █▀▀ █▀▀                             │|
|│                                ▀▀█   █▀█   █          █    █▀█   █         ▀▀█   █▀█ ▀▀█                             │|
|│                                ▀▀▀ ▀ ▀▀▀   ▀ %       ▀▀▀ ▀ ▀▀▀   ▀ %       ▀▀▀ ▀ ▀▀▀ ▀▀▀ %                           │|
|│                                                                                                                      │|
|│  model                            in   cached    out  blend 3:1▲      vs o1 log          past year    held           │|
|│  openai/o1                    15.00   7.50     60.00     26.25     100 %    ██████▌             ⠒     16 d           │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312     0.50 % ██▊                 ⠐        –           │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775     1.82 % ███▋                ⣸        –           │|
|│▸ deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96       3.66 % ████▏               ⠐        –           │|
|│  openai/o3-mini                1.10   0.55      4.40      1.925      7.33 % ████▋               ⠐        –           │|
|│  anthropic/claude-3.5-sonnet   3.00   0.30     15.00      6.00      22.9 %  █████▍              ⠐        –           │|
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
|│  input         0.55   3.67 % of o1                          where from    prices.json:14                             │|
|│  cached input  0.14   1.87 % of o1                          source        litellm                                    │|
|│  output        2.19   3.65 % of o1                          seen          11 Feb 2025, 18 days ago                   │|
|│                                                             status        known                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  ↵ all of it  / filter  s S sort  Space mark  c compare  w workload  b base  ? help       4 files, 0 problems |
