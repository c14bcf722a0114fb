The day of serving in small: from machines and tokens to three ratios, and hour by hour.

== given market ==
== press 2 ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭1 Prices ───────────────────────────────────────────────── 6 listings ╮╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ─────╮|
|│  R1 / o1  since 20 Jan 2025  in 3.67 %  cached 1.87 %  out 3.65 %    ││ revenue  $562,027  published, theoretical    │|
|│  model                            in   cached    out    vs o1▲       ││          $562,100  from rounded tokens       │|
|│▸ openai/o1                    15.00   7.50     60.00  100 %          ││ cost      $87,072  226.75 × 8 × 24 h × $2.00 │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30    0.50 %       ││                                              │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10    1.82 %       ││ █▀▀ █ █ █▀▀   █▀▀    profit on cost          │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19    3.66 %       ││ ▀▀█ ▀▀█ ▀▀█   ▀▀█    gross margin     84.5 % │|
|│  openai/o3-mini                1.10   0.55      4.40    7.33 %       ││ ▀▀▀   ▀ ▀▀▀ ▀ ▀▀▀ %  revenue multiple  6.45× │|
|│  anthropic/claude-3.5-sonnet   3.00   0.30     15.00   22.9 %        ││                                              │|
|│                                                                      ││ by hour  12:00  508 %  $27,032 on $4,448     │|
|│                                                                      ││ 700 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│                                                                      ││ 600 % ┤┊┈┈⢀⡠⠤⣀┈┈┈┈┈┈⣀⠤⠒⠒⠒⠤⠤⠤⠤⠒⠒⠒⠉⠑⠤⡀┈┈┈┈┈┈┈┈ │|
|│                                                                      ││ 500 % ┤⠤⠒⠉⠁┈┈┈⠉⠑⠢⠤⠒⠉┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⠢⢄┈⢀⣀⣀⡠⠤ │|
|│                                                                      ││ 400 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠉⠁┈┈┈┈ │|
|│                                                                      ││       └▲─────────┬─────────┬─────────┬────── │|
|│                                                                      ││      12:00     18:00     00:00     06:00     │|
|│                                                                      ││                                              │|
|│                                                                      ││ · V3 costs less than R1                      │|
|│                                                                      ││ · web and app are free                       │|
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
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| z zoom  j k hour  h l report  i origin  1–5 panel  : command  ? help  q quit                       4 files, 0 problems |
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
== press j j j j j ==
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
|│ by hour  03:00  617 %  $7,800 on $1,088                                      │|
|│ 640 % ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⣀┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│ 600 % ┤┈┈┈┈┈┈┈┈⣀⠤⣀┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⣀⠤⠤⢄⣀⣀⣀⣀⡀┈┈┈⣀⣀⠤⠤⠒⠒⠉⠉┊⠑⠤⡀┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│ 560 % ┤┈┈┈┈⣀⠤⠒⠉┈┈┈⠉⠒⠤⣀┈┈┈┈┈┈┈┈┈⣀⠤⠒⠉┈┈┈┈┈┈┈┈⠈⠉⠉⠉┈┈┈┈┈┈┈┈┊┈┈⠈⠢⡀┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│ 520 % ┤⣀⠤⠒⠉┈┈┈┈┈┈┈┈┈┈┈⠉⠒⠤⣀┈⣀⠤⠒⠉┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┊┈┈┈┈⠈⠑⢄┈┈┈┈┈┈┈┈┈┈┈⢀⣀ │|
|│ 480 % ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠉┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┊┈┈┈┈┈┈┈⠑⠢⡀⢀⣀⡠⠤⠔⠒⠊⠉⠁┈ │|
|│ 440 % ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┊┈┈┈┈┈┈┈┈┈⠈⠁┈┈┈┈┈┈┈┈┈ │|
|│       └┬────────┬─────────┬─────────┬────────┬─────────▲─────────┬─────────┬ │|
|│      12:00    15:00     18:00     21:00    00:00     03:00     06:00   09:00 │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  j k hour  h l report  i origin  ? help             4 files, 0 problems |
