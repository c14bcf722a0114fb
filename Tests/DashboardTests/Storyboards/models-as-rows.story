With m, models are rows: the best price of each, at which host that is, and how many sell it. + unfolds one in place; its
other hosts are rows like any other, to select, mark and compare. The selection stays with its model, and a click on the sign
does as + does.

== at 2026-11-22 ==
== given hosts ==
== given names ==
== press m ==
== screen 120x28 ==
| tokentape   as of 2026-11-22 +00:00        USD · per 1M tokens · against o1                                     live ● |
| no price has moved yet                                                                                                 |
|╭1 Prices ──────────────────────────────────────────────────────── 3 models, 11 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model            cheapest at      in   cached    out  blend 3:1▲     vs o1 log          past year    held   hosts   │|
|│▸ + o1             openai        15.00    7.50   60.00     26.25    100 %    ██████▌              ⠂       –       2   │|
|│  + gpt-4o-mini    openai         0.15    0.075   0.60      0.2625    1.00 % ███▎                 ⠂       –       2   │|
|│    deepseek-chat  deepseek       0.28    0.028   0.42      0.315     1.20 % ███▍                 ⠂       –       –   │|
|│  + deepseek-r1    hyperbolic     0.40     ·      0.40      0.40      1.52 % ███▌                 ⠂       –       5   │|
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
| z zoom  + - unfold  / filter  s S sort  b base  $ currency  i origin  m listings  ? help            1 file, 0 problems |
== press z ==
== screen 120x20 ==
| tokentape   as of 2026-11-22 +00:00        USD · per 1M tokens · against o1                                     live ● |
| no price has moved yet                                                                                                 |
|╭1 Prices ─ blend 3 in : 1 out ─────────────────────────────────── 3 models, 11 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model            cheapest at      in   cached    out  blend 3:1▲      vs o1 log          past year   hosts          │|
|│▸ + o1             openai        15.00    7.50   60.00     26.25     100 %    ██████▌              ⠂       2          │|
|│  + gpt-4o-mini    openai         0.15    0.075   0.60      0.2625     1.00 % ███▎                 ⠂       2          │|
|│    deepseek-chat  deepseek       0.28    0.028   0.42      0.315      1.20 % ███▍                 ⠂       –          │|
|│  + deepseek-r1    hyperbolic     0.40     ·      0.40      0.40       1.52 % ███▌                 ⠂       5          │|
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
| Esc back  ↵ all of it  + - unfold  / filter  s S sort  Space mark  c compare  w workload  ? help    1 file, 0 problems |
== roles ==
|ttttttttttcccccccccccccccccccccccccc........cccccccccccccccccccccccccccccccc.....................................cccccg.|
|.mmmmmmmmmmmmmmmmmmmmmm.................................................................................................|
|BBBttttttBBBcccccccccccccccccccBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBcccccccccccccccccccccccccccccccccccccccccccccccccccccB|
|B..ccccc............ccccccccccc......cc...cccccc....ccc..aaaaaaaaaa......ccccc.ccc..........ccccccccc...ccccc..........B|
|BssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssB|
|B..c................mmmmmm..............................................555555.5555.................m..................B|
|B...................mmmmmmmm............................................555555.5555.................m.......m..........B|
|B..c................mmmmmmmmmm..............mmmm........................555555.5555.................m..................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB|
|.aaaaccccccaacccccccccccaaaaccccccccaaccccccccaaaaccccccaaaaaaccccccaacccccccccaaccccccccccaacccccc..mmmmmmmmmmmmmmmmmmm|
== press j j j + j j space ==
== screen 120x20 ==
| tokentape   as of 2026-11-22 +00:00        USD · per 1M tokens · against o1                                     live ● |
| no price has moved yet                                                                                                 |
|╭1 Prices ─ blend 3 in : 1 out ─────────────────────────────────── 3 models, 11 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│   model                         cheapest at      in   cached    out  blend 3:1▲      vs o1 log        hosts          │|
|│   + o1                          openai        15.00    7.50   60.00     26.25     100 %    ██████▌        2          │|
|│   + gpt-4o-mini                 openai         0.15    0.075   0.60      0.2625     1.00 % ███▎           2          │|
|│     deepseek-chat               deepseek       0.28    0.028   0.42      0.315      1.20 % ███▍           –          │|
|│   − deepseek-r1                 hyperbolic     0.40     ·      0.40      0.40       1.52 % ███▌           5          │|
|│   │ deepseek-ai/DeepSeek-R1     deepinfra      0.70     ·      2.40      1.125      4.29 % ████▎          5          │|
|│ ● │ deepseek/deepseek-r1-turbo  novita-ai      0.70     ·      2.50      1.15       4.38 % ████▎          5          │|
|│▸  │ deepseek.r1-v1:0            amaz…bedrock   1.35     ·      5.40      2.362      9.00 % ████▊          5          │|
|│   │ us.deepseek.r1-v1:0         amaz…bedrock   1.35     ·      5.40      2.362      9.00 % ████▊          5          │|
|│   │ deepseek-r1                 iflowcn        free     ·      free      free       0 %                   5          │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  ↵ all of it  + - unfold  / filter  s S sort  Space mark  c compare  w workload  ? help    1 file, 0 problems |
== roles ==
|ttttttttttcccccccccccccccccccccccccc........cccccccccccccccccccccccccccccccc.....................................cccccg.|
|.mmmmmmmmmmmmmmmmmmmmmm.................................................................................................|
|BBBttttttBBBcccccccccccccccccccBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBcccccccccccccccccccccccccccccccccccccccccccccccccccccB|
|B...ccccc.........................ccccccccccc......cc...cccccc....ccc..aaaaaaaaaa......ccccc.ccc........ccccc..........B|
|B...c.aa..........................mmmmmm............................................77777777.7777777...................B|
|B...c.............................mmmmmm..............................................555555.5555......................B|
|B.................................mmmmmmmm............................................555555.5555...........m..........B|
|B...c.............................mmmmmmmmmm..............mmmm........................555555.5555......................B|
|B...m.............................mmmmmmmmm...............mmmm........................666666.66666.....................B|
|B.a.m.............................mmmmmmmmm...............mmmm........................666666.66666.....................B|
|BssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssB|
|B...m.............................mmmmmmmmmmmm............mmmm........................666666.66666.....................B|
|B...m.............................mmmmmmm........hhhh.....mmmm...hhhh......hhhhhh.....555555...........................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB|
|.aaaaccccccaacccccccccccaaaaccccccccaaccccccccaaaaccccccaaaaaaccccccaacccccccccaaccccccccccaacccccc..mmmmmmmmmmmmmmmmmmm|
== press - ==
== screen 120x16 ==
| tokentape   as of 2026-11-22 +00:00        USD · per 1M tokens · against o1                                     live ● |
| no price has moved yet                                                                                                 |
|╭1 Prices ─ blend 3 in : 1 out ─────────────────────────────────── 3 models, 11 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│   model            cheapest at      in   cached    out  blend 3:1▲      vs o1 log          past year   hosts         │|
|│   + o1             openai        15.00    7.50   60.00     26.25     100 %    ██████▌              ⠂       2         │|
|│▸● + deepseek-r1    hyperbolic     0.40     ·      0.40      0.40       1.52 % ███▌                 ⠂       5         │|
|│   + gpt-4o-mini    openai         0.15    0.075   0.60      0.2625     1.00 % ███▎                 ⠂       2         │|
|│     deepseek-chat  deepseek       0.28    0.028   0.42      0.315      1.20 % ███▍                 ⠂       –         │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  ↵ all of it  + - unfold  / filter  s S sort  Space mark  c compare  w workload  ? help    1 file, 0 problems |
== press / ==
== type deepinfra ==
== screen 120x16 ==
| tokentape   as of 2026-11-22 +00:00        USD · per 1M tokens · against o1                                     live ● |
| no price has moved yet                                                                                                 |
|╭1 Prices ─ blend 3 in : 1 out · filter deepinfra ─────────────────── 1 model, 1 listing ─ 2 Margin  3 Feed  5 Sources ╮|
|│   model          cheapest at     in   cached   out  blend 3:1▲      vs o1 log          past year   hosts        gap  │|
|│▸    deepseek-r1  deepinfra     0.70      ·    2.40       1.125     4.29 % ████▎                ⠂       5   491 %     │|
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
| /deepinfra                                                                                                             |
== press ctrl-u enter m ==
== screen 120x16 ==
| tokentape   as of 2026-11-22 +00:00        USD · per 1M tokens · against o1                                     live ● |
| no price has moved yet                                                                                                 |
|╭1 Prices ─ blend 3 in : 1 out ───────────────────────────────────────────── 11 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│   model                              in   cached    out  blend 3:1▲      vs o1 log       sources    hosts        gap │|
|│   openai/o1                      15.00     7.50   60.00     26.25     100 %    ██████▌   1              2       none │|
|│ ● novita-ai/d…deepseek-r1-turbo   0.70      ·      2.50      1.15       4.38 % ████▎     1              5   491 %    │|
|│   openai/gpt-4o-mini              0.15     0.075   0.60      0.2625     1.00 % ███▎      1              2    10.0 %  │|
|│   azure/gpt-4o-mini               0.165    0.083   0.66      0.2888     1.10 % ███▍      1              2    10.0 %  │|
|│   deepseek/deepseek-chat          0.28     0.028   0.42      0.315      1.20 % ███▍      1              –          – │|
|│▸  hyperbolic/deepse…DeepSeek-R1   0.40      ·      0.40      0.40       1.52 % ███▌      1              5   491 %    │|
|│   deepinfra/deepsee…DeepSeek-R1   0.70      ·      2.40      1.125      4.29 % ████▎     1              5   491 %    │|
|│   amazon-bedrock/deepseek.r1-…0   1.35      ·      5.40      2.362      9.00 % ████▊     1              5   491 %    │|
|│   amazon-be…us.deepseek.r1-v1:0   1.35      ·      5.40      2.362      9.00 % ████▊     1              5   491 %    │|
|│   azure/o1                       15.00     7.50   60.00     26.25     100 %    ██████▌   1              2       none │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  ↵ all of it  / filter  s S sort  Space mark  c compare  w workload  b base  ? help        1 file, 0 problems |
== press m ==
== click "+ gpt-4o-mini" ==
== screen 120x14 ==
| tokentape   as of 2026-11-22 +00:00        USD · per 1M tokens · against o1                                     live ● |
| no price has moved yet                                                                                                 |
|╭1 Prices ─ blend 3 in : 1 out ─────────────────────────────────── 3 models, 11 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│   model            cheapest at       in   cached    out  blend 3:1▲      vs o1 log          past year   hosts        │|
|│   + o1             openai        15.00     7.50   60.00     26.25     100 %    ██████▌              ⠂       2        │|
|│ ● + deepseek-r1    hyperbolic     0.40      ·      0.40      0.40       1.52 % ███▌                 ⠂       5        │|
|│▸  − gpt-4o-mini    openai         0.15     0.075   0.60      0.2625     1.00 % ███▎                 ⠂       2        │|
|│   │ gpt-4o-mini    azure          0.165    0.083   0.66      0.2888     1.10 % ███▍                 ⠂       2        │|
|│     deepseek-chat  deepseek       0.28     0.028   0.42      0.315      1.20 % ███▍                 ⠂       –        │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  ↵ all of it  + - unfold  / filter  s S sort  Space mark  c compare  w workload  ? help    1 file, 0 problems |
