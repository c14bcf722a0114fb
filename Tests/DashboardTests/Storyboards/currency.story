$ goes through the currencies that the day has rates for, and i shows the rates.

== given prices ==
== press $ ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲     vs o1   │|
|│▸ openai/o1                    15.00   7.50     60.00     26.25    100 %      │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %   │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %   │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
| no exchange rates for 2025-03-01 are loaded; open a file such as               |
| eurofxref-hist.csv                                                             |
== given rates ==
== press $ $ ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  DKK · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached      out  blend 3:1▲     vs o1 │|
|│▸ openai/o1                  107.46    53.73    429.83     188.05    100 %    │|
|│  gemini/gemini-1.5-flash      0.5373   0.1343    2.149      0.9403    0.50 % │|
|│  deepseek/deepseek-chat       1.934    0.5015    7.88       3.421     1.82 % │|
|│  deepsee…deepseek-reasoner    3.94     1.003    15.69       6.877     3.66 % │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help     2 files, 0 problems |
== press i ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  DKK · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  R1 / o1  since 20 Jan 2025  in 3.67 %  cached 1.87 %  out 3.65 %  ████▏     │|
|│ ╭ where from ──────────────────────────────────────────────────────────────╮ │|
|│▸│ openai/o1                                                                │ │|
|│ │                                                                          │ │|
|│ │ prices.json:12                                                           │ │|
|│ │ stated by litellm, seen 2025-02-11                                       │ │|
|│ │ input 15.00 USD for a million tokens                                     │ │|
|│ │ cached input 7.50 USD for a million tokens                               │ │|
|│ │ output 60.00 USD for a million tokens                                    │ │|
|│ │                                                                          │ │|
|│ │ 1 USD = 7.16387 DKK                                                      │ │|
|│ │ ECB, 2025-02-28: 1 EUR = 1.0411 USD  rates.csv:2                         │ │|
|│ │ ECB, 2025-02-28: 1 EUR = 7.4583 DKK  rates.csv:2                         │ │|
|│ │                                                                          │ │|
|│ │ blend 3:1: 188.05 of 188.05 is 100 % of openai/o1                        │ │|
|│ │ which stands at prices.json:12                                           │ │|
|│ ╰──────────────────────────────────────────────────────────────────────────╯ │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help     2 files, 0 problems |
== press Esc z ==
== screen 120x30 ==
| tokentape   as of 2025-03-01 +08:00        DKK · per 1M tokens · against o1                                     live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭1 Prices ─ blend 3 in : 1 out ────────────────────────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  R1 / o1  since 20 Jan 2025  in 3.67 %  cached 1.87 %  out 3.65 %  ████▏                                             │|
|│  model                              in   cached      out  blend 3:1▲      vs o1 log          past year    held       │|
|│▸ openai/o1                    107.46    53.73    429.83     188.05     100 %    ██████▌             ⠒     16 d       │|
|│  gemini/gemini-1.5-flash        0.5373   0.1343    2.149      0.9403     0.50 % ██▊                 ⠐        –       │|
|│  deepseek/deepseek-chat         1.934    0.5015    7.88       3.421      1.82 % ███▋                ⣸        –       │|
|│  deepseek/deepseek-reasoner     3.94     1.003    15.69       6.877      3.66 % ████▏               ⠐        –       │|
|│  openai/o3-mini                 7.88     3.94     31.52      13.79       7.33 % ████▋               ⠐        –       │|
|│  anthropic/claude-3.5-sonnet   21.49     2.149   107.46      42.98      22.9 %  █████▍              ⠐        –       │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│─ openai/o1 ──────────────────────────────────────────────────────────────────────────────────────────────────────────│|
|│  input         107.46   100 % of o1                         where from    prices.json:12                             │|
|│  cached input  53.73   100 % of o1                          source        litellm                                    │|
|│  output        429.83   100 % of o1                         seen          11 Feb 2025, 18 days ago                   │|
|│                                                             converted     1 USD = 7.16387 DKK, ECB 2025-02-28        │|
|│                                                             held          2025-01-26 to 2025-02-11                   │|
|│                                                             status        known                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  ↵ all of it  / filter  s S sort  Space mark  c compare  w workload  b base  ? help       2 files, 0 problems |
