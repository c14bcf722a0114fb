s goes from column to column and S turns the order round; what is not known stays last.

== given odd prices ==
== screen 80x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| no price has moved yet                                                         |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached         out    vs o1▲          │|
|│▸ openai/o1                     15.00     7.50       60.00  100 %             │|
|│  示範/問答模型-大               0.80      ·          2.40    4.57 %          │|
|│  wandb/deepseek-r1-0528   135,000.00      ·    540,000.00    9,000×          │|
|│  openrouter/gift:free           free      ·          free    0 %             │|
|│  azure/unpriced                  ·        ·           ·         ·            │|
|│  openrouter/auto              varies      ·        varies       ·            │|
|╰─ like this: ended, or not seen for 92 days ──────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help      1 file, 0 problems |
== press s s ==
== screen 80x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| no price has moved yet                                                         |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                           in▲   cached         out     vs o1          │|
|│  示範/問答模型-大               0.80      ·          2.40    4.57 %          │|
|│▸ openai/o1                     15.00     7.50       60.00  100 %             │|
|│  wandb/deepseek-r1-0528   135,000.00      ·    540,000.00    9,000×          │|
|│  openrouter/gift:free           free      ·          free    0 %             │|
|│  azure/unpriced                  ·        ·           ·         ·            │|
|│  openrouter/auto              varies      ·        varies       ·            │|
|╰─ like this: ended, or not seen for 92 days ──────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help      1 file, 0 problems |
== press S ==
== screen 80x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| no price has moved yet                                                         |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                           in▼   cached         out     vs o1          │|
|│  wandb/deepseek-r1-0528   135,000.00      ·    540,000.00    9,000×          │|
|│▸ openai/o1                     15.00     7.50       60.00  100 %             │|
|│  示範/問答模型-大               0.80      ·          2.40    4.57 %          │|
|│  openrouter/gift:free           free      ·          free    0 %             │|
|│  azure/unpriced                  ·        ·           ·         ·            │|
|│  openrouter/auto              varies      ·        varies       ·            │|
|╰─ like this: ended, or not seen for 92 days ──────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help      1 file, 0 problems |
