Another report has drivers and assumptions of its own, and no hours; what was supposed of the first one
stays, and is seen in the small panel, too.

== at 2025-06-01T12:00+08:00 ==
== given serving ==
== press 2 z right N ==
== screen 120x36 ==
| tokentape   as of 2025-06-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭2 Margin ─ SGLang, DeepSeek-V3 on 96 H100, 5 May 2025 ────────────────────────── 1 of 2 ─ 1 Prices  3 Feed  5 Sources ╮|
|│ span     5 May 2025 00:00 – 01:00 +00:00, H100                                                    reported by SGLang │|
|│ revenue  565 M in × $0.27 + 723 M out × $1.10 = $947.00                                           reported by SGLang │|
|│ cost     12 nodes × 8 GPUs × 1 h × $2.00 = $192.00                                                reported by SGLang │|
|│                                                                                                                      │|
|│                profit a day      a year                  profit on cost         gross margin        revenue multiple │|
|│ as recomputed       $18,127     $6.62 M                  ▀▀█ █▀█ ▀▀█   █ █      ▀▀█ █▀█   ▀▀█       █ █   █▀█ ▀▀█    │|
|│ as supposed         $18,127     $6.62 M                  ▀▀█ ▀▀█ ▀▀█   ▀▀█        █ ▀▀█     █       ▀▀█   ▀▀█ ▀▀█    │|
|│                                                          ▀▀▀ ▀▀▀ ▀▀▀ ▀   ▀ %      ▀ ▀▀▀ ▀   ▀ %       ▀ ▀ ▀▀▀ ▀▀▀×   │|
|│                                                                                                                      │|
|│ ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────── │|
|│   driver               now  published   even at  range              what moves profit on cost   ◂ less ┃ more ▸      │|
|│ ▸ GPU-hour           $2.00      $2.00    $9.867  ├────●──────────┤  GPU-hour         147 %   ████┃█████████    887 % │|
|│   utilisation        100 %      100 %   20.27 %  ├───────────────●  nodes            229 %     ██┃█████████    887 % │|
|│   nodes                 12         12     59.20  ├───────●───────┤  output           186 %    ███┃████         600 % │|
|│   cache hits           0 %        0 %     never  ●───────────────┤  paid share        23 % ██████┃             393 % │|
|│   input              565 M      565 M     never  ├───────●───────┤  utilisation      147 %   ████┃             393 % │|
|│   output             723 M      723 M    35.9 M  ├───────●───────┤  input            354 %       ┃█            433 % │|
|│   sold at        the published prices                               cache hits       370 %       ┃             393 % │|
|│   paid share         100 %      100 %   20.27 %  ├───────────────●                                                   │|
|│                                                                     the report has no hours                          │|
|│   what a GPU (H100) costs for an hour, in use or not; from $1.00                                                     │|
|│   to $4.00 in steps of $0.05                                                                                         │|
|│   1M tokens in   costs $0.3399; reading alone $0.085                                                                 │|
|│   1M tokens out  costs $0.2657; writing alone $0.1993                                                                │|
|│   a GPU-hour     earns $9.868, costs $2.00                                                                           │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| j k driver  h l move  ↵ type  Space caveat  r R reset  c compare  n N report  Esc back  ? help     2 files, 0 problems |
== screen 80x24 ==
| tokentape   as of 2025-06-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭2 Margin ─ SGLang, DeepSeek-V3 on 96 H100, 5 May 2025 ──────────────── 1 of 2 ╮|
|│                profit a day  profit on cost  gross margin  revenue multiple  │|
|│ as recomputed       $18,127         393.4 %        79.7 %             4.93×  │|
|│ as supposed         $18,127         393.4 %        79.7 %             4.93×  │|
|│                                                                              │|
|│   driver               now  published   even at  profit on cost  ◂ −  + ▸    │|
|│ ▸ GPU-hour           $2.00      $2.00    $9.867    147 %  ███┃█████    887 % │|
|│   utilisation        100 %      100 %   20.27 %    147 %  ███┃         393 % │|
|│   nodes                 12         12     59.20    229 %   ██┃█████    887 % │|
|│   cache hits           0 %        0 %     never    370 %     ┃         393 % │|
|│   input              565 M      565 M     never    354 %    █┃         433 % │|
|│   output             723 M      723 M    35.9 M    186 %   ██┃██       600 % │|
|│   sold at        the published prices                                        │|
|│   paid share         100 %      100 %   20.27 %     23 % ████┃         393 % │|
|│                                                                              │|
|│   what a GPU (H100) costs for an hour, in use or not; from $1.00 to $4.00 in │|
|│   steps of $0.05                                                             │|
|│   1M tokens in   costs $0.3399; reading alone $0.085                         │|
|│   1M tokens out  costs $0.2657; writing alone $0.1993                        │|
|│   a GPU-hour     earns $9.868, costs $2.00                                   │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k driver  h l move  ↵ type  Space caveat  ? help         2 files, 0 problems |
== press n esc ==
== screen 120x36 ==
| tokentape   as of 2025-06-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭1 Prices ───────────────────────────────────────────────── 6 listings ╮╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ─────╮|
|│  R1 / o1  20 Jan – 27 May 2025  in 3.67 %  cached 1.87 %  out 3.65 % ││ revenue  $562,027  published, theoretical    │|
|│  now deepseek-reasoner          in 3.67 %  cached 1.87 %  out 3.65 % ││          $562,100  from rounded tokens       │|
|│  model                            in   cached    out    vs o1▲       ││ cost      $87,072  226.75 × 8 × 24 h × $2.00 │|
|│▸ openai/o1                    15.00   7.50     60.00  100 %          ││                                              │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30    0.50 %       ││ profit on cost gross margin revenue multiple │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10    1.82 %       ││        545.5 %       84.5 %            6.45× │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19    3.66 %       ││ if     529.7 %       84.1 %            6.30× │|
|│  openai/o3-mini                1.10   0.55      4.40    7.33 %       ││                                              │|
|│  anthropic/claude-3.5-sonnet   3.00   0.30     15.00   22.9 %        ││ by hour  12:00  508 %  $27,032 on $4,448     │|
|│                                                                      ││ 600 % ┤┊┈┈⢀⠔⢄┈┈┈┈┈┈⢀⡠⠔⠚⡄┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│                                                                      ││ 585 % ┤┊┈⢀⠇┈┈⢇┈┈┈┈⢀⠎┈┈┈⢱┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⡜⠢⡀ │|
|│                                                                      ││ 570 % ┤┊┈⡸┈┈┈⢸┈┈┈┈⡎┈┈┈┈┈⢇┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⡜┈┈⠈ │|
|│                                                                      ││ 555 % ┤┊⢀⠇┈┈┈⠈⡆┈┈⢠⠃┈┈┈┈┈⠘⡄┈┈┈┈┈┈┈┈┈┈┈┈┈⢀⠇┈┈┈ │|
|│                                                                      ││ 540 % ┤┊⡸┈┈┈┈┈⢇┈┈⢸┈┈┈┈┈┈┈⢣┈┈┈┈┈┈┈┈┈┈┈┈┈⢸┈┈┈┈ │|
|│                                                                      ││ 525 % ┤⢠⠃┈┈┈┈┈⠘⡄┈⡇┈┈┈┈┈┈┈⠈⡆┈┈┈┈┈┈┈┈┈┈┈┈⡸┈┈┈┈ │|
|│                                                                      ││ 510 % ┤⠎┈┈┈┈┈┈┈⠘⣤⠃┈┈┈┈┈┈┈┈⢱┈┈┈┈┈┈┈┈┈┈┈┈⡇┈┈┈┈ │|
|│                                                                      ││ 495 % ┤┊┈┈┈┈┈┈┈┈⠈┈┈┈┈┈┈┈┈┈⠈⡆┈┈⢰⡄┈┈⢀⢴┈┈⢠⠃┈┈┈┈ │|
|│                                                                      ││ 480 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⢣┈┈⡇⠘⠤⠤⠊┈⡇┈⢸┈┈┈┈┈ │|
|│                                                                      ││ 465 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠘⡄⢰⠁┈┈┈┈┈⢱┈⡇┈┈┈┈┈ │|
|│                                                                      ││ 450 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠸⡜┈┈┈┈┈┈⠸⣸┈┈┈┈┈┈ │|
|│                                                                      ││ 435 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠁┈┈┈┈┈┈┈⠃┈┈┈┈┈┈ │|
|│                                                                      ││       └▲────────┬────────┬─────────┬──────── │|
|│                                                                      ││      12:00    18:00    00:00     06:00       │|
|│                                                                      ││                                              │|
|│                                                                      ││ · V3 costs less than R1                      │|
|│                                                                      ││ · web and app are free                       │|
|│                                                                      ││                                              │|
|│                                                                      ││                                              │|
|│                                                                      ││                                              │|
|│                                                                      ││                                              │|
|│                                                                      ││                                              │|
|╰─ like this: ended, or not seen for 92 days ──────────────────────────╯╰──────────────────────────────────────────────╯|
| z zoom  j k hour  h l report  i origin  1–5 panel  : command  ? help  q quit                       2 files, 0 problems |
== screen 80x24 ==
| tokentape   as of 2025-06-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ───────────────────────────── 2 of 2 ╮|
|│ revenue         $562,027  published, theoretical                             │|
|│                 $562,100  recomputed from the rounded tokens                 │|
|│ cost             $87,072  226.75 nodes × 8 GPUs × 24 h × $2.00               │|
|│ input              266 B  tokens × 0.55 a million                            │|
|│ cached input       342 B  tokens × 0.14 a million                            │|
|│ output             168 B  tokens × 2.19 a million                            │|
|│                                                                              │|
|│ profit on cost  gross margin  revenue multiple                               │|
|│        545.5 %        84.5 %             6.45×  published                    │|
|│        529.7 %        84.1 %             6.30×  as supposed                  │|
|│                                                                              │|
|│ by hour  12:00  508 %  $27,032 on $4,448                                     │|
|│ 600 % ┤┊┈┈┈⣀⠔⠒⠉⠉⠉⠒⠒⢄┈┈┈┈┈┈┈⢀⡠⠤⠒⠒⠒⠒⠒⠉⠉⠒⠤⣀┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⣀⠤⠒⠢⠤⣀ │|
|│ 550 % ┤┊⢀⡠⠊┈┈┈┈┈┈┈┈┈⠑⢄⡀┈┈⢀⠔⠁┈┈┈┈┈┈┈┈┈┈┈┈⠉⠢⢄┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⡠⠊┈┈┈┈┈┈ │|
|│ 500 % ┤⠊⠁┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⠉⠒⠁┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠑⠤⡀┈┈┈┈┈⡠⠤⣀⣀⣀⣀⣀⣀⠤⠤⡀┈┈┈┈⢀⠔⠁┈┈┈┈┈┈┈ │|
|│ 450 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⠒⠤⣀⠔⠉┈┈┈┈┈┈┈┈┈┈⠈⠒⢄⠤⠊⠁┈┈┈┈┈┈┈┈┈ │|
|│ 400 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│       └▲───────┬────────┬────────┬────────┬────────┬────────┬────────┬────── │|
|│      12:00   15:00    18:00    21:00    00:00    03:00    06:00    09:00     │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  j k hour  h l report  i origin  ? help             2 files, 0 problems |
