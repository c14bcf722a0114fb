What changed since January: V3 became dearer, and R1 and o3-mini were launched. Below stand the stories from three days before
to seven after that name the model or its vendor, in Danish, English and Chinese. h and l choose a kind, s sorts, and Enter
opens the listing at that day.

== given market ==
== given stories of a move ==
== given names ==
== type :changes 2025-01-01 2025-03-01 ==
== press enter ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
|╭ Changes ─ 2025-01-01 to 2025-03-01 ─ all kinds ───────────────────────────────────────────────────────── 3 ─ by day ─╮|
|│ ▸ 2025-02-11  rise        deepseek/deepseek-chat                        0.28 → 1.10 USD ▲293 %                       │|
|│   2025-01-31  launch      openai/o3-mini                                1.10 in, 4.40 out USD                        │|
|│   2025-01-20  launch      deepseek/deepseek-reasoner                    0.55 in, 2.19 out USD                        │|
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
|│ stories of these days                                                                                                │|
|│ 2025-02-10  da  DeepSeek hæver prisen på V3                                                                          │|
|│ 2025-02-09  zh-Hans  深度求索V3今起涨价                                                                              │|
|│ 2025-02-08  en  DeepSeek ends its introductory prices                                                                │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  j k change  ↵ its price then  h l kind  / filter  s S sort  c marked  ? help             5 files, 0 problems |
== press l l ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
|╭ Changes ─ 2025-01-01 to 2025-03-01 ─ cut ────────────────────────────────────╮|
|│ nothing changed; ':changes 2025-01-01 2025-03-01' shows other days           │|
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
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| Esc back  j k change  ↵ its price then  h l kind  ? help   5 files, 0 problems |
== press h h s ==
== screen 120x20 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
|╭ Changes ─ 2025-01-01 to 2025-03-01 ─ all kinds ─────────────────────────────────────────────────────── 3 ─ by share ─╮|
|│ ▸ 2025-02-11  rise        deepseek/deepseek-chat                        0.28 → 1.10 USD ▲293 %                       │|
|│   2025-01-20  launch      deepseek/deepseek-reasoner                    0.55 in, 2.19 out USD                        │|
|│   2025-01-31  launch      openai/o3-mini                                1.10 in, 4.40 out USD                        │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│ stories of these days                                                                                                │|
|│ 2025-02-10  da  DeepSeek hæver prisen på V3                                                                          │|
|│ 2025-02-09  zh-Hans  深度求索V3今起涨价                                                                              │|
|│ 2025-02-08  en  DeepSeek ends its introductory prices                                                                │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  j k change  ↵ its price then  h l kind  / filter  s S sort  c marked  ? help             5 files, 0 problems |
== press enter ==
== screen 120x20 ==
| tokentape   as of 2025-02-11 23:59 +08:00  USD · per 1M tokens · against o1                              past ◂  0 now |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭1 Prices ───────────────────────────────────────────────────────── 6 listings ─ 2 Margin  3 Feed  4 Claims  5 Sources ╮|
|│  R1 / o1  since 20 Jan 2025  in 3.67 %  cached 1.87 %  out 3.65 %  ████▏                                             │|
|│  model                            in   cached    out  blend 3:1▲     vs o1 log          past year    held            │|
|│  openai/o1                    15.00   7.50     60.00     26.25    100 %    ██████▌             ⠐⠂    16 d            │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 % ██▊                  ⠂       –            │|
|│▸ deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 % ███▋                ⢀⡇       –            │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 % ████▏                ⠂       –            │|
|│  openai/o3-mini                1.10   0.55      4.40      1.925     7.33 % ████▋                ⠂       –            │|
|│  anthropic/claude-3.5-sonnet   3.00   0.30     15.00      6.00     22.9 %  █████▍               ⠂       –            │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  i origin  1–5 panel  : command  ? help  q quit     3 files, 0 problems |
== type :changes soon ==
== press enter ==
== screen 80x12 ==
| tokentape   as of 2025-02-11 23:59 +08:00  USD · per 1M tokens   past ◂  0 now |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ───────────────── 6 listings ─ 2 Margin  3 Feed  4 Claims  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲     vs o1   │|
|│  openai/o1                    15.00   7.50     60.00     26.25    100 %      │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %   │|
|│▸ deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %   │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
|│  openai/o3-mini                1.10   0.55      4.40      1.925     7.33 %   │|
|│  anthropic/claude-3.5-sonnet   3.00   0.30     15.00      6.00     22.9 %    │|
| 'soon' is not one or two days or times; write them as 2025-01-01 2025-03-01,   |
| 2025-01-28T16:46 now, or week                                                  |
