v turns through layouts, :panels shows only some, :split sets their shares; all of it is kept. A hidden panel shows itself when it gets the focus.

== given market ==
== screen 100x28 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1                       live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                            |
|╭1 Prices ───────────────────────────── 6 listings ╮╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ─────╮|
|│  R1/o1 in 3.67 % cached 1.87 % out 3.65 %        ││ revenue  $562,027  published, theoretical    │|
|│  model                       in    out    vs o1▲ ││          $562,100  from rounded tokens       │|
|│▸ openai/o1               15.00   60.00  100 %    ││ cost      $87,072  226.75 × 8 × 24 h × $2.00 │|
|│  gemin…gemini-1.5-flash   0.075   0.30    0.50 % ││                                              │|
|│  deepseek/deepseek-chat   0.27    1.10    1.82 % ││ profit on cost gross margin revenue multiple │|
|│  deep…deepseek-reasoner   0.55    2.19    3.66 % ││        545.5 %       84.5 %            6.45× │|
|│  openai/o3-mini           1.10    4.40    7.33 % ││ by hour  12:00  508 %  $27,032 on $4,448     │|
|│  anth…claude-3.5-sonnet   3.00   15.00   22.9 %  ││ 700 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│                                                  ││ 600 % ┤┊┈┈⢀⡠⠤⣀┈┈┈┈┈┈⣀⠤⠒⠒⠒⠤⠤⠤⠤⠒⠒⠒⠉⠑⠤⡀┈┈┈┈┈┈┈┈ │|
|│                                                  ││ 500 % ┤⠤⠒⠉⠁┈┈┈⠉⠑⠢⠤⠒⠉┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⠢⢄┈⢀⣀⣀⡠⠤ │|
|│                                                  ││ 400 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠉⠁┈┈┈┈ │|
|│                                                  ││       └▲─────────┬─────────┬─────────┬────── │|
|│                                                  ││      12:00     18:00     00:00     06:00     │|
|╰──────────────────────────────────────────────────╯╰──────────────────────────────────────────────╯|
|╭3 Feed ──────────────────────────────────────────── 2 stories · 2 unread · 5 replies · da zh-Hant ╮|
|│▸●  1 Mar 2025  da       Et døgn med 545 % fortjeneste på omkostningerne                          │|
|│ ● 28 Jan 2025  zh-Hant  模型降價 伺服器股何去何從?                                           5 ↵ │|
|│                                                                                                  │|
|│   Omkostningerne var 87.072 dollars, den teoretiske omsætning 562.027 dollars.                   │|
|│                                                                                                  │|
|│   Den faktiske omsætning er lavere: nogle tjenester er gratis.                                   │|
|│                                                                                                  │|
|│                                                                                                  │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  i origin  1–5 panel  ? help    4 files, 0 problems |
== press v ==
== asks keep-layout(panels) ==
== screen 100x28 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1                       live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                            |
|╭1 Prices ───────────────────────────── 6 listings ╮╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ─────╮|
|│  R1/o1 in 3.67 % cached 1.87 % out 3.65 %        ││ revenue  $562,027  published, theoretical    │|
|│  model                       in    out    vs o1▲ ││          $562,100  from rounded tokens       │|
|│▸ openai/o1               15.00   60.00  100 %    ││ cost      $87,072  226.75 × 8 × 24 h × $2.00 │|
|│  gemin…gemini-1.5-flash   0.075   0.30    0.50 % ││                                              │|
|│  deepseek/deepseek-chat   0.27    1.10    1.82 % ││ █▀▀ █ █ █▀▀   █▀▀    profit on cost          │|
|│  deep…deepseek-reasoner   0.55    2.19    3.66 % ││ ▀▀█ ▀▀█ ▀▀█   ▀▀█    gross margin     84.5 % │|
|│  openai/o3-mini           1.10    4.40    7.33 % ││ ▀▀▀   ▀ ▀▀▀ ▀ ▀▀▀ %  revenue multiple  6.45× │|
|│  anth…claude-3.5-sonnet   3.00   15.00   22.9 %  ││                                              │|
|│                                                  ││ by hour  12:00  508 %  $27,032 on $4,448     │|
|│                                                  ││ 650 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│                                                  ││       │┊                        ⣀⡄           │|
|│                                                  ││ 600 % ┤┊┈┈┈┈⡀┈┈┈┈┈┈┈┈┈⡠⢄⡀┈┈┈┈⢀⠤⠊┈⠘⡄┈┈┈┈┈┈┈┈┈ │|
|│                                                  ││       │┊  ⢀⠜⠘⢄       ⡔⠁ ⠈⠉⠒⠤⠒⠁    ⢱          │|
|│                                                  ││ 550 % ┤┊┈⡠⠃┈┈⠈⢢┈┈┈┈⢀⠎┈┈┈┈┈┈┈┈┈┈┈┈┈┈⢣┈┈┈┈┈┈┈┈ │|
|│                                                  ││       │⢀⠔⠁     ⠱⡀ ⡰⠁               ⠈⢆        │|
|│                                                  ││ 500 % ┤⠊┈┈┈┈┈┈┈┈⠘⠜┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠘⡄┈┈┈┈⡠⠔ │|
|│                                                  ││       │┊                             ⠱⣀⡠⠒⠉   │|
|│                                                  ││ 450 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠁┈┈┈┈┈ │|
|│                                                  ││       └▲─────────┬─────────┬─────────┬────── │|
|│                                                  ││      12:00     18:00     00:00     06:00     │|
|│                                                  ││                                              │|
|│                                                  ││ · V3 costs less than R1                      │|
|│                                                  ││ · web and app are free                       │|
|╰──────────────────────────────────────────────────╯╰──────────────────────────────────────────────╯|
| layout: prices and margin                                                      4 files, 0 problems |
== press v ==
== screen 100x28 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1                       live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                            |
|╭1 Prices ───────────────────────────────────────────────────────────────────────────── 6 listings ╮|
|│  R1 / o1  since 20 Jan 2025  in 3.67 %  cached 1.87 %  out 3.65 %  ████▏                         │|
|│  model                            in   cached    out  blend 3:1▲     vs o1 log         held      │|
|│▸ openai/o1                    15.00   7.50     60.00     26.25    100 %    ██████▌     16 d      │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 % ██▊            –      │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 % ███▋           –      │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 % ████▏          –      │|
|│  openai/o3-mini                1.10   0.55      4.40      1.925     7.33 % ████▋          –      │|
|│  anthropic/claude-3.5-sonnet   3.00   0.30     15.00      6.00     22.9 %  █████▍         –      │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
|╭3 Feed ──────────────────────────────────────────── 2 stories · 2 unread · 5 replies · da zh-Hant ╮|
|│▸●  1 Mar 2025  da       Et døgn med 545 % fortjeneste på omkostningerne                          │|
|│ ● 28 Jan 2025  zh-Hant  模型降價 伺服器股何去何從?                                           5 ↵ │|
|│                                                                                                  │|
|│   Omkostningerne var 87.072 dollars, den teoretiske omsætning 562.027 dollars.                   │|
|│                                                                                                  │|
|│   Den faktiske omsætning er lavere: nogle tjenester er gratis.                                   │|
|│                                                                                                  │|
|│                                                                                                  │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| layout: prices and feed                                                        4 files, 0 problems |
== press v v ==
== asks keep-layout(panels) keep-layout(panels) keep-layout(panels) ==
== type :panels prices sources ==
== press enter ==
== type :split 40 70 ==
== press enter ==
== asks keep-layout(panels) keep-layout(split) ==
== screen 100x28 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1                       live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                            |
|╭1 Prices ───────────────────────────────────────────────────────────────────────────── 6 listings ╮|
|│  R1 / o1  since 20 Jan 2025  in 3.67 %  cached 1.87 %  out 3.65 %  ████▏                         │|
|│  model                            in   cached    out  blend 3:1▲     vs o1 log         held      │|
|│▸ openai/o1                    15.00   7.50     60.00     26.25    100 %    ██████▌     16 d      │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 % ██▊            –      │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 % ███▋           –      │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 % ████▏          –      │|
|│  openai/o3-mini                1.10   0.55      4.40      1.925     7.33 % ████▋          –      │|
|│  anthropic/claude-3.5-sonnet   3.00   0.30     15.00      6.00     22.9 %  █████▍         –      │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
|╭5 Sources ────────────────────────────────────────────────────────────────── 4 files · 0 problems ╮|
|│  file                                       format   prices  stories  reports    rates  problems │|
|│▸ prices.json                             tokentape        8        –        –        –         – │|
|│  day.json                                tokentape        –        –        1        –         – │|
|│  thread.txt                              ptt-diary        –        1        –        –         – │|
|│  article.txt                               article        –        1        –        –         – │|
|│                                                                                                  │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  i origin  1–5 panel  ? help    4 files, 0 problems |
== screen 200x60 ==
| tokentape   as of 2025-03-01 +08:00                                                USD · per 1M tokens · against o1                                                                             live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                                                                                                |
|╭1 Prices ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── 6 listings ╮|
|│  R1 / o1                       in                    cached                out                                                                                                                       │|
|│  since 20 Jan 2025             ▀▀█   █▀▀ ▀▀█         ▄█    █▀█ ▀▀█         ▀▀█   █▀▀ █▀▀                                                                                                             │|
|│                                ▀▀█   █▀█   █          █    █▀█   █         ▀▀█   █▀█ ▀▀█                                                                                                             │|
|│                                ▀▀▀ ▀ ▀▀▀   ▀ %       ▀▀▀ ▀ ▀▀▀   ▀ %       ▀▀▀ ▀ ▀▀▀ ▀▀▀ %                                                                                                           │|
|│                                                                                                                                                                                                      │|
|│  model                            in   cached    out  blend 3:1▲     vs o1 log          past year    held          │ openai/o1                                                                       │|
|│▸ openai/o1                    15.00   7.50     60.00     26.25    100 %    ██████▌             ⠒     16 d          │ ── out 60.00  ── in 15.00  USD per 1M tokens, litellm, linear, ┄ not looked     │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 % ██▊                 ⠐        –          │ $60.00 ┤⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈ out  │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 % ███▋                ⣸        –          │        │                                                                        │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 % ████▏               ⠐        –          │ $50.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│  openai/o3-mini                1.10   0.55      4.40      1.925     7.33 % ████▋               ⠐        –          │        │                                                                        │|
|│  anthropic/claude-3.5-sonnet   3.00   0.30     15.00      6.00     22.9 %  █████▍              ⠐        –          │        │                                                                        │|
|│                                                                                                                    │ $40.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │ $30.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │ $20.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        │⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄  in   │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │ $10.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │  $0.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        └─┬─────────────┬────────────┬────────────┬────────────┬───────────      │|
|│                                                                                                                    │       27 Jan         3 Feb       10 Feb       17 Feb       24 Feb               │|
|│                                                                                                                    │ holds from  first seen    late  change                                          │|
|│                                                                                                                    │ none is known                                                                   │|
|│                                                                                                                    │ source             in   cached      out  seen                                   │|
|│                                                                                                                    │ litellm         15.00     7.50    60.00  2025-02-11  shown                      │|
|│                                                                                                                    │                                                                                 │|
|│                                                                                                                    │ ─ openai/o1 ─────────────────────────────────────────────────────────────────── │|
|│                                                                                                                    │   input         15.00   100 % of o1      where from    prices.json:12           │|
|│                                                                                                                    │   cached input  7.50   100 % of o1       source        litellm                  │|
|│                                                                                                                    │   output        60.00   100 % of o1      seen          11 Feb 2025, 18 days a…  │|
|│                                                                                                                    │                                          held          2025-01-26 to 2025-02-…  │|
|│                                                                                                                    │                                          status        known                    │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
|╭5 Sources ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── 4 files · 0 problems ╮|
|│  file                                                                                                                                           format   prices  stories  reports    rates  problems │|
|│▸ prices.json                                                                                                                                 tokentape        8        –        –        –         – │|
|│  day.json                                                                                                                                    tokentape        –        –        1        –         – │|
|│  thread.txt                                                                                                                                  ptt-diary        –        1        –        –         – │|
|│  article.txt                                                                                                                                   article        –        1        –        –         – │|
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
| z zoom  / filter  s S sort  b base  $ currency  i origin  1–5 panel  : command  ? help  q quit                                                                                     4 files, 0 problems |
== press 2 ==
== screen 100x28 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1                       live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                            |
|╭1 Prices ───────────────── 6 listings ╮╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ─────────────────╮|
|│  R1/o1 in 3.67 % cached 1.87 % out 3 ││ revenue  $562,027  published, theoretical                │|
|│  model                     in    out ││          $562,100  from rounded tokens                   │|
|│▸ openai/o1             15.00   60.00 ││ cost      $87,072  226.75 × 8 × 24 h × $2.00             │|
|│  gem…gemini-1.5-flash   0.075   0.30 ││                                                          │|
|│  deepse…deepseek-chat   0.27    1.10 ││ profit on cost  gross margin  revenue multiple           │|
|│  de…deepseek-reasoner   0.55    2.19 ││        545.5 %        84.5 %             6.45×           │|
|│  openai/o3-mini         1.10    4.40 ││                                                          │|
|│  an…claude-3.5-sonnet   3.00   15.00 ││ by hour  12:00  508 %  $27,032 on $4,448                 │|
|│                                      ││ 650 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⣀┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│                                      ││ 600 % ┤┊┈┈┈┈⢀⡠⣀┈┈┈┈┈┈┈┈┈┈┈⢀⡠⠤⠤⠤⣀⣀⣀⣀⡠⠤⠔⠒⠉⠉┈⠑⢄┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│                                      ││ 550 % ┤┊┈⢀⠤⠊⠁┈┈⠉⠒⢄⡀┈┈┈┈⣀⠔⠊⠁┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠑⢄┈┈┈┈┈┈┈┈┈┈ │|
|│                                      ││ 500 % ┤⠔⠊⠁┈┈┈┈┈┈┈┈⠈⠑⠢⠒⠉┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠑⢄┈┈┈┈⣀⣀⡠⠤ │|
|│                                      ││ 450 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠑⠒⠉⠉┈┈┈┈ │|
|│                                      ││       └▲────────────┬─────────────┬─────────────┬─────── │|
|│                                      ││      12:00        18:00         00:00         06:00      │|
|╰──────────────────────────────────────╯╰──────────────────────────────────────────────────────────╯|
|╭5 Sources ────────────────────────────────────────────────────────────────── 4 files · 0 problems ╮|
|│  file                                       format   prices  stories  reports    rates  problems │|
|│▸ prices.json                             tokentape        8        –        –        –         – │|
|│  day.json                                tokentape        –        –        1        –         – │|
|│  thread.txt                              ptt-diary        –        1        –        –         – │|
|│  article.txt                               article        –        1        –        –         – │|
|│                                                                                                  │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| z zoom  j k hour  h l report  i origin  1–5 panel  : command  ? help  q quit   4 files, 0 problems |
== press 1 ==
== type :split ==
== press enter ==
== type :panels ==
== press enter ==
== screen 100x28 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1                       live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                            |
|╭1 Prices ───────────────────────────── 6 listings ╮╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ─────╮|
|│  R1/o1 in 3.67 % cached 1.87 % out 3.65 %        ││ revenue  $562,027  published, theoretical    │|
|│  model                       in    out    vs o1▲ ││          $562,100  from rounded tokens       │|
|│▸ openai/o1               15.00   60.00  100 %    ││ cost      $87,072  226.75 × 8 × 24 h × $2.00 │|
|│  gemin…gemini-1.5-flash   0.075   0.30    0.50 % ││                                              │|
|│  deepseek/deepseek-chat   0.27    1.10    1.82 % ││ profit on cost gross margin revenue multiple │|
|│  deep…deepseek-reasoner   0.55    2.19    3.66 % ││        545.5 %       84.5 %            6.45× │|
|│  openai/o3-mini           1.10    4.40    7.33 % ││ by hour  12:00  508 %  $27,032 on $4,448     │|
|│  anth…claude-3.5-sonnet   3.00   15.00   22.9 %  ││ 700 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│                                                  ││ 600 % ┤┊┈┈⢀⡠⠤⣀┈┈┈┈┈┈⣀⠤⠒⠒⠒⠤⠤⠤⠤⠒⠒⠒⠉⠑⠤⡀┈┈┈┈┈┈┈┈ │|
|│                                                  ││ 500 % ┤⠤⠒⠉⠁┈┈┈⠉⠑⠢⠤⠒⠉┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⠢⢄┈⢀⣀⣀⡠⠤ │|
|│                                                  ││ 400 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠉⠁┈┈┈┈ │|
|│                                                  ││       └▲─────────┬─────────┬─────────┬────── │|
|│                                                  ││      12:00     18:00     00:00     06:00     │|
|╰──────────────────────────────────────────────────╯╰──────────────────────────────────────────────╯|
|╭3 Feed ──────────────────────────────────────────── 2 stories · 2 unread · 5 replies · da zh-Hant ╮|
|│▸●  1 Mar 2025  da       Et døgn med 545 % fortjeneste på omkostningerne                          │|
|│ ● 28 Jan 2025  zh-Hant  模型降價 伺服器股何去何從?                                           5 ↵ │|
|│                                                                                                  │|
|│   Omkostningerne var 87.072 dollars, den teoretiske omsætning 562.027 dollars.                   │|
|│                                                                                                  │|
|│   Den faktiske omsætning er lavere: nogle tjenester er gratis.                                   │|
|│                                                                                                  │|
|│                                                                                                  │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  i origin  1–5 panel  ? help    4 files, 0 problems |
== type :panels feeed ==
== press enter ==
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
| no panel is called 'feeed'; did you mean 'feed'?                               |
