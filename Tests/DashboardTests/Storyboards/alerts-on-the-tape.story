What rules fire for stands in front of the moves, under a sign and with words of its own; a burst is
one alert. The footer counts what nobody has acknowledged. Without rules there is nothing of it.

== given cuts ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-27 ┊ o3 out 8.00 ▼80.0% 2025-02-27       ›|
|╭1 Prices ─────────────────────────── 9 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                       in    out  blend 3:1▲     vs o1    held         │|
|│▸ openai/o1               15.00   60.00    26.25     100 %        7 d         │|
|│  gemini/nano              0.025   0.14     0.05375    0.20 %       –         │|
|│  gemini/flash             0.075   0.30     0.1312     0.50 %       –         │|
|│  gemini/flash-lite        0.075   0.30     0.1312     0.50 %       –         │|
|│  deepseek/deepseek-chat   0.27    1.10     0.4775     1.82 %       –         │|
|│  gemini/pro               0.50    3.00     1.125      4.29 %       –         │|
|│  openai/o3                2.00    8.00     3.50      13.3 %        –         │|
|│  gemini/ultra             3.50   10.50     5.25      20.0 %        –         │|
|│  azure/o1                 !1.50  !6.00      ·            ·         –         │|
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
| z zoom  / filter  s S sort  b base  $ currency  ? help     2 files, 0 problems |
== given rules ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| ! cut 25–50 % gemini (5 listings) ┊ ! 3 more ┊ deepseek-chat out 1.10 ▲293%   ›|
|╭1 Prices ─────────────────────────── 9 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                       in    out  blend 3:1▲     vs o1    held         │|
|│▸ openai/o1               15.00   60.00    26.25     100 %        7 d         │|
|│  gemini/nano              0.025   0.14     0.05375    0.20 %       –         │|
|│  gemini/flash             0.075   0.30     0.1312     0.50 %       –         │|
|│  gemini/flash-lite        0.075   0.30     0.1312     0.50 %       –         │|
|│  deepseek/deepseek-chat   0.27    1.10     0.4775     1.82 %       –         │|
|│  gemini/pro               0.50    3.00     1.125      4.29 %       –         │|
|│  openai/o3                2.00    8.00     3.50      13.3 %        –         │|
|│  gemini/ultra             3.50   10.50     5.25      20.0 %        –         │|
|│  azure/o1                 !1.50  !6.00      ·            ·         –         │|
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
| z zoom  / filter  s S sort  b base  ? help     ! 4 alerts  2 files, 0 problems |
== roles ==
|ttttttttttcccccccccccccccccccccccccc..cccccccccccccccccccccccccccccccc...cccccg.|
|.ww............cccccccccccccccccccbbbwwwwwwwwbb.cccccccccccccccccc.....+++++...a|
|BBBttttttBBBBBBBBBBBBBBBBBBBBBBBBBBBBccccccccccccccccccccccccccccccccccccccccccB|
|B..ccccc.......................cc....ccc..aaaaaaaaaa.....ccccc....cccc.........B|
|BssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssB|
|B..mmmmmmm..............................................555555.......m.........B|
|B..mmmmmmm..............................................555555.......m.........B|
|B..mmmmmmm..............................................555555.......m.........B|
|B..mmmmmmmmm............................................555555.......m.........B|
|B..mmmmmmm..............................................666666.......m.........B|
|B..mmmmmmm.............................................6666666.......m.........B|
|B..mmmmmmm.............................................6666666.......m.........B|
|B..mmmmmm...................wwwww..wwwww......mmmmmm.......mmm.......m.........B|
|B..............................................................................B|
|B..............................................................................B|
|B..............................................................................B|
|B..............................................................................B|
|B..............................................................................B|
|B..............................................................................B|
|B..............................................................................B|
|B..............................................................................B|
|B..............................................................................B|
|BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB|
|.aaccccccaaccccccccaaaaccccccaaccccccaacccccc...wwwwwwwwwwwwmmmmmmmmmmmmmmmmmmmm|
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| ! cut 25–50 % gemini (5 listings) ┊ ! cut 80 % o3 ┊ ! blend 3.50 o3 ┊ ! 1 more ┊ deepseek-chat out 1.10 ▲293%         ›|
|╭1 Prices ─────────────────────────────────────────────────────────────────── 9 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                       in    out  blend 3:1▲     vs o1 log          past year    held        seen              │|
|│▸ openai/o1               15.00   60.00    26.25     100 %    ██████▌              ⠂     7 d  2025-02-27              │|
|│  gemini/nano              0.025   0.14     0.05375    0.20 % ██▏                  ⡇       –  2025-02-27              │|
|│  gemini/flash             0.075   0.30     0.1312     0.50 % ██▊                  ⡇       –  2025-02-27              │|
|│  gemini/flash-lite        0.075   0.30     0.1312     0.50 % ██▊                  ⡇       –  2025-02-27              │|
|│  deepseek/deepseek-chat   0.27    1.10     0.4775     1.82 % ███▋                 ⡇       –  2025-02-27              │|
|│  gemini/pro               0.50    3.00     1.125      4.29 % ████▎                ⡇       –  2025-02-27              │|
|│  openai/o3                2.00    8.00     3.50      13.3 %  █████                ⡇       –  2025-02-27              │|
|│  gemini/ultra             3.50   10.50     5.25      20.0 %  █████▍               ⡇       –  2025-02-27              │|
|│  azure/o1                 !1.50  !6.00      ·            ·                        ⡇       –  2025-02-27              │|
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
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  i origin  1–5 panel  ? help            ! 4 alerts  2 files, 0 problems |
== press ! A ! ==
== asks acknowledge(cut>20%, gemini; cut>20%, openai; blend(o3)<4, openai; rise>50% provider:deepseek, deepseek) ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-27 ┊ o3 out 8.00 ▼80.0% 2025-02-27 ┊ gemini 5 listings ▼25.0–50.0% 2025-02-27     |
|╭1 Prices ─────────────────────────────────────────────────────────────────── 9 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                       in    out  blend 3:1▲     vs o1 log          past year    held        seen              │|
|│▸ openai/o1               15.00   60.00    26.25     100 %    ██████▌              ⠂     7 d  2025-02-27              │|
|│  gemini/nano              0.025   0.14     0.05375    0.20 % ██▏                  ⡇       –  2025-02-27              │|
|│  gemini/flash             0.075   0.30     0.1312     0.50 % ██▊                  ⡇       –  2025-02-27              │|
|│  gemini/flash-lite        0.075   0.30     0.1312     0.50 % ██▊                  ⡇       –  2025-02-27              │|
|│  deepseek/deepseek-chat   0.27    1.10     0.4775     1.82 % ███▋                 ⡇       –  2025-02-27              │|
|│  gemini/pro               0.50    3.00     1.125      4.29 % ████▎                ⡇       –  2025-02-27              │|
|│  openai/o3                2.00    8.00     3.50      13.3 %  █████                ⡇       –  2025-02-27              │|
|│  gemini/ultra             3.50   10.50     5.25      20.0 %  █████▍               ⡇       –  2025-02-27              │|
|│  azure/o1                 !1.50  !6.00      ·            ·                        ⡇       –  2025-02-27              │|
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
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  i origin  1–5 panel  : command  ? help  q quit     2 files, 0 problems |
== given no rules ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-27 ┊ o3 out 8.00 ▼80.0% 2025-02-27       ›|
|╭1 Prices ─────────────────────────── 9 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                       in    out  blend 3:1▲     vs o1    held         │|
|│▸ openai/o1               15.00   60.00    26.25     100 %        7 d         │|
|│  gemini/nano              0.025   0.14     0.05375    0.20 %       –         │|
|│  gemini/flash             0.075   0.30     0.1312     0.50 %       –         │|
|│  gemini/flash-lite        0.075   0.30     0.1312     0.50 %       –         │|
|│  deepseek/deepseek-chat   0.27    1.10     0.4775     1.82 %       –         │|
|│  gemini/pro               0.50    3.00     1.125      4.29 %       –         │|
|│  openai/o3                2.00    8.00     3.50      13.3 %        –         │|
|│  gemini/ultra             3.50   10.50     5.25      20.0 %        –         │|
|│  azure/o1                 !1.50  !6.00      ·            ·         –         │|
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
| z zoom  / filter  s S sort  b base  $ currency  ? help     2 files, 0 problems |
