A filter of one's own is called by its name, on the command line and, with a sign, among other words.

== given settings ==
== given prices ==
== given rates ==
== press : ==
== type filter ch ==
== press tab ==
== screen 80x12 ==
| tokentape   as of 2025-03-01 +08:00  DKK · per 1M tokens                live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─ mine, 2 in : 8 cached : 1 out, 1 B tokens a day ─────── 6 listings ╮|
|│  model                        effective▲        in      out  vs o3-mini      │|
|│▸ openai/o3-mini                   7.164     7.88     31.52     100 %         │|
|│  gemini/gemini-1.5-flash          0.3908    0.5373    2.149      5.45 %      │|
|│  deepseek/deepseek-chat           1.433     1.934     7.88      20.0 %       │|
|│╭─────────╮deepseek-reasoner       2.872     3.94     15.69      40.1 %       │|
|││ cheap   │/claude-3.5-sonnet     15.24     21.49    107.46     213 %         │|
|││ chinese │                       97.69    107.46    429.83      13.6×        │|
|╰╰─────────╯───────────────────────────────────────────────────────────────────╯|
| :filter ch                                                                     |
== type e ==
== press tab enter ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  DKK · per 1M tokens                live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─ mine, 2 in : 8 cached : 1 out, 1 B tokens a day · filter @cheap ───╮|
|│  model                    effective▲      in    out  vs o3-mini              │|
|│▸ gemini/gemini-1.5-flash      0.3908  0.5373  2.149      5.45 %              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help     2 files, 0 problems |
== press : ==
== type filter ==
== press enter ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  DKK · per 1M tokens                live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─ mine, 2 in : 8 cached : 1 out, 1 B tokens a day ─────── 6 listings ╮|
|│  model                        effective▲        in      out  vs o3-mini      │|
|│  openai/o3-mini                   7.164     7.88     31.52     100 %         │|
|│▸ gemini/gemini-1.5-flash          0.3908    0.5373    2.149      5.45 %      │|
|│  deepseek/deepseek-chat           1.433     1.934     7.88      20.0 %       │|
|│  deepseek/deepseek-reasoner       2.872     3.94     15.69      40.1 %       │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help     2 files, 0 problems |
== press / ==
== type in<100 @ ==
== press tab ==
== screen 80x12 ==
| tokentape   as of 2025-03-01 +08:00  DKK · per 1M tokens                live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─ mine, 2 in : 8 cached : 1 out, 1 B tokens a day · filter in<100  ──╮|
|│  model                        effective▲       in      out  vs o3-mini       │|
|│  openai/o3-mini                   7.164    7.88     31.52     100 %          │|
|│▸ gemini/gemini-1.5-flash          0.3908   0.5373    2.149      5.45 %       │|
|│  deepseek/deepseek-chat           1.433    1.934     7.88      20.0 %        │|
|│╭──────────╮eepseek-reasoner       2.872    3.94     15.69      40.1 %        │|
|││ @cheap   │claude-3.5-sonnet     15.24    21.49    107.46     213 %          │|
|││ @chinese │                                                                  │|
|╰╰──────────╯──────────────────────────────────────────────────────────────────╯|
| /in<100 @ch                no filter is called 'ch'; use one of cheap, chinese |
== type in ==
== screen 80x12 ==
| tokentape   as of 2025-03-01 +08:00  DKK · per 1M tokens                live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─ mine, 2 in : 8 cached : 1 out, 1 B tokens a day · filter in<100  ──╮|
|│  model                        effective▲       in      out  vs o3-mini       │|
|│  openai/o3-mini                   7.164    7.88     31.52     100 %          │|
|│▸ gemini/gemini-1.5-flash          0.3908   0.5373    2.149      5.45 %       │|
|│  deepseek/deepseek-chat           1.433    1.934     7.88      20.0 %        │|
|│  deepseek/deepseek-reasoner       2.872    3.94     15.69      40.1 %        │|
|│  anthropic/claude-3.5-sonnet     15.24    21.49    107.46     213 %          │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| /in<100 @chin            no filter is called 'chin'; use one of cheap, chinese |
== press tab enter ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  DKK · per 1M tokens                live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─ mine, 2 in : 8 cached : 1 out, 1 B tokens a day · filter in<100 … ─╮|
|│  model                       effective▲     in     out  vs o3-mini           │|
|│  deepseek/deepseek-chat           1.433  1.934   7.88      20.0 %            │|
|│▸ deepseek/deepseek-reasoner       2.872  3.94   15.69      40.1 %            │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help     2 files, 0 problems |
== press / ctrl-u ==
== type @cheapo ==
== press enter ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  DKK · per 1M tokens                live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─ mine, 2 in : 8 cached : 1 out, 1 B tokens a day · filter @cheap ───╮|
|│  model                    effective▲      in    out  vs o3-mini              │|
|│▸ gemini/gemini-1.5-flash      0.3908  0.5373  2.149      5.45 %              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| filter:1:1: error: no filter is called 'cheapo'; did you mean 'cheap'?         |
== press : ==
== type filter chep ==
== press enter ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  DKK · per 1M tokens                live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─ mine, 2 in : 8 cached : 1 out, 1 B tokens a day · filter @cheap ───╮|
|│  model                    effective▲      in    out  vs o3-mini              │|
|│▸ gemini/gemini-1.5-flash      0.3908  0.5373  2.149      5.45 %              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| no filter is called 'chep'; did you mean 'cheap'?                              |
