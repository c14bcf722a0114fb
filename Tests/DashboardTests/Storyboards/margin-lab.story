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
|│                revenue a day  cost a day  profit a day      a year  profit on cost  gross margin  revenue multiple   │|
|│ as published        $562,027     $87,072      $474,955      $173 M         545.5 %        84.5 %             6.45×   │|
|│ as supposed         $562,027     $87,072      $474,955      $173 M         545.5 %        84.5 %             6.45×   │|
|│ ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────── │|
|│   driver               now  published   even at  range              what moves profit on cost   ░ less  █ more       │|
|│ ▸ GPU-hour           $2.00      $2.00    $12.91  ├────●──────────┤  GPU-hour         223 %   ░░░░██████████  1,191 % │|
|│   utilisation        100 %      100 %   15.49 %  ├───────────────●  nodes            330 %     ░░██████████  1,191 % │|
|│   nodes             226.75     226.75     1,464  ├───────●───────┤  paid share        61 % ░░░░░░█             545 % │|
|│   cache hits       56.25 %    56.25 %     never  ├─────●─────────┤  output           334 %     ░░████          757 % │|
|│   input              608 B      608 B     never  ├───────●───────┤  V3 share         222 %   ░░░░█             545 % │|
|│   output             168 B      168 B     never  ├───────●───────┤  utilisation      223 %   ░░░░█             545 % │|
|│   sold at        the published prices                               input            434 %      ░███           657 % │|
|│   V3 share             0 %        0 %     never  ●───────────────┤  cache hits       478 %       ██            592 % │|
|│   paid share         100 %      100 %   15.49 %  ├───────────────●  night discount   463 %      ░█             545 % │|
|│   night discount       0 %        0 %     never  ●───────────────┤                                                   │|
|│   caveats, and what each supposes for an estimate                   by hour, +08:00   ── income  ┄┄ cost             │|
|│   [ ] V3 costs less         half of the tokens are V3's: a guess    $31.1 k┤⠤⠤⠒⠉⠉⠉⠉⠒⠤⢄⡠⠔⠒⠉⠉⠉⠉⠉⠒⢄               ⡠⠒⠉⠑⠒ │|
|│   [ ] web and app are free  half come through the API: a guess             │                   ⠈⠢⣀           ⢀⠎      │|
|│   [ ] only a part is billed 90 % of the rest is billed: a guess            │                      ⠑⠤⡀       ⢀⠎       │|
|│   [ ] nights are discounted 75 % off R1, 50 % off V3, as listed            │                        ⠈⠢⢄⣀⣀⣀⠤⠊⠁        │|
|│                                                                          $0┤⠉ ⠉ ⠉ ⠉ ⠉ ⠉ ⠉ ⠉ ⠉ ⠉ ⠒ ⠒ ⠤ ⠤ ⠤ ⠤ ⠒ ⠒ ⠉ ⠉  │|
|│   rents: H100 on demand $2.89 Feb 2025; H100 index $3.79 Sep 2026   profit on cost: 441 % at 07:00, 598 % at 22:00   │|
|│   (gpu-price-index)                                                   598 %┤  ⢠⠒⠉⠉⠒⡄    ⡠⠔⠊⠉⠉⠑⢄                 ⡠⠔⠢⠤ │|
|│   1M tokens in   costs $0.1432; reading alone $0.0603                      │ ⡔⠁    ⠈⢆ ⢀⠜       ⠑⢄              ⡰⠁    │|
|│   1M tokens out  costs $0.5183; writing alone $0.3003                      │⠊        ⠉⠊          ⢣   ⡠⢄⣀⣀⣀⠤⡀  ⡰⠁     │|
|│   a GPU-hour     earns $12.91, costs $2.00                            441 %┤                      ⠑⠤⡰⠁     ⠘⢄⠜       │|
|│                                                                             12:00     18:00     00:00     06:00      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| j k driver  h l move  ↵ type  Space caveat  r R reset  c compare  n N report  Esc back  i origin   2 files, 0 problems |
== roles ==
|ttttttttttcccccccccccccccccccccccccc........cccccccccccccccccccccccccccccccc.....................................cccccg.|
|.cccccccccccccccccc.....+++++mmmmmmmmmmm................................................................................|
|BBBttttttBBBccccccccccccccccccccccccccccccBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBcccccccccccccccccccccccccccccB|
|B.cccc............................................................................................hhhhhhhhhhhhhhhhhhhh.B|
|B.ccccccc..........................................................................................hhhhhhhhhhhhhhhhhhh.B|
|B.cccc...........................................................................................hhhhhhhhhhhhhhhhhhhhh.B|
|B......................................................................................................................B|
|B................ccccccccccccc..cccccccccc..cccccccccccc......cccccc..cccccccccccccc..cccccccccccc..cccccccccccccccc...B|
|B.cccccccccccc...............................................................ttttttt........tttttt.............ttttt...B|
|B.ttttttttttt.........mmmmmmmm.....mmmmmmm......mmmmmmmm......mmmmmm.........mmmmmmm........mmmmmm.............mmmmm...B|
|B.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.B|
|B...cccccc...............ccc..ccccccccc...ccccccc..ccccc..............cccccccccccccccccccccccccccccccccccccccccc.......B|
|B.ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss...........................22221111111111..........B|
|B.................................mmmmm............xxxxxxxxxxxxxxxxa.............................221111111111..........B|
|B................................mmmmmm............xxxxxxxxaxxxxxxxx.........................2222221...................B|
|B...............................mmmmmmm.....mmmmm..xxxxxxaxxxxxxxxxx.............................221111................B|
|B.................................mmmmm.....mmmmm..xxxxxxxxaxxxxxxxx...........................22221...................B|
|B.................................mmmmm.....mmmmm..xxxxxxxxaxxxxxxxx...........................22221...................B|
|B.................................................................................................2111.................B|
|B...................................mmm.....mmmmm..axxxxxxxxxxxxxxxx...............................11..................B|
|B.................................mmmmm............xxxxxxxxxxxxxxxxa..............................21...................B|
|B...................................mmm.....mmmmm..axxxxxxxxxxxxxxxx...................................................B|
|B...ccccccccccccccccccccccccccccccccccccccccccccccc...................cccccccccccccccccc111111111112222222.............B|
|B.............................hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh....xxxxxxxx11111111111111111111...............11111.B|
|B.............................hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh.............x...................111...........11......B|
|B.............................hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh............x......................111.......11.......B|
|B.............................hhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhhh............x........................111111111........B|
|B..........................................................................xxx2.2.2.2.2.2.2.2.2.2.2.2.2.2.2.2.2.2.2.2..B|
|B...mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm...cccccccccccccccccccccccccccccccccccccccccccccc...B|
|B...mmmmmmmmmmmmmmmmm...................................................xxxxxx..333333....3333333.................3333.B|
|B...cccccccccccc.............................................................x.33....33.33.......33..............33....B|
|B...ccccccccccccc............................................................x3........33..........3...3333333..33.....B|
|B...cccccccccc..........................................................xxxxxx......................3333.....333.......B|
|B.............................................................................xxxxx.....xxxxx.....xxxxx.....xxxxx......B|
|BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB|
|.aaaaccccccccaaaaccccccaaccccccaaaaaaccccccccaaaacccccccaacccccccccaaaaccccccccaaaaccccccaacccccccc.mmmmmmmmmmmmmmmmmmmm|
== screen 200x60 ==
| tokentape   as of 2025-03-01 +08:00                                                USD · per 1M tokens · against o1                                                                             live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                                                                                                |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── 1 Prices  3 Feed  5 Sources ╮|
|│ span     27 Feb 2025 12:00 – 28 Feb 2025 12:00 +08:00, H800                                                                                                                     reported by DeepSeek │|
|│ revenue  342 B cached × $0.14 + 266 B in × $0.55 + 168 B out × $2.19 = $562,100 recomputed                                                                                       derived by DeepSeek │|
|│ cost     226.75 nodes × 8 GPUs × 24 h × $2.00 = $87,072                                                                                                                        estimated by DeepSeek │|
|│                                                                                                                                                                                                      │|
|│                revenue a day  cost a day  profit a day      a year  profit on cost  gross margin  revenue multiple                                                                                   │|
|│ as published        $562,027     $87,072      $474,955      $173 M         545.5 %        84.5 %             6.45×                                                                                   │|
|│ as supposed         $562,027     $87,072      $474,955      $173 M         545.5 %        84.5 %             6.45×                                                                                   │|
|│ ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── │|
|│   driver               now  published   even at  range                                                            what moves profit on cost   ░ less  █ more                                         │|
|│ ▸ GPU-hour           $2.00      $2.00    $12.91     $1.00 ├──────────────●────────────────────────────┤ $4.00     GPU-hour          $4.00 – $1.00   223 %      ░░░░░░░░░███████████████████  1,191 % │|
|│   utilisation        100 %      100 %   15.49 %      50 % ├───────────────────────────────────────────● 100 %     nodes           340.12 – 113.38   330 %         ░░░░░░███████████████████  1,191 % │|
|│   nodes             226.75     226.75     1,464    113.38 ├─────────────────────●─────────────────────┤ 340.12    paid share         25 % – 100 %    61 % ░░░░░░░░░░░░░░█                      545 % │|
|│   cache hits       56.25 %    56.25 %     never      40 % ├─────────────────●─────────────────────────┤ 80 %      output             84 B – 252 B   334 %         ░░░░░░███████                757 % │|
|│   input              608 B      608 B     never     304 B ├─────────────────────●─────────────────────┤ 912 B     V3 share            100 % – 0 %   222 %      ░░░░░░░░░█                      545 % │|
|│   output             168 B      168 B     never      84 B ├─────────────────────●─────────────────────┤ 252 B     utilisation        50 % – 100 %   223 %      ░░░░░░░░░█                      545 % │|
|│   sold at        the published prices                                                                             input             304 B – 912 B   434 %            ░░░████                   657 % │|
|│   V3 share             0 %        0 %     never       0 % ●───────────────────────────────────────────┤ 100 %     cache hits          80 % – 40 %   478 %             ░░██                     592 % │|
|│   paid share         100 %      100 %   15.49 %      25 % ├───────────────────────────────────────────● 100 %     night discount       75 % – 0 %   463 %            ░░░█                      545 % │|
|│   night discount       0 %        0 %     never       0 % ●───────────────────────────────────────────┤ 75 %                                                                                         │|
|│   caveats, and what each supposes for an estimate                                                                 by hour, +08:00   ── income  ┄┄ cost                                               │|
|│   [ ] V3 costs less         half of the tokens are V3's: a guess                                                  $31.1 k┤    ⢀⡠⠒⠒⠉⠉⠉⠒⠒⢄         ⣀⠤⠒⠒⠒⠒⠒⠉⠉⠑⠢⢄⡀                               ⢀⡠⠔⠒⠤⠤⣀ │|
|│   [ ] web and app are free  half come through the API: a guess                                                           │  ⣀⠔⠁         ⠣⡀    ⢀⠔⠉            ⢱                              ⢠⠃       │|
|│   [ ] only a part is billed 90 % of the rest is billed: a guess                                                          │⠔⠊             ⠈⠑⠢⢄⡠⠊              ⠈⡆                            ⢠⠃        │|
|│   [ ] nights are discounted 75 % off R1, 50 % off V3, as listed                                                          │                                    ⢸                           ⢀⠎         │|
|│                                                                                                                          │                                     ⢇                         ⢀⠎          │|
|│   rents: H100 on demand $2.89 Feb 2025; H100 index $3.79 Sep 2026 (gpu-price-index)                                      │                                     ⠸⡀                        ⡸           │|
|│   1M tokens in   costs $0.1432; reading alone $0.0603                                                                    │                                      ⠑⡄                      ⢀⠇           │|
|│   1M tokens out  costs $0.5183; writing alone $0.3003                                                                    │                                       ⠈⢢                     ⡸            │|
|│   a GPU-hour     earns $12.91, costs $2.00                                                                               │                                         ⠱⡀                  ⢀⠇            │|
|│                                                                                                                          │                                          ⠱⡀                 ⡸             │|
|│   · V3 costs less than R1                                                                                                │                                           ⠱⡀               ⢀⠇             │|
|│   · web and app are free                                                                                                 │                                            ⢱               ⡜              │|
|│                                                                                                                          │                                             ⢣             ⡸               │|
|│                                                                                                                          │                                              ⢣           ⢰⠁               │|
|│                                                                                                                          │                                               ⢣         ⢠⠃                │|
|│                                                                                                                          │                                                ⠉⠒⠤⣀⣀⣀⡠⠔⠊⠁                 │|
|│                                                                                                                          │                                                                           │|
|│                                                                                                                          │⠉ ⠉ ⠉ ⠉ ⠉ ⠉ ⠉ ⠉ ⠉ ⠉ ⠉ ⠉ ⠉ ⠉ ⠉ ⠉ ⠉ ⠉ ⠒ ⠤ ⣀ ⡀                   ⡠ ⠒ ⠉ ⠉ ⠉ ⠉  │|
|│                                                                                                                          │                                          ⠈ ⠒ ⣀           ⣀ ⠒              │|
|│                                                                                                                        $0┤                                                ⠉ ⠉ ⠉ ⠉ ⠉                  │|
|│                                                                                                                   profit on cost: 441 % at 07:00, 598 % at 22:00                                     │|
|│                                                                                                                     598 %┤       ⣀⠤⠒⠤⣀             ⢀⣀⠤⠤⠔⠒⠉⢢                                          │|
|│                                                                                                                          │     ⢠⠋     ⠙⡄          ⡔⠁       ⠑⡄                                  ⡰⠑⠢⢄⡀ │|
|│                                                                                                                          │    ⢀⠇       ⢱        ⡠⠊          ⠈⢆                               ⢀⠎    ⠈ │|
|│                                                                                                                          │    ⡎        ⠈⡆      ⢰⠁            ⠈⡆                             ⢠⠃       │|
|│                                                                                                                          │   ⡜          ⠸⡀     ⡎              ⠘⡄                            ⡜        │|
|│                                                                                                                          │  ⡜            ⢇    ⡸                ⠱⡀                          ⢠⠃        │|
|│                                                                                                                          │⢀⠎             ⠈⠢⡀ ⢀⠇                 ⢣                          ⡜         │|
|│                                                                                                                          │⠊                ⠈⠢⡜                   ⢇                        ⢰⠁         │|
|│                                                                                                                          │                                       ⠈⢆      ⡰⠤⡀      ⡠⠴⡀     ⡎          │|
|│                                                                                                                          │                                        ⠘⡄    ⢠⠃ ⠈⠒⠤⠤⠤⠔⠊  ⢣    ⢰⠁          │|
|│                                                                                                                          │                                         ⠘⡄  ⢀⠎           ⠈⡆  ⢠⠃           │|
|│                                                                                                                          │                                          ⠈⢆ ⡜             ⠸⡀⢠⠃            │|
|│                                                                                                                     441 %┤                                            ⠳⠁              ⢣⠃             │|
|│                                                                                                                           12:00              18:00              00:00              06:00             │|
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
|│   driver               now  published   even at  profit on cost,  ░ −  █ +   │|
|│ ▸ GPU-hour           $2.00      $2.00    $12.91    223 %  ░░░██████  1,191 % │|
|│   utilisation        100 %      100 %   15.49 %    223 %  ░░░█         545 % │|
|│   nodes             226.75     226.75     1,464    330 %   ░░██████  1,191 % │|
|│   cache hits       56.25 %    56.25 %     never    478 %    ░█         592 % │|
|│   input              608 B      608 B     never    434 %    ░██        657 % │|
|│   output             168 B      168 B     never    334 %   ░░███       757 % │|
|│   sold at        the published prices                                        │|
|│   V3 share             0 %        0 %     never    222 %  ░░░█         545 % │|
|│   paid share         100 %      100 %   15.49 %     61 % ░░░░█         545 % │|
|│   night discount       0 %        0 %     never    463 %    ░█         545 % │|
|│   [ ] V3 costs less         half of the tokens are V3's: a guess             │|
|│   [ ] web and app are free  half come through the API: a guess               │|
|│   [ ] only a part is billed 90 % of the rest is billed: a guess              │|
|│   [ ] nights are discounted 75 % off R1, 50 % off V3, as listed              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k driver  h l move  ↵ type  Space caveat  r R reset      2 files, 0 problems |
== screen 40x10 ==
| tokentape  2025-03-01  USD      live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11|
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb… ─╮|
|│                  published  supposed │|
|│ profit on cost     545.5 %   545.5 % │|
|│ gross margin        84.5 %    84.5 % │|
|│ revenue multiple     6.45×     6.45× │|
|│ ▸ GPU-hour           $2.00           │|
|╰──────────────────────────────────────╯|
| j k driver         2 files, 0 problems |
