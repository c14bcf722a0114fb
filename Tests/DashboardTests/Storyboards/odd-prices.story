Free, unknown, set by a router and surely wrong are four different things, and none of them is 0;
a name in wide characters keeps its columns, and a price of last year looks its age.

== given odd prices ==
== screen 100x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1                       live ● |
| no price has moved yet                                                                             |
|╭1 Prices ─────────────────────────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached         out  blend 3:1▲     vs o1        seen      │|
|│▸ openai/o1                     15.00     7.50       60.00       26.25     100 %  2025-02-11      │|
|│  示範/問答模型-大               0.80      n/a        2.40        1.20    4.57 %  2024-10-01      │|
|│  wandb/deepseek-r1-0528   135,000.00      n/a  540,000.00  236,250.00    9,000×  2025-02-11      │|
|│  openrouter/gift:free           free      n/a        free        free       0 %  2025-02-11      │|
|│  azure/unpriced                  n/a      n/a         n/a         n/a       n/a  2025-02-11      │|
|│  openrouter/auto              varies      n/a      varies         n/a       n/a  2025-02-11      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  i origin  1–5 panel  ? help     1 file, 0 problems |
== roles ==
|ttttttttttcccccccccccccccccccccccccc..cccccccccccccccccccccccccccccccc.......................cccccg.|
|.mmmmmmmmmmmmmmmmmmmmmm.............................................................................|
|BBBttttttBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBccccccccccccccccccccccccccccccccccccccccccB|
|B..ccccc............................cc...cccccc.........ccc..aaaaaaaaaa.....ccccc........cccc......B|
|BssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssB|
|B..oooooooooooooooo...............oooo......mmm........oooo........oooo....aaaaaa..mmmmmmmmmm......B|
|B...........................................mmm............................aaaaaa..mmmmmmmmmm......B|
|B.................................hhhh......mmm........hhhh........hhhh.......aaa..mmmmmmmmmm......B|
|B..................................mmm......mmm.........mmm.........mmm.......mmm..mmmmmmmmmm......B|
|B...............................mmmmmm......mmm......mmmmmm.........mmm.......mmm..mmmmmmmmmm......B|
|BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB|
|.aaccccccaaccccccccaaaaccccccaaccccccaaccccccccccaaccccccccaaaacccccccaacccccc...mmmmmmmmmmmmmmmmmmm|
