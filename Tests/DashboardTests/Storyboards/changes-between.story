' marks the moment shown, and at another moment shows what changed between the two; :changes takes days and times in any order,
and goes to the later one.

== given market ==
== given names ==
== press { { { ' ==
== screen 100x10 ==
| tokentape   as of 2025-02-08 21:00 +08:00, marked 2025-02-08 21:00  USD              past ◂  0 now |
| no price has moved yet                                                                             |
|╭1 Prices ───────────────────────────────────── 2 listings ─ 2 Margin  3 Feed  4 Claims  5 Sources ╮|
|│  model                      in   cached    out  blend 3:1▲     vs o1 log             seen        │|
|│▸ openai/o1               15.00    7.50   60.00      26.25   100 %    ██████▌   2025-01-26        │|
|│  deepseek/deepseek-chat   0.14    0.014   0.28       0.175    0.67 % ███       2025-01-26        │|
|│                                                                                                  │|
|│                                                                                                  │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| marked 2025-02-08 21:00: ' at another moment shows what changed                2 files, 0 problems |
== press 0 ' ==
== screen 100x14 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1                       live ● |
|╭ Changes ─ 2025-02-08 21:00 to 2025-03-01 ─ all kinds ─────────────────────────────── 1 ─ by day ─╮|
|│ ▸ 2025-02-11  rise        deepseek/deepseek-chat                  0.28 → 1.10 USD ▲293 %         │|
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
== press esc ' ' ==
== screen 100x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1                       live ● |
| ✓ "545 %" holds ┊ deepseek-chat out 1.10 ▲293% 2025-02-11                                          |
|╭1 Prices ───────────────────────────────────── 6 listings ─ 2 Margin  3 Feed  4 Claims  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲     vs o1 log         held      │|
|│▸ openai/o1                    15.00   7.50     60.00     26.25    100 %    ██████▌     16 d      │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 % ██▊            –      │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 % ███▋           –      │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 % ████▏          –      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| no moment is marked                                                            4 files, 0 problems |
== press { ==
== type :changes 2025-02-12T09:30 2025-01-25 ==
== press enter ==
== screen 100x14 ==
| tokentape   as of 2025-02-22 21:00 +08:00  USD · per 1M tokens · against o1          past ◂  0 now |
|╭ Changes ─ 2025-01-25 to 2025-02-12 09:30 ─ all kinds ─────────────────────────────── 2 ─ by day ─╮|
|│ ▸ 2025-02-11  rise        deepseek/deepseek-chat                  0.28 → 1.10 USD ▲293 %         │|
|│   2025-01-31  launch      openai/o3-mini                          1.10 in, 4.40 out USD          │|
|│                                                                                                  │|
|│                                                                                                  │|
|│ no story of these days names it                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  j k change  ↵ its price then  h l kind  / filter  s S sort  ? help   2 files, 0 problems |
== press esc ==
== type :changes sooner ==
== press enter ==
== screen 100x10 ==
| tokentape   as of 2025-02-22 21:00 +08:00  USD · per 1M tokens · against o1          past ◂  0 now |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                            |
|╭1 Prices ───────────────────────────────────── 6 listings ─ 2 Margin  3 Feed  4 Claims  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲     vs o1 log         held      │|
|│▸ openai/o1                    15.00   7.50     60.00     26.25    100 %    ██████▌     16 d      │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 % ██▊            –      │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 % ███▋           –      │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 % ████▏          –      │|
| 'sooner' is not one or two days or times; write them as 2025-01-01 2025-03-01, 2025-01-28T16:46    |
| now, or week                                                                                       |
== given chosen before ==
== type :changes 2025-01-01 2025-03-01 ==
== press enter ==
== press c ==
== screen 100x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against deepseek-chat            live ● |
|╭ Changes ─ 2025-01-01 to 2025-03-01 ─ all kinds ─ 2 marked ────────────────────────── 1 ─ by day ─╮|
|│ ▸ 2025-01-31  launch      openai/o3-mini                          1.10 in, 4.40 out USD          │|
|│                                                                                                  │|
|│ no story of these days names it                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  j k change  ↵ its price then  h l kind  / filter  s S sort  ? help   4 files, 0 problems |
== press c ==
== screen 100x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against deepseek-chat            live ● |
|╭ A/B ─ 2025-01-01 to 2025-03-01 ─ 2 marked ───────────────────────────────────────────────────────╮|
|│                                                           2025-01-01        2025-03-01    change │|
|│ ▸ openai/o3-mini                     input                not listed          1.10 USD         – │|
|│                                      cached input         not listed          0.55 USD         – │|
|│                                      output               not listed          4.40 USD         – │|
|│   openai/o1                          input                not listed         15.00 USD         – │|
|│                                      cached input         not listed          7.50 USD         – │|
|│                                      output               not listed         60.00 USD         – │|
|│                                                                                                  │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  j k price  ↵ in the table  1–5 panel  : command  ? help  q quit      4 files, 0 problems |
