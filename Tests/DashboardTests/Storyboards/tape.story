The tape tells moves one by one, and once what a list says of many listings: so many new, so many gone.

== given two catalogues ==
== screen 120x10 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 20 Feb 2025 ┊ o1 to end on 2025-07-24 ┊ 5 new · models.dev                  ›|
|╭1 Prices ──────────────────────────────────────────────── 124 listings, 3 gone left out ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model              in    out  blend 3:1▲     vs o1 log          past year    held        seen  source               │|
|│▸ azure/o1        15.00  60.00      26.25   100 %    ██████▌            ⠐⠒⠂    46 d  2025-02-20  models.dev           │|
|│  other/m10        1.00   2.00       1.25     4.76 % ████▍              ⠐⠒⠂    46 d  2025-02-20  models.dev           │|
|│  other/m100       1.00   2.00       1.25     4.76 % ████▍              ⠐⠒⠂    46 d  2025-02-20  models.dev           │|
|│  other/m101       1.00   2.00       1.25     4.76 % ████▍              ⠐⠒⠂    46 d  2025-02-20  models.dev           │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  i origin  1–5 panel  : command  ? help  q quit     2 files, 0 problems |
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 20 Feb 2025                         ›|
|╭1 Prices ──────── 124 listings, 3 gone left out ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model              in    out  blend 3:1▲     vs o1    held        seen      │|
|│▸ azure/o1        15.00  60.00      26.25   100 %       46 d  2025-02-20      │|
|│  other/m10        1.00   2.00       1.25     4.76 %    46 d  2025-02-20      │|
|│  other/m100       1.00   2.00       1.25     4.76 %    46 d  2025-02-20      │|
|│  other/m101       1.00   2.00       1.25     4.76 %    46 d  2025-02-20      │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help     2 files, 0 problems |
== press ] ] ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
|‹o1 to end on 2025-07-24 ┊ 5 new · models.dev between 5 Jan and 20 Feb 2025    ›|
|╭1 Prices ──────── 124 listings, 3 gone left out ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model              in    out  blend 3:1▲     vs o1    held        seen      │|
|│▸ azure/o1        15.00  60.00      26.25   100 %       46 d  2025-02-20      │|
|│  other/m10        1.00   2.00       1.25     4.76 %    46 d  2025-02-20      │|
|│  other/m100       1.00   2.00       1.25     4.76 %    46 d  2025-02-20      │|
|│  other/m101       1.00   2.00       1.25     4.76 %    46 d  2025-02-20      │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| [ ] along the tape  ↵ go to the move  Esc leave it         2 files, 0 problems |
== press ] ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
|‹o1 to end on 2025-07-24 ┊ 5 new · models.dev between 5 Jan and 20 Feb 2025    ›|
|╭1 Prices ──────── 124 listings, 3 gone left out ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model              in    out  blend 3:1▲     vs o1    held        seen      │|
|│▸ azure/o1        15.00  60.00      26.25   100 %       46 d  2025-02-20      │|
|│  other/m10        1.00   2.00       1.25     4.76 %    46 d  2025-02-20      │|
|│  other/m100       1.00   2.00       1.25     4.76 %    46 d  2025-02-20      │|
|│  other/m101       1.00   2.00       1.25     4.76 %    46 d  2025-02-20      │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| [ ] along the tape  ↵ go to the move  Esc leave it         2 files, 0 problems |
== press [ enter ==
== screen 80x10 ==
| tokentape   as of 2025-02-20 08:00 +08:00  USD · per 1M tokens   past ◂  0 now |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 20 Feb 2025                         ›|
|╭1 Prices ──────── 124 listings, 3 gone left out ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model              in    out  blend 3:1▲     vs o1    held        seen      │|
|│▸ azure/o1        15.00  60.00      26.25   100 %       46 d  2025-02-20      │|
|│  other/m10        1.00   2.00       1.25     4.76 %    46 d  2025-02-20      │|
|│  other/m100       1.00   2.00       1.25     4.76 %    46 d  2025-02-20      │|
|│  other/m101       1.00   2.00       1.25     4.76 %    46 d  2025-02-20      │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| azure/o1 changed then: 0 goes back to now                  2 files, 0 problems |
== press 0 ] esc ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 20 Feb 2025                         ›|
|╭1 Prices ──────── 124 listings, 3 gone left out ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model              in    out  blend 3:1▲     vs o1    held        seen      │|
|│▸ azure/o1        15.00  60.00      26.25   100 %       46 d  2025-02-20      │|
|│  other/m10        1.00   2.00       1.25     4.76 %    46 d  2025-02-20      │|
|│  other/m100       1.00   2.00       1.25     4.76 %    46 d  2025-02-20      │|
|│  other/m101       1.00   2.00       1.25     4.76 %    46 d  2025-02-20      │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help     2 files, 0 problems |
