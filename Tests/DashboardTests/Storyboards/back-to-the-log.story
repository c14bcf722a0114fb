Enter in the log of alerts leads to the listing, and Esc back to the log and to the alert.

== given cuts ==
== given rules ==
== press ! j enter ==
== screen 80x14 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| ! cut 25–50 % gemini (5 listings) ┊ ! 3 more ┊ deepseek-chat out 1.10 ▲293%   ›|
|╭1 Prices ─────────────────────────── 9 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                       in    out  blend 3:1▲     vs o1    held         │|
|│  openai/o1               15.00   60.00    26.25     100 %        7 d         │|
|│  gemini/nano              0.025   0.14     0.05375    0.20 %       –         │|
|│  gemini/flash             0.075   0.30     0.1312     0.50 %       –         │|
|│  gemini/flash-lite        0.075   0.30     0.1312     0.50 %       –         │|
|│  deepseek/deepseek-chat   0.27    1.10     0.4775     1.82 %       –         │|
|│  gemini/pro               0.50    3.00     1.125      4.29 %       –         │|
|│▸ openai/o3                2.00    8.00     3.50      13.3 %        –         │|
|│  gemini/ultra             3.50   10.50     5.25      20.0 %        –         │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  ? help     ! 4 alerts  2 files, 0 problems |
== press esc ==
== screen 80x14 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
|╭ Alerts ───────────────────────────────── 4 new of 4 · 1 suspected · 4 rules ─╮|
|│  ! 2025-02-27  cut 25–50 %   gemini (5 listings)                     cut>20% │|
|│ ▸! 2025-02-27  cut 80 %      openai/o3                               cut>20% │|
|│  ! 2025-02-27  blend 3.50    openai/o3                           blend(o3)<4 │|
|│  ! 2025-02-27  rise 293 %    deepseek/deepseek-c…  rise>50% provider:deepse… │|
|│ ─ kept apart, since they are most likely corrections ─────────────────────── │|
|│  ? 2025-02-27  a correction, powerOfTen  azure/o1                    cut>20% │|
|│                                                                              │|
|│ ──────────────────────────────────────────────────────────────────────────── │|
|│ rules:4:1: error: no listing is called 'o4' as of 2025-03-01; name it as     │|
|│ provider/model                                                               │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k alert  a A acknowledge one, all  ? help    ! 4 alerts  2 files, 0 problems |
== press esc ==
== screen 80x14 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| ! cut 25–50 % gemini (5 listings) ┊ ! 3 more ┊ deepseek-chat out 1.10 ▲293%   ›|
|╭1 Prices ─────────────────────────── 9 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                       in    out  blend 3:1▲     vs o1    held         │|
|│  openai/o1               15.00   60.00    26.25     100 %        7 d         │|
|│  gemini/nano              0.025   0.14     0.05375    0.20 %       –         │|
|│  gemini/flash             0.075   0.30     0.1312     0.50 %       –         │|
|│  gemini/flash-lite        0.075   0.30     0.1312     0.50 %       –         │|
|│  deepseek/deepseek-chat   0.27    1.10     0.4775     1.82 %       –         │|
|│  gemini/pro               0.50    3.00     1.125      4.29 %       –         │|
|│▸ openai/o3                2.00    8.00     3.50      13.3 %        –         │|
|│  gemini/ultra             3.50   10.50     5.25      20.0 %        –         │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  ? help     ! 4 alerts  2 files, 0 problems |
