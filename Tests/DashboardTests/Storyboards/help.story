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
|│  N               match, story or report before                               │|
|│  f               star the story, or no longer                                │|
|│                                                                              │|
|│  Time                                                                        │|
|│  ,               the last change before                                      │|
|│  .               the next change                                             │|
|│  {               a week back                                                 │|
|│  }               a week on                                                   │|
|│  0               back to now                                                 │|
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
|│  Moving                                                   $               next currency                              │|
|│  j ↓             next line                                w               cost for the next workload                 │|
|│  k ↑             previous line                            L               prices over time: linear or log            │|
|│  h ←             previous report, story or column; a dri  i               where a figure comes from                  │|
|│  l →             next report, story or column; a driver                                                              │|
|│  g Home          first line                               Margin                                                     │|
|│  G End           last line                                r               the driver as published                    │|
|│  PgDn Ctrl-F     a page down                              R               all as published                           │|
|│  PgUp Ctrl-B     a page up                                                                                           │|
|│  Ctrl-D          half a page down                         Feed                                                       │|
|│  Ctrl-U          half a page up                           n               next match, story or report                │|
|│                                                           N               match, story or report before              │|
|│  Panels                                                   f               star the story, or no longer               │|
|│  1               prices                                                                                              │|
|│  2               margin                                   Time                                                       │|
|│  3               feed                                     ,               the last change before                     │|
|│  5               sources                                  .               the next change                            │|
|│  Tab             next panel                               {               a week back                                │|
|│  Shift-Tab       previous panel                           }               a week on                                  │|
|│  Enter           open: a story, the panel in full, a dri  0               back to now                                │|
|│  z               the panel in full, and back                                                                         │|
|│  Esc             back; clears a filter, stops reading     General                                                    │|
|│                                                           :               command line                               │|
|│  Prices                                                   o               open a file or folder                      │|
|│  /               filter: words, !not, out<3               p               freeze what is shown, and go on            │|
|│  s >             sort by the next column                  T               next theme                                 │|
|│  <               sort by the column before                Ctrl-L          paint the screen anew                      │|
|│  S               sort the other way round                 ? F1            this page                                  │|
|│  b               compare with the chosen listing          q               close what is open; at the top, quit       │|
|│  Space           mark the listing; a caveat on or off     Q F10           quit at once                               │|
|│  c               compare the marked, or kept scenarios                                                               │|
|│                                                                                                                      │|
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
