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
|│  Ctrl-E          scroll down, keeping the selection in sight                 │|
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
|│  z               zoom the panel in or out                 :pin MODEL BASE DAY pin a model, as of a day               │|
|│  Esc             go back; clear the filter, stop loading  :theme NAME     use another theme                          │|
|│  Ctrl-O          the previous view                        :currency CODE  show prices in another currency            │|
|│  Ctrl-P          the next view                            :weights 3:1    set the blend of input and output          │|
|│                                                           :sort COLUMN    sort by a column                           │|
|│  Prices                                                   :columns COLUMNS choose columns; none for defaults         │|
|│  /               filter: words, !not, out<3               :workload NAME  rank by the cost of a workload             │|
|│  s >             sort by the next column                  :quality BENCHMARK price against quality                   │|
|│  <               sort by the previous column              :alerts         open the alert log                         │|
|│  S               reverse the sort                         :help           this page                                  │|
|│  b               make the listing the base                :write FILE     write the table: csv, json, md or txt      │|
|│  Space           mark the listing; toggle a caveat        :what-if DRIVER=VALUE suppose another value                │|
|│  c               compare marked listings or scenarios     :keep NAME      keep the scenario                          │|
|│  P               pin against the base, or unpin           :scenario NAME  open a kept scenario                       │|
|│  H               who sells the model, cheapest first      :forget NAME    delete a kept scenario                     │|
|│  $               next currency                            :q              quit                                       │|
|│  w               next workload                            :compare        side by side                               │|
|│  L               price chart: linear or log               :hosts          hosts                                      │|
|│  i               show where the figure comes from         :scenarios      scenarios                                  │|
|│                                                           :origin         where from                                 │|
|│  Margin                                                                                                              │|
|│  r               reset the driver                         Signs                                                      │|
|│  R               reset all drivers                        ▸               the selection                              │|
|│                                                           ●               a new story; a marked listing              │|
|│  Feed                                                     ★               a starred story                            │|
|│  n               next match, story or report              !               a suspect price; an alert                  │|
|│  N               previous match, story or report          ▼ ▲             down, up; the column's order               │|
|│  f               star or unstar the story                 ▾ ·             other prices now, at some hours            │|
|│  O               open the story's address in a browser    free            costs nothing; n/a: unknown, –: none       │|
|│                                                           dim             old: not stated for a quarter              │|
|│  Time                                                                                                                │|
|│  ,               the previous change                                                                                 │|
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
