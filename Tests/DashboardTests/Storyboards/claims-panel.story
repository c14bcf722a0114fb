What all stories and replies state is a panel of its own: newest first, with counts by verdict. 4 goes there, / narrows it down,
s turns to another order, i shows the sum, and Enter opens the story at the words, which are marked with their verdict.

== given claims ==
== given names ==
== press 4 ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| ✘ "545 %" is 84.51 % ┊ deepseek-chat out 1.10 ▲293% 2025-02-11                                                         |
|╭1 Prices ───────────────────────────────────────────────── 6 listings ╮╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ─────╮|
|│  R1 / o1  since 20 Jan 2025  in 3.67 %  cached 1.87 %  out 3.65 %    ││ revenue  $562,027  published, theoretical    │|
|│  model                            in   cached    out    vs o1▲       ││          $562,100  from rounded tokens       │|
|│▸ openai/o1                    15.00   7.50     60.00  100 %          ││ cost      $87,072  226.75 × 8 × 24 h × $2.00 │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30    0.50 %       ││                                              │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10    1.82 %       ││ █▀▀ █ █ █▀▀   █▀▀    profit on cost          │|
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
|╭3 Feed ──────────────────────────── 1 story · 1 unread · 1 reply · da ╮╭4 Claims ───────────── 7 · ✓ 3  ≈ 0  ✘ 2  – 2 ╮|
|│▸●  1 Mar 2025  da       DeepSeek tjener 545 % på sine omkostn…   1 ↵ ││▸ – 545 %                                     │|
|│                                                                      ││  ✓ 87.072 dollars            $87,072         │|
|│   DeepSeeks omkostninger var 87.072 dollars på et døgn.              ││  ✘ 545 %                     84.51 %         │|
|│   Bruttomarginen er 545 %.                                           ││  ✓ 2,19 dollars              $2.19           │|
|│                                                                      ││  ✘ 15 dollars                $60             │|
|│   En million output-tokens koster 2,19 dollars hos R1 og 15 dollars  ││  ✓ wiki67la: 3%~4%           3.65 %          │|
|│   hos o1.                                                            ││  – wiki67la: 兩百鎂                          │|
|│                                                                      ││                                              │|
|│                                                                      ││                                              │|
|│                                                                      ││                                              │|
|│                                                                      ││                                              │|
|╰──────────────────────────────────────────────────────────────────────╯╰──────────────────────────────────────────────╯|
| ↵ read  / filter  s sort  i the sum  z zoom  1–5 panel  : command  ? help  q quit                  3 files, 0 problems |
== press i ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| ✘ "545 %" is 84.51 % ┊ deepseek-chat out 1.10 ▲293% 2025-02-11                                                         |
|╭1 Prices ───────────────────────────────────────────────── 6 listings ╮╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ─────╮|
|│  R1 / o1  since 20 Jan 2025  in 3.67 %  cached 1.87 %  out 3.65 %    ││ revenue  $562,027  published, theoretical    │|
|│  model                            in   cached    out    vs o1▲       ││          $562,100  from rounded tokens       │|
|│▸ openai/o1                    15.00   7.50     60.00  100 %          ││ cost      $87,072  226.75 × 8 × 24 h × $2.00 │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30    0.50 %       ││                                              │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10    1.82 %       ││ █▀▀ █ █ █▀▀   █▀▀    profit on cost          │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19    3.66 %       ││ ▀▀█ ▀▀█ ▀▀█   ▀▀█    gross margin     84.5 % │|
|│  openai/o3-mini                1.10   0.55      4.40    7.33 %       ││ ▀▀▀   ▀ ▀▀▀ ▀ ▀▀▀ %  revenue multiple  6.45× │|
|│  anthropic/claude-3.5-sonnet   3.00   0.30     15.00   22.9 %        ││                                              │|
|│                                                                      ││ by hour  12:00  508 %  $27,032 on $4,448     │|
|│                                                                      ││ 700 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│             ╭ where from ──────────────────────────────────────────────────────────────────────────────╮⠉⠑⠤⡀┈┈┈┈┈┈┈┈ │|
|│             │ “545 %”                                                                                  │┈┈┈⠈⠢⢄┈⢀⣀⣀⡠⠤ │|
|│             │                                                                                          │┈┈┈┈┈┈⠉⠁┈┈┈┈ │|
|│             │ the data cannot say                                                                      │─────┬────── │|
|│             │ DeepSeek tjener 545 % på sine omkostninger                                               │   06:00     │|
|│             │ Ida Holm, 2025-03-01                                                                     │             │|
|│             │ stated.txt:1                                                                             │             │|
|│             │ Ida Holm: 2 of 4 held                                                                    │             │|
|╰─────────────│ Kurspunkt: 2 of 4 held                                                                   │─────────────╯|
|╭3 Feed ──────╰──────────────────────────────────────────────────────────────────────────────────────────╯ 0  ✘ 2  – 2 ╮|
|│▸●  1 Mar 2025  da       DeepSeek tjener 545 % på sine omkostn…   1 ↵ ││▸ – 545 %                                     │|
|│                                                                      ││  ✓ 87.072 dollars            $87,072         │|
|│   DeepSeeks omkostninger var 87.072 dollars på et døgn.              ││  ✘ 545 %                     84.51 %         │|
|│   Bruttomarginen er 545 %.                                           ││  ✓ 2,19 dollars              $2.19           │|
|│                                                                      ││  ✘ 15 dollars                $60             │|
|│   En million output-tokens koster 2,19 dollars hos R1 og 15 dollars  ││  ✓ wiki67la: 3%~4%           3.65 %          │|
|│   hos o1.                                                            ││  – wiki67la: 兩百鎂                          │|
|│                                                                      ││                                              │|
|│                                                                      ││                                              │|
|│                                                                      ││                                              │|
|│                                                                      ││                                              │|
|╰──────────────────────────────────────────────────────────────────────╯╰──────────────────────────────────────────────╯|
| ↵ read  / filter  s sort  i the sum  z zoom  1–5 panel  : command  ? help  q quit                  3 files, 0 problems |
== press escape z ==
== screen 160x48 ==
| tokentape   as of 2025-03-01 +08:00                            USD · per 1M tokens · against o1                                                         live ● |
| ✘ "545 %" is 84.51 % ┊ ✘ "15 dollars" is $60 ┊ deepseek-chat out 1.10 ▲293% 2025-02-11                                                                         |
|╭4 Claims ───────────────────────────────────────────────────────────────────────────────────── 7 · ✓ 3  ≈ 0  ✘ 2  – 2 ─ 1 Prices  2 Margin  3 Feed  5 Sources ╮|
|│    said                                      it is                      whose                   day         lang   “545 %”                                   │|
|│▸ – 545 %                                                                                        2025-03-01  da                                               │|
|│  ✓ 87.072 dollars                            $87,072                    DeepSeek V3 + R1        2025-03-01  da     the data cannot say                       │|
|│  ✘ 545 %                                     84.51 %                    DeepSeek V3 + R1        2025-03-01  da     DeepSeek tjener 545 % på sine             │|
|│  ✓ 2,19 dollars                              $2.19                      deepseek/deepseek-reas… 2025-03-01  da     omkostninger                              │|
|│  ✘ 15 dollars                                $60                        openai/o1               2025-03-01  da     Ida Holm, 2025-03-01                      │|
|│  ✓ wiki67la: 3%~4%                           3.65 %                     deepseek/deepseek-reas… 2025-03-01  zh     stated.txt:1                              │|
|│  – wiki67la: 兩百鎂                                                                             2025-03-01  zh     Ida Holm: 2 of 4 held                     │|
|│                                                                                                                    Kurspunkt: 2 of 4 held                    │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  / filter  s sort  i the sum  Esc back  1–5 panel  : command  ? help  q quit                                                        3 files, 0 problems |
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| ✘ "545 %" is 84.51 % ┊ deepseek-chat out 1.10 ▲293% 2025-02-11                                                         |
|╭4 Claims ───────────────────────────────────────────── 7 · ✓ 3  ≈ 0  ✘ 2  – 2 ─ 1 Prices  2 Margin  3 Feed  5 Sources ╮|
|│    said                                        it is                        whose                   day         lang │|
|│▸ – 545 %                                                                                            2025-03-01  da   │|
|│  ✓ 87.072 dollars                              $87,072                      DeepSeek V3 + R1        2025-03-01  da   │|
|│  ✘ 545 %                                       84.51 %                      DeepSeek V3 + R1        2025-03-01  da   │|
|│  ✓ 2,19 dollars                                $2.19                        deepseek/deepseek-reas… 2025-03-01  da   │|
|│  ✘ 15 dollars                                  $60                          openai/o1               2025-03-01  da   │|
|│  ✓ wiki67la: 3%~4%                             3.65 %                       deepseek/deepseek-reas… 2025-03-01  zh   │|
|│  – wiki67la: 兩百鎂                                                                                 2025-03-01  zh   │|
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
|│──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────│|
|│ “545 %”                                                                                                              │|
|│                                                                                                                      │|
|│ the data cannot say                                                                                                  │|
|│ DeepSeek tjener 545 % på sine omkostninger                                                                           │|
|│ Ida Holm, 2025-03-01                                                                                                 │|
|│ stated.txt:1                                                                                                         │|
|│ Ida Holm: 2 of 4 held                                                                                                │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  / filter  s sort  i the sum  Esc back  1–5 panel  : command  ? help  q quit                3 files, 0 problems |
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| ✘ "545 %" is 84.51 % ┊ deepseek-chat out 1.10 ▲293% 2025-02-11                 |
|╭4 Claims ───── 7 · ✓ 3  ≈ 0  ✘ 2  – 2 ─ 1 Prices  2 Margin  3 Feed  5 Sources ╮|
|│    said                               it is                 day         lang │|
|│▸ – 545 %                                                    2025-03-01  da   │|
|│  ✓ 87.072 dollars                     $87,072               2025-03-01  da   │|
|│  ✘ 545 %                              84.51 %               2025-03-01  da   │|
|│  ✓ 2,19 dollars                       $2.19                 2025-03-01  da   │|
|│  ✘ 15 dollars                         $60                   2025-03-01  da   │|
|│  ✓ wiki67la: 3%~4%                    3.65 %                2025-03-01  zh   │|
|│  – wiki67la: 兩百鎂                                         2025-03-01  zh   │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│──────────────────────────────────────────────────────────────────────────────│|
|│ “545 %”                                                                      │|
|│                                                                              │|
|│ the data cannot say                                                          │|
|│ DeepSeek tjener 545 % på sine omkostninger                                   │|
|│ Ida Holm, 2025-03-01                                                         │|
|│ stated.txt:1                                                                 │|
|│ Ida Holm: 2 of 4 held                                                        │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  / filter  s sort  i the sum  Esc back  ? help      3 files, 0 problems |
== press s s ==
== type /verdict:contradicted ==
== press enter ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| ✘ "545 %" is 84.51 % ┊ deepseek-chat out 1.10 ▲293% 2025-02-11                                                         |
|╭4 Claims ─ filter verdict:contradicted · contradicted first ────────────────────────────────── 2 · ✓ 0  ≈ 0  ✘ 2  – 0 ╮|
|│    said                                        it is                        whose                   day         lang │|
|│▸ ✘ 545 %                                       84.51 %                      DeepSeek V3 + R1        2025-03-01  da   │|
|│  ✘ 15 dollars                                  $60                          openai/o1               2025-03-01  da   │|
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
|│──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────│|
|│ “545 %”                                                                                                              │|
|│                                                                                                                      │|
|│ contradicted · the data give 84.51 %                                                                                 │|
|│ (562027 - 87072) / 562027 = 84.51 %                                                                                  │|
|│ report deepseek-2025-02-27 publishedRevenue  day.json:2                                                              │|
|│ report deepseek-2025-02-27 publishedCost  day.json:2                                                                 │|
|│ DeepSeek tjener 545 % på sine omkostninger                                                                           │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  / filter  s sort  i the sum  Esc back  1–5 panel  : command  ? help  q quit                3 files, 0 problems |
== says ==
|Claims in full, filter verdict:contradicted · contradicted first, 2 · ✓ 0  ≈ 0  ✘ 2  – 0|
|now, 2025-03-01, in USD|
|row 1 of 2: verdict contradicted, said 545 %, it is 84.5075 %, note n/a, whose DeepSeek V3 + R1, story DeepSeek tjener 545 % på sine omkostninger, author Ida Holm, day 2025-03-01, language da|
== press enter ==
== screen 160x48 ==
| tokentape   as of 2025-03-01 +08:00                            USD · per 1M tokens · against o1                                                         live ● |
| ✘ "545 %" is 84.51 % ┊ ✘ "15 dollars" is $60 ┊ deepseek-chat out 1.10 ▲293% 2025-02-11                                                                         |
|╭3 Feed ───────────────────────────────────────────────────────────────────────────────────────────────────── 1 of 1 ─ 1 Prices  2 Margin  4 Claims  5 Sources ╮|
|│–DeepSeek tjener 545 % på sine omkostninger                                                        published  2025-03-01                                      │|
|│ Kurspunkt · Ida Holm · 2025-03-01 · da                                                            by         Ida Holm                                        │|
|│                                                                                                   source     Kurspunkt                                       │|
|│✘DeepSeeks omkostninger var 87.072 dollars på et døgn. Bruttomarginen er 545 %.                    language   da                                              │|
|│                                                                                                   replies    1                                               │|
|│✘En million output-tokens koster 2,19 dollars hos R1 og 15 dollars hos o1.                         read from  stated.txt:1                                    │|
|│                                                                                                                                                              │|
|│ 1 reply                                                                                           replies per minute █▁ 00:00–00:00                          │|
|│  1 Mar 2025 +00:00                                                                                tone       for 0 · against 1 · neither 0                   │|
|│✓1  wiki67la  R1輸出價是o1的3%~4%,一個月兩百鎂太坑                                                            of 1 replies, 0 % unclear                       │|
|│                                                                                                                                                              │|
|│                                                                                                   states 7 · ✓ 3  ≈ 0  ✘ 2  – 2                              │|
|│                                                                                                   – 545 %                                                    │|
|│                                                                                                   ✓ 87.072 dollars                                           │|
|│                                                                                                       $87,072                                                │|
|│                                                                                                   ✘ 545 %                                                    │|
|│                                                                                                       84.51 %                                                │|
|│                                                                                                   ✓ 2,19 dollars                                             │|
|│                                                                                                       $2.19                                                  │|
|│                                                                                                   ✘ 15 dollars                                               │|
|│                                                                                                       $60                                                    │|
|│                                                                                                   ✓ wiki67la: 3%~4%                                          │|
|│                                                                                                       3.65 %                                                 │|
|│                                                                                                   – wiki67la: 兩百鎂                                         │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| j k scroll  n N next story  i origin  Esc back                                                                                             3 files, 0 problems |
== roles ==
|ttttttttttcccccccccccccccccccccccccc............................cccccccccccccccccccccccccccccccc.........................................................cccccg.|
|.ee..................bbbee...................bbbcccccccccccccccccc.....+++++mmmmmmmmmmm.........................................................................|
|BBBttttBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBccccccccccccccccccccccccccccccccccccccccccccccccccB|
|Bmttttttttttttttttcccccttttttttttttttttttttt........................................................ccccccccc..................................................B|
|B.mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm............................................................cc.........................................................B|
|B...................................................................................................cccccc.....................................................B|
|Be...........................gggggggggggggg...............................eeeee.....................cccccccc...................................................B|
|B...................................................................................................ccccccc....................................................B|
|Be................................gggggggggggg...........eeeeeeeeee.................................ccccccccc..................................................B|
|B..............................................................................................................................................................B|
|B.ccccccc...........................................................................................ccccccccccccccccccc22xxxxxxxxxxxx..........................B|
|B.mmmmmmmmmmmmmmmmmm................................................................................cccc.......................................................B|
|Bgmmmmmmmmmmmmm..............ggggg.......cccccc................................................................................................................B|
|B..............................................................................................................................................................B|
|B...................................................................................................ccccccccccccccccccccccccccccc..............................B|
|B...................................................................................................m..........................................................B|
|B...................................................................................................g..........................................................B|
|B.......................................................................................................mmmmmmm................................................B|
|B...................................................................................................e..........................................................B|
|B.......................................................................................................mmmmmmm................................................B|
|B...................................................................................................g..........................................................B|
|B.......................................................................................................mmmmm..................................................B|
|B...................................................................................................e..........................................................B|
|B.......................................................................................................mmm....................................................B|
|B...................................................................................................g..........................................................B|
|B.......................................................................................................mmmmmm.................................................B|
|B...................................................................................................m..........................................................B|
|B..............................................................................................................................................................B|
|B..............................................................................................................................................................B|
|B..............................................................................................................................................................B|
|B..............................................................................................................................................................B|
|B..............................................................................................................................................................B|
|B..............................................................................................................................................................B|
|B..............................................................................................................................................................B|
|B..............................................................................................................................................................B|
|B..............................................................................................................................................................B|
|B..............................................................................................................................................................B|
|B..............................................................................................................................................................B|
|B..............................................................................................................................................................B|
|B..............................................................................................................................................................B|
|B..............................................................................................................................................................B|
|B..............................................................................................................................................................B|
|B..............................................................................................................................................................B|
|B..............................................................................................................................................................B|
|B..............................................................................................................................................................B|
|B..............................................................................................................................................................B|
|BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB|
|.aaaaccccccccaaaaccccccccccccaaccccccccaaaacccccc...........................................................................................mmmmmmmmmmmmmmmmmmmm|
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| ✘ "545 %" is 84.51 % ┊ deepseek-chat out 1.10 ▲293% 2025-02-11                 |
|╭3 Feed ───────────────────── 1 of 1 ─ 1 Prices  2 Margin  4 Claims  5 Sources ╮|
|│–DeepSeek tjener 545 % på sine omkostninger                                   │|
|│ Kurspunkt · Ida Holm · 2025-03-01 · da                                       │|
|│                                                                              │|
|│✘DeepSeeks omkostninger var 87.072 dollars på et døgn. Bruttomarginen er 545  │|
|│✘%.                                                                           │|
|│                                                                              │|
|│✘En million output-tokens koster 2,19 dollars hos R1 og 15 dollars hos o1.    │|
|│                                                                              │|
|│ 1 reply                                                                      │|
|│ tone  for 0 · against 1 · neither 0 · 0 % unclear                            │|
|│  1 Mar 2025 +00:00                                                           │|
|│✓1  wiki67la  R1輸出價是o1的3%~4%,一個月兩百鎂太坑                            │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k scroll  n N next story  i origin  Esc back             3 files, 0 problems |
== press escape / ==
== type  lng:da ==
== press enter ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| ✘ "545 %" is 84.51 % ┊ deepseek-chat out 1.10 ▲293% 2025-02-11                 |
|╭4 Claims ─ filter verdict:contradicted lng · contradicted first ──────────────╮|
|│                                                                              │|
|│ no claims are left: Esc clears the filter                                    │|
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
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
| a filter of claims has no 'lng'; use one of author:, day:, lang:, unit:,       |
| vendor:, verdict:                                                              |
== press escape escape ==
== type :at 2025-01-30 ==
== press enter 4 z ==
== screen 120x36 ==
| tokentape   as of 2025-01-30 23:59 +08:00  USD · per 1M tokens · against o1                              past ◂  0 now |
| no price has moved yet                                                                                                 |
|╭4 Claims ───────────────────────────────────────────── 0 · ✓ 0  ≈ 0  ✘ 0  – 0 ─ 1 Prices  2 Margin  3 Feed  5 Sources ╮|
|│                                                                                                                      │|
|│ no story states a figure                                                                                             │|
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
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  / filter  s sort  i the sum  Esc back  1–5 panel  : command  ? help  q quit                 1 file, 0 problems |
