What b and Space chose is kept, and is there when the screen opens again. :base alone goes back to the
usual one.

== given chosen before ==
== given prices ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│   model                        in   cached    out  blend 3:1▲  vs deepseek-… │|
|│▸  deepseek/deepseek-chat    0.27   0.07      1.10      0.4775       100 %    │|
|│ ● openai/o3-mini            1.10   0.55      4.40      1.925        403 %    │|
|│ ● openai/o1                15.00   7.50     60.00     26.25          55.0×   │|
|│   gemini/gemini-1.5-flash   0.075  0.01875   0.30      0.1312        27.5 %  │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help      1 file, 0 problems |
== press j b ==
== press space ==
== asks keep-visit(last) keep-base(openai/o3-mini) watch(openai/o1) ==
== press : ==
== type base ==
== press enter ==
== asks keep-base(none) ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│   model                            in   cached    out  blend 3:1▲     vs o1  │|
|│▸● openai/o1                    15.00   7.50     60.00     26.25    100 %     │|
|│   gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %  │|
|│   deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %  │|
|│   deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %  │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help      1 file, 0 problems |
== press / ==
== type watched:yes ==
== press enter ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─ filter watched:yes ────────── 1 of 6 ─ 2 Margin  3 Feed  5 Sources ╮|
|│   model         in   cached    out  blend 3:1▲     vs o1    held        seen │|
|│▸● openai/o1  15.00     7.50  60.00       26.25  100 %       16 d  2025-02-11 │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help      1 file, 0 problems |
== press space ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─ filter watched:yes ────────── 0 of 6 ─ 2 Margin  3 Feed  5 Sources ╮|
|│                                                                              │|
|│ nothing passes the filter: Esc clears it                                     │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help      1 file, 0 problems |
