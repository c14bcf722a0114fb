The margin lab: a report as a formula, with what moves it, at the three sizes that people have.

== given serving ==
== press 2 z ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ──────────────────────────────────────────────── 1 Prices  3 Feed  5 Sources ╮|
|│ span     27 Feb 2025 12:00 – 28 Feb 2025 12:00 +08:00, H800                                     reported by DeepSeek │|
|│ revenue  342 B cached × $0.14 + 266 B in × $0.55 + 168 B out × $2.19 = $562,100 recomputed       derived by DeepSeek │|
|│ cost     226.75 nodes × 8 GPUs × 24 h × $2.00 = $87,072                                        estimated by DeepSeek │|
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
|│   input              608 B      608 B     never  ├───────●───────┤  V3 share         222 %   ████┃             545 % │|
|│   output             168 B      168 B     never  ├───────●───────┤  utilisation      223 %   ████┃             545 % │|
|│   sold at        the published prices                               input            434 %      █┃██           657 % │|
|│   V3 share             0 %        0 %     never  ●───────────────┤  cache hits       478 %       ┃█            592 % │|
|│   paid share         100 %      100 %   15.49 %  ├───────────────●  night discount   463 %      █┃             545 % │|
|│   night discount       0 %        0 %     never  ●───────────────┤                                                   │|
|│   caveats, and what each supposes for an estimate                   by hour, +08:00   ━━ income  ┅┅ cost             │|
|│   [ ] V3 costs less         half of the tokens are V3's: a guess      $45 k ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│   [ ] web and app are free  half come through the API: a guess              │                                        │|
|│   [ ] only a part is billed 90 % of the rest is billed: a guess       $30 k ┤⣀⠤⠔⠒⠉⠉⠒⠢⠤⣀⡠⠔⠒⠒⠒⠒⠉⠑⠢⡀┈┈┈┈┈┈┈┈┈┈┈┈┈┈⡠⠒⠒⠒⠒ │|
|│   [ ] nights are discounted 75 % off R1, 50 % off V3, as listed             │                   ⠑⢄⡀          ⢀⠎      │|
|│                                                                       $15 k ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⠢⡀┈┈┈┈┈┈┈⢀⠎┈┈┈┈┈┈ │|
|│   rents: H100 on demand $2.89 Feb 2025; H100 index $3.79 Sep 2026           │                       ⠈⠒⠤⣀⣀⣀⠤⠔⠁        │|
|│   (gpu-price-index)                                                      $0 ┤⠉┈⠉┈⠉┈⠉┈⠉┈⠉┈⠉┈⠉┈⠉┈⠉┈⠒┈⠢┈⠤┈⠤┈⠤┈⠤┈⠒┈⠉┈⠉┈⠉ │|
|│   1M tokens in   costs $0.1432; reading alone $0.0603                       └┬────────┬─────────┬─────────┬───────── │|
|│   1M tokens out  costs $0.5183; writing alone $0.3003                      12:00    18:00     00:00     06:00        │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| j k driver  h l move  ↵ type  Space caveat  r R reset  c compare  n N report  Esc back  ? help     2 files, 0 problems |
== roles ==
|ttttttttttcccccccccccccccccccccccccc........cccccccccccccccccccccccccccccccc.....................................cccccg.|
|.cccccccccccccccccc.....+++++mmmmmmmmmmm................................................................................|
|BBBttttttBBBccccccccccccccccccccccccccccccBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBcccccccccccccccccccccccccccccB|
|B.cccc............................................................................................hhhhhhhhhhhhhhhhhhhh.B|
|B.ccccccc..........................................................................................hhhhhhhhhhhhhhhhhhh.B|
|B.cccc...........................................................................................hhhhhhhhhhhhhhhhhhhhh.B|
|B......................................................................................................................B|
|B................cccccccccccc......cccccc..................cccccccccccccc.........cccccccccccc........cccccccccccccccc.B|
|B.cccccccccccc.............................................ttt.ttt.ttt.t.ttt......ttt.ttt.t.ttt.......ttt.t.ttt.ttt....B|
|B.ttttttttttt........mmmmmmmm......mmmmmm..................ttt.ttt.ttt.t.ttt......ttt.ttt.t.ttt.......ttt.t.ttt.ttt....B|
|B..........................................................ttt.ttt.ttt.t.ttttt....ttt.ttt.t.ttttt.....ttt.t.ttt.tttt...B|
|B......................................................................................................................B|
|B.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.B|
|B...cccccc...............ccc..ccccccccc...ccccccc..ccccc..............ccccccccccccccccccccccccccccccccccccccccccc......B|
|B.ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss...........................JJJJxIIII11111..........B|
|B.................................mmmmm............xxxxxxxxxxxxxxxxa.............................JJxIIII11111..........B|
|B................................mmmmmm............xxxxxxxxaxxxxxxxx.........................22JJJJx...................B|
|B...............................mmmmmmm.....mmmmm..xxxxxxaxxxxxxxxxx.............................JJxIII................B|
|B.................................mmmmm.....mmmmm..xxxxxxxxaxxxxxxxx...........................JJJJx...................B|
|B.................................mmmmm.....mmmmm..xxxxxxxxaxxxxxxxx...........................JJJJx...................B|
|B.................................................................................................JxII.................B|
|B...................................mmm.....mmmmm..axxxxxxxxxxxxxxxx...............................xI..................B|
|B.................................mmmmm............xxxxxxxxxxxxxxxxa..............................Jx...................B|
|B...................................mmm.....mmmmm..axxxxxxxxxxxxxxxx...................................................B|
|B...ccccccccccccccccccccccccccccccccccccccccccccccc...................cccccccccccccccccc111cccccccc222cccc.............B|
|B.............................hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh......xxxxx.xbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.B|
|B.............................hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh..............x........................................B|
|B.............................hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh.......xxxxx.x1LLLLLLLL11LLLLLLLL1bbbbbbbbbbbbbb1LLLL.B|
|B.............................hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh.............xAAAAAAAAAAAAAAAAAAAL11..........1LAAAAA.B|
|B.......................................................................xxxxx.xAAAAAAAAAAAAAAAAAAAAALL1bbbbbbb1LAAAAAA.B|
|B...mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm...........xAAAAAAAAAAAAAAAAAAAAAAALLL111LLLAAAAAAA.B|
|B...mmmmmmmmmmmmmmmmm......................................................xx.xMAMAMAMAMAMAMAMAMAMAMAMAMAMAMAMAMAMAMAM.B|
|B...cccccccccccc..............................................................xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx.B|
|B...ccccccccccccc............................................................xxxxx....xxxxx.....xxxxx.....xxxxx........B|
|BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB|
|.aaaaccccccccaaaaccccccaaccccccaaaaaaccccccccaaaacccccccaacccccccccaaaaccccccccaaaaccccccaacccccc...mmmmmmmmmmmmmmmmmmmm|
== screen 200x60 ==
| tokentape   as of 2025-03-01 +08:00                                                USD · per 1M tokens · against o1                                                                             live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                                                                                                |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── 1 Prices  3 Feed  5 Sources ╮|
|│ span     27 Feb 2025 12:00 – 28 Feb 2025 12:00 +08:00, H800                                                                                                                     reported by DeepSeek │|
|│ revenue  342 B cached × $0.14 + 266 B in × $0.55 + 168 B out × $2.19 = $562,100 recomputed                                                                                       derived by DeepSeek │|
|│ cost     226.75 nodes × 8 GPUs × 24 h × $2.00 = $87,072                                                                                                                        estimated by DeepSeek │|
|│                                                                                                                                                                                                      │|
|│                revenue a day  cost a day  profit a day      a year                                                                       profit on cost         gross margin        revenue multiple │|
|│ as published        $562,027     $87,072      $474,955      $173 M                                                                       █▀▀ █ █ █▀▀   █▀▀      █▀█ █ █   █▀▀       █▀▀   █ █ █▀▀    │|
|│ as supposed         $562,027     $87,072      $474,955      $173 M                                                                       ▀▀█ ▀▀█ ▀▀█   ▀▀█      █▀█ ▀▀█   ▀▀█       █▀█   ▀▀█ ▀▀█    │|
|│                                                                                                                                          ▀▀▀   ▀ ▀▀▀ ▀ ▀▀▀ %    ▀▀▀   ▀ ▀ ▀▀▀ %     ▀▀▀ ▀   ▀ ▀▀▀×   │|
|│                                                                                                                                                                                                      │|
|│ ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── │|
|│   driver               now  published   even at  range                                                            what moves profit on cost   ◂ less ┃ more ▸                                        │|
|│ ▸ GPU-hour           $2.00      $2.00    $12.91     $1.00 ├──────────────●────────────────────────────┤ $4.00     GPU-hour          $4.00 – $1.00   223 %      █████████┃██████████████████  1,191 % │|
|│   utilisation        100 %      100 %   15.49 %      50 % ├───────────────────────────────────────────● 100 %     nodes           340.12 – 113.38   330 %         ██████┃██████████████████  1,191 % │|
|│   nodes             226.75     226.75     1,464    113.38 ├─────────────────────●─────────────────────┤ 340.12    paid share         25 % – 100 %    61 % ██████████████┃                      545 % │|
|│   cache hits       56.25 %    56.25 %     never      40 % ├─────────────────●─────────────────────────┤ 80 %      output             84 B – 252 B   334 %         ██████┃██████                757 % │|
|│   input              608 B      608 B     never     304 B ├─────────────────────●─────────────────────┤ 912 B     V3 share            100 % – 0 %   222 %      █████████┃                      545 % │|
|│   output             168 B      168 B     never      84 B ├─────────────────────●─────────────────────┤ 252 B     utilisation        50 % – 100 %   223 %      █████████┃                      545 % │|
|│   sold at        the published prices                                                                             input             304 B – 912 B   434 %            ███┃███                   657 % │|
|│   V3 share             0 %        0 %     never       0 % ●───────────────────────────────────────────┤ 100 %     cache hits          80 % – 40 %   478 %             ██┃█                     592 % │|
|│   paid share         100 %      100 %   15.49 %      25 % ├───────────────────────────────────────────● 100 %     night discount       75 % – 0 %   463 %            ███┃                      545 % │|
|│   night discount       0 %        0 %     never       0 % ●───────────────────────────────────────────┤ 75 %                                                                                         │|
|│   caveats, and what each supposes for an estimate                                                                 by hour, +08:00   ━━ income  ┅┅ cost                                               │|
|│   [ ] V3 costs less         half of the tokens are V3's: a guess                                                                                                                                     │|
|│   [ ] web and app are free  half come through the API: a guess                                                                                                                                       │|
|│   [ ] only a part is billed 90 % of the rest is billed: a guess                                                           │      ⣀⣀⣀⣀⣀⣀⣀           ⢀⣀⣀⣀⣀⣀⠤⠤⣀                                   ⢀⣀⣀   │|
|│   [ ] nights are discounted 75 % off R1, 50 % off V3, as listed                                                     $30 k ┤┈┈⢀⡠⠔⠉┈┈┈┈┈┈┈⠑⠤⡀┈┈┈┈⢀⠤⠒⠉⠁┈┈┈┈┈┈┈┈⠉⠲⡀┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⢠⠒⠉⠁┈┈⠉⠉ │|
|│                                                                                                                           │⠒⠉⠁            ⠈⠑⠒⠤⠒⠁              ⠱⡀                           ⢠⠃        │|
|│   rents: H100 on demand $2.89 Feb 2025; H100 index $3.79 Sep 2026 (gpu-price-index)                                 $25 k ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠱⡀┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⢠⠃┈┈┈┈┈┈┈┈ │|
|│   1M tokens in   costs $0.1432; reading alone $0.0603                                                                     │                                     ⠱⡀                       ⢠⠃          │|
|│   1M tokens out  costs $0.5183; writing alone $0.3003                                                               $20 k ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⢆┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⢠⠃┈┈┈┈┈┈┈┈┈┈ │|
|│   a GPU-hour     earns $12.91, costs $2.00                                                                                │                                        ⠑⢄                  ⢀⠎            │|
|│                                                                                                                     $15 k ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠱⡀┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⢀⠎┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│   · V3 costs less than R1                                                                                                 │                                           ⠈⢢             ⢀⠎              │|
|│   · web and app are free                                                                                            $10 k ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠱⡀┈┈┈┈┈┈┈┈┈┈⢠⠊┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│                                                                                                                           │                                              ⠘⠤⣀⡀    ⢀⣀⠤⠃                │|
|│                                                                                                                      $5 k ┤⣀┈⣀┈⣀┈⣀┈⣀┈⣀┈⣀┈⣀┈⣀┈⣀┈⣀┈⣀┈⣀┈⣀┈⣀┈⣀┈⣀┈⣀┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⠉⠉⠉⠉⠁┈┈┈┈┈┈┈┈┈⢀┈⣀┈⣀┈⣀┈⣀ │|
|│                                                                                                                           │                                    ⠉ ⠒ ⠤ ⢄ ⣀               ⡠ ⠊ ⠁         │|
|│                                                                                                                        $0 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠑┈⠒┈⠒┈⠒┈⠒┈⠒┈⠉┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│                                                                                                                           └┬────────┬────────┬─────────┬────────┬────────┬─────────┬────────┬─────── │|
|│                                                                                                                          12:00    15:00    18:00     21:00    00:00    03:00     06:00    09:00      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                   profit on cost: 441 % at 07:00, 598 % at 22:00                                     │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                           │                                                                          │|
|│                                                                                                                     600 % ┤┈┈┈┈┈┈⣀⠤⠔⠒⠤⠤⣀┈┈┈┈┈┈┈┈┈┈┈⣀⠤⠤⠤⠤⠤⠒⠒⢄┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⣀┈┈┈ │|
|│                                                                                                                           │    ⢀⠜       ⢣       ⢀⠔⠊         ⠉⠢⡀                              ⡠⠔⠉ ⠉⠉⠒ │|
|│                                                                                                                     550 % ┤┈┈┈⡠⠃┈┈┈┈┈┈┈┈┈⠱⡀┈┈┈┈⢠⠊┈┈┈┈┈┈┈┈┈┈┈┈┈⠘⢄┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⡰⠁┈┈┈┈┈┈ │|
|│                                                                                                                           │⢀⠔⠊            ⠑⠤⡀ ⡠⠃                ⠣⡀                         ⢰⠁        │|
|│                                                                                                                     500 % ┤⠁┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⠑⠁┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠘⢄┈┈┈┈┈┈⢀⢄⡀┈┈┈┈┈┈⣀⠤⡀┈┈┈┈┈⢠⠃┈┈┈┈┈┈┈┈ │|
|│                                                                                                                           │                                        ⠣⣀   ⢠⠊ ⠈⠑⠒⠒⠒⠒⠉  ⠱⡀   ⡠⠃          │|
|│                                                                                                                     450 % ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠑⠤⡰⠁┈┈┈┈┈┈┈┈┈┈┈┈⠘⡄⡠⠊┈┈┈┈┈┈┈┈┈┈┈ │|
|│                                                                                                                           │                                                           ⠈              │|
|│                                                                                                                     400 % ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│                                                                                                                           └┬────────┬────────┬─────────┬────────┬────────┬─────────┬────────┬─────── │|
|│                                                                                                                          12:00    15:00    18:00     21:00    00:00    03:00     06:00    09:00      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| j k driver  h l move  ↵ type  Space caveat  r R reset  c compare  n N report  Esc back  i origin  1–5 panel  : command  ? help  q quit                                             2 files, 0 problems |
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
| j k driver  h l move  ↵ type  Space caveat  ? help         2 files, 0 problems |
== screen 40x10 ==
| tokentape  2025-03-01  USD      live ● |
| deepseek-chat out 1.10 ▲293%           |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb… ─╮|
|│                  published  supposed │|
|│ profit on cost     545.5 %   545.5 % │|
|│ gross margin        84.5 %    84.5 % │|
|│ revenue multiple     6.45×     6.45× │|
|│ ▸ GPU-hour           $2.00           │|
|╰──────────────────────────────────────╯|
| ? help             2 files, 0 problems |
