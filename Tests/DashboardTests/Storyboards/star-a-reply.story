A reply is starred with * as a story is with f; has:star finds both, n goes from one to the next, and u takes a star back.

== given a crowd ==
== given a tree ==
== given names ==
== press 3 enter ] ] ==
== press * ==
== screen 80x20 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| no price has moved yet                                                         |
|╭3 Feed ───────────────────── 1 of 2 ─ 1 Prices  2 Margin  4 Claims  5 Sources ╮|
|│ Who pays for the tokens?                                                     │|
|│ 2025-02-20 09:00 +08:00 · en                                                 │|
|│                                                                              │|
|│ A question to all.                                                           │|
|│                                                                              │|
|│ 6 replies                                                                    │|
|│ tone  for 0 · against 0 · neither 6 · 0 % unclear                            │|
|│ 20 Feb 2025 +08:00                                                           │|
|│    ann  09:10  Whoever asks.                                                 │|
|│      bo   09:11  Then nobody would.                                          │|
|│        ann  09:12  Some do.                                                  │|
|│      cy   09:13  The investors, for now.                                     │|
|│★   di   09:14  Nobody, at night.                                             │|
|│      ed   09:15  Why?                                                        │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| starred the reply of di: has:star finds it                 2 files, 0 problems |
== asks keep-claims(1 of 1) mark-read star-reply(6) ==
== press u ==
== screen 80x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| no price has moved yet                                                         |
|╭3 Feed ───────────────────── 1 of 2 ─ 1 Prices  2 Margin  4 Claims  5 Sources ╮|
|│ Who pays for the tokens?                                                     ┃|
|│ 2025-02-20 09:00 +08:00 · en                                                 │|
|│                                                                              │|
|│ A question to all.                                                           │|
|│                                                                              │|
|│ 6 replies                                                                    │|
|│ tone  for 0 · against 0 · neither 6 · 0 % unclear                            │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| the reply's star is off again                              2 files, 0 problems |
== press * G * esc ==
== type /has:star ==
== press enter ==
== screen 80x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| no price has moved yet                                                         |
|╭3 Feed ─ search has:star ──────────────────────────────── 1 story · 2 replies ╮|
|│▸  20 Feb 2025  en       Who pays for the tokens?  ann: Whoever asks.   2/6 ↵ │|
|│                                                                              │|
|│   ann: Whoever asks.                                                         │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│   tone  for 0 · against 0 · neither 6 · 0 % unclear                          │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  / search  i origin  z zoom  1–5 panel  ? help      2 files, 0 problems |
== press enter n n ==
== screen 80x14 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| no price has moved yet                                                         |
|╭3 Feed ─ search has:star ────────────────────────────── match 2 of 2 · 1 of 1 ╮|
|│ 6 replies                                                                    │|
|│ tone  for 0 · against 0 · neither 6 · 0 % unclear                            │|
|│ 20 Feb 2025 +08:00                                                           │|
|│★   ann  09:10  Whoever asks.                                                 │|
|│      bo   09:11  Then nobody would.                                          │|
|│        ann  09:12  Some do.                                                  │|
|│      cy   09:13  The investors, for now.                                     │|
|│★   di   09:14  Nobody, at night.                                             │|
|│      ed   09:15  Why?                                                        ┃|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k scroll  n N next match  i origin  Esc back             2 files, 0 problems |
== press - u ==
== screen 80x20 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| no price has moved yet                                                         |
|╭3 Feed ─ search has:star ────────────────────────────── match 2 of 2 · 1 of 1 ╮|
|│ Who pays for the tokens?                                                     │|
|│ 2025-02-20 09:00 +08:00 · en                                                 │|
|│                                                                              │|
|│ A question to all.                                                           │|
|│                                                                              │|
|│ 6 replies                                                                    │|
|│ tone  for 0 · against 0 · neither 6 · 0 % unclear                            │|
|│ 20 Feb 2025 +08:00                                                           │|
|│★   ann  09:10  Whoever asks.                                                 │|
|│      bo   09:11  Then nobody would.                                          │|
|│        ann  09:12  Some do.                                                  │|
|│      cy   09:13  The investors, for now.                                     │|
|│★   di   09:14  Nobody, at night.                                             │|
|│      ed   09:15  Why?                                                        │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| the replies are as they were                               2 files, 0 problems |
== press f ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| no price has moved yet                                                         |
|╭3 Feed ─ search has:star ────────────────────────────── match 2 of 2 · 1 of 1 ╮|
|│ Who pays for the tokens?                                                     ┃|
|│ 2025-02-20 09:00 +08:00 · en                                                 │|
|│                                                                              │|
|│ A question to all.                                                           │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| starred the story: has:star finds it                       2 files, 0 problems |
== press f ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| no price has moved yet                                                         |
|╭3 Feed ─ search has:star ────────────────────────────── match 2 of 2 · 1 of 1 ╮|
|│ Who pays for the tokens?                                                     ┃|
|│ 2025-02-20 09:00 +08:00 · en                                                 │|
|│                                                                              │|
|│ A question to all.                                                           │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| the story is no longer starred                             2 files, 0 problems |
