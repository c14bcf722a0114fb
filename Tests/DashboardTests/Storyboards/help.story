? shows every key; where the page is longer than the screen, it scrolls.

== given prices ==
== press ? ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
|╭ Help ────────────────────────────────────────────────────────────────────────╮|
|│  On this page                                                                │|
|│  z               zoom                                                        │|
|│  /               filter                                                      │|
|│  s S             sort                                                        │|
|│  b               base                                                        │|
|│  $               currency                                                    │|
|│  i               origin                                                      │|
|│                                                                              │|
|│  Moving                                                                      │|
|│  j ↓             next line                                                   │|
|│  k ↑             previous line                                               │|
|│  h ←             previous report, story or column; a driver down             │|
|│  l →             next report, story or column; a driver up                   │|
|│  g Home          first line                                                  │|
|│  G End           last line                                                   │|
|│  PgDn Ctrl-F     a page down                                                 │|
|│  PgUp Ctrl-B     a page up                                                   │|
|│  Ctrl-D          half a page down                                            │|
|│  Ctrl-U          half a page up                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k scroll  / search  Esc back                              1 file, 0 problems |
== press G ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
|╭ Help ────────────────────────────────────────────────────────────────────────╮|
|│  :what-if DRIVER=VALUE suppose another value                                 │|
|│  :keep NAME      keep the scenario                                           │|
|│  :scenario NAME  open a kept scenario                                        │|
|│  :forget NAME    delete a kept scenario                                      │|
|│  :q              quit                                                        │|
|│  :compare        side by side                                                │|
|│  :hosts          hosts                                                       │|
|│  :scenarios      scenarios                                                   │|
|│  :origin         where from                                                  │|
|│                                                                              │|
|│  Signs                                                                       │|
|│  ▸               the selection                                               │|
|│  ●               a new story; a marked listing                               │|
|│  ★               a starred story                                             │|
|│  !               a suspect price; an alert                                   │|
|│  ▼ ▲             down, up; the column's order                                │|
|│  ▾ ·             other prices now, at some hours                             │|
|│  free            costs nothing; n/a: unknown, –: none                        │|
|│  dim             old: not stated for a quarter                               │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k scroll  / search  Esc back                              1 file, 0 problems |
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
|╭ Help ────────────────────────────────────────────────────────────────────────────────────────────────────────────────╮|
|│  Esc             go back; clear the filter, stop loading  :pin MODEL BASE DAY pin a model, as of a day               │|
|│  Ctrl-O          the previous view                        :theme NAME     use another theme                          │|
|│  Ctrl-P          the next view                            :currency CODE  show prices in another currency            │|
|│                                                           :weights 3:1    set the blend of input and output          │|
|│  Prices                                                   :sort COLUMN    sort by a column                           │|
|│  /               filter: words, !not, out<3               :columns COLUMNS choose columns; none for defaults         │|
|│  s >             sort by the next column                  :workload NAME  rank by the cost of a workload             │|
|│  <               sort by the previous column              :quality BENCHMARK price against quality                   │|
|│  S               reverse the sort                         :alerts         open the alert log                         │|
|│  b               make the listing the base                :help           this page                                  │|
|│  Space           mark the listing; toggle a caveat        :write FILE     write the table: csv, json, md or txt      │|
|│  c               compare marked listings or scenarios     :what-if DRIVER=VALUE suppose another value                │|
|│  P               pin against the base, or unpin           :keep NAME      keep the scenario                          │|
|│  H               who sells the model, cheapest first      :scenario NAME  open a kept scenario                       │|
|│  $               next currency                            :forget NAME    delete a kept scenario                     │|
|│  w               next workload                            :q              quit                                       │|
|│  L               price chart: linear or log               :compare        side by side                               │|
|│  i               show where the figure comes from         :hosts          hosts                                      │|
|│                                                           :scenarios      scenarios                                  │|
|│  Margin                                                   :origin         where from                                 │|
|│  r               reset the driver                                                                                    │|
|│  R               reset all drivers                        Signs                                                      │|
|│                                                           ▸               the selection                              │|
|│  Feed                                                     ●               a new story; a marked listing              │|
|│  n               next match, story or report              ★               a starred story                            │|
|│  N               previous match, story or report          !               a suspect price; an alert                  │|
|│  f               star or unstar the story                 ▼ ▲             down, up; the column's order               │|
|│  O               open the story's address in a browser    ▾ ·             other prices now, at some hours            │|
|│                                                           free            costs nothing; n/a: unknown, –: none       │|
|│  Time                                                     dim             old: not stated for a quarter              │|
|│  ,               the previous change                                                                                 │|
|│  .               the next change                                                                                     │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| j k scroll  / search  Esc back                                                                      1 file, 0 problems |
== press ? ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲     vs o1   │|
|│▸ openai/o1                    15.00   7.50     60.00     26.25       100 %   │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %   │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %   │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  i origin    1 file, 0 problems |
