What has been claimed of a listing, of a report and of a benchmark is told on its page, with how it held; rules tell of claims,
too, and a claim on the tape leads to the panel.

== given claims ==
== given names ==
== press 1 z ==
== type /deepseek-reasoner ==
== press enter enter ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| ✘ "545 %" is 84.51 % ┊ deepseek-chat out 1.10 ▲293% 2025-02-11                                                         |
|╭1 Prices ─ deepseek/deepseek-reasoner · blend 3 in : 1 out ─────────── 1 of 6 ─ 2 Margin  3 Feed  4 Claims  5 Sources ╮|
|│ ── out 2.19  ── in 0.55  USD per 1M tokens, litellm, linear, ┄ not looked  ● a story                                 │|
|│                                                                                                                      │|
|│ $2.50 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       │⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂ ⠂  out  │|
|│ $2.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       │                                                                                                              │|
|│ $1.50 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       │                                                                                                              │|
|│ $1.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       │                                                                                                              │|
|│ $0.50 ┤⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈⠄┈ in   │|
|│       │                                                                                                              │|
|│ $0.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│       └─────────────────────────────────┬──────────────────────────────────────┬───────────────────────────●───      │|
|│                                      17 Feb                                 24 Feb                                   │|
|│ holds from  first seen    late  change                                                                               │|
|│ none is known                                                                                                        │|
|│ source             in   cached      out  seen                                                                        │|
|│ litellm          0.55     0.14     2.19  2025-02-11  shown                                                           │|
|│                                                                                                                      │|
|│ ─ deepseek/deepseek-reasoner ─────────────────────────────────────────────────────────────────────────────────────── │|
|│   input         0.55   3.67 % of o1                         where from    prices.json:14                             │|
|│   cached input  0.14   1.87 % of o1                         source        litellm                                    │|
|│   output        2.19   3.65 % of o1                         seen          11 Feb 2025, 18 days ago                   │|
|│                                                             status        known                                      │|
|│                                                             claimed       2 · ✓ 2  ≈ 0  ✘ 0  – 0 · 2 of 2 held       │|
|│                                                                           2025-03-01  ✓ 2,19 dollars  $2.19          │|
|│                                                                           2025-03-01  ✓ wiki67la: 3%~4%  3.65 %      │|
|│                                                             stories       1 name it                                  │|
|│                                                                           2025-03-01  da  DeepSeek tjener 545 % på…  │|
|│                                                             launches      2025-01-20 deepseek-reasoner  2024-12-26…  │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc table  j k listing  L scale  w workload  $ currency  i origin  1–5 panel  : command  ? help    3 files, 0 problems |
== press escape escape 2 z ==
== screen 150x40 ==
| tokentape   as of 2025-03-01 +08:00                       USD · per 1M tokens · against o1                                                    live ● |
| ✘ "545 %" is 84.51 % ┊ ✘ "15 dollars" is $60 ┊ deepseek-chat out 1.10 ▲293% 2025-02-11                                                               |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ──────────────────────────────────────────────────────────────────── 1 Prices  3 Feed  4 Claims  5 Sources ╮|
|│ span     27 Feb 2025 12:00 – 28 Feb 2025 12:00 +08:00, H800                                                                                        │|
|│ revenue  342 B cached × $0.14 + 266 B in × $0.55 + 168 B out × $2.19 = $562,100 recomputed                                                         │|
|│ cost     226.75 nodes × 8 GPUs × 24 h × $2.00 = $87,072                                                                                            │|
|│                                                                                                                                                    │|
|│                revenue a day  cost a day  profit a day      a year                     profit on cost         gross margin        revenue multiple │|
|│ as published        $562,027     $87,072      $474,955      $173 M                     █▀▀ █ █ █▀▀   █▀▀      █▀█ █ █   █▀▀       █▀▀   █ █ █▀▀    │|
|│ as supposed         $562,027     $87,072      $474,955      $173 M                     ▀▀█ ▀▀█ ▀▀█   ▀▀█      █▀█ ▀▀█   ▀▀█       █▀█   ▀▀█ ▀▀█    │|
|│                                                                                        ▀▀▀   ▀ ▀▀▀ ▀ ▀▀▀ %    ▀▀▀   ▀ ▀ ▀▀▀ %     ▀▀▀ ▀   ▀ ▀▀▀×   │|
|│                                                                                                                                                    │|
|│ ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── │|
|│   driver               now  published   even at  range                               what moves profit on cost   ◂ less ┃ more ▸                   │|
|│ ▸ GPU-hour           $2.00      $2.00    $12.91  ├──────────●─────────────────────┤  GPU-hour         223 %     ████████┃████████████████  1,191 % │|
|│   utilisation        100 %      100 %   15.49 %  ├────────────────────────────────●  nodes            330 %        █████┃████████████████  1,191 % │|
|│   nodes             226.75     226.75     1,464  ├───────────────●────────────────┤  paid share        61 % ████████████┃                    545 % │|
|│   cache hits       56.25 %    56.25 %     never  ├────────────●───────────────────┤  output           334 %        █████┃█████               757 % │|
|│   input              608 B      608 B     never  ├───────────────●────────────────┤  utilisation      223 %     ████████┃                    545 % │|
|│   output             168 B      168 B     never  ├───────────────●────────────────┤  input            434 %          ███┃███                 657 % │|
|│   sold at        the published prices                                                cache hits       478 %           ██┃█                   592 % │|
|│   paid share         100 %      100 %   15.49 %  ├────────────────────────────────●  night discount   476 %           ██┃                    545 % │|
|│   night discount       0 %        0 %     never  ●────────────────────────────────┤                                                                │|
|│                                                                                      by hour, +08:00   ━━ income  ┅┅ cost                          │|
|│   what a GPU (H800) costs for an hour, in use or not; from $1.00 to $4.00 in steps           │                                                     │|
|│   of $0.05                                                                                   │                                                     │|
|│   1M tokens in   costs $0.1432                                                         $30 k ┤┈⣀⣀⠤⠔⠒⠊⠉⠒⠢⠤⣀⡀┈┈┈┈⣀⡠⠤⠒⠊⠑⡄┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│   1M tokens out  costs $0.5183                                                               │⠉           ⠈⠉⠒⠊⠉      ⠈⠢⡀                        ⢀⠎ │|
|│   a GPU-hour     earns $12.91, costs $2.00                                                   │                         ⠘⢄                      ⢠⠊  │|
|│   claimed        2 · ✓ 1  ≈ 0  ✘ 1  – 0 · 1 of 2 held                                  $20 k ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠑⡄┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⡰⠁┈┈ │|
|│   2025-03-01  ✓ 87.072 dollars  $87,072                                                      │                            ⠈⠢⣀                ⡔⠁    │|
|│   2025-03-01  ✘ 545 %  84.51 %                                                               │                               ⠑⢄⡀           ⢀⠎      │|
|│                                                                                        $10 k ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⠢⣀┈┈┈┈┈┈┈┈⢠⠊┈┈┈┈┈┈ │|
|│   · V3 costs less than R1                                                                    │                                    ⠑⠒⠒⠒⠊⠉⠉⠉⠁        │|
|│   · web and app are free                                                                     │⠒ ⠒ ⠒ ⠒ ⠒ ⠒ ⠒ ⠒ ⠒ ⠒ ⠒ ⠒ ⠤ ⣀                     ⣀ ⠤  │|
|│                                                                                           $0 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠉┈⠉┈⠒┈⠒┈⠤┈⠤┈⠔┈⠒┈⠒┈⠉┈┈┈┈┈ │|
|│                                                                                              └┬─────────────┬──────────────┬─────────────┬──────── │|
|│                                                                                             12:00         18:00          00:00         06:00       │|
|╰────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| j k driver  h l move  ↵ type  Space caveat  r R reset  c compare  n N report  Esc back  i origin  1–5 panel  : command  ? help   3 files, 0 problems |
== click "is 84.51" ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| ✘ "545 %" is 84.51 % ┊ deepseek-chat out 1.10 ▲293% 2025-02-11                                                         |
|╭4 Claims ───────────────────────────────────────────── 7 · ✓ 3  ≈ 0  ✘ 2  – 2 ─ 1 Prices  2 Margin  3 Feed  5 Sources ╮|
|│    said                                        it is                        whose                   day         lang │|
|│  – 545 %                                                                                            2025-03-01  da   │|
|│  ✓ 87.072 dollars                              $87,072                      DeepSeek V3 + R1        2025-03-01  da   │|
|│▸ ✘ 545 %                                       84.51 %                      DeepSeek V3 + R1        2025-03-01  da   │|
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
|│ contradicted · the data give 84.51 %                                                                                 │|
|│ (562027 - 87072) / 562027 = 84.51 %                                                                                  │|
|│ report deepseek-2025-02-27 publishedRevenue  day.json:2                                                              │|
|│ report deepseek-2025-02-27 publishedCost  day.json:2                                                                 │|
|│ DeepSeek tjener 545 % på sine omkostninger                                                                           │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  / filter  s sort  i the sum  Esc back  1–5 panel  : command  ? help  q quit                3 files, 0 problems |
== given claim rules ==
== press escape ! ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
|╭ Alerts ─────────────────────────────────────────────────────────────────────────────────────── 2 new of 2 · 2 rules ─╮|
|│ ▸! 2025-03-01  contradicted "15 dollars"  openai/o1                               claim:contradicted provider:openai │|
|│  ! 2025-03-01  supported "87.072 dollars"  deepseek (2 listings)                   claim:supported provider:deepseek │|
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
|│ ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────── │|
|│ openai/o1  "15 dollars" contradicted, the data give $60  DeepSeek tjener 545 % på sine omkostninger, stated.txt:1    │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| j k alert  a A acknowledge one, all  Esc back  ↵ its price  h l listing  ? help        ! 2 alerts  3 files, 0 problems |
