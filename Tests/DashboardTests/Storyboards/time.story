, goes back to the last change, 0 to now; prices, ratios, moves, reports and stories go along.

== given market ==
== press , ==
== screen 120x30 ==
| tokentape   as of 2025-03-01 08:00 +08:00  USD · per 1M tokens · against o1                              past ◂  0 now |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭1 Prices ───────────────────────────────────────────────── 6 listings ╮╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ─────╮|
|│  R1 / o1  since 20 Jan 2025  in 3.67 %  cached 1.87 %  out 3.65 %    ││ revenue  $562,027  published, theoretical    │|
|│  model                            in   cached    out    vs o1▲       ││          $562,100  from rounded tokens       │|
|│▸ openai/o1                    15.00   7.50     60.00  100 %          ││ cost      $87,072  226.75 × 8 × 24 h × $2.00 │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30    0.50 %       ││                                              │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10    1.82 %       ││ profit on cost gross margin revenue multiple │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19    3.66 %       ││        545.5 %       84.5 %            6.45× │|
|│  openai/o3-mini                1.10   0.55      4.40    7.33 %       ││                                              │|
|│  anthropic/claude-3.5-sonnet   3.00   0.30     15.00   22.9 %        ││ by hour  12:00  508 %  $27,032 on $4,448     │|
|│                                                                      ││ 700 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│                                                                      ││ 600 % ┤┊┈┈⢀⡠⠤⣀┈┈┈┈┈┈⣀⠤⠒⠒⠒⠤⠤⠤⠤⠒⠒⠒⠉⠑⠤⡀┈┈┈┈┈┈┈┈ │|
|│                                                                      ││ 500 % ┤⠤⠒⠉⠁┈┈┈⠉⠑⠢⠤⠒⠉┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⠢⢄┈⢀⣀⣀⡠⠤ │|
|│                                                                      ││ 400 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠉⠁┈┈┈┈ │|
|│                                                                      ││       └▲─────────┬─────────┬─────────┬────── │|
|│                                                                      ││      12:00     18:00     00:00     06:00     │|
|╰──────────────────────────────────────────────────────────────────────╯╰──────────────────────────────────────────────╯|
|╭3 Feed ──────────────────────────────────────────────────────────────── 2 stories · 2 unread · 5 replies · da zh-Hant ╮|
|│▸●  1 Mar 2025  da       Et døgn med 545 % fortjeneste på omkostningerne                                              │|
|│ ● 28 Jan 2025  zh-Hant  模型降價 伺服器股何去何從?                                                               5 ↵ │|
|│                                                                                                                      │|
|│   Omkostningerne var 87.072 dollars, den teoretiske omsætning 562.027 dollars.                                       │|
|│                                                                                                                      │|
|│   Den faktiske omsætning er lavere: nogle tjenester er gratis.                                                       │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  i origin  1–5 panel  : command  ? help  q quit     4 files, 0 problems |
== press , ==
== screen 120x30 ==
| tokentape   as of 2025-02-28 12:00 +08:00  USD · per 1M tokens · against o1                              past ◂  0 now |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭1 Prices ───────────────────────────────────────────────── 6 listings ╮╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ─────╮|
|│  R1 / o1  since 20 Jan 2025  in 3.67 %  cached 1.87 %  out 3.65 %    ││ revenue  $562,027  published, theoretical    │|
|│  model                            in   cached    out    vs o1▲       ││          $562,100  from rounded tokens       │|
|│▸ openai/o1                    15.00   7.50     60.00  100 %          ││ cost      $87,072  226.75 × 8 × 24 h × $2.00 │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30    0.50 %       ││                                              │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10    1.82 %       ││ profit on cost gross margin revenue multiple │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19    3.66 %       ││        545.5 %       84.5 %            6.45× │|
|│  openai/o3-mini                1.10   0.55      4.40    7.33 %       ││                                              │|
|│  anthropic/claude-3.5-sonnet   3.00   0.30     15.00   22.9 %        ││ by hour  12:00  508 %  $27,032 on $4,448     │|
|│                                                                      ││ 700 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│                                                                      ││ 600 % ┤┊┈┈⢀⡠⠤⣀┈┈┈┈┈┈⣀⠤⠒⠒⠒⠤⠤⠤⠤⠒⠒⠒⠉⠑⠤⡀┈┈┈┈┈┈┈┈ │|
|│                                                                      ││ 500 % ┤⠤⠒⠉⠁┈┈┈⠉⠑⠢⠤⠒⠉┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⠢⢄┈⢀⣀⣀⡠⠤ │|
|│                                                                      ││ 400 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠉⠁┈┈┈┈ │|
|│                                                                      ││       └▲─────────┬─────────┬─────────┬────── │|
|│                                                                      ││      12:00     18:00     00:00     06:00     │|
|╰──────────────────────────────────────────────────────────────────────╯╰──────────────────────────────────────────────╯|
|╭3 Feed ────────────────────────────────────────────────────────────────── 1 story · 1 unread · 5 replies · da zh-Hant ╮|
|│▸● 28 Jan 2025  zh-Hant  模型降價 伺服器股何去何從?                                                               5 ↵ │|
|│                                                                                                                      │|
|│   R1的輸出價格約為o1的3%~4%,每百萬輸入tokens為人民幣1至4元。                                                         │|
|│   市場擔心資本支出無法回收。                                                                                         │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│  replies per minute █▁█▁▁█▁█▁▁█▁ 16:46–16:56                                                                         │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  i origin  1–5 panel  : command  ? help  q quit     3 files, 0 problems |
== press . ==
== screen 80x12 ==
| tokentape   as of 2025-03-01 08:00 +08:00  USD · per 1M tokens   past ◂  0 now |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲     vs o1   │|
|│▸ openai/o1                    15.00   7.50     60.00     26.25    100 %      │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %   │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %   │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
|│  openai/o3-mini                1.10   0.55      4.40      1.925     7.33 %   │|
|│  anthropic/claude-3.5-sonnet   3.00   0.30     15.00      6.00     22.9 %    │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help     4 files, 0 problems |
== press } ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲     vs o1   │|
|│▸ openai/o1                    15.00   7.50     60.00     26.25    100 %      │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %   │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %   │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help     4 files, 0 problems |
== press 0 ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲     vs o1   │|
|│▸ openai/o1                    15.00   7.50     60.00     26.25    100 %      │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %   │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %   │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help     4 files, 0 problems |
== press . ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲     vs o1   │|
|│▸ openai/o1                    15.00   7.50     60.00     26.25    100 %      │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %   │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %   │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| this is already now: , goes back to the last change                            |
== type :at 2025-01-28 ==
== press enter ==
== press 3 ==
== screen 80x14 ==
| tokentape   as of 2025-01-28 23:59 +08:00  USD · per 1M tokens   past ◂  0 now |
| no price has moved yet                                                         |
|╭3 Feed ─────── 1 story · 1 unread · 5 replies ─ 1 Prices  2 Margin  5 Sources ╮|
|│▸● 28 Jan 2025  zh-Hant  模型降價 伺服器股何去何從?                       5 ↵ │|
|│                                                                              │|
|│   R1的輸出價格約為o1的3%~4%,每百萬輸入tokens為人民幣1至4元。                 │|
|│   市場擔心資本支出無法回收。                                                 │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│  replies per minute █▁█▁▁█▁█▁▁█▁ 16:46–16:56                                 │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  / search  i origin  z zoom  1–5 panel  ? help      2 files, 0 problems |
== press 0 ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭3 Feed ───── 2 stories · 2 unread · 5 replies ─ 1 Prices  2 Margin  5 Sources ╮|
|│▸●  1 Mar 2025  da       Et døgn med 545 % fortjeneste på omkostninger…       │|
|│ ● 28 Jan 2025  zh-Hant  模型降價 伺服器股何去何從?                       5 ↵ │|
|│                                                                              │|
|│   Omkostningerne var 87.072 dollars, den teoretiske omsætning 562.027        │|
|│   dollars.                                                                   │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  / search  i origin  z zoom  1–5 panel  ? help      4 files, 0 problems |
