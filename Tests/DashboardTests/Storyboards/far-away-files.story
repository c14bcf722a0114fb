A file in a deep folder keeps its name and line where it is told where a price comes from; what stands
beside a story ends with its frame.

== given long names ==
== press z ==
== screen 110x30 ==
| tokentape   as of 2025-03-01 +08:00   USD · per 1M tokens · against o1                                live ● |
| no price has moved yet                                                                                       |
|╭1 Prices ─ blend 3 in : 1 out ──────────────────────────────────── 9 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                                     in    out  blend 3:1▲      vs o1 log       sources         seen │|
|│▸ openai/o1                              15.00  60.00       26.25   100 %    ██████▌   1         2025-02-11 │|
|│  anthropic/claude-opus-4-1-20250805     15.00  60.00       26.25   100 %    ██████▌   1         2025-02-11 │|
|│  anthropic/claude-opus-4-20250514       15.00  60.00       26.25   100 %    ██████▌   1         2025-02-11 │|
|│  anthropic/claude-opus-4-5-20251101     15.00  60.00       26.25   100 %    ██████▌   1         2025-02-11 │|
|│  fireworks_ai/account…deepseek-r1-0528  15.00  60.00       26.25   100 %    ██████▌   1         2025-02-11 │|
|│  fireworks_ai/accounts/f…deepseek-v3p1  15.00  60.00       26.25   100 %    ██████▌   1         2025-02-11 │|
|│  fireworks_ai…llama-v3p1-405b-instruct  15.00  60.00       26.25   100 %    ██████▌   1         2025-02-11 │|
|│  vert…eu-west-1-provisioned-throughput  15.00  60.00       26.25   100 %    ██████▌   1         2025-02-11 │|
|│  vert…us-east-5-provisioned-throughput  15.00  60.00       26.25   100 %    ██████▌   1         2025-02-11 │|
|│                                                                                                            │|
|│                                                                                                            │|
|│                                                                                                            │|
|│                                                                                                            │|
|│                                                                                                            │|
|│─ openai/o1 ────────────────────────────────────────────────────────────────────────────────────────────────│|
|│  input         15.00   100 % of o1                     where from    …y-provider/litellm-2025-02-11.json:1 │|
|│  output        60.00   100 % of o1                     source        litellm                               │|
|│                                                        seen          11 Feb 2025, 18 days ago              │|
|│                                                        status        known                                 │|
|│                                                                                                            │|
|│                                                                                                            │|
|│                                                                                                            │|
|│                                                                                                            │|
|│                                                                                                            │|
|╰────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  ↵ all of it  / filter  s S sort  Space mark  c compare  w workload  ? help      1 file, 0 problems |
== given market ==
== press 3 enter ==
== screen 170x12 ==
| tokentape   as of 2025-03-01 +08:00                                 USD · per 1M tokens · against o1                                                              live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                                                                  |
|╭3 Feed ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── 1 of 2 ─ 1 Prices  2 Margin  5 Sources ╮|
|│ Et døgn med 545 % fortjeneste på omkostningerne                                                   published  2025-03-01                                                ┃|
|│ Kurspunkt · Ida Holm · 2025-03-01 · da                                                            by         Ida Holm                                                  │|
|│                                                                                                   source     Kurspunkt                                                 │|
|│ Omkostningerne var 87.072 dollars, den teoretiske omsætning 562.027 dollars.                      language   da                                                        │|
|│                                                                                                   replies    0                                                         │|
|│ Den faktiske omsætning er lavere: nogle tjenester er gratis.                                      read from  article.txt:1                                             │|
|│                                                                                                                                                                        │|
|╰────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| j k scroll  n N next story  i origin  Esc back                                                                                                       5 files, 0 problems |
