On 80 columns one panel has the screen, and its border names the others.

== given market ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  R1 / o1  since 20 Jan 2025  in 3.67 %  cached 1.87 %  out 3.65 %  ████▏     │|
|│  model                            in   cached    out  blend 3:1▲     vs o1   │|
|│▸ openai/o1                    15.00   7.50     60.00     26.25    100 %      │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %   │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %   │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
|│  openai/o3-mini                1.10   0.55      4.40      1.925     7.33 %   │|
|│  anthropic/claude-3.5-sonnet   3.00   0.30     15.00      6.00     22.9 %    │|
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
| z zoom  / filter  s S sort  b base  $ currency  ? help     4 files, 0 problems |
== press 2 ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ──────── 1 Prices  3 Feed  5 Sources ╮|
|│ revenue         $562,027  published, theoretical                             │|
|│                 $562,100  recomputed from the rounded tokens                 │|
|│ cost             $87,072  226.75 nodes × 8 GPUs × 24 h × $2.00               │|
|│ input              266 B  tokens × 0.55 a million                            │|
|│ cached input       342 B  tokens × 0.14 a million                            │|
|│ output             168 B  tokens × 2.19 a million                            │|
|│                                                                              │|
|│ profit on cost  gross margin  revenue multiple                               │|
|│        545.5 %        84.5 %             6.45×                               │|
|│                                                                              │|
|│ by hour  12:00  508 %  $27,032 on $4,448                                     │|
|│ 640 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⣀┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│ 600 % ┤┊┈┈┈┈┈┈┈⣀⠤⣀┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⣀⠤⠤⢄⣀⣀⣀⣀⡀┈┈┈⣀⣀⠤⠤⠒⠒⠉⠉┈⠑⠤⡀┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│ 560 % ┤┊┈┈┈⣀⠤⠒⠉┈┈┈⠉⠒⠤⣀┈┈┈┈┈┈┈┈┈⣀⠤⠒⠉┈┈┈┈┈┈┈┈⠈⠉⠉⠉┈┈┈┈┈┈┈┈┈┈┈⠈⠢⡀┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│ 520 % ┤⣀⠤⠒⠉┈┈┈┈┈┈┈┈┈┈┈⠉⠒⠤⣀┈⣀⠤⠒⠉┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⠑⢄┈┈┈┈┈┈┈┈┈┈┈⢀⣀ │|
|│ 480 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠉┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠑⠢⡀⢀⣀⡠⠤⠔⠒⠊⠉⠁┈ │|
|│ 440 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⠁┈┈┈┈┈┈┈┈┈ │|
|│       └▲────────┬─────────┬─────────┬────────┬─────────┬─────────┬─────────┬ │|
|│      12:00    15:00     18:00     21:00    00:00     03:00     06:00   09:00 │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  j k hour  h l report  i origin  ? help             4 files, 0 problems |
== press 3 ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭3 Feed ───── 2 stories · 2 unread · 5 replies ─ 1 Prices  2 Margin  5 Sources ╮|
|│▸●  1 Mar 2025  da       Et døgn med 545 % fortjeneste på omkostninger…       │|
|│ ● 28 Jan 2025  zh-Hant  模型降價 伺服器股何去何從?                       5 ↵ │|
|│                                                                              │|
|│   Omkostningerne var 87.072 dollars, den teoretiske omsætning 562.027        │|
|│   dollars.                                                                   │|
|│                                                                              │|
|│   Den faktiske omsætning er lavere: nogle tjenester er gratis.               │|
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
| ↵ read  / search  i origin  z zoom  1–5 panel  ? help      4 files, 0 problems |
== press 5 ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭5 Sources ───────────────── 4 files · 0 problems ─ 1 Prices  2 Margin  3 Feed ╮|
|│  file                            prices  stories  reports    rates  problems │|
|│▸ prices.json                          8        –        –        –         – │|
|│  day.json                             –        –        1        –         – │|
|│  thread.txt                           –        1        –        –         – │|
|│  article.txt                          –        1        –        –         – │|
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
| z zoom  o open  j k file  1–5 panel  : command  ? help     4 files, 0 problems |
