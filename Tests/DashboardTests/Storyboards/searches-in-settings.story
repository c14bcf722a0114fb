Searches of the settings stand beside those that are kept in the archive; one that is kept under the same name counts before it.

== given copies ==
== given names ==
== given settings with searches ==
== press 3 ==
== type :query ==
== press enter ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| ✓ "高達545%" holds ┊ no price has moved yet                                    |
|╭ Kept searches ───────────────────────────────────────────────────────────────╮|
|│ ▸ cuts         0 of 0      price cut                                         │|
|│   danish       1 of 1      lang:da                                           │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| ↵ search  D delete  j k line  Esc back  1–5 panel  ? help   1 file, 0 problems |
== press D ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| ✓ "高達545%" holds ┊ no price has moved yet                                    |
|╭ Kept searches ───────────────────────────────────────────────────────────────╮|
|│ ▸ cuts         0 of 0      price cut                                         │|
|│   danish       1 of 1      lang:da                                           │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| 'cuts' stands in your settings; delete it there, under [searches]              |
== press j enter ==
== screen 80x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| ✓ "高達545%" holds ┊ no price has moved yet                                    |
|╭3 Feed ─ search lang:da ────────────────────────────────── 1 story · 1 unread ╮|
|│▸●  1 Mar 2025  da       DeepSeek: 545 % fortjeneste … ×3 en da zh-Hant       │|
|│                                                                              │|
|│   Et døgn kostede DeepSeek 87.072 dollars mod 562.027 i teorien.             │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| search 'danish'                                             1 file, 0 problems |
== type :query cuts ==
== press enter ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| ✓ "高達545%" holds ┊ no price has moved yet                                    |
|╭3 Feed ─ search price cut ───────────────────────────────────────── 0 stories ╮|
|│                                                                              │|
|│ no matches: Esc clears the search                                            │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| search 'cuts'                                               1 file, 0 problems |
== press / Ctrl-U ==
== type figure ==
== press enter ==
== type :query !cuts ==
== press enter ==
== type :query ==
== press enter ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| ✓ "高達545%" holds ┊ no price has moved yet                                    |
|╭ Kept searches ───────────────────────────────────────────────────────────────╮|
|│ ▸ cuts         0 of 0      figure                                            │|
|│   danish       1 of 1      lang:da                                           │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| ↵ search  D delete  j k line  Esc back  1–5 panel  ? help   1 file, 0 problems |
== press D ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| ✓ "高達545%" holds ┊ no price has moved yet                                    |
|╭ Kept searches ───────────────────────────────────────────────────────────────╮|
|│ ▸ cuts         0 of 0      price cut                                         │|
|│   danish       1 of 1      lang:da                                           │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| deleted search 'cuts'                                       1 file, 0 problems |
