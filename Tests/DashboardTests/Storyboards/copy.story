y and one more key copy the row, the price, the address or the command line, and say what was copied.

== given market ==
== press y ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲     vs o1   │|
|│▸ openai/o1                    15.00   7.50     60.00     26.25    100 %      │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %   │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %   │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| copy  r row  f price  a address  c command line  any other key: nothing        |
== press r ==
== asks copy(openai/o1 ⇥ 15 ⇥ 7.5 ⇥ 60 ⇥ 26.25 ⇥ 100 %) ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲     vs o1   │|
|│▸ openai/o1                    15.00   7.50     60.00     26.25    100 %      │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %   │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %   │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| copied the row of openai/o1: 6 cells, separated by tabs                        |
== press y f ==
== asks copy(26.25 USD per 1M tokens) ==
== press y c ==
== asks copy(tokentape prices --against openai/o1 openai/o1) ==
== press y a ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲     vs o1   │|
|│▸ openai/o1                    15.00   7.50     60.00     26.25    100 %      │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %   │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %   │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| no story is selected here; select one in the feed                              |
== press y x ==
== asks  ==
== press 3 j ==
== press y a y r ==
== asks copy(https://example.org/stock/1) copy(2025-01-28 16:46 +08:00 ⇥ zh-Hant ⇥ 模型降價 伺服器股何去何從? ⇥ 5 ⇥  ⇥ https://example.org/stock/1) ==
== press y c ==
== asks copy(tokentape feed --search '"模型降價 伺服器股何去何從?"') ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭3 Feed ───── 2 stories · 2 unread · 5 replies ─ 1 Prices  2 Margin  5 Sources ╮|
|│ ●  1 Mar 2025  da       Et døgn med 545 % fortjeneste på omkostninger…       │|
|│▸● 28 Jan 2025  zh-Hant  模型降價 伺服器股何去何從?                       5 ↵ │|
|│                                                                              │|
|│   R1的輸出價格約為o1的3%~4%,每百萬輸入tokens為人民幣1至4元。                 │|
|│   市場擔心資本支出無法回收。                                                 │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| copied tokentape feed --search '"模型降價 伺服器股何去何從?"'                  |
== press , ==
== press y c ==
== asks copy(tokentape feed --search '"模型降價 伺服器股何去何從?"' --as-of 2025-03-01T08:00:00+08:00) ==
== press 2 y c ==
== asks copy(tokentape margin --as-of 2025-03-01T08:00:00+08:00 'DeepSeek V3 + R1') ==
== press y r ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 08:00 +08:00  USD · per 1M tokens   past ◂  0 now |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ──────── 1 Prices  3 Feed  5 Sources ╮|
|│ revenue         $562,027  published, theoretical                             │|
|│                 $562,100  recomputed from the rounded tokens                 │|
|│ cost             $87,072  226.75 nodes × 8 GPUs × 24 h × $2.00               │|
|│ input              266 B  tokens × 0.55 a million                            │|
|│ cached input       342 B  tokens × 0.14 a million                            │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| no row is selected here; select a listing, a story or a file                   |
== press 5 y c ==
== asks copy(tokentape read prices.json) ==
