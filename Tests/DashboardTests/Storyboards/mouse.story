A click selects and focuses, a second one opens; a column's head sorts, and again reverses.

== given market ==
== click "deepseek/deepseek-chat" ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭1 Prices ───────────────────────────────────────────────── 6 listings ╮╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ─────╮|
|│  R1 / o1  since 20 Jan 2025  in 3.67 %  cached 1.87 %  out 3.65 %    ││ revenue  $562,027  published, theoretical    │|
|│  model                            in   cached    out    vs o1▲       ││          $562,100  from rounded tokens       │|
|│  openai/o1                    15.00   7.50     60.00  100 %          ││ cost      $87,072  226.75 × 8 × 24 h × $2.00 │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30    0.50 %       ││                                              │|
|│▸ deepseek/deepseek-chat        0.27   0.07      1.10    1.82 %       ││ █▀▀ █ █ █▀▀   █▀▀    profit on cost          │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19    3.66 %       ││ ▀▀█ ▀▀█ ▀▀█   ▀▀█    gross margin     84.5 % │|
|│  openai/o3-mini                1.10   0.55      4.40    7.33 %       ││ ▀▀▀   ▀ ▀▀▀ ▀ ▀▀▀ %  revenue multiple  6.45× │|
|│  anthropic/claude-3.5-sonnet   3.00   0.30     15.00   22.9 %        ││                                              │|
|│                                                                      ││ by hour  12:00  508 %  $27,032 on $4,448     │|
|│                                                                      ││ 700 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│                                                                      ││ 600 % ┤┊┈┈⢀⡠⠤⣀┈┈┈┈┈┈⣀⠤⠒⠒⠒⠤⠤⠤⠤⠒⠒⠒⠉⠑⠤⡀┈┈┈┈┈┈┈┈ │|
|│                                                                      ││ 500 % ┤⠤⠒⠉⠁┈┈┈⠉⠑⠢⠤⠒⠉┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⠢⢄┈⢀⣀⣀⡠⠤ │|
|│                                                                      ││ 400 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠉⠁┈┈┈┈ │|
|│                                                                      ││       └▲─────────┬─────────┬─────────┬────── │|
|│                                                                      ││      12:00     18:00     00:00     06:00     │|
|│                                                                      ││                                              │|
|│                                                                      ││ · V3 costs less than R1                      │|
|│                                                                      ││ · web and app are free                       │|
|╰──────────────────────────────────────────────────────────────────────╯╰──────────────────────────────────────────────╯|
|╭3 Feed ──────────────────────────────────────────────────────────────── 2 stories · 2 unread · 5 replies · da zh-Hant ╮|
|│▸●  1 Mar 2025  da       Et døgn med 545 % fortjeneste på omkostningerne                                              │|
|│ ● 28 Jan 2025  zh-Hant  模型降價 伺服器股何去何從?                                                               5 ↵ │|
|│                                                                                                                      │|
|│   Omkostningerne var 87.072 dollars, den teoretiske omsætning 562.027 dollars.                                       │|
|│                                                                                                                      │|
|│   Den faktiske omsætning er lavere: nogle tjenester er gratis.                                                       │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  i origin  1–5 panel  : command  ? help  q quit     4 files, 0 problems |
== click 5 46 ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭1 Prices ───────────────────────────────────────────────── 6 listings ╮╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ─────╮|
|│  R1 / o1  since 20 Jan 2025  in 3.67 %  cached 1.87 %  out 3.65 %    ││ revenue  $562,027  published, theoretical    │|
|│  model                            in  cached▲    out     vs o1       ││          $562,100  from rounded tokens       │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30    0.50 %       ││ cost      $87,072  226.75 × 8 × 24 h × $2.00 │|
|│▸ deepseek/deepseek-chat        0.27   0.07      1.10    1.82 %       ││                                              │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19    3.66 %       ││ █▀▀ █ █ █▀▀   █▀▀    profit on cost          │|
|│  anthropic/claude-3.5-sonnet   3.00   0.30     15.00   22.9 %        ││ ▀▀█ ▀▀█ ▀▀█   ▀▀█    gross margin     84.5 % │|
|│  openai/o3-mini                1.10   0.55      4.40    7.33 %       ││ ▀▀▀   ▀ ▀▀▀ ▀ ▀▀▀ %  revenue multiple  6.45× │|
|│  openai/o1                    15.00   7.50     60.00  100 %          ││                                              │|
|│                                                                      ││ by hour  12:00  508 %  $27,032 on $4,448     │|
|│                                                                      ││ 700 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│                                                                      ││ 600 % ┤┊┈┈⢀⡠⠤⣀┈┈┈┈┈┈⣀⠤⠒⠒⠒⠤⠤⠤⠤⠒⠒⠒⠉⠑⠤⡀┈┈┈┈┈┈┈┈ │|
|│                                                                      ││ 500 % ┤⠤⠒⠉⠁┈┈┈⠉⠑⠢⠤⠒⠉┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⠢⢄┈⢀⣀⣀⡠⠤ │|
|│                                                                      ││ 400 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠉⠁┈┈┈┈ │|
|│                                                                      ││       └▲─────────┬─────────┬─────────┬────── │|
|│                                                                      ││      12:00     18:00     00:00     06:00     │|
|│                                                                      ││                                              │|
|│                                                                      ││ · V3 costs less than R1                      │|
|│                                                                      ││ · web and app are free                       │|
|╰──────────────────────────────────────────────────────────────────────╯╰──────────────────────────────────────────────╯|
|╭3 Feed ──────────────────────────────────────────────────────────────── 2 stories · 2 unread · 5 replies · da zh-Hant ╮|
|│▸●  1 Mar 2025  da       Et døgn med 545 % fortjeneste på omkostningerne                                              │|
|│ ● 28 Jan 2025  zh-Hant  模型降價 伺服器股何去何從?                                                               5 ↵ │|
|│                                                                                                                      │|
|│   Omkostningerne var 87.072 dollars, den teoretiske omsætning 562.027 dollars.                                       │|
|│                                                                                                                      │|
|│   Den faktiske omsætning er lavere: nogle tjenester er gratis.                                                       │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  i origin  1–5 panel  : command  ? help  q quit     4 files, 0 problems |
== click 5 52 ==
== click 5 52 ==
== click "28 Jan 2025" ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭1 Prices ───────────────────────────────────────────────── 6 listings ╮╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ─────╮|
|│  R1 / o1  since 20 Jan 2025  in 3.67 %  cached 1.87 %  out 3.65 %    ││ revenue  $562,027  published, theoretical    │|
|│  model                            in   cached   out▼     vs o1       ││          $562,100  from rounded tokens       │|
|│  openai/o1                    15.00   7.50     60.00  100 %          ││ cost      $87,072  226.75 × 8 × 24 h × $2.00 │|
|│  anthropic/claude-3.5-sonnet   3.00   0.30     15.00   22.9 %        ││                                              │|
|│  openai/o3-mini                1.10   0.55      4.40    7.33 %       ││ █▀▀ █ █ █▀▀   █▀▀    profit on cost          │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19    3.66 %       ││ ▀▀█ ▀▀█ ▀▀█   ▀▀█    gross margin     84.5 % │|
|│▸ deepseek/deepseek-chat        0.27   0.07      1.10    1.82 %       ││ ▀▀▀   ▀ ▀▀▀ ▀ ▀▀▀ %  revenue multiple  6.45× │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30    0.50 %       ││                                              │|
|│                                                                      ││ by hour  12:00  508 %  $27,032 on $4,448     │|
|│                                                                      ││ 700 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│                                                                      ││ 600 % ┤┊┈┈⢀⡠⠤⣀┈┈┈┈┈┈⣀⠤⠒⠒⠒⠤⠤⠤⠤⠒⠒⠒⠉⠑⠤⡀┈┈┈┈┈┈┈┈ │|
|│                                                                      ││ 500 % ┤⠤⠒⠉⠁┈┈┈⠉⠑⠢⠤⠒⠉┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⠢⢄┈⢀⣀⣀⡠⠤ │|
|│                                                                      ││ 400 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠉⠁┈┈┈┈ │|
|│                                                                      ││       └▲─────────┬─────────┬─────────┬────── │|
|│                                                                      ││      12:00     18:00     00:00     06:00     │|
|│                                                                      ││                                              │|
|│                                                                      ││ · V3 costs less than R1                      │|
|│                                                                      ││ · web and app are free                       │|
|╰──────────────────────────────────────────────────────────────────────╯╰──────────────────────────────────────────────╯|
|╭3 Feed ──────────────────────────────────────────────────────────────── 2 stories · 2 unread · 5 replies · da zh-Hant ╮|
|│ ●  1 Mar 2025  da       Et døgn med 545 % fortjeneste på omkostningerne                                              │|
|│▸● 28 Jan 2025  zh-Hant  模型降價 伺服器股何去何從?                                                               5 ↵ │|
|│                                                                                                                      │|
|│   R1的輸出價格約為o1的3%~4%,每百萬輸入tokens為人民幣1至4元。                                                         │|
|│   市場擔心資本支出無法回收。                                                                                         │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│  replies per minute █▁█▁▁█▁█▁▁█▁ 16:46–16:56                                                                         │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  / search  i origin  z zoom  1–5 panel  : command  ? help  q quit                           4 files, 0 problems |
== double-click "28 Jan 2025" ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭3 Feed ─────────────────────────────────────────────────────────────────────── 2 of 2 ─ 1 Prices  2 Margin  5 Sources ╮|
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
| j k scroll  n N next story  i origin  Esc back                                                     4 files, 0 problems |
== click "Esc" ==
== click "4 files" ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭5 Sources ───────────────── 4 files · 0 problems ─ 1 Prices  2 Margin  3 Feed ╮|
|│  file                            prices  stories  reports    rates  problems │|
|│▸ prices.json                          8        –        –        –         – │|
|│  day.json                             –        –        1        –         – │|
|│  thread.txt                           –        1        –        –         – │|
|│  article.txt                          –        1        –        –         – │|
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
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  o open  j k file  1–5 panel  : command  ? help     4 files, 0 problems |
