A window that has no room says so, and a larger one recovers.

== given market ==
== screen 0x0 ==
== screen 1x1 ==
|t|
== screen 20x5 ==
|                    |
|     tokentape      |
| 20x5 is too small, |
|   40x10 will do    |
|                    |
== screen 39x10 ==
|                                       |
|                                       |
|                                       |
|               tokentape               |
|          39x10 is too small,          |
|             40x10 will do             |
|                                       |
|                                       |
|                                       |
|                                       |
== screen 40x10 ==
| tokentape  2025-03-01  USD      live ● |
| deepseek-chat out 1.10 ▲293%           |
|╭1 Prices ───────────────── 6 listings ╮|
|│  model                     in    out │|
|│▸ openai/o1             15.00   60.00 │|
|│  gem…gemini-1.5-flash   0.075   0.30 │|
|│  deepse…deepseek-chat   0.27    1.10 │|
|│  de…deepseek-reasoner   0.55    2.19 │|
|╰──────────────────────────────────────╯|
| z zoom  ? help     4 files, 0 problems |
