The same tokens at the prices of another listing: typed with a day, then by the arrow keys.

== given serving ==
== press 2 z j j j j j j enter ==
== type op ==
== press tab ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ──────── 1 Prices  3 Feed  5 Sources ╮|
|│                profit a day  profit on cost  gross margin  revenue multiple  │|
|│ as published       $474,955         545.5 %        84.5 %             6.45×  │|
|│ as supposed        $474,955         545.5 %        84.5 %             6.45×  │|
|│                                                                              │|
|│   driver               now  published   even at  profit on cost  ◂ −  + ▸    │|
|│   GPU-hour           $2.00      $2.00    $12.91    223 %  ███┃█████  1,191 % │|
|│   utilisation        100 %      100 %   15.49 %    223 %  ███┃         545 % │|
|│   nodes             226.75     226.75     1,464    330 %   ██┃█████  1,191 % │|
|│   cache hits       56.25 %    56.25 %     never    478 %    █┃         592 % │|
|│   input              608 B      608 B     never    434 %    █┃█        657 % │|
|│   output             168 B      168 B     never    334 %   ██┃██       757 % │|
|│ ▸ sold at        the published prices                                        │|
|│   V3 share             0 %        0 %     never    222 %  ███┃         545 % │|
|│   paid share         100 %      100 %   15.49 %     61 % ████┃         545 % │|
|│   night discount       0 %        0 %     never    463 %    █┃         545 % │|
|│   [ ] V3 costs less         half of the tokens are V3's: a guess             │|
|│╭────────────────╮ are free  half come through the API: a guess               │|
|││ openai/o1      │ is billed 90 % of the rest is billed: a guess              │|
|││ openai/o3-mini │discounted 75 % off R1, 50 % off V3, as listed              │|
|╰╰────────────────╯────────────────────────────────────────────────────────────╯|
| prices=openai/o                                                                |
== type 1@2025-01-28 ==
== press enter ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ──────────────────────────────────────────────── 1 Prices  3 Feed  5 Sources ╮|
|│ span     27 Feb 2025 12:00 – 28 Feb 2025 12:00 +08:00, H800                                     reported by DeepSeek │|
|│ revenue  342 B cached × $7.50 + 266 B in × $15.00 + 168 B out × $60.00 = $16,635,000   derived from what is supposed │|
|│ cost     226.75 nodes × 8 GPUs × 24 h × $2.00 = $87,072                                        estimated by DeepSeek │|
|│                                                                                                                      │|
|│                profit a day      a year        profit on cost             gross margin        revenue multiple       │|
|│ as published       $474,955      $173 M        ▄█  █▀█   █▀█ █▀█ █▀▀      █▀█ █▀█   █▀▀       ▄█  █▀█ ▄█    █▀█ █▀▀  │|
|│ as supposed     $16,547,928     $6.04 B         █  ▀▀█   █ █ █ █ ▀▀█      ▀▀█ ▀▀█   ▀▀█        █  ▀▀█  █    █ █ ▀▀█  │|
|│                                                ▀▀▀ ▀▀▀ █ ▀▀▀ ▀▀▀ ▀▀▀ %    ▀▀▀ ▀▀▀ ▀ ▀▀▀ %     ▀▀▀ ▀▀▀ ▀▀▀ ▀ ▀▀▀ ▀▀▀× │|
|│                                                published 545.5 %          published 84.5 %    published 6.45×        │|
|│ ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────── │|
|│   driver               now  published   even at  range              what moves profit on cost   ◂ less ┃ more ▸      │|
|│   GPU-hour           $2.00      $2.00   $382.10  ├────●──────────┤  GPU-hour       9,452 %     ███┃████████     381× │|
|│   utilisation        100 %      100 %    0.52 %  ├───────────────●  nodes             126×      ██┃████████     381× │|
|│   nodes             226.75     226.75    43,320  ├───────●───────┤  V3 share         222 % ███████┃             190× │|
|│   cache hits       56.25 %    56.25 %     never  ├─────●─────────┤  paid share     4,676 %   █████┃             190× │|
|│   input              608 B      608 B     never  ├───────●───────┤  output            132×      ██┃███          248× │|
|│   output             168 B      168 B     never  ├───────●───────┤  utilisation    9,452 %     ███┃             190× │|
|│ ▸ sold at        openai/o1@2025-01-28  15.00 / 7.50 / 60.00         input             152×       █┃██           228× │|
|│   V3 share             0 %        0 %     never  ●───────────────┤  night discount    166×       █┃             190× │|
|│   paid share         100 %      100 %    0.52 %  ├───────────────●  cache hits        178×        ┃█            199× │|
|│   night discount       0 %        0 %     never  ●───────────────┤                                                   │|
|│   caveats, and what each supposes for an estimate                   by hour, +08:00   ━━ income  ┅┅ cost             │|
|│   [ ] V3 costs less         half of the tokens are V3's: a guess     $1.2 M ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│   [ ] web and app are free  half come through the API: a guess              │  ⢀⣀⠤⠤⣀⡀   ⢀⣀⣀⠤⠤⠤⢄⡀                ⣀⣀⣀⣀ │|
|│   [ ] only a part is billed 90 % of the rest is billed: a guess      $800 k ┤⠒⠉⠁┈┈┈┈⠈⠉⠒⠊⠁┈┈┈┈┈┈⠘⢄┈┈┈┈┈┈┈┈┈┈┈┈┈⢀⠎┈┈┈┈ │|
|│   [ ] nights are discounted 75 % off R1, 50 % off V3, as listed             │                   ⠈⠢⢄          ⢠⠃      │|
|│                                                                      $400 k ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠑⢄┈┈┈┈┈┈┈⡠⠃┈┈┈┈┈┈ │|
|│   h and l go through the listings; Enter takes a name, at a day as          │                        ⠑⠤⣀⣀⣀⠤⠔⠁        │|
|│   in openai/o1@2025-01-28                                                $0 ┤⣀┈⣀┈⣀┈⣀┈⣀┈⣀┈⣀┈⣀┈⣀┈⣀┈⣀┈⣀┈⣀┈⣀┈⣀┈⣀┈⣀┈⣀┈⣀┈⣀ │|
|│   1M tokens in   costs $0.1432; reading alone $0.0603                       └┬────────┬─────────┬─────────┬───────── │|
|│   1M tokens out  costs $0.5183; writing alone $0.3003                      12:00    18:00     00:00     06:00        │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| j k driver  h l move  ↵ type  Space caveat  r R reset  c compare  n N report  Esc back  ? help     2 files, 0 problems |
== press enter ctrl-u ==
== type openai/o1@2024-01-28 ==
== press enter ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ──────── 1 Prices  3 Feed  5 Sources ╮|
|│                profit a day  profit on cost  gross margin  revenue multiple  │|
|│ as published       $474,955         545.5 %        84.5 %             6.45×  │|
|│ as supposed        $474,955         545.5 %        84.5 %             6.45×  │|
|│                                                                              │|
|│   driver               now  published   even at  profit on cost  ◂ −  + ▸    │|
|│   GPU-hour           $2.00      $2.00    $12.91    223 %  ███┃█████  1,191 % │|
|│   utilisation        100 %      100 %   15.49 %    223 %  ███┃         545 % │|
|│   nodes             226.75     226.75     1,464    330 %   ██┃█████  1,191 % │|
|│   cache hits       56.25 %    56.25 %     never    478 %    █┃         592 % │|
|│   input              608 B      608 B     never    434 %    █┃█        657 % │|
|│   output             168 B      168 B     never    334 %   ██┃██       757 % │|
|│ ▸ sold at        the published prices                                        │|
|│   V3 share             0 %        0 %     never    222 %  ███┃         545 % │|
|│   paid share         100 %      100 %   15.49 %     61 % ████┃         545 % │|
|│   night discount       0 %        0 %     never    463 %    █┃         545 % │|
|│   [ ] V3 costs less         half of the tokens are V3's: a guess             │|
|│   [ ] web and app are free  half come through the API: a guess               │|
|│   [ ] only a part is billed 90 % of the rest is billed: a guess              │|
|│   [ ] nights are discounted 75 % off R1, 50 % off V3, as listed              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| 'openai/o1' was not quoted by 2024-01-28; choose another day, or leave @… out  |
== press enter ctrl-u ==
== type o2 ==
== press enter ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ──────── 1 Prices  3 Feed  5 Sources ╮|
|│                profit a day  profit on cost  gross margin  revenue multiple  │|
|│ as published       $474,955         545.5 %        84.5 %             6.45×  │|
|│ as supposed        $474,955         545.5 %        84.5 %             6.45×  │|
|│                                                                              │|
|│   driver               now  published   even at  profit on cost  ◂ −  + ▸    │|
|│   GPU-hour           $2.00      $2.00    $12.91    223 %  ███┃█████  1,191 % │|
|│   utilisation        100 %      100 %   15.49 %    223 %  ███┃         545 % │|
|│   nodes             226.75     226.75     1,464    330 %   ██┃█████  1,191 % │|
|│   cache hits       56.25 %    56.25 %     never    478 %    █┃         592 % │|
|│   input              608 B      608 B     never    434 %    █┃█        657 % │|
|│   output             168 B      168 B     never    334 %   ██┃██       757 % │|
|│ ▸ sold at        the published prices                                        │|
|│   V3 share             0 %        0 %     never    222 %  ███┃         545 % │|
|│   paid share         100 %      100 %   15.49 %     61 % ████┃         545 % │|
|│   night discount       0 %        0 %     never    463 %    █┃         545 % │|
|│   [ ] V3 costs less         half of the tokens are V3's: a guess             │|
|│   [ ] web and app are free  half come through the API: a guess               │|
|│   [ ] only a part is billed 90 % of the rest is billed: a guess              │|
|│   [ ] nights are discounted 75 % off R1, 50 % off V3, as listed              │|
| what-if: error: no listing is called 'o2'; write its provider, too, as in      |
| openai/o1; Tab completes it                                                    |
== press r right right ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ──────── 1 Prices  3 Feed  5 Sources ╮|
|│                profit a day  profit on cost  gross margin  revenue multiple  │|
|│ as published       $474,955         545.5 %        84.5 %             6.45×  │|
|│ as supposed        $193,488         222.2 %        69.0 %             3.22×  │|
|│                                                                              │|
|│   driver               now  published   even at  profit on cost  ◂ −  + ▸    │|
|│   GPU-hour           $2.00      $2.00    $6.444     61 % ┊███┃█████    544 % │|
|│   utilisation        100 %      100 %   31.04 %     61 % ┊███┃         222 % │|
|│   nodes             226.75     226.75    730.60    115 % ┊ ██┃█████    544 % │|
|│   cache hits       56.25 %    56.25 %     never    189 % ┊  █┃         245 % │|
|│   input              608 B      608 B     never    167 % ┊  █┃█        277 % │|
|│   output             168 B      168 B     never    116 % ┊ ██┃██       328 % │|
|│ ▸ sold at        deepseek/deepseek-chat  0.27 / 0.07 / 1.10                  │|
|│   V3 share             0 %        0 %     never    222 % ┊   ┃         222 % │|
|│   paid share         100 %      100 %   31.04 %    −19 % ████┃         222 % │|
|│   night discount       0 %        0 %     never    181 % ┊  █┃         222 % │|
|│   [ ] V3 costs less         half of the tokens are V3's: a guess             │|
|│   [ ] web and app are free  half come through the API: a guess               │|
|│   [ ] only a part is billed 90 % of the rest is billed: a guess              │|
|│   [ ] nights are discounted 75 % off R1, 50 % off V3, as listed              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k driver  h l move  ↵ type  Space caveat  ? help         2 files, 0 problems |
