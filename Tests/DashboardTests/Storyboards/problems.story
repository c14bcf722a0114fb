What is wrong with a file is said with its line and what to do; everything else goes on.

== given market ==
== given broken file ==
== press 5 ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭5 Sources ───────────────── 5 files · 2 problems ─ 1 Prices  2 Margin  3 Feed ╮|
|│  file                            prices  stories  reports    rates  problems │|
|│▸ prices.json                          8        –        –        –         – │|
|│  day.json                             –        –        1        –         – │|
|│  thread.txt                           –        1        –        –         – │|
|│  article.txt                          –        1        –        –         – │|
|│  broken.json                          –        –        –        –         2 │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│──────────────────────────────────────────────────────────────────────────────│|
|│ broken.json:7:12: error: the file ends inside a string; save it whole, or    │|
|│ cut it after the last complete entry                                         │|
|│ broken.json:3: warning: two prices for one listing; leave one of them out    │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  o open  j k file  1–5 panel  : command  ? help     5 files, 2 problems |
== screen 160x30 ==
| tokentape   as of 2025-03-01 +08:00                            USD · per 1M tokens · against o1                                                         live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                                                        |
|╭5 Sources ───────────────────────────────────────────────────────────────────────────────────────────────── 5 files · 2 problems ─ 1 Prices  2 Margin  3 Feed ╮|
|│  file                                                                                                   format   prices  stories  reports    rates  problems │|
|│▸ prices.json                                                                                         tokentape        8        –        –        –         – │|
|│  day.json                                                                                            tokentape        –        –        1        –         – │|
|│  thread.txt                                                                                          ptt-diary        –        1        –        –         – │|
|│  article.txt                                                                                           article        –        1        –        –         – │|
|│  broken.json                                                                                           unknown        –        –        –        –         2 │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────│|
|│ broken.json:7:12: error: the file ends inside a string; save it whole, or cut it after the last complete entry                                               │|
|│ broken.json:3: warning: two prices for one listing; leave one of them out                                                                                    │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| z zoom  o open  j k file  1–5 panel  : command  ? help  q quit                                                                             5 files, 2 problems |
