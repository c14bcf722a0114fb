In a tree of replies, - hides the deepest level and + shows it again, Space hides what answers a reply, ] and [ go along one
level, and ^ goes to what a reply answers.

== given a tree ==
== press 3 enter ==
== screen 80x20 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| no price has moved yet                                                         |
|╭3 Feed ─────────────────────────────── 1 of 1 ─ 1 Prices  2 Margin  5 Sources ╮|
|│ Who pays for the tokens?                                                     │|
|│ 2025-02-20 09:00 +08:00 · en                                                 │|
|│                                                                              │|
|│ A question to all.                                                           │|
|│                                                                              │|
|│ 6 replies                                                                    │|
|│ 20 Feb 2025 +08:00                                                           │|
|│    ann  09:10  Whoever asks.                                                 │|
|│      bo   09:11  Then nobody would.                                          │|
|│        ann  09:12  Some do.                                                  │|
|│      cy   09:13  The investors, for now.                                     │|
|│    di   09:14  Nobody, at night.                                             │|
|│      ed   09:15  Why?                                                        │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k scroll  n N next story  i origin  Esc back              1 file, 0 problems |
== press ] ==
== screen 80x20 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| no price has moved yet                                                         |
|╭3 Feed ─────────────────────────────── 1 of 1 ─ 1 Prices  2 Margin  5 Sources ╮|
|│ Who pays for the tokens?                                                     │|
|│ 2025-02-20 09:00 +08:00 · en                                                 │|
|│                                                                              │|
|│ A question to all.                                                           │|
|│                                                                              │|
|│ 6 replies                                                                    │|
|│ 20 Feb 2025 +08:00                                                           │|
|│    ann  09:10  Whoever asks.                                                 │|
|│      bo   09:11  Then nobody would.                                          │|
|│        ann  09:12  Some do.                                                  │|
|│      cy   09:13  The investors, for now.                                     │|
|│    di   09:14  Nobody, at night.                                             │|
|│      ed   09:15  Why?                                                        │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k scroll  n N next story  i origin  Esc back              1 file, 0 problems |
== press [ Space ==
== screen 80x20 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| no price has moved yet                                                         |
|╭3 Feed ─────────────────────────────── 1 of 1 ─ 1 Prices  2 Margin  5 Sources ╮|
|│ Who pays for the tokens?                                                     │|
|│ 2025-02-20 09:00 +08:00 · en                                                 │|
|│                                                                              │|
|│ A question to all.                                                           │|
|│                                                                              │|
|│ 6 replies                                                                    │|
|│ 20 Feb 2025 +08:00                                                           │|
|│    ann  09:10  Whoever asks.                                                 │|
|│     + 3 hidden                                                               │|
|│    di   09:14  Nobody, at night.                                             │|
|│      ed   09:15  Why?                                                        │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| 3 replies are hidden                                        1 file, 0 problems |
== press Space - ==
== screen 80x20 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| no price has moved yet                                                         |
|╭3 Feed ─────────────────────────────── 1 of 1 ─ 1 Prices  2 Margin  5 Sources ╮|
|│ Who pays for the tokens?                                                     │|
|│ 2025-02-20 09:00 +08:00 · en                                                 │|
|│                                                                              │|
|│ A question to all.                                                           │|
|│                                                                              │|
|│ 6 replies                                                                    │|
|│ 20 Feb 2025 +08:00                                                           │|
|│    ann  09:10  Whoever asks.                                                 │|
|│      bo   09:11  Then nobody would.                                          │|
|│       + 1 hidden                                                             │|
|│      cy   09:13  The investors, for now.                                     │|
|│    di   09:14  Nobody, at night.                                             │|
|│      ed   09:15  Why?                                                        │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| a reply is hidden                                           1 file, 0 problems |
== press + ^ ==
== screen 80x20 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| no price has moved yet                                                         |
|╭3 Feed ─────────────────────────────── 1 of 1 ─ 1 Prices  2 Margin  5 Sources ╮|
|│ Who pays for the tokens?                                                     │|
|│ 2025-02-20 09:00 +08:00 · en                                                 │|
|│                                                                              │|
|│ A question to all.                                                           │|
|│                                                                              │|
|│ 6 replies                                                                    │|
|│ 20 Feb 2025 +08:00                                                           │|
|│    ann  09:10  Whoever asks.                                                 │|
|│      bo   09:11  Then nobody would.                                          │|
|│        ann  09:12  Some do.                                                  │|
|│      cy   09:13  The investors, for now.                                     │|
|│    di   09:14  Nobody, at night.                                             │|
|│      ed   09:15  Why?                                                        │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| it answers the story itself                                 1 file, 0 problems |
