A value is typed; one that can't be is said, with what it should look like.

== given serving ==
== press 2 z enter ctrl-u ==
== type $3.79 ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ──────── 1 Prices  3 Feed  5 Sources ╮|
|│                profit a day  profit on cost  gross margin  revenue multiple  │|
|│ as published       $474,955         545.5 %        84.5 %             6.45×  │|
|│ as supposed        $474,955         545.5 %        84.5 %             6.45×  │|
|│                                                                              │|
|│   driver               now  published   even at  profit on cost  ◂ −  + ▸    │|
|│ ▸ GPU-hour           $2.00      $2.00    $12.91    223 %  ███┃█████  1,191 % │|
|│   utilisation        100 %      100 %   15.49 %    223 %  ███┃         545 % │|
|│   nodes             226.75     226.75     1,464    330 %   ██┃█████  1,191 % │|
|│   cache hits       56.25 %    56.25 %     never    478 %    █┃         592 % │|
|│   input              608 B      608 B     never    434 %    █┃█        657 % │|
|│   output             168 B      168 B     never    334 %   ██┃██       757 % │|
|│   sold at        the published prices                                        │|
|│   V3 share             0 %        0 %     never    222 %  ███┃         545 % │|
|│   paid share         100 %      100 %   15.49 %     61 % ████┃         545 % │|
|│   night discount       0 %        0 %     never    463 %    █┃         545 % │|
|│   [ ] V3 costs less         half of the tokens are V3's: a guess             │|
|│   [ ] web and app are free  half come through the API: a guess               │|
|│   [ ] only a part is billed 90 % of the rest is billed: a guess              │|
|│   [ ] nights are discounted 75 % off R1, 50 % off V3, as listed              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| gpu-hour=$3.79                                                                 |
== press enter ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ──────── 1 Prices  3 Feed  5 Sources ╮|
|│                profit a day  profit on cost  gross margin  revenue multiple  │|
|│ as published       $474,955         545.5 %        84.5 %             6.45×  │|
|│ as supposed        $397,026         240.6 %        70.6 %             3.41×  │|
|│                                                                              │|
|│   driver               now  published   even at  profit on cost  ◂ −  + ▸    │|
|│ ▸ GPU-hour           $3.79      $2.00    $12.91    223 % ┊ ┃███████  1,191 % │|
|│   utilisation        100 %      100 %   29.36 %     70 % ┊█┃           241 % │|
|│   nodes             226.75     226.75    772.40    127 % ┊█┃██         581 % │|
|│   cache hits       56.25 %    56.25 %     never    205 % ┊ ┃           265 % │|
|│   input              608 B      608 B     never    182 % ┊█┃           300 % │|
|│   output             168 B      168 B     never    129 % ┊█┃█          352 % │|
|│   sold at        the published prices                                        │|
|│   V3 share             0 %        0 %     never     70 % ┊█┃           241 % │|
|│   paid share         100 %      100 %   29.36 %    −15 % ██┃           241 % │|
|│   night discount       0 %        0 %     never    197 % ┊ ┃           241 % │|
|│   [ ] V3 costs less         half of the tokens are V3's: a guess             │|
|│   [ ] web and app are free  half come through the API: a guess               │|
|│   [ ] only a part is billed 90 % of the rest is billed: a guess              │|
|│   [ ] nights are discounted 75 % off R1, 50 % off V3, as listed              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k driver  h l move  ↵ type  Space caveat  ? help         2 files, 0 problems |
== press j enter ctrl-u ==
== type 80 ==
== press enter ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ──────── 1 Prices  3 Feed  5 Sources ╮|
|│                profit a day  profit on cost  gross margin  revenue multiple  │|
|│ as published       $474,955         545.5 %        84.5 %             6.45×  │|
|│ as supposed        $397,026         240.6 %        70.6 %             3.41×  │|
|│                                                                              │|
|│   driver               now  published   even at  profit on cost  ◂ −  + ▸    │|
|│   GPU-hour           $3.79      $2.00    $12.91    223 % ┊ ┃███████  1,191 % │|
|│ ▸ utilisation        100 %      100 %   29.36 %     70 % ┊█┃           241 % │|
|│   nodes             226.75     226.75    772.40    127 % ┊█┃██         581 % │|
|│   cache hits       56.25 %    56.25 %     never    205 % ┊ ┃           265 % │|
|│   input              608 B      608 B     never    182 % ┊█┃           300 % │|
|│   output             168 B      168 B     never    129 % ┊█┃█          352 % │|
|│   sold at        the published prices                                        │|
|│   V3 share             0 %        0 %     never     70 % ┊█┃           241 % │|
|│   paid share         100 %      100 %   29.36 %    −15 % ██┃           241 % │|
|│   night discount       0 %        0 %     never    197 % ┊ ┃           241 % │|
|│   [ ] V3 costs less         half of the tokens are V3's: a guess             │|
|│   [ ] web and app are free  half come through the API: a guess               │|
|│   [ ] only a part is billed 90 % of the rest is billed: a guess              │|
|│   [ ] nights are discounted 75 % off R1, 50 % off V3, as listed              │|
| what-if:1:1: error: '80' is not a valid value for utilisation; write it as     |
| utilisation=80%                                                                |
== press : ==
== type what-if night-discount=75% utilisation=100% ==
== press enter ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ──────────────────────────────────────────────── 1 Prices  3 Feed  5 Sources ╮|
|│ span     27 Feb 2025 12:00 – 28 Feb 2025 12:00 +08:00, H800                                     reported by DeepSeek │|
|│ revenue  342 B cached × $0.14 + 266 B in × $0.55 + 168 B out × $2.19, −75 % at night = $490,250                      │|
|│ cost     226.75 nodes × 8 GPUs × 24 h × $3.79 = $165,001                               derived from what is supposed │|
|│                                                                                                                      │|
|│                profit a day      a year                  profit on cost         gross margin        revenue multiple │|
|│ as published       $474,955      $173 M                  ▄█  █▀█ ▀▀█   ▄█       █▀▀ █▀▀   ▀▀█       ▀▀█   █▀█ ▀▀█    │|
|│ as supposed        $325,249      $119 M                   █  ▀▀█   █    █       █▀█ █▀█   ▀▀█       █▀▀   ▀▀█   █    │|
|│                                                          ▀▀▀ ▀▀▀   ▀ ▀ ▀▀▀ %    ▀▀▀ ▀▀▀ ▀ ▀▀▀ %     ▀▀▀ ▀ ▀▀▀   ▀×   │|
|│                                                          published 545.5 %      published 84.5 %    published 6.45×  │|
|│ ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────── │|
|│   driver               now  published   even at  range              what moves profit on cost   ◂ less ┃ more ▸  ┊ 0 │|
|│   GPU-hour           $3.79      $2.00    $11.26  ├────○─────────●┤  GPU-hour         182 % ┊  ┃████████████  1,026 % │|
|│ ▸ utilisation        100 %      100 %   33.66 %  ├───────────────●  nodes             98 % ┊ █┃████            494 % │|
|│   nodes             226.75     226.75    673.70  ├───────●───────┤  paid share       −26 % ███┃                197 % │|
|│   cache hits       56.25 %    56.25 %     never  ├─────●─────────┤  output           100 % ┊ █┃██              294 % │|
|│   input              608 B      608 B     never  ├───────●───────┤  utilisation       49 % ┊██┃                197 % │|
|│   output             168 B      168 B     never  ├───────●───────┤  V3 share          56 % ┊██┃                197 % │|
|│   sold at        the published prices                               input            146 % ┊ █┃█               248 % │|
|│   V3 share             0 %        0 %     never  ●───────────────┤  cache hits       166 % ┊  ┃                219 % │|
|│   paid share         100 %      100 %   33.66 %  ├───────────────●  night discount   197 % ┊  ┃█               241 % │|
|│   night discount      75 %        0 %     never  ○───────────────●                                                   │|
|│   caveats, and what each supposes for an estimate                   by hour, +08:00   ━━ income  ┅┅ cost             │|
|│   [ ] V3 costs less         half of the tokens are V3's: a guess      $45 k ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│   [ ] web and app are free  half come through the API: a guess              │                                        │|
|│   [ ] only a part is billed 90 % of the rest is billed: a guess       $30 k ┤⣀⠤⠔⠒⠉⠉⠒⠢⠤⣀⡠⠔⠒⠒⠒⠒⠉⠑⢆┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⢀⠖⠒⠒⠒ │|
|│   [ ] nights are discounted 75 % off R1, 50 % off V3, as listed             │                  ⠈⡆             ⢀⠎     │|
|│                                                                       $15 k ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠘⡄┈┈┈┈┈┈┈┈┈┈┈┈⡎┈┈┈┈┈ │|
|│   the share of the paid GPU-hours in which something is served;             │⠤ ⠤ ⠤ ⠤ ⠤ ⠤ ⠤ ⠤ ⠤ ⠤ ⣘⡄⡀         ⣜ ⠤ ⠤ ⠤ │|
|│   the report counts no others; from 50 % to 100 % in steps of 5 %        $0 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⠙⠒⠶⠤⠤⠤⠤⠤⠶⠚┈┈┈┈┈┈┈ │|
|│   1M tokens in   costs $0.2714; reading alone $0.1143                       └┬────────┬─────────┬─────────┬───────── │|
|│   1M tokens out  costs $0.9822; writing alone $0.5691                      12:00    18:00     00:00     06:00        │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| j k driver  h l move  ↵ type  Space caveat  r R reset  c compare  n N report  Esc back  ? help     2 files, 0 problems |
