Free, unknown, set by a router and surely wrong are four different things, and none of them is 0;
a name in wide characters keeps its columns, and a price of last year looks its age.

== given odd prices ==
== screen 100x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1                       live ● |
| no price has moved yet                                                                             |
|╭1 Prices ─────────────────────────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                       in   cached    out  blend 3:1▼     vs o1        seen  source        │|
|│▸ openai/o1                15.00     7.50  60.00       26.25     100 %  2025-02-11  litellm       │|
|│  示範/問答模型-大          0.80      n/a   2.40        1.20    4.57 %  2024-10-01  litellm       │|
|│  openrouter/gift:free      free      n/a   free        free       0 %  2025-02-11  litellm       │|
|│  azure/unpriced             n/a      n/a    n/a         n/a       n/a  2025-02-11  litellm       │|
|│  openrouter/auto         varies      n/a varies         n/a       n/a  2025-02-11  litellm       │|
|│  wandb/deepseek-r1-0528   !135k      n/a  !540k         n/a       n/a  2025-02-11  litellm       │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  i origin  1–3 5 panel  ? help   1 file, 0 problems |
== roles ==
|ttttttttttcccccccccccccccccccccccccc..cccccccccccccccccccccccccccccccc.......................ccccc+.|
|.mmmmmmmmmmmmmmmmmmmmmm.............................................................................|
|BBBttttttBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBccccccccccccccccccccccccccccccccccccccccccB|
|B..ccccc.......................cc...cccccc....ccc..aaaaaaaaaa.....ccccc........cccc..cccccc........B|
|BssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssB|
|B..oooooooooooooooo..........oooo......mmm...oooo........oooo....aaaaaa..mmmmmmmmmm..mmmmmmm.......B|
|B............................hhhh......mmm...hhhh........hhhh.......aaa..mmmmmmmmmm..mmmmmmm.......B|
|B.............................mmm......mmm....mmm.........mmm.......mmm..mmmmmmmmmm..mmmmmmm.......B|
|B..........................mmmmmm......mmm.mmmmmm.........mmm.......mmm..mmmmmmmmmm..mmmmmmm.......B|
|B...........................wwwww......mmm..wwwww.........mmm.......mmm..mmmmmmmmmm..mmmmmmm.......B|
|BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB|
|.aaccccccaaccccccccaaaaccccccaaccccccaaccccccccccaaccccccccaaaaaacccccccaacccccc.mmmmmmmmmmmmmmmmmmm|
