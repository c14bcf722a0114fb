o opens a path; Tab asks what it can be completed to, and pasted letters are no commands.

== given prices ==
== press o ==
== paste samp ==
== press tab ==
== asks complete(samp) ==
== given paths ==
== screen 80x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲     vs o1   │|
|│▸ openai/o1                    15.00   7.50     60.00     26.25    100 %      │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %   │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %   │|
|│╭─────────────────╮-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
|││ samples/prices/ │             1.10   0.55      4.40      1.925     7.33 %   │|
|││ samples/news/   │3.5-sonnet   3.00   0.30     15.00      6.00     22.9 %    │|
|╰╰─────────────────╯───────────────────────────────────────────────────────────╯|
| open samples/                                                                  |
== type n ==
== press enter ==
== asks load(samples/n) ==
== paste qqq ==
== asks  ==
