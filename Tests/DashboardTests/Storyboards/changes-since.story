Without days, the page shows what changed since the last visit; / narrows it down to some listings or kinds.

== given used in February ==
== asks keep-visit(last) keep-visit(before) ==
== given market ==
== given names ==
== type :changes ==
== press enter ==
== screen 100x20 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1                       live ● |
|╭ Changes ─ 2025-02-10 to 2025-03-01 ─ all kinds ───────────────────────────────────── 1 ─ by day ─╮|
|│ ▸ 2025-02-11  rise        deepseek/deepseek-chat                  0.28 → 1.10 USD ▲293 %         │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│ no story of these days names it                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| since your last visit on 2025-02-10; :changes month shows more                 4 files, 0 problems |
== press esc ==
== type :changes 2025-01-01 ==
== press enter / ==
== type o3 ==
== press enter ==
== screen 100x20 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1                       live ● |
|╭ Changes ─ 2025-01-01 to 2025-03-01 ─ all kinds ─ o3 ──────────────────────────────── 1 ─ by day ─╮|
|│ ▸ 2025-01-31  launch      openai/o3-mini                          1.10 in, 4.40 out USD          │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│ no story of these days names it                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  j k change  ↵ its price then  h l kind  / filter  s S sort  ? help   4 files, 0 problems |
== press esc / ==
== type !o3 !seek ==
== press enter ==
== screen 100x20 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1                       live ● |
|╭ Changes ─ 2025-01-01 to 2025-03-01 ─ all kinds ─ !o3 !seek ──────────────────────────────────────╮|
|│ no change matches '!o3 !seek'; Esc clears that                                                   │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  j k change  ↵ its price then  h l kind  / filter  s S sort  ? help   4 files, 0 problems |
== press esc / ==
== type ! ==
== screen 100x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1                       live ● |
|╭ Changes ─ 2025-01-01 to 2025-03-01 ─ all kinds ─ ! ───────────────────────────────── 3 ─ by day ─╮|
|│ ▸ 2025-02-11  rise        deepseek/deepseek-chat                  0.28 → 1.10 USD ▲293 %         │|
|│                                                                                                  │|
|│ no story of these days names it                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| /!                                                                                                 |
