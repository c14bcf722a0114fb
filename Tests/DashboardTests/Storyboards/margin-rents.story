What a GPU-hour costs elsewhere on the day, beside the report's own: of its GPU, and of one that is sold under another name.

== given serving ==
== given rents ==
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
|│   (gpu-price-index); now H100 PCIE $2.89 28 Feb 2025; H100 SXM           $0 ┤⠉┈⠉┈⠉┈⠉┈⠉┈⠉┈⠉┈⠉┈⠉┈⠉┈⠒┈⠢┈⠤┈⠤┈⠤┈⠤┈⠒┈⠉┈⠉┈⠉ │|
|│   $3.49 28 Feb 2025 (gpurentalprices.com)                                   └┬────────┬─────────┬─────────┬───────── │|
|│   1M tokens in   costs $0.1432; reading alone $0.0603                      12:00    18:00     00:00     06:00        │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| j k driver  h l move  ↵ type  Space caveat  r R reset  c compare  n N report  Esc back  ? help     3 files, 0 problems |
== press i ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ──────────────────────────────────────────────── 1 Prices  3 Feed  5 Sources ╮|
|│ span     27 Feb 2025 12:00 – 28 Feb 2025 12:00 +08:00, H800                                     reported by DeepSeek │|
|│ revenue  342 B cached × $0.14 + 266 B in × $0.55 + 168 B out × $2.19 = $562,100 recomputed       derived by DeepSeek │|
|│ cost     226.75 nodes × 8 GPUs × 24 h × $2.00 = $87,072                                        estimated by DeepSeek │|
|│                                                                                                                      │|
|│             ╭ where from ──────────────────────────────────────────────────────────────────────────────╮nue multiple │|
|│ as published│ DeepSeek V3 + R1                                                                         │  █ █ █▀▀    │|
|│ as supposed │                                                                                          │  ▀▀█ ▀▀█    │|
|│             │ day.json:2                                                                               │▀   ▀ ▀▀▀×   │|
|│             │ no address is known                                                                      │             │|
|│ ────────────│                                                                                          │──────────── │|
|│   driver    │ cost = 226.75 nodes × 8 GPUs × 24 h × $2.00 = $87,072                                    │ more ▸      │|
|│ ▸ GPU-hour  │ revenue = 342 B × 0.14 + 266 B × 0.55 + 168 B × 2.19 = $562,100; published $562,027      │███  1,191 % │|
|│   utilisatio│ profit on cost = (562,027 − 87,072) / 87,072 = 545 %                                     │███  1,191 % │|
|│   nodes     │ gross margin = (562,027 − 87,072) / 562,027 = 84.5 %                                     │       545 % │|
|│   cache hits│ revenue multiple = 562,027 / 87,072 = 6.45×                                              │       757 % │|
|│   input     │                                                                                          │       545 % │|
|│   output    │ figures: reported by DeepSeek, but                                                       │       545 % │|
|│   sold at   │ price of a GPU-hour: estimated by DeepSeek                                               │       657 % │|
|│   V3 share  │ published cost: derived by DeepSeek                                                      │       592 % │|
|│   paid share│ published revenue: derived by DeepSeek                                                   │       545 % │|
|│   night disc│ rents: H100 PCIE $2.89, 2025-02-28  rents.json:12                                        │             │|
|│   caveats, a│ rents: H100 SXM $3.49, 2025-02-28  rents.json:7                                          │             │|
|│   [ ] V3 cos│                                                                                          │┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│   [ ] web an│ · V3 costs less than R1                                                                  │             │|
|│   [ ] only a│ · web and app are free                                                                   │┈┈┈┈┈┈┈⡠⠒⠒⠒⠒ │|
|│   [ ] nights╰──────────────────────────────────────────────────────────────────────────────────────────╯     ⢀⠎      │|
|│                                                                       $15 k ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⠢⡀┈┈┈┈┈┈┈⢀⠎┈┈┈┈┈┈ │|
|│   rents: H100 on demand $2.89 Feb 2025; H100 index $3.79 Sep 2026           │                       ⠈⠒⠤⣀⣀⣀⠤⠔⠁        │|
|│   (gpu-price-index); now H100 PCIE $2.89 28 Feb 2025; H100 SXM           $0 ┤⠉┈⠉┈⠉┈⠉┈⠉┈⠉┈⠉┈⠉┈⠉┈⠉┈⠒┈⠢┈⠤┈⠤┈⠤┈⠤┈⠒┈⠉┈⠉┈⠉ │|
|│   $3.49 28 Feb 2025 (gpurentalprices.com)                                   └┬────────┬─────────┬─────────┬───────── │|
|│   1M tokens in   costs $0.1432; reading alone $0.0603                      12:00    18:00     00:00     06:00        │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| j k driver  h l move  ↵ type  Space caveat  r R reset  c compare  n N report  Esc back  ? help     3 files, 0 problems |
