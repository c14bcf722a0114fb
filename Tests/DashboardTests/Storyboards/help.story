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
|│  Moving                                                   i               where a figure comes from                  │|
|│  j ↓             next line                                                                                           │|
|│  k ↑             previous line                            Margin                                                     │|
|│  h ←             previous report, story or column; a dri  Space           a caveat on or off                         │|
|│  l →             next report, story or column; a driver   r               the driver as published                    │|
|│  g Home          first line                               R               all as published                           │|
|│  G End           last line                                                                                           │|
|│  PgDn Ctrl-F     a page down                              Feed                                                       │|
|│  PgUp Ctrl-B     a page up                                n               next match, story or report                │|
|│  Ctrl-D          half a page down                         N               match, story or report before              │|
|│  Ctrl-U          half a page up                           f               star the story, or no longer               │|
|│                                                                                                                      │|
|│  Panels                                                   Time                                                       │|
|│  1               prices                                   ,               the last change before                     │|
|│  2               margin                                   .               the next change                            │|
|│  3               feed                                     {               a week back                                │|
|│  5               sources                                  }               a week on                                  │|
|│  Tab             next panel                               0               back to now                                │|
|│  Shift-Tab       previous panel                                                                                      │|
|│  Enter           open: a story, the panel in full, a dri  General                                                    │|
|│  z               the panel in full, and back              :               command line                               │|
|│  Esc             back; clears a filter, stops reading     o               open a file or folder                      │|
|│                                                           p               freeze what is shown, and go on            │|
|│  Prices                                                   T               next theme                                 │|
|│  /               filter: words, !not, out<3               Ctrl-L          paint the screen anew                      │|
|│  s >             sort by the next column                  ? F1            this page                                  │|
|│  <               sort by the column before                q               close what is open; at the top, quit       │|
|│  S               sort the other way round                 Q F10           quit at once                               │|
|│  b               compare with the chosen listing                                                                     │|
|│  $               next currency                                                                                       │|
|│                                                                                                                      │|
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
