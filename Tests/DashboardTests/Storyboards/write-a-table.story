The table in sight is written in the form that the file's name asks for; O opens a story's address.

== given market ==
== press e ==
== type x.csv ==
== press enter ==
== type :write x.json ==
== press enter ==
== type :write! x.md ==
== press enter ==
== press 3 ==
== type :write x.txt ==
== press enter ==
== press 2 ==
== type :write x.csv ==
== press enter ==
== asks write(x.csv: model,in USD per 1M tokens,cached USD per 1M tokens,out USD per 1M tokens,blend USD per 1M tokens,vs o1 ⏎ openai/o1,15,7.5,60,26.25,100 % ⏎ gemini/gemini-1.5-flash,0.075,0.01875,0.3,0.13125,0.50 %) write(x.json: [ ⏎   {"model": "openai/o1", "in USD per 1M tokens": 15, "cached USD per 1M tokens": 7.5, "out USD per 1M tokens": 60, "blend USD per 1M tokens": 26.25, "vs o1": "100 %"}, ⏎   {"model": "gemini/gemini-1.5-flash", "in USD per 1M tokens": 0.075, "cached USD per 1M tokens": 0.01875, "out USD per 1M tokens": 0.3, "blend USD per 1M tokens": 0.13125, "vs o1": "0.50 %"},) write!(x.md: | model | in USD per 1M tokens | cached USD per 1M tokens | out USD per 1M tokens | blend USD per 1M tokens | vs o1 | ⏎ | --- | --- | --- | --- | --- | --- | ⏎ | openai/o1 | 15 | 7.5 | 60 | 26.25 | 100 % |) write(x.txt: published                language  headline                                         replies  source     address ⏎ 2025-03-01               da        Et døgn med 545 % fortjeneste på omkostningerne  0        Kurspunkt  n/a ⏎ 2025-01-28 16:46 +08:00  zh-Hant   模型降價 伺服器股何去何從?                       5        n/a        https://example.org/stock/1) ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ──────── 1 Prices  3 Feed  5 Sources ╮|
|│ revenue         $562,027  published, theoretical                             │|
|│                 $562,100  recomputed from the rounded tokens                 │|
|│ cost             $87,072  226.75 nodes × 8 GPUs × 24 h × $2.00               │|
|│ input              266 B  tokens × 0.55 a million                            │|
|│ cached input       342 B  tokens × 0.14 a million                            │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| this page has no table; name a .txt to write the screen as it is               |
== press 3 j O ==
== asks open-address(https://example.org/stock/1) ==
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
| opening https://example.org/stock/1                        4 files, 0 problems |
