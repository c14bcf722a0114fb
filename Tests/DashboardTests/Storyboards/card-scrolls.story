A card with more lines than room says which of them are in sight, and PgDn and PgUp go through them.

== given prices ==
== press i ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| d╭ where from ──────────────────────────────────────────────────────────────╮  |
|╭1│ openai/o1                                                                │ ╮|
|│ │                                                                          │ │|
|│▸│ prices.json:12                                                           │ │|
|│ │ stated by litellm, seen 2025-02-11                                       │ │|
|│ │ input 15.00 USD for a million tokens                                     │ │|
|│ │ cached input 7.50 USD for a million tokens                               │ │|
|╰─╰───────────────────────────────────────────────────────── 1–6 / 10  PgDn ─╯─╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help      1 file, 0 problems |
== press pgdn ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| d╭ where from ──────────────────────────────────────────────────────────────╮  |
|╭1│ input 15.00 USD for a million tokens                                     │ ╮|
|│ │ cached input 7.50 USD for a million tokens                               │ │|
|│▸│ output 60.00 USD for a million tokens                                    │ │|
|│ │                                                                          │ │|
|│ │ blend 3:1: 26.25 of 26.25 is 100 % of openai/o1                          │ │|
|│ │ which stands at prices.json:12                                           │ │|
|╰─╰──────────────────────────────────────────────────────── 5–10 / 10  PgDn ─╯─╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help      1 file, 0 problems |
== press pgup ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| d╭ where from ──────────────────────────────────────────────────────────────╮  |
|╭1│ openai/o1                                                                │ ╮|
|│ │                                                                          │ │|
|│▸│ prices.json:12                                                           │ │|
|│ │ stated by litellm, seen 2025-02-11                                       │ │|
|│ │ input 15.00 USD for a million tokens                                     │ │|
|│ │ cached input 7.50 USD for a million tokens                               │ │|
|╰─╰───────────────────────────────────────────────────────── 1–6 / 10  PgDn ─╯─╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help      1 file, 0 problems |
== press esc K ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| d╭ the row in full ─────────────────────────────────────────────────────────╮  |
|╭1│ model                     openai/o1                                      │ ╮|
|│ │ in USD per 1M tokens      15                                             │ │|
|│▸│ cached USD per 1M tokens  7.5                                            │ │|
|│ │ out USD per 1M tokens     60                                             │ │|
|│ │ blend USD per 1M tokens   26.25                                          │ │|
|│ │ vs o1                     100 %                                          │ │|
|╰─╰───────────────────────────────────────────────────────── 1–6 / 18  PgDn ─╯─╯|
| Esc back  z zoom  / filter  s S sort  b base  ? help        1 file, 0 problems |
== press pgdn pgdn pgdn ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| d╭ the row in full ─────────────────────────────────────────────────────────╮  |
|╭1│ held                      16 d                                           │ ╮|
|│ │ sources                   1                                              │ │|
|│▸│ oldest                    18 d                                           │ │|
|│ │ status                    known                                          │ │|
|│ │ seen                      2025-02-11                                     │ │|
|│ │ source                    litellm                                        │ │|
|╰─╰─────────────────────────────────────────────────────── 13–18 / 18  PgDn ─╯─╯|
| Esc back  z zoom  / filter  s S sort  b base  ? help        1 file, 0 problems |
== press j ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| d╭ the row in full ─────────────────────────────────────────────────────────╮  |
|╭1│ held                      –                                              │ ╮|
|│ │ sources                   1                                              │ │|
|│ │ oldest                    18 d                                           │ │|
|│▸│ status                    known                                          │ │|
|│ │ seen                      2025-02-11                                     │ │|
|│ │ source                    litellm                                        │ │|
|╰─╰─────────────────────────────────────────────────────── 13–18 / 18  PgDn ─╯─╯|
| Esc back  z zoom  / filter  s S sort  b base  ? help        1 file, 0 problems |
