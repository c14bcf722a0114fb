Further columns come into sight with ), and the first stays; widths are set by hand and kept.

== given market ==
== given desk ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025                         ›|
|╭1 Prices ─────────────────────────── 8 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                              in   cached    out  blend 3:1▲     vs o1 │|
|│▸ openai/o1                      15.00   7.50     60.00     26.25    100 %    │|
|│  gemini/gemini-1.5-flash         0.075  0.01875   0.30      0.1312    0.50 % │|
|│  deepseek/deepseek-chat ·        0.27   0.07      1.10      0.4775    1.82 % │|
|│  deepseek/deepseek-reasoner ·    0.55   0.14      2.19      0.96      3.66 % │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help     7 files, 0 problems |
== press ) ) ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025                         ›|
|╭1 Prices ─────────────────────────── 8 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│‹ model                         out  blend 3:1▲     vs o1    held        seen›│|
|│▸ openai/o1                   60.00     26.25    100 %       53 d  2025-02-27 │|
|│  gemini/gemini-1.5-flash      0.30      0.1312    0.50 %    53 d  2025-02-27 │|
|│  deepseek/deepseek-chat ·     1.10      0.4775    1.82 %    18 d  2025-02-27 │|
|│  deepse…deepseek-reasoner ·   2.19      0.96      3.66 %    16 d  2025-02-27 │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help     7 files, 0 problems |
== press ) ) ) ) ) ) ) ) ) ) ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025                         ›|
|╭1 Prices ─────────────────────────── 8 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│‹ model                          cached vs o1  out vs o1     past year       ›│|
|│▸ openai/o1                          100 %      100 %              ⠐⠒⠂        │|
|│  gemini/gemini-1.5-flash              0.25 %     0.50 %           ⠐⠒⠂        │|
|│  deepseek/deepseek-chat ·             0.93 %     1.83 %           ⢀⣸⠁        │|
|│  deepseek/deepseek-reasoner ·         1.87 %     3.65 %            ⠐⠂        │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help     7 files, 0 problems |
== wheel left "openai/o1" ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025                         ›|
|╭1 Prices ─────────────────────────── 8 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│‹ model                       in vs o1  cached vs o1  out vs o1     past year›│|
|│▸ openai/o1                   100 %         100 %      100 %              ⠐⠒⠂ │|
|│  gemini/gemini-1.5-flash       0.50 %        0.25 %     0.50 %           ⠐⠒⠂ │|
|│  deepseek/deepseek-chat ·      1.80 %        0.93 %     1.83 %           ⢀⣸⠁ │|
|│  deepse…deepseek-reasoner ·    3.67 %        1.87 %     3.65 %            ⠐⠂ │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help     7 files, 0 problems |
== press ( ( ( ( ( ( ( ( ( ( ( ( ( ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025                         ›|
|╭1 Prices ─────────────────────────── 8 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                              in   cached    out  blend 3:1▲     vs o1 │|
|│▸ openai/o1                      15.00   7.50     60.00     26.25    100 %    │|
|│  gemini/gemini-1.5-flash         0.075  0.01875   0.30      0.1312    0.50 % │|
|│  deepseek/deepseek-chat ·        0.27   0.07      1.10      0.4775    1.82 % │|
|│  deepseek/deepseek-reasoner ·    0.55   0.14      2.19      0.96      3.66 % │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help     7 files, 0 problems |
== type :width model 30 ==
== press enter ==
== type :width in 4 ==
== press enter ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025                         ›|
|╭1 Prices ─────────────────────────── 8 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                             in   cached    out  blend 3:1▲     vs o1  │|
|│▸ openai/o1                       15.…  7.50     60.00     26.25    100 %     │|
|│  gemini/gemini-1.5-flash         0.0…  0.01875   0.30      0.1312    0.50 %  │|
|│  deepseek/deepseek-chat ·        0.27  0.07      1.10      0.4775    1.82 %  │|
|│  deepseek/deepseek-reasoner ·    0.55  0.14      2.19      0.96      3.66 %  │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help     7 files, 0 problems |
== asks keep-width(model) keep-width(in) ==
== type :width in 1 ==
== press enter ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025                         ›|
|╭1 Prices ─────────────────────────── 8 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                             in   cached    out  blend 3:1▲     vs o1  │|
|│▸ openai/o1                       15.…  7.50     60.00     26.25    100 %     │|
|│  gemini/gemini-1.5-flash         0.0…  0.01875   0.30      0.1312    0.50 %  │|
|│  deepseek/deepseek-chat ·        0.27  0.07      1.10      0.4775    1.82 %  │|
|│  deepseek/deepseek-reasoner ·    0.55  0.14      2.19      0.96      3.66 %  │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| '1' is not a width; write a number from 3 to 200                               |
== type :width ==
== press enter ==
== asks drop-width(model) drop-width(in) ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025                         ›|
|╭1 Prices ─────────────────────────── 8 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                              in   cached    out  blend 3:1▲     vs o1 │|
|│▸ openai/o1                      15.00   7.50     60.00     26.25    100 %    │|
|│  gemini/gemini-1.5-flash         0.075  0.01875   0.30      0.1312    0.50 % │|
|│  deepseek/deepseek-chat ·        0.27   0.07      1.10      0.4775    1.82 % │|
|│  deepseek/deepseek-reasoner ·    0.55   0.14      2.19      0.96      3.66 % │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help     7 files, 0 problems |
