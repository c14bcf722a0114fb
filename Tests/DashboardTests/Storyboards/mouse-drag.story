The line through the hours follows the mouse, and so does the value of a driver; a click alone moves no value.

== given market ==
== click "2 Margin" ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
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
| z zoom  j k hour  h l report  i origin  1–5 panel  : command  ? help  q quit                       4 files, 0 problems |
== drag 17 90 17 112 ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭1 Prices ───────────────────────────────────────────────── 6 listings ╮╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ─────╮|
|│  R1 / o1  since 20 Jan 2025  in 3.67 %  cached 1.87 %  out 3.65 %    ││ revenue  $562,027  published, theoretical    │|
|│  model                            in   cached    out    vs o1▲       ││          $562,100  from rounded tokens       │|
|│▸ openai/o1                    15.00   7.50     60.00  100 %          ││ cost      $87,072  226.75 × 8 × 24 h × $2.00 │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30    0.50 %       ││                                              │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10    1.82 %       ││ █▀▀ █ █ █▀▀   █▀▀    profit on cost          │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19    3.66 %       ││ ▀▀█ ▀▀█ ▀▀█   ▀▀█    gross margin     84.5 % │|
|│  openai/o3-mini                1.10   0.55      4.40    7.33 %       ││ ▀▀▀   ▀ ▀▀▀ ▀ ▀▀▀ %  revenue multiple  6.45× │|
|│  anthropic/claude-3.5-sonnet   3.00   0.30     15.00   22.9 %        ││                                              │|
|│                                                                      ││ by hour  06:00  468 %  $8,900 on $1,568      │|
|│                                                                      ││ 700 % ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┊┈┈┈┈┈┈ │|
|│                                                                      ││ 600 % ┤┈┈┈⢀⡠⠤⣀┈┈┈┈┈┈⣀⠤⠒⠒⠒⠤⠤⠤⠤⠒⠒⠒⠉⠑⠤⡀┈┊┈┈┈┈┈┈ │|
|│                                                                      ││ 500 % ┤⠤⠒⠉⠁┈┈┈⠉⠑⠢⠤⠒⠉┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⠢⢄┈⢀⣀⣀⡠⠤ │|
|│                                                                      ││ 400 % ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┊⠉⠁┈┈┈┈ │|
|│                                                                      ││       └┬─────────┬─────────┬─────────▲────── │|
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
| z zoom  j k hour  h l report  i origin  1–5 panel  : command  ? help  q quit                       4 files, 0 problems |
== double-click "2 Margin" ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ──────────────────────────────────────────────── 1 Prices  3 Feed  5 Sources ╮|
|│ span     27 Feb 2025 12:00 – 28 Feb 2025 12:00 +08:00, H800                                                          │|
|│ revenue  342 B cached × $0.14 + 266 B in × $0.55 + 168 B out × $2.19 = $562,100 recomputed                           │|
|│ cost     226.75 nodes × 8 GPUs × 24 h × $2.00 = $87,072                                                              │|
|│                                                                                                                      │|
|│                profit a day      a year                  profit on cost         gross margin        revenue multiple │|
|│ as published       $474,955      $173 M                  █▀▀ █ █ █▀▀   █▀▀      █▀█ █ █   █▀▀       █▀▀   █ █ █▀▀    │|
|│ as supposed        $474,955      $173 M                  ▀▀█ ▀▀█ ▀▀█   ▀▀█      █▀█ ▀▀█   ▀▀█       █▀█   ▀▀█ ▀▀█    │|
|│                                                          ▀▀▀   ▀ ▀▀▀ ▀ ▀▀▀ %    ▀▀▀   ▀ ▀ ▀▀▀ %     ▀▀▀ ▀   ▀ ▀▀▀×   │|
|│                                                                                                                      │|
|│ ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────── │|
|│   driver               now  published   even at  range              what moves profit on cost   ◂ less ┃ more ▸      │|
|│ ▸ GPU-hour           $2.00      $2.00    $12.91  ├────●──────────┤  GPU-hour         223 %   ████┃█████████  1,191 % │|
|│   utilisation        100 %      100 %   15.49 %  ├───────────────●  nodes            330 %     ██┃█████████  1,191 % │|
|│   nodes             226.75     226.75     1,464  ├───────●───────┤  paid share        61 % ██████┃             545 % │|
|│   cache hits       56.25 %    56.25 %     never  ├─────●─────────┤  output           334 %     ██┃███          757 % │|
|│   input              608 B      608 B     never  ├───────●───────┤  utilisation      223 %   ████┃             545 % │|
|│   output             168 B      168 B     never  ├───────●───────┤  input            434 %      █┃██           657 % │|
|│   sold at        the published prices                               cache hits       478 %       ┃█            592 % │|
|│   paid share         100 %      100 %   15.49 %  ├───────────────●  night discount   476 %       ┃             545 % │|
|│   night discount       0 %        0 %     never  ●───────────────┤                                                   │|
|│                                                                     by hour, +08:00   ━━ income  ┅┅ cost             │|
|│   what a GPU (H800) costs for an hour, in use or not; from $1.00            │                                        │|
|│   to $4.00 in steps of $0.05                                          $30 k ┤⣀⠤⠤⠒⠒⠉⠑⠒⠢⠤⢄⣀⠤⠤⠒⠒⠉⠢⡀┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⢀ │|
|│   1M tokens in   costs $0.1432                                              │                  ⠈⢢                 ⡠⠃ │|
|│   1M tokens out  costs $0.5183                                        $20 k ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠑⢄┈┈┈┈┈┈┈┈┈┈┈┈┈┈⡔⠁┈ │|
|│   a GPU-hour     earns $12.91, costs $2.00                                  │                      ⠑⠢⡀         ⢠⠊    │|
|│                                                                       $10 k ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⠑⢄⡀┈┈⢀⣀⣀⡰⠁┈┈┈┈ │|
|│   · V3 costs less than R1                                                   │⣀ ⣀ ⣀ ⣀ ⣀ ⣀ ⣀ ⣀ ⣀          ⠈⠉⠉⠁       ⣀ │|
|│   · web and app are free                                                 $0 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠉┈⠉┈⠒┈⠒┈⠤┈⠤┈⠤┈⠤┈⠒┈⠉┈┈ │|
|│                                                                             └┬─────────┬──────────┬──────────┬────── │|
|│                                                                            12:00     18:00      00:00      06:00     │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| j k driver  h l move  ↵ type  Space caveat  r R reset  c compare  n N report  Esc back  ? help     4 files, 0 problems |
== drag 13 60 13 64 ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ──────────────────────────────────────────────── 1 Prices  3 Feed  5 Sources ╮|
|│ span     27 Feb 2025 12:00 – 28 Feb 2025 12:00 +08:00, H800                                                          │|
|│ revenue  342 B cached × $0.14 + 266 B in × $0.55 + 168 B out × $2.19 = $562,100 recomputed                           │|
|│ cost     226.75 nodes × 8 GPUs × 24 h × $2.00 = $87,072                                                              │|
|│                                                                                                                      │|
|│                profit a day      a year                  profit on cost         gross margin        revenue multiple │|
|│ as published       $474,955      $173 M                  █▀▀ █ █ █▀▀   █▀▀      █▀█ █ █   █▀▀       █▀▀   █ █ █▀▀    │|
|│ as supposed        $474,955      $173 M                  ▀▀█ ▀▀█ ▀▀█   ▀▀█      █▀█ ▀▀█   ▀▀█       █▀█   ▀▀█ ▀▀█    │|
|│                                                          ▀▀▀   ▀ ▀▀▀ ▀ ▀▀▀ %    ▀▀▀   ▀ ▀ ▀▀▀ %     ▀▀▀ ▀   ▀ ▀▀▀×   │|
|│                                                                                                                      │|
|│ ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────── │|
|│   driver               now  published   even at  range              what moves profit on cost   ◂ less ┃ more ▸      │|
|│ ▸ GPU-hour           $2.00      $2.00    $12.91  ├────●──────────┤  GPU-hour         223 %   ████┃█████████  1,191 % │|
|│   utilisation        100 %      100 %   15.49 %  ├───────────────●  nodes            330 %     ██┃█████████  1,191 % │|
|│   nodes             226.75     226.75     1,464  ├───────●───────┤  paid share        61 % ██████┃             545 % │|
|│   cache hits       56.25 %    56.25 %     never  ├─────●─────────┤  output           334 %     ██┃███          757 % │|
|│   input              608 B      608 B     never  ├───────●───────┤  utilisation      223 %   ████┃             545 % │|
|│   output             168 B      168 B     never  ├───────●───────┤  input            434 %      █┃██           657 % │|
|│   sold at        the published prices                               cache hits       478 %       ┃█            592 % │|
|│   paid share         100 %      100 %   15.49 %  ├───────────────●  night discount   476 %       ┃             545 % │|
|│   night discount       0 %        0 %     never  ●───────────────┤                                                   │|
|│                                                                     by hour, +08:00   ━━ income  ┅┅ cost             │|
|│   what a GPU (H800) costs for an hour, in use or not; from $1.00            │                                        │|
|│   to $4.00 in steps of $0.05                                          $30 k ┤⣀⠤⠤⠒⠒⠉⠑⠒⠢⠤⢄⣀⠤⠤⠒⠒⠉⠢⡀┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⢀ │|
|│   1M tokens in   costs $0.1432                                              │                  ⠈⢢                 ⡠⠃ │|
|│   1M tokens out  costs $0.5183                                        $20 k ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠑⢄┈┈┈┈┈┈┈┈┈┈┈┈┈┈⡔⠁┈ │|
|│   a GPU-hour     earns $12.91, costs $2.00                                  │                      ⠑⠢⡀         ⢠⠊    │|
|│                                                                       $10 k ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⠑⢄⡀┈┈⢀⣀⣀⡰⠁┈┈┈┈ │|
|│   · V3 costs less than R1                                                   │⣀ ⣀ ⣀ ⣀ ⣀ ⣀ ⣀ ⣀ ⣀          ⠈⠉⠉⠁       ⣀ │|
|│   · web and app are free                                                 $0 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠉┈⠉┈⠒┈⠒┈⠤┈⠤┈⠤┈⠤┈⠒┈⠉┈┈ │|
|│                                                                             └┬─────────┬──────────┬──────────┬────── │|
|│                                                                            12:00     18:00      00:00      06:00     │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| j k driver  h l move  ↵ type  Space caveat  r R reset  c compare  n N report  Esc back  ? help     4 files, 0 problems |
