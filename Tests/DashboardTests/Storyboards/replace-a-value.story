A driver's value is selected when its line opens: what is typed takes its place, an arrow key keeps it.

== given serving ==
== press 2 z enter ==
== screen 80x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ──────── 1 Prices  3 Feed  5 Sources ╮|
|│                profit a day  profit on cost  gross margin  revenue multiple  │|
|│ as published       $474,955         545.5 %        84.5 %             6.45×  │|
|│ as supposed        $474,955         545.5 %        84.5 %             6.45×  │|
|│   driver               now  published   even at  profit on cost  ◂ −  + ▸    │|
|│ ▸ GPU-hour           $2.00      $2.00    $12.91    223 %  ███┃█████  1,191 % │|
|│   utilisation        100 %      100 %   15.49 %    223 %  ███┃         545 % │|
|│   nodes             226.75     226.75     1,464    330 %   ██┃█████  1,191 % │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| gpu-hour=2                                                                     |
== roles ==
|ttttttttttcccccccccccccccccccccccccc..cccccccccccccccccccccccccccccccc...cccccg.|
|.cccccccccccccccccc.....+++++mmmmmmmmmmm........................................|
|BBBttttttBBBccccccccccccccccccccccccccccccBBBBBBBBcccccccccccccccccccccccccccccB|
|B................cccccccccccc..cccccccccccccc..cccccccccccc..cccccccccccccccc..B|
|B.cccccccccccc........................ttttttt........tttttt.............ttttt..B|
|B.ttttttttttt........mmmmmmmm.........mmmmmmm........mmmmmm.............mmmmm..B|
|B...cccccc...............ccc..ccccccccc...ccccccc..cccccccccccccccccccccccc....B|
|B.ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss.B|
|B.................................mmmmm.....................2JJx...............B|
|B................................mmmmmm......................JJxII111..........B|
|BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB|
|aaaaaaaaaas.....................................................................|
== type 3.5 ==
== screen 80x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ──────── 1 Prices  3 Feed  5 Sources ╮|
|│                profit a day  profit on cost  gross margin  revenue multiple  │|
|│ as published       $474,955         545.5 %        84.5 %             6.45×  │|
|│ as supposed        $474,955         545.5 %        84.5 %             6.45×  │|
|│   driver               now  published   even at  profit on cost  ◂ −  + ▸    │|
|│ ▸ GPU-hour           $2.00      $2.00    $12.91    223 %  ███┃█████  1,191 % │|
|│   utilisation        100 %      100 %   15.49 %    223 %  ███┃         545 % │|
|│   nodes             226.75     226.75     1,464    330 %   ██┃█████  1,191 % │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| gpu-hour=3.5                                                                   |
== press enter enter right 0 ==
== screen 80x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ──────── 1 Prices  3 Feed  5 Sources ╮|
|│                profit a day  profit on cost  gross margin  revenue multiple  │|
|│ as published       $474,955         545.5 %        84.5 %             6.45×  │|
|│ as supposed        $409,651         268.8 %        72.9 %             3.69×  │|
|│   driver               now  published   even at  profit on cost  ◂ −  + ▸    │|
|│ ▸ GPU-hour           $3.50      $2.00    $12.91    223 % ┊ ┃███████  1,191 % │|
|│   utilisation        100 %      100 %   27.11 %     84 % ┊█┃           269 % │|
|│   nodes             226.75     226.75    836.30    146 % ┊█┃███        638 % │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| gpu-hour=3.50                                                                  |
== press esc enter backspace ==
== screen 80x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ──────── 1 Prices  3 Feed  5 Sources ╮|
|│                profit a day  profit on cost  gross margin  revenue multiple  │|
|│ as published       $474,955         545.5 %        84.5 %             6.45×  │|
|│ as supposed        $409,651         268.8 %        72.9 %             3.69×  │|
|│   driver               now  published   even at  profit on cost  ◂ −  + ▸    │|
|│ ▸ GPU-hour           $3.50      $2.00    $12.91    223 % ┊ ┃███████  1,191 % │|
|│   utilisation        100 %      100 %   27.11 %     84 % ┊█┃           269 % │|
|│   nodes             226.75     226.75    836.30    146 % ┊█┃███        638 % │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| gpu-hour=                                                                      |
