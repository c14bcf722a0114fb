Names that are longer than their column are cut where they agree; columns that say nothing give way.

== given long names ==
== screen 80x14 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| no price has moved yet                                                         |
|╭1 Prices ─────────────────────────── 9 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                           in    out  blend 3:1▲     vs o1        seen │|
|│▸ openai/o1                    15.00  60.00       26.25  100 %     2025-02-11 │|
|│  an…claude-opus-4-1-20250805  15.00  60.00       26.25  100 %     2025-02-11 │|
|│  anth…claude-opus-4-20250514  15.00  60.00       26.25  100 %     2025-02-11 │|
|│  an…claude-opus-4-5-20251101  15.00  60.00       26.25  100 %     2025-02-11 │|
|│  fireworks_…deepseek-r1-0528  15.00  60.00       26.25  100 %     2025-02-11 │|
|│  fireworks_ai/…deepseek-v3p1  15.00  60.00       26.25  100 %     2025-02-11 │|
|│  fi…llama-v3p1-405b-instruct  15.00  60.00       26.25  100 %     2025-02-11 │|
|│  vertex_ai/claude…throughput  15.00  60.00       26.25  100 %     2025-02-11 │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help      1 file, 0 problems |
== screen 120x30 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| no price has moved yet                                                                                                 |
|╭1 Prices ─────────────────────────────────────────────────────────────────── 9 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                                            in    out  blend 3:1▲     vs o1 log             seen  source       │|
|│▸ openai/o1                                     15.00  60.00       26.25  100 %    ██████▌   2025-02-11  litellm      │|
|│  anthropic/claude-opus-4-1-20250805            15.00  60.00       26.25  100 %    ██████▌   2025-02-11  litellm      │|
|│  anthropic/claude-opus-4-20250514              15.00  60.00       26.25  100 %    ██████▌   2025-02-11  litellm      │|
|│  anthropic/claude-opus-4-5-20251101            15.00  60.00       26.25  100 %    ██████▌   2025-02-11  litellm      │|
|│  fireworks_ai/accounts/firew…deepseek-r1-0528  15.00  60.00       26.25  100 %    ██████▌   2025-02-11  litellm      │|
|│  fireworks_ai/accounts/firework…deepseek-v3p1  15.00  60.00       26.25  100 %    ██████▌   2025-02-11  litellm      │|
|│  fireworks_ai/accoun…llama-v3p1-405b-instruct  15.00  60.00       26.25  100 %    ██████▌   2025-02-11  litellm      │|
|│  vertex_ai/c…eu-west-1-provisioned-throughput  15.00  60.00       26.25  100 %    ██████▌   2025-02-11  litellm      │|
|│  vertex_ai/c…us-east-5-provisioned-throughput  15.00  60.00       26.25  100 %    ██████▌   2025-02-11  litellm      │|
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
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  i origin  1–5 panel  : command  ? help  q quit      1 file, 0 problems |
== screen 60x14 ==
| tokentape   as of 2025-03-01 +08:00  USD            live ● |
| no price has moved yet                                     |
|╭1 Prices ─────── 9 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                   in    out  blend 3:1▲     vs o1 │|
|│▸ openai/o1            15.00  60.00       26.25  100 %    │|
|│  anthropi…1-20250805  15.00  60.00       26.25  100 %    │|
|│  anthropic/…20250514  15.00  60.00       26.25  100 %    │|
|│  anthropi…5-20251101  15.00  60.00       26.25  100 %    │|
|│  fi…deepseek-r1-0528  15.00  60.00       26.25  100 %    │|
|│  firew…deepseek-v3p1  15.00  60.00       26.25  100 %    │|
|│  fireworks_…instruct  15.00  60.00       26.25  100 %    │|
|│  vertex_a…throughput  15.00  60.00       26.25  100 %    │|
|╰──────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  ? help      1 file, 0 problems |
