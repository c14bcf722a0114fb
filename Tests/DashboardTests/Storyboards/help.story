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
|│  :view           kept views                                                  │|
|│  :fetched        fetched sources                                             │|
|│  :find           find in everything                                          │|
|│  :query          kept searches                                               │|
|│  :origin         where from                                                  │|
|│  :row            the row in full                                             │|
|│                                                                              │|
|│  Signs                                                                       │|
|│  ▸               the selection                                               │|
|│  ●               a new story; a marked listing                               │|
|│  ● ◆             on a time axis: a story, a launch                           │|
|│  ★               a starred story or reply                                    │|
|│  !               a suspect price; an alert                                   │|
|│  ▼ ▲             down, up; the column's order                                │|
|│  ▾ ·             other prices now, at some hours                             │|
|│  █▌              a share of the base, 0.01 % to 10×, log                     │|
|│  + −             a model that is folded, or unfolded                         │|
|│  free            costs nothing; · n/a: unknown, –: none                      │|
|│  dim             old: not stated for a quarter                               │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k scroll  / search  Esc back                              1 file, 0 problems |
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
|╭ Help ────────────────────────────────────────────────────────────────────────────────────────────────────────────────╮|
|│  $               next currency                            :what-if DRIVER=VALUE suppose another value                │|
|│  w               next workload                            :keep NAME      keep the scenario                          │|
|│  L               price chart: linear or log               :scenario NAME  open a kept scenario                       │|
|│  i               show where the figure comes from         :forget NAME    delete a kept scenario                     │|
|│                                                           :q              quit                                       │|
|│  Margin                                                   :compare        side by side                               │|
|│  r               reset the driver                         :hosts          hosts                                      │|
|│  R               reset all drivers                        :scenarios      scenarios                                  │|
|│                                                           :claims         claims                                     │|
|│  Feed                                                     :changes        changes                                    │|
|│  n               next match, story, claim or report       :ab             two moments                                │|
|│  N               previous match, story, claim or report   :view           kept views                                 │|
|│  C               figures of the story, and what the dat…  :fetched        fetched sources                            │|
|│  f               star or unstar the story                 :find           find in everything                         │|
|│  *               star or unstar the reply in sight        :query          kept searches                              │|
|│  U               next unread story, wherever it is        :origin         where from                                 │|
|│  M               mark the stories down to here as read,…  :row            the row in full                            │|
|│  ]               next reply at this level; tape forward                                                              │|
|│  [               previous reply at this level; tape back  Signs                                                      │|
|│  ^               the reply that this one answers          ▸               the selection                              │|
|│  t               mark the words that decide the replies…  ●               a new story; a marked listing              │|
|│  x               split the story from its event           ● ◆             on a time axis: a story, a launch          │|
|│  &               take a story, and join it to another's…  ★               a starred story or reply                   │|
|│  O               open the story's address in a browser    !               a suspect price; an alert                  │|
|│                                                           ▼ ▲             down, up; the column's order               │|
|│  Time                                                     ▾ ·             other prices now, at some hours            │|
|│  ,               the previous change                      █▌              a share of the base, 0.01 % to 10×, log    │|
|│  .               the next change                          + −             a model that is folded, or unfolded        │|
|│  {               a week back                              free            costs nothing; · n/a: unknown, –: none     │|
|│  }               a week forward                           dim             old: not stated for a quarter              │|
|│  0               back to now                                                                                         │|
|│  '               mark this moment; at another, what cha…                                                             │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| j k scroll  / search  Esc back                                                                      1 file, 0 problems |
== press ? ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲     vs o1   │|
|│▸ openai/o1                    15.00   7.50     60.00     26.25    100 %      │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %   │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %   │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help      1 file, 0 problems |
