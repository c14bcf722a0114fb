One search looks through listings, stories, replies and sources; Enter goes there, and Esc comes back.

== given market ==
== given broken file ==
== type :find o1 ==
== press enter ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭ Find ─ o1 ───────────────────────────────────────────────────────────────────────────────────────────────────────────╮|
|│ listings: 1                                                                                                          │|
|│ ▸ openai/o1                                                                                                          │|
|│ stories: 1                                                                                                           │|
|│   2025-01-28  模型降價 伺服器股何去何從?                                                                             │|
|│ replies: 0                                                                                                           │|
|│ sources: 0                                                                                                           │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| ↵ go there  j k result  Esc back  1–5 panel  : command  ? help  q quit                             5 files, 2 problems |
== press j enter ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭3 Feed ─ search o1 ─────────────────────────────────────────────────────────── 1 of 1 ─ 1 Prices  2 Margin  5 Sources ╮|
|│ 模型降價 伺服器股何去何從?                                                  published  2025-01-28 16:46 +08:00       │|
|│ 林小記 · 2025-01-28 16:46 +08:00 · Stock · zh-Hant                          article of 2025-01-28 13:58 +08:00       │|
|│ https://example.org/stock/1                                                 by         林小記                        │|
|│                                                                             board      Stock                         │|
|│ R1的輸出價格約為o1的3%~4%,每百萬輸入tokens為人民幣1至4元。                  language   zh-Hant                       │|
|│ 市場擔心資本支出無法回收。                                                  replies    5                             │|
|│                                                                             read from  thread.txt:1                  │|
|│ 5 replies                                                                                                            │|
|│ 28 Jan 2025 +08:00                                                          replies per minute ████▁█ 16:46–16:56    │|
|│ 1  amber88  16:46  推 最好捲到免費                                                                                   │|
|│ 2  birch2   16:49                                                           most active                              │|
|│ 3  amber88  16:51  白菜價 還能獲利,其他人賣這麼貴還要虧錢                      2  amber88                            │|
|│ 4  cedar    16:54  噓 世界離不開晶片                                           2  birch2                             │|
|│ 5  birch2   16:56  好奇                                                                                              │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| j k scroll  n N next match  i origin  Esc back                                                     5 files, 2 problems |
== press esc ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭ Find ─ o1 ───────────────────────────────────────────────────────────────────╮|
|│ listings: 1                                                                  │|
|│   openai/o1                                                                  │|
|│ stories: 1                                                                   │|
|│ ▸ 2025-01-28  模型降價 伺服器股何去何從?                                     │|
|│ replies: 0                                                                   │|
|│ sources: 0                                                                   │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| ↵ go there  j k result  Esc back  1–5 panel  ? help        5 files, 2 problems |
== press k enter ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  R1 / o1  since 20 Jan 2025  in 3.67 %  cached 1.87 %  out 3.65 %  ████▏     │|
|│  model                            in   cached    out  blend 3:1▲     vs o1   │|
|│▸ openai/o1                    15.00   7.50     60.00     26.25    100 %      │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %   │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %   │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
|│  openai/o3-mini                1.10   0.55      4.40      1.925     7.33 %   │|
|│  anthropic/claude-3.5-sonnet   3.00   0.30     15.00      6.00     22.9 %    │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help     5 files, 2 problems |
== press esc ==
== type :find price ==
== press enter ==
== screen 200x60 ==
| tokentape   as of 2025-03-01 +08:00                                                USD · per 1M tokens · against o1                                                                             live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                                                                                                |
|╭ Find ─ price ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╮|
|│ listings: 0                                                                                                                                                                                          │|
|│ stories: 0                                                                                                                                                                                           │|
|│ replies: 0                                                                                                                                                                                           │|
|│ sources: 2                                                                                                                                                                                           │|
|│ ▸ broken.json                                                                                                                                                                                        │|
|│   prices.json                                                                                                                                                                                        │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| ↵ go there  j k result  Esc back  1–5 panel  : command  ? help  q quit                                                                                                             5 files, 2 problems |
== press G enter ==
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
== press esc esc ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭ Find ─ price ────────────────────────────────────────────────────────────────╮|
|│ stories: 0                                                                   │|
|│ replies: 0                                                                   │|
|│ sources: 2                                                                   │|
|│   broken.json                                                                │|
|│ ▸ prices.json                                                                │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| ↵ go there  j k result  Esc back  1–5 panel  ? help        5 files, 2 problems |
== type :find ==
== press enter ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭ Find ─ price ────────────────────────────────────────────────────────────────╮|
|│ stories: 0                                                                   │|
|│ replies: 0                                                                   │|
|│ sources: 2                                                                   │|
|│   broken.json                                                                │|
|│ ▸ prices.json                                                                │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| find needs words; type :find WORDS                                             |
== type :find nothing like this ==
== press enter ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭ Find ─ nothing like this ────────────────────────────────────────────────────╮|
|│ listings: 0                                                                  │|
|│ stories: 0                                                                   │|
|│ replies: 0                                                                   │|
|│ sources: 0                                                                   │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| ↵ go there  j k result  Esc back  1–5 panel  ? help        5 files, 2 problems |
