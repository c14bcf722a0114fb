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
|│  :write FILE     the table in sight as csv, json, md, txt                    │|
|│  :what-if DRIVER=VALUE suppose another value                                 │|
|│  :keep NAME      keep what is supposed                                       │|
|│  :scenario NAME  suppose what is kept                                        │|
|│  :forget NAME    keep a scenario no longer                                   │|
|│  :q              end the program                                             │|
|│  :compare        side by side                                                │|
|│  :scenarios      scenarios                                                   │|
|│  :origin         where from                                                  │|
|│                                                                              │|
|│  Signs                                                                       │|
|│  ▸               what is chosen                                              │|
|│  ●               a story that is new; a listing that is marked               │|
|│  ★               a story that is starred                                     │|
|│  !               a price that can't be right; an alert                       │|
|│  ▼ ▲             down and up; the order of a column                          │|
|│  ▾ ·             other prices at this hour, at some hours                    │|
|│  free            costs nothing; n/a is not known, – none                     │|
|│  dim             old: nobody stated it for a quarter of a year               │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k scroll  / search  Esc back                              1 file, 0 problems |
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
|╭ Help ────────────────────────────────────────────────────────────────────────────────────────────────────────────────╮|
|│  Shift-Tab       previous panel                           :all            show what is gone and other kinds as w…    │|
|│  Enter           open: a story, the panel in full, a dr…  :at TIME        show a day or a time; now goes back        │|
|│  z               the panel in full, and back              :base MODEL     compare with another listing               │|
|│  Esc             back; clears a filter, stops reading     :theme NAME     use another theme                          │|
|│  Ctrl-O          the previous view                        :currency CODE  show prices in another currency            │|
|│  Ctrl-P          the next view                            :weights 3:1    blend input and output otherwise           │|
|│                                                           :sort COLUMN    sort by a column                           │|
|│  Prices                                                   :columns COLUMNS choose columns; none for the usual        │|
|│  /               filter: words, !not, out<3               :workload NAME  rank by what a workload costs              │|
|│  s >             sort by the next column                  :quality BENCHMARK price against quality                   │|
|│  <               sort by the previous column              :alerts         what rules fired for                       │|
|│  S               reverse the sort                         :help           this page                                  │|
|│  b               compare with the chosen listing          :write FILE     the table in sight as csv, json, md, t…    │|
|│  Space           mark the listing; a caveat on or off     :what-if DRIVER=VALUE suppose another value                │|
|│  c               compare the marked, or kept scenarios    :keep NAME      keep what is supposed                      │|
|│  $               next currency                            :scenario NAME  suppose what is kept                       │|
|│  w               cost for the next workload               :forget NAME    keep a scenario no longer                  │|
|│  L               prices over time: linear or log          :q              end the program                            │|
|│  i               where a figure comes from                :compare        side by side                               │|
|│                                                           :scenarios      scenarios                                  │|
|│  Margin                                                   :origin         where from                                 │|
|│  r               the driver as published                                                                             │|
|│  R               all as published                         Signs                                                      │|
|│                                                           ▸               what is chosen                             │|
|│  Feed                                                     ●               a story that is new; a listing that is…    │|
|│  n               next match, story or report              ★               a story that is starred                    │|
|│  N               previous match, story or report          !               a price that can't be right; an alert      │|
|│  f               star or unstar the story                 ▼ ▲             down and up; the order of a column         │|
|│  O               open the story's address in a browser    ▾ ·             other prices at this hour, at some hou…    │|
|│                                                           free            costs nothing; n/a is not known, – none    │|
|│  Time                                                     dim             old: nobody stated it for a quarter of…    │|
|│  ,               the previous change                                                                                 │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| j k scroll  / search  Esc back                                                                      1 file, 0 problems |
== press ? ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▼     vs o1   │|
|│▸ openai/o1                    15.00   7.50     60.00     26.25       100 %   │|
|│  anthropic/claude-3.5-sonnet   3.00   0.30     15.00      6.00      22.9 %   │|
|│  openai/o3-mini                1.10   0.55      4.40      1.925     7.33 %   │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  i origin    1 file, 0 problems |
