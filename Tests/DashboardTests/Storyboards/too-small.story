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
| deepseek-chat out 1.10 ▲293% 2025-02-11|
|╭1 Prices ───────────────── 6 listings ╮|
|│  model                     in    out │|
|│▸ openai/o1             15.00   60.00 │|
|│  an…claude-3.5-sonnet   3.00   15.00 │|
|│  openai/o3-mini         1.10    4.40 │|
|│  de…deepseek-reasoner   0.55    2.19 │|
|╰──────────────────────────────────────╯|
| z zoom  / filter   4 files, 0 problems |
