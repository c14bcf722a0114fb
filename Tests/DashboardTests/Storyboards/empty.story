Without any data each panel says what to do.

== screen 120x30 ==
| tokentape   as of 2025-03-01 +08:00              USD · per 1M tokens                                            live ● |
| no price has moved yet                                                                                                 |
|╭1 Prices ───────────────────────────────────────────────── 0 listings ╮╭2 Margin ─────────────────────────────────────╮|
|│                                                                      ││                                              │|
|│ no prices yet: o opens a file or folder                              ││ no serving report yet: o opens a file        │|
|│                                                                      ││                                              │|
|│                                                                      ││                                              │|
|│                                                                      ││                                              │|
|│                                                                      ││                                              │|
|│                                                                      ││                                              │|
|│                                                                      ││                                              │|
|│                                                                      ││                                              │|
|│                                                                      ││                                              │|
|│                                                                      ││                                              │|
|│                                                                      ││                                              │|
|│                                                                      ││                                              │|
|│                                                                      ││                                              │|
|╰──────────────────────────────────────────────────────────────────────╯╰──────────────────────────────────────────────╯|
|╭3 Feed ──────────────────────────────────────────────────────────────────────────────────────────────────── 0 stories ╮|
|│                                                                                                                      │|
|│ no stories yet: o opens a file or folder                                                                             │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  i origin  1–5 panel  : command  ? help  q quit     0 files, 0 problems |
== given loading ==
== screen 60x10 ==
| tokentape       USD  reading 3/12 · 45 of 81 MB  Esc stops |
| no price has moved yet                                     |
|╭1 Prices ─────── 0 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│                                                          │|
|│ no prices yet: o opens a file or folder                  │|
|│                                                          │|
|│                                                          │|
|│                                                          │|
|╰──────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  ? help     0 files, 0 problems |
