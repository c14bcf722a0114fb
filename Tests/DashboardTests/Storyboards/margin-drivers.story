A driver is moved by the arrow keys, over the published value and back, and taken back with r; the
published figures stay beside what is supposed.

== given serving ==
== press 2 z right right ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ──────── 1 Prices  3 Feed  5 Sources ╮|
|│                profit a day  profit on cost  gross margin  revenue multiple  │|
|│ as published       $474,955         545.5 %        84.5 %             6.45×  │|
|│ as supposed        $470,601         514.7 %        83.7 %             6.15×  │|
|│                                                                              │|
|│   driver               now  published   even at  profit on cost  ◂ −  + ▸    │|
|│ ▸ GPU-hour           $2.10      $2.00    $12.91    223 %  ███┃█████  1,191 % │|
|│   utilisation        100 %      100 %   16.27 %    207 %  ███┃         515 % │|
|│   nodes             226.75     226.75     1,394    310 %   ██┃█████  1,129 % │|
|│   cache hits       56.25 %    56.25 %     never    450 %    █┃         559 % │|
|│   input              608 B      608 B     never    409 %    █┃         621 % │|
|│   output             168 B      168 B     never    314 %   ██┃█        716 % │|
|│   sold at        the published prices                                        │|
|│   V3 share             0 %        0 %     never    207 %  ███┃         515 % │|
|│   paid share         100 %      100 %   16.27 %     54 % ████┃         515 % │|
|│   night discount       0 %        0 %     never    436 %    █┃         515 % │|
|│   [ ] V3 costs less         half of the tokens are V3's: a guess             │|
|│   [ ] web and app are free  half come through the API: a guess               │|
|│   [ ] only a part is billed 90 % of the rest is billed: a guess              │|
|│   [ ] nights are discounted 75 % off R1, 50 % off V3, as listed              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k driver  h l move  ↵ type  Space caveat  ? help         2 files, 0 problems |
== press left left j j j right left left ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ──────── 1 Prices  3 Feed  5 Sources ╮|
|│                profit a day  profit on cost  gross margin  revenue multiple  │|
|│ as published       $474,955         545.5 %        84.5 %             6.45×  │|
|│ as supposed        $475,651         546.3 %        84.5 %             6.46×  │|
|│                                                                              │|
|│   driver               now  published   even at  profit on cost  ◂ −  + ▸    │|
|│   GPU-hour           $2.00      $2.00    $12.93    223 %  ███┃█████  1,193 % │|
|│   utilisation        100 %      100 %   15.47 %    223 %  ███┃         546 % │|
|│   nodes             226.75     226.75     1,465    331 %   ██┃█████  1,193 % │|
|│ ▸ cache hits          56 %    56.25 %     never    478 %    █┃         592 % │|
|│   input              608 B      608 B     never    434 %    █┃█        658 % │|
|│   output             168 B      168 B     never    335 %   ██┃██       758 % │|
|│   sold at        the published prices                                        │|
|│   V3 share             0 %        0 %     never    223 %  ███┃         546 % │|
|│   paid share         100 %      100 %   15.47 %     62 % ████┃         546 % │|
|│   night discount       0 %        0 %     never    464 %    █┃         546 % │|
|│   [ ] V3 costs less         half of the tokens are V3's: a guess             │|
|│   [ ] web and app are free  half come through the API: a guess               │|
|│   [ ] only a part is billed 90 % of the rest is billed: a guess              │|
|│   [ ] nights are discounted 75 % off R1, 50 % off V3, as listed              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k driver  h l move  ↵ type  Space caveat  ? help         2 files, 0 problems |
== press r ==
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
|│ ▸ cache hits       56.25 %    56.25 %     never    478 %    █┃         592 % │|
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
== press k k right R ==
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
|│ ▸ utilisation        100 %      100 %   15.49 %    223 %  ███┃         545 % │|
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
