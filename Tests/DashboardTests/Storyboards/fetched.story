Sources on the web: the header says when the next one comes, the page how fresh each is, and F fetches now.

== press F ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| no price has moved yet                                                         |
|╭1 Prices ─────────────────────────── 0 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│                                                                              │|
|│ no prices yet: o opens a file or folder                                      │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| nothing to fetch is switched on; run tokentape sources enable NAME             |
== given prices ==
== given sources on the web ==
== screen 120x10 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                         next 21:05  live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭1 Prices ─────────────────────────────────────────────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲     vs o1 log          past year    held            │|
|│▸ openai/o1                    15.00   7.50     60.00     26.25    100 %    ██████▌             ⠒     16 d            │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 % ██▊                 ⠐        –            │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 % ███▋                ⣸        –            │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 % ████▏               ⠐        –            │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| nothing to fetch is switched on; run tokentape sources enable NAME                                                     |
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens    next 21:05  live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲     vs o1   │|
|│▸ openai/o1                    15.00   7.50     60.00     26.25    100 %      │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %   │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %   │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| nothing to fetch is switched on; run tokentape sources enable NAME             |
== press F ==
== asks fetch(litellm,ptt,reddit) ==
== screen 120x10 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                         next 21:05  live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭1 Prices ─────────────────────────────────────────────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲     vs o1 log          past year    held            │|
|│▸ openai/o1                    15.00   7.50     60.00     26.25    100 %    ██████▌             ⠒     16 d            │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 % ██▊                 ⠐        –            │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 % ███▋                ⣸        –            │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 % ████▏               ⠐        –            │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| fetching litellm, ptt, reddit                                                                       1 file, 0 problems |
== type :fetched ==
== press enter ==
== screen 120x16 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                         next 21:05  live ● |
|╭ Fetched sources ─────────────────────────────────────────────────────────────────────────────────────────────────────╮|
|│   source   every      fresh       next     size  what is wrong                                                       │|
|│ ▸ litellm    1 h 15 min ago  in 45 min   3.2 MB                                                                      │|
|│   ptt     10 min  5 min ago   in 5 min   812 kB                                                                      │|
|│   reddit     1 h      never    in 25 h           the host wants to be left alone                                     │|
|│   ecb        3 h                   off                                                                               │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│ prices of some 3,000 listings, kept by LiteLLM's users · fresh at  1 Mar 2025 20:45                                  │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| F fetch it now  j k source  Esc back  1–5 panel  : command  ? help  q quit                          1 file, 0 problems |
== press j j ==
== screen 120x16 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                         next 21:05  live ● |
|╭ Fetched sources ─────────────────────────────────────────────────────────────────────────────────────────────────────╮|
|│   source   every      fresh       next     size  what is wrong                                                       │|
|│   litellm    1 h 15 min ago  in 45 min   3.2 MB                                                                      │|
|│   ptt     10 min  5 min ago   in 5 min   812 kB                                                                      │|
|│ ▸ reddit     1 h      never    in 25 h           the host wants to be left alone                                     │|
|│   ecb        3 h                   off                                                                               │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│ new posts of your groups on Reddit · never fetched                                                                   │|
|│ the host wants to be left alone                                                                                      │|
|│ it is asked again after 2025-03-02 14:00 UTC                                                                         │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| F fetch it now  j k source  Esc back  1–5 panel  : command  ? help  q quit                          1 file, 0 problems |
== roles ==
|ttttttttttcccccccccccccccccccccccccc........cccccccccccccccccccccccccccccccc.........................cccccccccccccccccg.|
|BtttttttttttttttttBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB|
|B.cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc.......................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B.ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss.B|
|B...mmm........mmm...................mmm...............................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B.mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm...................................................................B|
|B.wwwwwwwwwwwwwwwwwwwwwwwwwwwwwww......................................................................................B|
|B.cccccccccccccccccccccccccccccccccccccccccccc.........................................................................B|
|BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB|
|.aaccccccccccccccaaaaccccccccaaaaccccccaaaacccccccaacccccccccaaccccccaacccccc........................mmmmmmmmmmmmmmmmmmm|
== screen 80x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens    next 21:05  live ● |
|╭ Fetched sources ─────────────────────────────────────────────────────────────╮|
|│   source   every      fresh       next     size  what is wrong               │|
|│   litellm    1 h 15 min ago  in 45 min   3.2 MB                              │|
|│   ptt     10 min  5 min ago   in 5 min   812 kB                              │|
|│ ▸ reddit     1 h      never    in 25 h           the host wants to be left … │|
|│                                                                              │|
|│ new posts of your groups on Reddit · never fetched                           │|
|│ the host wants to be left alone                                              │|
|│ it is asked again after 2025-03-02 14:00 UTC                                 │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| F fetch it now  j k source  Esc back  1–5 panel  ? help     1 file, 0 problems |
== press k F ==
== asks fetch(ptt) ==
== given a fetch ==
== screen 120x16 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                       fetching ptt  live ● |
|╭ Fetched sources ─────────────────────────────────────────────────────────────────────────────────────────────────────╮|
|│   source   every      fresh       next     size  what is wrong                                                       │|
|│   litellm    1 h 15 min ago  in 45 min   3.2 MB                                                                      │|
|│ ▸ ptt     10 min  5 min ago  page 3/31   812 kB                                                                      │|
|│   reddit     1 h      never    in 25 h           the host wants to be left alone                                     │|
|│   ecb        3 h                   off                                                                               │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│ new articles of your boards on PTT, with their pushes · fresh at  1 Mar 2025 20:55                                   │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| fetching ptt                                                                                        1 file, 0 problems |
== press j j F ==
== screen 120x16 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                       fetching ptt  live ● |
|╭ Fetched sources ─────────────────────────────────────────────────────────────────────────────────────────────────────╮|
|│   source   every      fresh       next     size  what is wrong                                                       │|
|│   litellm    1 h 15 min ago  in 45 min   3.2 MB                                                                      │|
|│   ptt     10 min  5 min ago  page 3/31   812 kB                                                                      │|
|│   reddit     1 h      never    in 25 h           the host wants to be left alone                                     │|
|│ ▸ ecb        3 h                   off                                                                               │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│ the ECB's reference rates of the day · never fetched                                                                 │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| ecb is switched off; run tokentape sources enable ecb                                                                  |
== press esc ==
== given an old list ==
== screen 120x10 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                   litellm 24 h old  live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭1 Prices ─────────────────────────────────────────────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲     vs o1 log          past year    held            │|
|│▸ openai/o1                    15.00   7.50     60.00     26.25    100 %    ██████▌             ⠒     16 d            │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 % ██▊                 ⠐        –            │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 % ███▋                ⣸        –            │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 % ████▏               ⠐        –            │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  i origin  1–5 panel  : command  ? help  q quit      1 file, 0 problems |
== roles ==
|ttttttttttcccccccccccccccccccccccccc........cccccccccccccccccccccccccccccccc...................wwwwwwwwwwwwwwwwwwcccccg.|
|.cccccccccccccccccc.....+++++mmmmmmmmmmm................................................................................|
|BBBttttttBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBccccccccccccccccccccccccccccccccccccccccccB|
|B..ccccc............................cc...cccccc....ccc..aaaaaaaaaa.....ccccc.ccc..........ccccccccc....cccc............B|
|BssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssB|
|B..mmmmmmm............................................................555555.555.................m........m............B|
|B..mmmmmmmmm..........................................................555555.5555................+........m............B|
|B..mmmmmmmmm..........................................................666666.66666...............m........m............B|
|BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB|
|.aaccccccaaccccccccaaaaccccccaaccccccaaccccccccccaaccccccccaaaacccccccaacccccccccaaccccccaacccccc....mmmmmmmmmmmmmmmmmmm|
