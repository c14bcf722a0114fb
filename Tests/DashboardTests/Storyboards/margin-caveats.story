The source's own caveats are switched on one by one, and lead from the theoretical figure to one that
is called an estimate; what each supposes stands beside it.

== given serving ==
== press 2 z G space ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ──────── 1 Prices  3 Feed  5 Sources ╮|
|│                profit a day  profit on cost  gross margin  revenue multiple  │|
|│ as published       $474,955         545.5 %        84.5 %             6.45×  │|
|│ estimated          $403,178         463.0 %        82.2 %             5.63×  │|
|│                                                                              │|
|│   driver               now  published   even at  profit on cost  ◂ −  + ▸    │|
|│   GPU-hour           $2.00      $2.00    $11.26    182 %  ███┃█████  1,026 % │|
|│   utilisation        100 %      100 %   17.76 %    182 %  ███┃         463 % │|
|│   nodes             226.75     226.75     1,277    275 %   ██┃█████  1,026 % │|
|│   cache hits       56.25 %    56.25 %     never    404 %    █┃         504 % │|
|│   input              608 B      608 B     never    366 %    █┃█        560 % │|
|│   output             168 B      168 B     never    279 %   ██┃██       647 % │|
|│   sold at        the published prices                                        │|
|│   V3 share             0 %        0 %     never    195 %  ███┃         463 % │|
|│   paid share         100 %      100 %   17.76 %     41 % ████┃         463 % │|
|│   night discount      75 %        0 %     never    463 %     ┃█        545 % │|
|│   [ ] V3 costs less         half of the tokens are V3's: a guess             │|
|│   [ ] web and app are free  half come through the API: a guess               │|
|│   [ ] only a part is billed 90 % of the rest is billed: a guess              │|
|│ ▸ [x] nights are discounted 75 % off R1, 50 % off V3, as listed              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k driver  h l move  ↵ type  Space caveat  ? help         2 files, 0 problems |
== press k space k space k space ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ──────────────────────────────────────────────── 1 Prices  3 Feed  5 Sources ╮|
|│ span     27 Feb 2025 12:00 – 28 Feb 2025 12:00 +08:00, H800                                     reported by DeepSeek │|
|│ revenue  342 B × $0.14 + 266 B × $0.55 + 168 B × $2.19, 50 % at V3 prices, 45 % paid, −75 % at night = $168,072      │|
|│ cost     226.75 nodes × 8 GPUs × 24 h × $2.00 = $87,072                                        estimated by DeepSeek │|
|│                                                                                                                      │|
|│                profit a day      a year                    profit on cost       gross margin        revenue multiple │|
|│ as published       $474,955      $173 M                    █▀█ ▀▀█   █▀█        █ █ █▀█   ▀▀█       ▄█    █▀█ ▀▀█    │|
|│ estimated           $81,000     $29.6 M                    ▀▀█ ▀▀█   █ █        ▀▀█ █▀█   █▀▀        █    ▀▀█ ▀▀█    │|
|│                                                            ▀▀▀ ▀▀▀ ▀ ▀▀▀ %        ▀ ▀▀▀ ▀ ▀▀▀ %     ▀▀▀ ▀ ▀▀▀ ▀▀▀×   │|
|│                                                            published 545.5 %    published 84.5 %    published 6.45×  │|
|│ ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────── │|
|│   driver               now  published   even at  range              what moves profit on cost   ◂ less ┃ more ▸  ┊ 0 │|
|│   GPU-hour           $2.00      $2.00    $3.861  ├────●──────────┤  paid share         7 % ████┃███████████    329 % │|
|│   utilisation        100 %      100 %   51.81 %  ├───────────────●  GPU-hour          −3 % ████┃█████████      286 % │|
|│   nodes             226.75     226.75    437.70  ├───────●───────┤  nodes             29 % ┊███┃█████████      286 % │|
|│   cache hits       56.25 %    56.25 %     never  ├─────●─────────┤  output            30 % ┊███┃███            156 % │|
|│   input              608 B      608 B     never  ├───────●───────┤  V3 share          33 % ┊ ██┃███            153 % │|
|│   output             168 B      168 B    44.6 B  ├───────●───────┤  utilisation       −3 % ████┃                93 % │|
|│   sold at        the published prices                               input             60 % ┊  █┃██             126 % │|
|│   V3 share            50 %        0 %     never  ○───────●───────┤  cache hits        73 % ┊  █┃█              107 % │|
|│   paid share          45 %      100 %   23.31 %  ├───●───────────○  night discount    93 % ┊   ┃█              118 % │|
|│   night discount      75 %        0 %     never  ○───────────────●                                                   │|
|│   caveats, and what each supposes for an estimate                   by hour, +08:00   ━━ income  ┅┅ cost             │|
|│ ▸ [x] V3 costs less         half of the tokens are V3's: a guess      $12 k ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⣀⡀┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│   [x] web and app are free  half come through the API: a guess              │⠤⠒⠊⠉⠉⠉⠉⠒⠤⣀⡠⠔⠊⠉⠉⠉ ⠈⢣               ⢀⠖⠉⠉⠉ │|
|│   [x] only a part is billed 90 % of the rest is billed: a guess        $8 k ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⡆┈┈┈┈┈┈┈┈┈┈┈┈┈┈⡎┈┈┈┈ │|
|│   [x] nights are discounted 75 % off R1, 50 % off V3, as listed             │                   ⠸⡀            ⡜      │|
|│                                                                        $4 k ┤⠒┈⠒┈⠒┈⠒┈⠒┈⠒┈⠒┈⠒┈⠒┈⠢┈⣱⡀┈┈┈┈┈┈┈┈┈┈⢰⠁⠒┈⠒┈⠒ │|
|│   supposes cheaper-share=50%                                                │                     ⠱⣒ ⡀     ⢀⢀⠇       │|
|│   1M tokens in   costs $0.1432; reading alone $0.0603                    $0 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠉⠚⠒⠒⠒⠒⠒⠓⠉┈┈┈┈┈┈┈ │|
|│   1M tokens out  costs $0.5183; writing alone $0.3003                       └┬────────┬─────────┬─────────┬───────── │|
|│   a GPU-hour     earns $3.86, costs $2.00                                  12:00    18:00     00:00     06:00        │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| j k driver  h l move  ↵ type  Space caveat  r R reset  c compare  n N report  Esc back  ? help     2 files, 0 problems |
== press k right ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ──────── 1 Prices  3 Feed  5 Sources ╮|
|│                profit a day  profit on cost  gross margin  revenue multiple  │|
|│ as published       $474,955         545.5 %        84.5 %             6.45×  │|
|│ estimated           $79,565          91.4 %        47.7 %             1.91×  │|
|│                                                                              │|
|│   driver               now  published   even at  profit on cost  ◂ −  + ▸    │|
|│   GPU-hour           $2.00      $2.00    $3.828     −4 % ███┃█████     283 % │|
|│   utilisation        100 %      100 %   52.25 %     −4 % ███┃           91 % │|
|│   nodes             226.75     226.75       434     28 % ┊██┃█████     283 % │|
|│   cache hits       56.25 %    56.25 %     never     71 % ┊ █┃          105 % │|
|│   input              608 B      608 B     never     58 % ┊ █┃█         124 % │|
|│   output             168 B      168 B    45.7 B     29 % ┊██┃█         154 % │|
|│   sold at        the published prices                                        │|
|│   V3 share            50 %        0 %     never     32 % ┊██┃█         151 % │|
|│   paid share          45 %      100 %   23.51 %      6 % ███┃██████    325 % │|
|│ ▸ night discount      80 %        0 %     never     93 % ┊  ┃          118 % │|
|│   [x] V3 costs less         half of the tokens are V3's: a guess             │|
|│   [x] web and app are free  half come through the API: a guess               │|
|│   [x] only a part is billed 90 % of the rest is billed: a guess              │|
|│   [ ] nights are discounted 75 % off R1, 50 % off V3, as listed              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k driver  h l move  ↵ type  Space caveat  ? help         2 files, 0 problems |
