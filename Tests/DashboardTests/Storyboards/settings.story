What was set up is there as the screen opens: base, currency, columns and workload. The currency waits
until a rate is known, and that is told once.

== given settings ==
== given prices ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─ mine, 2 in : 8 cached : 1 out, 1 B tokens a day ─────── 6 listings ╮|
|│  model                        effective▲      in    out  vs o3-mini          │|
|│▸ openai/o3-mini                  1.00      1.10    4.40    100 %             │|
|│  gemini/gemini-1.5-flash         0.05455   0.075   0.30      5.45 %          │|
|│  deepseek/deepseek-chat          0.20      0.27    1.10     20.0 %           │|
|│  deepseek/deepseek-reasoner      0.4009    0.55    2.19     40.1 %           │|
| no exchange rate for DKK, the settings' currency, on 2025-03-01; open a file   |
| such as eurofxref-hist.csv                                                     |
== press j ==
== given rates ==
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
== press w ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  DKK · per 1M tokens                live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─ 3:1, 3 in : 1 out, 1 B tokens a day ─────────────────── 6 listings ╮|
|│  model                        effective▲        in      out  vs o3-mini      │|
|│  openai/o3-mini                  13.79      7.88     31.52     100 %         │|
|│▸ gemini/gemini-1.5-flash          0.9403    0.5373    2.149      6.82 %      │|
|│  deepseek/deepseek-chat           3.421     1.934     7.88      24.8 %       │|
|│  deepseek/deepseek-reasoner       6.877     3.94     15.69      49.9 %       │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help     2 files, 0 problems |
== press : ==
== type workload m ==
== press tab ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  DKK · per 1M tokens                live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─ 3:1, 3 in : 1 out, 1 B tokens a day ─────────────────── 6 listings ╮|
|│  model                        effective▲        in      out  vs o3-mini      │|
|│  openai/o3-mini                  13.79      7.88     31.52     100 %         │|
|│▸ gemini/gemini-1.5-flash          0.9403    0.5373    2.149      6.82 %      │|
|│  deepseek/deepseek-chat           3.421     1.934     7.88      24.8 %       │|
|│  deepseek/deepseek-reasoner       6.877     3.94     15.69      49.9 %       │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| :workload mine                                                                 |
== press enter ==
== given other settings ==
== screen 80x10 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲     vs o1   │|
|│  openai/o1                    15.00   7.50     60.00     26.25    100 %      │|
|│▸ gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %   │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %   │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| no listing is called 'openai/o5', the settings' base; the base is openai/o1    |
