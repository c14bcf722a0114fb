? shows every key; where the page is longer than the screen, it scrolls.

== given prices ==
== press ? ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
|╭ Help ────────────────────────────────────────────────────────────────────────╮|
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
|│  Panels                                                                      │|
|│  1               prices                                                      │|
|│  2               margin                                                      │|
|│  3               feed                                                        │|
|│  5               sources                                                     │|
|│  Tab             next panel                                                  │|
|│  Shift-Tab       previous panel                                              │|
|│  Enter           open: a story, the panel in full, a driver's value          │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k scroll  Esc back                                        1 file, 0 problems |
== press G ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
|╭ Help ────────────────────────────────────────────────────────────────────────╮|
|│  .               the next change                                             │|
|│  {               a week back                                                 │|
|│  }               a week on                                                   │|
|│  0               back to now                                                 │|
|│                                                                              │|
|│  Alerts                                                                      │|
|│  !               what rules fired for, and back                              │|
|│  a               acknowledge the alert, or no longer                         │|
|│  A               acknowledge all alerts                                      │|
|│                                                                              │|
|│  General                                                                     │|
|│  :               command line                                                │|
|│  o               open a file or folder                                       │|
|│  p               freeze what is shown, and go on                             │|
|│  T               next theme                                                  │|
|│  Ctrl-L          paint the screen anew                                       │|
|│  ? F1            this page                                                   │|
|│  q               close what is open; at the top, quit                        │|
|│  Q F10           quit at once                                                │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k scroll  Esc back                                        1 file, 0 problems |
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
|╭ Help ────────────────────────────────────────────────────────────────────────────────────────────────────────────────╮|
|│  k ↑             previous line                            Margin                                                     │|
|│  h ←             previous report, story or column; a dri  r               the driver as published                    │|
|│  l →             next report, story or column; a driver   R               all as published                           │|
|│  g Home          first line                                                                                          │|
|│  G End           last line                                Feed                                                       │|
|│  PgDn Ctrl-F     a page down                              n               next match, story or report                │|
|│  PgUp Ctrl-B     a page up                                N               match, story or report before              │|
|│  Ctrl-D          half a page down                         f               star the story, or no longer               │|
|│  Ctrl-U          half a page up                                                                                      │|
|│                                                           Time                                                       │|
|│  Panels                                                   ,               the last change before                     │|
|│  1               prices                                   .               the next change                            │|
|│  2               margin                                   {               a week back                                │|
|│  3               feed                                     }               a week on                                  │|
|│  5               sources                                  0               back to now                                │|
|│  Tab             next panel                                                                                          │|
|│  Shift-Tab       previous panel                           Alerts                                                     │|
|│  Enter           open: a story, the panel in full, a dri  !               what rules fired for, and back             │|
|│  z               the panel in full, and back              a               acknowledge the alert, or no longer        │|
|│  Esc             back; clears a filter, stops reading     A               acknowledge all alerts                     │|
|│                                                                                                                      │|
|│  Prices                                                   General                                                    │|
|│  /               filter: words, !not, out<3               :               command line                               │|
|│  s >             sort by the next column                  o               open a file or folder                      │|
|│  <               sort by the column before                p               freeze what is shown, and go on            │|
|│  S               sort the other way round                 T               next theme                                 │|
|│  b               compare with the chosen listing          Ctrl-L          paint the screen anew                      │|
|│  Space           mark the listing; a caveat on or off     ? F1            this page                                  │|
|│  c               compare the marked, or kept scenarios    q               close what is open; at the top, quit       │|
|│  $               next currency                            Q F10           quit at once                               │|
|│  w               cost for the next workload                                                                          │|
|│  L               prices over time: linear or log                                                                     │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| j k scroll  Esc back                                                                                1 file, 0 problems |
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
