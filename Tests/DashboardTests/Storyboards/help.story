? shows every key; where the page is longer than the screen, it scrolls.

== given prices ==
== press ? ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
|╭ Help ────────────────────────────────────────────────────────────────────────╮|
|│  Moving                                                                      │|
|│  j ↓             next line                                                   │|
|│  k ↑             previous line                                               │|
|│  h ←             previous report, story or column                            │|
|│  l →             next report, story or column                                │|
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
|│  Enter           open: a story, or the panel in full                         │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k scroll  Esc back                                        1 file, 0 problems |
== press G ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
|╭ Help ────────────────────────────────────────────────────────────────────────╮|
|│  s               sort by the next column                                     │|
|│  S               sort the other way round                                    │|
|│  b               compare with the chosen listing                             │|
|│  $               next currency                                               │|
|│  i               where a figure comes from                                   │|
|│                                                                              │|
|│  Feed                                                                        │|
|│  n               next story                                                  │|
|│  N               previous story                                              │|
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
|│  Moving                                                   Prices                                                     │|
|│  j ↓             next line                                /               filter: words, !not                        │|
|│  k ↑             previous line                            s               sort by the next column                    │|
|│  h ←             previous report, story or column         S               sort the other way round                   │|
|│  l →             next report, story or column             b               compare with the chosen listing            │|
|│  g Home          first line                               $               next currency                              │|
|│  G End           last line                                i               where a figure comes from                  │|
|│  PgDn Ctrl-F     a page down                                                                                         │|
|│  PgUp Ctrl-B     a page up                                Feed                                                       │|
|│  Ctrl-D          half a page down                         n               next story                                 │|
|│  Ctrl-U          half a page up                           N               previous story                             │|
|│                                                                                                                      │|
|│  Panels                                                   General                                                    │|
|│  1               prices                                   :               command line                               │|
|│  2               margin                                   o               open a file or folder                      │|
|│  3               feed                                     p               freeze what is shown, and go on            │|
|│  5               sources                                  T               next theme                                 │|
|│  Tab             next panel                               Ctrl-L          paint the screen anew                      │|
|│  Shift-Tab       previous panel                           ? F1            this page                                  │|
|│  Enter           open: a story, or the panel in full      q               close what is open; at the top, quit       │|
|│  z               the panel in full, and back              Q F10           quit at once                               │|
|│  Esc             back; clears a filter, stops reading                                                                │|
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
