What a wide table tells before anybody reads a figure: who sells stands back behind what is sold, a ratio has a bar and a
colour from cheap to dear on one logarithmic scale, and each row has its blend over the past year, whose line has the
colour of a cut or a rise. What is not known is a dot. With DeepSeek R1 as the base, others are dear.

== given desk ==
== given names ==
== press z ==
== screen 160x16 ==
| tokentape   as of 2025-03-01 +08:00                            USD · per 1M tokens · against o1                                                         live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025 ┊ claude-3-5-haiku out 4.00 ▼20.0% between 5 Jan and 27 Feb 2025                                        ›|
|╭1 Prices ─ blend 3 in : 1 out ────────────────────────────────────────────────────────────────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  R1 / o1  since 20 Jan 2025  in 3.67 %  cached 1.87 %  out 3.65 %  ████▏                                                                                     │|
|│  model                             in   cached    out  blend 3:1▲      vs o1 log          past year          last change    held  sources    hosts           │|
|│▸ openai/o1                     15.00   7.50     60.00     26.25     100 %    ██████▌            ⠐⠒⠂                    –    53 d  2 agree        1           │|
|│  gemini/gemini-1.5-flash        0.075  0.01875   0.30      0.1312     0.50 % ██▊                ⠐⠒⠂  end set ≤2025-02-27    53 d  1              1           │|
|│  deepseek/deepseek-chat ·       0.27   0.07      1.10      0.4775     1.82 % ███▋               ⢀⣸⠁   ▲293 %  2025-02-08    18 d  1 of 2         1           │|
|│  deepseek/deepseek-reasoner ·   0.55   0.14      2.19      0.96       3.66 % ████▏                ⠂                    –       –  1              1           │|
|│  anthropic/claude-3-5-haiku     0.80   0.08      4.00      1.60       6.10 % ████▌              ⠈⠁⡇  ▼20.0 % ≤2025-02-27       –  1              1           │|
|│  openai/gpt-4o                  2.50   1.25     10.00      4.375     16.7 %  █████▎             ⠈⠁⡇  ▼33.3 % ≤2025-02-27     7 d  2 agree        1           │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  ↵ all of it  / filter  s S sort  Space mark  c compare  w workload  b base  $ currency  i origin  m models  1–5 panel  ? help    3 files, 0 problems |
== roles ==
|ttttttttttcccccccccccccccccccccccccc............................cccccccccccccccccccccccccccccccc.........................................................cccccg.|
|.ccccccccccc......------mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmbbbccccccccccccccccccccc.....------mmmmmmmmmmmmmmmmmmmmmmmmmmmmmm........................................a|
|BBBttttttBBBcccccccccccccccccccBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBccccccccccccccccccccccccccccccccccccccccccB|
|B..tttttttcccccccccccccccccccccccc666666ccccccccc555555cccccc666666..66666.....................................................................................B|
|B..ccccc.............................cc...cccccc....ccc..aaaaaaaaaa......ccccc.ccc..........ccccccccc..........ccccccccccc....cccc..ccccccc....ccccc...........B|
|BssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssB|
|B..mmmmmmm..............................................................555555.555................mmm..mmmmmmmmmmmmmmmmmmm....mmmm..m..............m...........B|
|B..mmmmmmmmm.............22.............................................555555.5555...............+++...++++++++++++++++++....mmmm..wwwwww.........m...........B|
|B..mmmmmmmmm.................22.........................................666666.66666................m....................m.......m..m..............m...........B|
|B..mmmmmmmmmm...........................................................666666.66666..............---..-------------------.......m..m..............m...........B|
|B..mmmmmmm.............................................................6666666.666666.............---..-------------------.....mmm..mmmmmmm........m...........B|
|B..............................................................................................................................................................B|
|B..............................................................................................................................................................B|
|B..............................................................................................................................................................B|
|BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB|
|.aaaaccccccaacccccccccccaaccccccccaaaaccccccaaaaaaccccccaacccccccccaaccccccccccaaccccccaaccccccccccaaccccccccaaccccccccaaaacccccccaacccccc..mmmmmmmmmmmmmmmmmmmm|
== press j j j b ==
== screen 160x16 ==
| tokentape   as of 2025-03-01 +08:00                    USD · per 1M tokens · against deepseek-reasoner                                                  live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025 ┊ claude-3-5-haiku out 4.00 ▼20.0% between 5 Jan and 27 Feb 2025                                        ›|
|╭1 Prices ─ blend 3 in : 1 out ────────────────────────────────────────────────────────────────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  R1 / o1  since 20 Jan 2025  in 3.67 %  cached 1.87 %  out 3.65 %  ████▏                                                                                     │|
|│  model                             in   cached    out  blend 3:1▲  vs deepseek-… log          past year          last change    held  sources    hosts       │|
|│▸ deepseek/deepseek-reasoner ·   0.55   0.14      2.19      0.96         100 %    ██████▌              ⠂                    –       –  1              1       │|
|│  gemini/gemini-1.5-flash        0.075  0.01875   0.30      0.1312        13.7 %  █████▏             ⠐⠒⠂  end set ≤2025-02-27    53 d  1              1       │|
|│  deepseek/deepseek-chat ·       0.27   0.07      1.10      0.4775        49.7 %  ██████             ⢀⣸⠁   ▲293 %  2025-02-08    18 d  1 of 2         1       │|
|│  anthropic/claude-3-5-haiku     0.80   0.08      4.00      1.60         167 %    ██████▉            ⠈⠁⡇  ▼20.0 % ≤2025-02-27       –  1              1       │|
|│  openai/gpt-4o                  2.50   1.25     10.00      4.375        456 %    ███████▌           ⠈⠁⡇  ▼33.3 % ≤2025-02-27     7 d  2 agree        1       │|
|│  openai/o1                     15.00   7.50     60.00     26.25          27.3×   ███████▸           ⠐⠒⠂                    –    53 d  2 agree        1       │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  ↵ all of it  / filter  s S sort  Space mark  c compare  w workload  b base  $ currency  i origin  m models  1–5 panel  ? help    3 files, 0 problems |
== roles ==
|ttttttttttcccccccccccccccccccccccccc....................ccccccccccccccccccccccccccccccccccccccccccccccc..................................................cccccg.|
|.ccccccccccc......------mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmbbbccccccccccccccccccccc.....------mmmmmmmmmmmmmmmmmmmmmmmmmmmmmm........................................a|
|BBBttttttBBBcccccccccccccccccccBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBccccccccccccccccccccccccccccccccccccccccccB|
|B..tttttttcccccccccccccccccccccccc666666ccccccccc555555cccccc666666..66666.....................................................................................B|
|B..ccccc.............................cc...cccccc....ccc..aaaaaaaaaa..ccccccccccccc.ccc..........ccccccccc..........ccccccccccc....cccc..ccccccc....ccccc.......B|
|BssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssB|
|B..mmmmmmm.................................................................6666666.666666.............mmm..mmmmmmmmmmmmmmmmmmm....mmmm..m..............m.......B|
|B..mmmmmmmmm.............22................................................7777777.777777.............+++...++++++++++++++++++....mmmm..wwwwww.........m.......B|
|B..mmmmmmmmmm.............................................................77777777.7777777............---..-------------------.......m..m..............m.......B|
|B..mmmmmmm................................................................88888888.88888888...........---..-------------------.....mmm..mmmmmmm........m.......B|
|B..mmmmmmm.................................................................8888888.88888888...........mmm....................m....mmmm..mmmmmmm........m.......B|
|B..............................................................................................................................................................B|
|B..............................................................................................................................................................B|
|B..............................................................................................................................................................B|
|BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB|
|.aaaaccccccaacccccccccccaaccccccccaaaaccccccaaaaaaccccccaacccccccccaaccccccccccaaccccccaaccccccccccaaccccccccaaccccccccaaaacccccccaacccccc..mmmmmmmmmmmmmmmmmmmm|
