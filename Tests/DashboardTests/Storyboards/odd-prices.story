Free, unknown, set by a router and surely wrong are four different things, and none of them is 0;
a name in wide characters keeps its columns, and a price of last year looks its age.

== given odd prices ==
== screen 100x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1                       live ● |
| no price has moved yet                                                                             |
|╭1 Prices ─────────────────────────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached         out  blend 3:1▲     vs o1 log              │|
|│▸ openai/o1                     15.00     7.50       60.00       26.25  100 %    ██████▌          │|
|│  示範/問答模型-大               0.80      ·          2.40        1.20    4.57 % ████▍            │|
|│  wandb/deepseek-r1-0528   135,000.00      ·    540,000.00  236,250.00  9,000×   ███████▸         │|
|│  openrouter/gift:free           free      ·          free        free    0 %                     │|
|│  azure/unpriced                  ·        ·           ·           ·         ·                    │|
|│  openrouter/auto              varies      ·        varies         ·         ·                    │|
|╰─ like this: ended, or not seen for 92 days ──────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  i origin  1–5 panel  ? help     1 file, 0 problems |
== roles ==
|ttttttttttcccccccccccccccccccccccccc..cccccccccccccccccccccccccccccccc.......................cccccg.|
|.mmmmmmmmmmmmmmmmmmmmmm.............................................................................|
|BBBttttttBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBccccccccccccccccccccccccccccccccccccccccccB|
|B..ccccc............................cc...cccccc.........ccc..aaaaaaaaaa.....ccccc.ccc..............B|
|BssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssB|
|B..mmmmmooooooooooo...............oooo......mmm........oooo........oooo....666666.66666............B|
|B..mmmmmm...................................mmm..........................99999999.99999999.........B|
|B..mmmmmmmmmmm....................hhhh......mmm........hhhh........hhhh....555555..................B|
|B..mmmmmm..........................mmm......mmm.........mmm.........mmm.......mmm..................B|
|B..mmmmmmmmmmm..................mmmmmm......mmm......mmmmmm.........mmm.......mmm..................B|
|BBoooooooooooooooooooooooooooooooooooooooooooBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB|
|.aaccccccaaccccccccaaaaccccccaaccccccaaccccccccccaaccccccccaaaacccccccaacccccc...mmmmmmmmmmmmmmmmmmm|
