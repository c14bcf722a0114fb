What is supposed can be kept under a name; c lays what is kept beside the published figures.

== given serving ==
== press 2 z right right : k e e p Space r e n t enter ==
== asks keep(rent: gpu-hour=2.1) ==
== press R : w h a t - i f Space n i g h t - d i s c o u n t = 7 5 % Space p r i c e s = o p e n a i / o 1 enter ==
== press : k e e p Space o 1 Space n i g h t s enter R c ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ──────── 1 Prices  3 Feed  5 Sources ╮|
|│                              as published        o1 nights             rent  │|
|│ revenue, a day                   $562,027      $14,510,539         $562,027  │|
|│ cost, a day                       $87,072          $87,072          $91,426  │|
|│ profit, a day                    $474,955      $14,423,467         $470,601  │|
|│ profit, a year               $173,358,575   $5,264,565,611     $171,769,511  │|
|│ profit on cost                    545.5 %         16,565 %          514.7 %  │|
|│ gross margin                       84.5 %           99.4 %           83.7 %  │|
|│ revenue multiple                    6.45×          166.65×            6.15×  │|
|│ cost, per 1M tokens in            $0.1432          $0.1432          $0.1504  │|
|│ cost, per 1M tokens out           $0.5183          $0.5183          $0.5442  │|
|│ revenue, a GPU-hour              $12.9095        $333.2998         $12.9095  │|
|│ cost, a GPU-hour                  $2.0000          $2.0000          $2.1000  │|
|│                                                                              │|
|│ GPU-hour                            $2.00            $2.00            $2.10  │|
|│ night discount                        0 %             75 %              0 %  │|
|│ sold at                         published        openai/o1        published  │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| Esc back  h l more  n N report  1–5 panel  ? help          2 files, 0 problems |
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ──────────────────────────────────────────────── 1 Prices  3 Feed  5 Sources ╮|
|│                                                    as published               o1 nights                    rent      │|
|│ revenue, a day                                         $562,027             $14,510,539                $562,027      │|
|│ cost, a day                                             $87,072                 $87,072                 $91,426      │|
|│ profit, a day                                          $474,955             $14,423,467                $470,601      │|
|│ profit, a year                                     $173,358,575          $5,264,565,611            $171,769,511      │|
|│ profit on cost                                          545.5 %                16,565 %                 514.7 %      │|
|│ gross margin                                             84.5 %                  99.4 %                  83.7 %      │|
|│ revenue multiple                                          6.45×                 166.65×                   6.15×      │|
|│ cost, per 1M tokens in                                  $0.1432                 $0.1432                 $0.1504      │|
|│ cost, per 1M tokens out                                 $0.5183                 $0.5183                 $0.5442      │|
|│ cost, reading alone, per 1M tokens in                   $0.0603                 $0.0603                 $0.0633      │|
|│ cost, writing alone, per 1M tokens out                  $0.3003                 $0.3003                 $0.3153      │|
|│ revenue, a GPU-hour                                    $12.9095               $333.2998                $12.9095      │|
|│ cost, a GPU-hour                                        $2.0000                 $2.0000                 $2.1000      │|
|│                                                                                                                      │|
|│ GPU-hour                                                  $2.00                   $2.00                   $2.10      │|
|│ night discount                                              0 %                    75 %                     0 %      │|
|│ sold at                                               published               openai/o1               published      │|
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
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  h l more  n N report  1–5 panel  : command  ? help  q quit                               2 files, 0 problems |
== press Esc : s c e n a r i o Space r e n t enter ==
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
== press : f o r g e t Space o 1 Space n i g h t s enter ==
== asks keep(o1 nights: night-discount=75% prices=openai/o1) forget(o1 nights) ==
== press : s c e n a r i o Space r e n enter ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ──────── 1 Prices  3 Feed  5 Sources ╮|
|│                profit a day  profit on cost  gross margin  revenue multiple  │|
|│ as published       $474,955         545.5 %        84.5 %             6.45×  │|
|│ as supposed        $470,601         514.7 %        83.7 %             6.15×  │|
|│ ▸ GPU-hour           $2.10      $2.00    $12.91    223 %  ███┃█████  1,191 % │|
|│   utilisation        100 %      100 %   16.27 %    207 %  ███┃         515 % │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| no scenario is kept under 'ren'; did you mean 'rent'?                          |
