Somebody asks which models several hosts sell at prices far apart. The zoomed table has two columns for it: who sells
the model, and how much the dearest asks above the cheapest. Two regions of one host are one host, and what is free
counts as a host but not as a price.

== at 2026-11-22 ==
== given hosts ==
== given names ==
== press z ==
== screen 160x20 ==
| tokentape   as of 2026-11-22 +00:00                            USD · per 1M tokens · against o1                                                         live ● |
| no price has moved yet                                                                                                                                         |
|╭1 Prices ─ blend 3 in : 1 out ───────────────────────────────────────────────────────────────────────────────────── 11 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                                     in   cached    out  blend 3:1▲      vs o1 log       sources    hosts        gap        seen  source               │|
|│▸ openai/o1                             15.00     7.50   60.00     26.25     100 %    ██████▌   1              2       none  2026-11-20  models.dev           │|
|│  openai/gpt-4o-mini                     0.15     0.075   0.60      0.2625     1.00 % ███▎      1              2    10.0 %   2026-11-20  models.dev           │|
|│  azure/gpt-4o-mini                      0.165    0.083   0.66      0.2888     1.10 % ███▍      1              2    10.0 %   2026-11-20  models.dev           │|
|│  deepseek/deepseek-chat                 0.28     0.028   0.42      0.315      1.20 % ███▍      1              –          –  2026-11-20  models.dev           │|
|│  hyperbolic/deepseek-ai/DeepSeek-R1     0.40      ·      0.40      0.40       1.52 % ███▌      1              5   491 %     2026-11-20  models.dev           │|
|│  deepinfra/deepseek-ai/DeepSeek-R1      0.70      ·      2.40      1.125      4.29 % ████▎     1              5   491 %     2026-11-20  models.dev           │|
|│  novita-ai/deepseek/deepseek-r1-turbo   0.70      ·      2.50      1.15       4.38 % ████▎     1              5   491 %     2026-11-20  models.dev           │|
|│  amazon-bedrock/deepseek.r1-v1:0        1.35      ·      5.40      2.362      9.00 % ████▊     1              5   491 %     2026-11-20  models.dev           │|
|│  amazon-bedrock/us.deepseek.r1-v1:0     1.35      ·      5.40      2.362      9.00 % ████▊     1              5   491 %     2026-11-20  models.dev           │|
|│  azure/o1                              15.00     7.50   60.00     26.25     100 %    ██████▌   1              2       none  2026-11-20  models.dev           │|
|│  iflowcn/deepseek-r1                    free      ·      free      free       0 %              1              5   491 %     2026-11-20  models.dev           │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  ↵ all of it  / filter  s S sort  Space mark  c compare  w workload  b base  $ currency  i origin  m models  1–5 panel  ? help     1 file, 0 problems |
== press / ==
== type hosts>3 ==
== press enter ==
== screen 160x16 ==
| tokentape   as of 2026-11-22 +00:00                            USD · per 1M tokens · against o1                                                         live ● |
| no price has moved yet                                                                                                                                         |
|╭1 Prices ─ blend 3 in : 1 out · filter hosts>3 ──────────────────────────────────────────────────────────────────────── 6 of 11 ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                                   in   out  blend 3:1▲      vs o1 log       sources    hosts        gap   oldest        seen  source                  │|
|│▸ hyperbolic/deepseek-ai/DeepSeek-R1    0.40  0.40       0.40      1.52 % ███▌      1              5   491 %         2 d  2026-11-20  models.dev              │|
|│  deepinfra/deepseek-ai/DeepSeek-R1     0.70  2.40       1.125     4.29 % ████▎     1              5   491 %         2 d  2026-11-20  models.dev              │|
|│  novita-ai/deepseek/deepseek-r1-turbo  0.70  2.50       1.15      4.38 % ████▎     1              5   491 %         2 d  2026-11-20  models.dev              │|
|│  amazon-bedrock/deepseek.r1-v1:0       1.35  5.40       2.362     9.00 % ████▊     1              5   491 %         2 d  2026-11-20  models.dev              │|
|│  amazon-bedrock/us.deepseek.r1-v1:0    1.35  5.40       2.362     9.00 % ████▊     1              5   491 %         2 d  2026-11-20  models.dev              │|
|│  iflowcn/deepseek-r1                   free  free       free      0 %              1              5   491 %         2 d  2026-11-20  models.dev              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  ↵ all of it  / filter  s S sort  Space mark  c compare  w workload  b base  $ currency  i origin  m models  1–5 panel  ? help     1 file, 0 problems |
== press / ctrl-u ==
== type gap<15% ==
== press enter ==
== screen 160x16 ==
| tokentape   as of 2026-11-22 +00:00                            USD · per 1M tokens · against o1                                                         live ● |
| no price has moved yet                                                                                                                                         |
|╭1 Prices ─ blend 3 in : 1 out · filter gap<15% ──────────────────────────────────────────────────────────────────────── 4 of 11 ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                   in   cached    out  blend 3:1▲      vs o1 log       sources    hosts        gap   oldest  status            seen  source            │|
|│  openai/o1           15.00     7.50   60.00     26.25     100 %    ██████▌   1              2       none      2 d  known       2026-11-20  models.dev        │|
|│  openai/gpt-4o-mini   0.15     0.075   0.60      0.2625     1.00 % ███▎      1              2    10.0 %       2 d  known       2026-11-20  models.dev        │|
|│▸ azure/gpt-4o-mini    0.165    0.083   0.66      0.2888     1.10 % ███▍      1              2    10.0 %       2 d  known       2026-11-20  models.dev        │|
|│  azure/o1            15.00     7.50   60.00     26.25     100 %    ██████▌   1              2       none      2 d  known       2026-11-20  models.dev        │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  ↵ all of it  / filter  s S sort  Space mark  c compare  w workload  b base  $ currency  i origin  m models  1–5 panel  ? help     1 file, 0 problems |
== press / ctrl-u enter : ==
== type sort gap ==
== press enter ==
== screen 160x20 ==
| tokentape   as of 2026-11-22 +00:00                            USD · per 1M tokens · against o1                                                         live ● |
| no price has moved yet                                                                                                                                         |
|╭1 Prices ─ blend 3 in : 1 out ───────────────────────────────────────────────────────────────────────────────────── 11 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                                     in   cached    out   blend 3:1      vs o1 log       sources    hosts       gap▼        seen  source               │|
|│  amazon-bedrock/deepseek.r1-v1:0        1.35      ·      5.40      2.362      9.00 % ████▊     1              5   491 %     2026-11-20  models.dev           │|
|│  amazon-bedrock/us.deepseek.r1-v1:0     1.35      ·      5.40      2.362      9.00 % ████▊     1              5   491 %     2026-11-20  models.dev           │|
|│  deepinfra/deepseek-ai/DeepSeek-R1      0.70      ·      2.40      1.125      4.29 % ████▎     1              5   491 %     2026-11-20  models.dev           │|
|│  hyperbolic/deepseek-ai/DeepSeek-R1     0.40      ·      0.40      0.40       1.52 % ███▌      1              5   491 %     2026-11-20  models.dev           │|
|│  iflowcn/deepseek-r1                    free      ·      free      free       0 %              1              5   491 %     2026-11-20  models.dev           │|
|│  novita-ai/deepseek/deepseek-r1-turbo   0.70      ·      2.50      1.15       4.38 % ████▎     1              5   491 %     2026-11-20  models.dev           │|
|│▸ azure/gpt-4o-mini                      0.165    0.083   0.66      0.2888     1.10 % ███▍      1              2    10.0 %   2026-11-20  models.dev           │|
|│  openai/gpt-4o-mini                     0.15     0.075   0.60      0.2625     1.00 % ███▎      1              2    10.0 %   2026-11-20  models.dev           │|
|│  azure/o1                              15.00     7.50   60.00     26.25     100 %    ██████▌   1              2       none  2026-11-20  models.dev           │|
|│  openai/o1                             15.00     7.50   60.00     26.25     100 %    ██████▌   1              2       none  2026-11-20  models.dev           │|
|│  deepseek/deepseek-chat                 0.28     0.028   0.42      0.315      1.20 % ███▍      1              –          –  2026-11-20  models.dev           │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|│                                                                                                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  ↵ all of it  / filter  s S sort  Space mark  c compare  w workload  b base  $ currency  i origin  m models  1–5 panel  ? help     1 file, 0 problems |
