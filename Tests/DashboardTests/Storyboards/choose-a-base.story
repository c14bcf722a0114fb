Any listing can be what the others are compared with: j moves, b chooses.

== given prices ==
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
| z zoom  / filter  s S sort  b base  $ currency  ? help      1 file, 0 problems |
== press j j j b ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                         in   cached    out  blend 3:1▲  vs deepseek-… │|
|│▸ deepse…deepseek-reasoner   0.55   0.14      2.19      0.96         100 %    │|
|│  gemini/gemini-1.5-flash    0.075  0.01875   0.30      0.1312        13.7 %  │|
|│  deepseek/deepseek-chat     0.27   0.07      1.10      0.4775        49.7 %  │|
|│  openai/o3-mini             1.10   0.55      4.40      1.925        201 %    │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help      1 file, 0 problems |
== press g ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                         in   cached    out  blend 3:1▲  vs deepseek-… │|
|│▸ deepse…deepseek-reasoner   0.55   0.14      2.19      0.96         100 %    │|
|│  gemini/gemini-1.5-flash    0.075  0.01875   0.30      0.1312        13.7 %  │|
|│  deepseek/deepseek-chat     0.27   0.07      1.10      0.4775        49.7 %  │|
|│  openai/o3-mini             1.10   0.55      4.40      1.925        201 %    │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help      1 file, 0 problems |
== roles ==
|ttttttttttcccccccccccccccccccccccccc..ccccccccccccccccccc................cccccg.|
|.cccccccccccccccccc.....+++++mmmmmmmmmmm........................................|
|BBBttttttBBBBBBBBBBBBBBBBBBBBBBBBBBBBccccccccccccccccccccccccccccccccccccccccccB|
|B..ccccc.........................cc...cccccc....ccc..aaaaaaaaaa..ccccccccccccc.B|
|BssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssB|
|B..mmmmmmm.............................................................6666666.B|
|B..mmmmmmmmm...........................................................7777777.B|
|B..mmmmmmm............................................................77777777.B|
|BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB|
|.aaccccccaaccccccccaaaaccccccaaccccccaaccccccccccaacccccc....mmmmmmmmmmmmmmmmmmm|
