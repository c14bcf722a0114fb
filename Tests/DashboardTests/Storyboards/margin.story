The day of serving in full: from machines and tokens to three ratios, and hour by hour.

== given market ==
== press 2 z ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ──────────────────────────────────────────────── 1 Prices  3 Feed  5 Sources ╮|
|│ revenue         $562,027  published, theoretical                                                                     │|
|│                 $562,100  recomputed from the rounded tokens                                                         │|
|│ cost             $87,072  226.75 nodes × 8 GPUs × 24 h × $2.00                                                       │|
|│ input              266 B  tokens × 0.55 a million                                                                    │|
|│ cached input       342 B  tokens × 0.14 a million                                                                    │|
|│ output             168 B  tokens × 2.19 a million                                                                    │|
|│                                                                                                                      │|
|│ profit on cost  gross margin  revenue multiple                                                                       │|
|│        545.5 %        84.5 %             6.45×                                                                       │|
|│                                                                                                                      │|
|│ by hour  12:00  508 %  $27,032 on $4,448                                                                             │|
|│ 617 % ┊                                                                         ⢀⡠⠔⠊⠱⡀                               │|
|│       ┊                                                                     ⢀⡠⠔⠊⠁    ⠑⡄                              │|
|│       ┊              ⢀                             ⢀⠔⠒⠤⠤⢄⣀⣀⡀            ⢀⡠⠔⠊⠁         ⠘⢄                             │|
|│       ┊            ⡠⠔⠁⠑⢄                         ⢀⠔⠁       ⠈⠉⠉⠒⠒⠢⠤⠤⢄⣀⡠⠔⠊⠁              ⠈⢢                            │|
|│       ┊         ⢀⡠⠊     ⠉⠢⡀                    ⢀⠔⠁                                       ⠣⡀                          │|
|│       ┊       ⢀⠔⠁         ⠈⠢⡀                ⢀⠔⠁                                          ⠱⡀                         │|
|│       ┊     ⡠⠊⠁             ⠈⠒⢄            ⡠⠊⠁                                             ⠘⡄                        │|
|│       ┊  ⢀⠔⠊                   ⠑⢄        ⡠⠊                                                 ⠈⢆                       │|
|│       ┊⡠⠔⠁                       ⠑⠤⡀   ⡠⠊                                                    ⠈⢢                      │|
|│       ⠊                            ⠈⠢⡠⠊                                                        ⠣⡀                 ⣀⠤ │|
|│       ┊                                                                                         ⠑⡄           ⣀⠤⠔⠊⠉   │|
|│       ┊                                                                                          ⠘⢄     ⣀⡠⠔⠊⠉        │|
|│ 468 % ┊                                                                                           ⠈⢆⡠⠔⠒⠉             │|
|│       12:00                          18:00                          00:00                          06:00             │|
|│                                                                                                                      │|
|│ · V3 costs less than R1                                                                                              │|
|│ · web and app are free                                                                                               │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  j k hour  h l report  i origin  1–5 panel  : command  ? help  q quit                     4 files, 0 problems |
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
|│ 617 %                                              ⢀⡠⠤⠒⠉⢆                    │|
|│               ⢀⡠⡀                 ⣀⠔⠒⠢⠤⠤⢄⣀⣀⣀  ⢀⡠⠤⠒⠉⠁   ┊ ⠱⡀                  │|
|│             ⡠⠔⠁ ⠈⠑⢄⡀           ⢀⡠⠊          ⠉⠉⠁        ┊  ⠈⢆                 │|
|│          ⢀⠔⠊       ⠈⠢⢄       ⣀⠔⠁                       ┊    ⠱⡀               │|
|│       ⢀⡠⠊⠁            ⠑⠢⡀ ⢀⡠⠊                          ┊     ⠈⢆              │|
|│       ⠁                 ⠈⠑⠁                            ┊       ⠱⡀     ⢀⣀⠤⠔⠒⠉ │|
|│ 468 %                                                  ┊        ⠈⢆⡠⠤⠒⠊⠁      │|
|│       12:00              18:00               00:00               06:00       │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| Esc back  j k hour  h l report  i origin  1–5 panel        4 files, 0 problems |
