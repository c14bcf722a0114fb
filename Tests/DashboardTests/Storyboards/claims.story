A paper and a forum state figures, and the loaded data say what becomes of them. C shows each with its verdict and the value
that the data give; below stands the sum, with the file and line of every figure. A margin of 545 % is the wrong word for a
profit on cost, and o1 never cost 15 dollars for output.

== given claims ==
== given names ==
== press 3 C ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| ✘ "545 %" is 84.51 % ┊ deepseek-chat out 1.10 ▲293% 2025-02-11                                                         |
|╭ Claims ─ DeepSeek tjener 545 % på sine omkostninger ──────────────────────────────────────── 7 · ✓ 3  ≈ 0  ✘ 2  – 2 ─╮|
|│ ▸ – 545 %                                                                                                            │|
|│   ✓ 87.072 dollars                                  $87,072                                                          │|
|│   ✘ 545 %                                           84.51 %                                                          │|
|│   ✓ 2,19 dollars                                    $2.19                                                            │|
|│   ✘ 15 dollars                                      $60                                                              │|
|│   ✓ wiki67la: 3%~4%                                 3.65 %                                                           │|
|│   – wiki67la: 兩百鎂                                                                                                 │|
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
|│ the data cannot say                                                                                                  │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  j k claim  1–5 panel  : command  ? help  q quit                                          3 files, 0 problems |
== press j j ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| ✘ "545 %" is 84.51 % ┊ deepseek-chat out 1.10 ▲293% 2025-02-11                 |
|╭ Claims ─ DeepSeek tjener 545 % på sine omkostn…───── 7 · ✓ 3  ≈ 0  ✘ 2  – 2 ─╮|
|│   – 545 %                                                                    │|
|│   ✓ 87.072 dollars                  $87,072                                  │|
|│ ▸ ✘ 545 %                           84.51 %                                  │|
|│   ✓ 2,19 dollars                    $2.19                                    │|
|│   ✘ 15 dollars                      $60                                      │|
|│   ✓ wiki67la: 3%~4%                 3.65 %                                   │|
|│   – wiki67la: 兩百鎂                                                         │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│ contradicted · the data give 84.51 %                                         │|
|│ (562027 - 87072) / 562027 = 84.51 %                                          │|
|│ report deepseek-2025-02-27 publishedRevenue  day.json:2                      │|
|│ report deepseek-2025-02-27 publishedCost  day.json:2                         │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| Esc back  j k claim  1–5 panel  : command  ? help          3 files, 0 problems |
== press j j ==
== screen 200x60 ==
| tokentape   as of 2025-03-01 +08:00                                                USD · per 1M tokens · against o1                                                                             live ● |
| ✘ "545 %" is 84.51 % ┊ ✘ "15 dollars" is $60 ┊ deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                                                 |
|╭ Claims ─ DeepSeek tjener 545 % på sine omkostninger ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── 7 · ✓ 3  ≈ 0  ✘ 2  – 2 ─╮|
|│   – 545 %                                                                                                                                                                                            │|
|│   ✓ 87.072 dollars                                    $87,072                                                                                                                                        │|
|│   ✘ 545 %                                             84.51 %                                                                                                                                        │|
|│   ✓ 2,19 dollars                                      $2.19                                                                                                                                          │|
|│ ▸ ✘ 15 dollars                                        $60                                                                                                                                            │|
|│   ✓ wiki67la: 3%~4%                                   3.65 %                                                                                                                                         │|
|│   – wiki67la: 兩百鎂                                                                                                                                                                                 │|
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
|│ contradicted · the data give $60                                                                                                                                                                     │|
|│ output openai/o1 60                                                                                                                                                                                  │|
|│ openai/o1 output 2025-01-26  prices.json:3                                                                                                                                                           │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  j k claim  1–5 panel  : command  ? help  q quit                                                                                                                          3 files, 0 problems |
