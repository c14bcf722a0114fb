K reads the selected row in full, over the table; the keys beneath still work.

== given market ==
== given desk ==
== press j j K ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| g╭ the row in full ─────────────────────────────────────────────────────────╮ ›|
|╭1│ model                     deepseek/deepseek-chat                         │ ╮|
|│ │ in USD per 1M tokens      0.27                                           │ │|
|│ │ cached USD per 1M tokens  0.07                                           │ │|
|│ │ out USD per 1M tokens     1.1                                            │ │|
|│ │ blend USD per 1M tokens   0.4775                                         │ │|
|│▸│ vs o1                     1.82 %                                         │ │|
|│ │ provider                  deepseek                                       │ │|
|│ │ write                     n/a                                            │ │|
|│ │ in vs o1                  1.80 %                                         │ │|
|│ │ cached vs o1              0.93 %                                         │ │|
|│ │ out vs o1                 1.83 %                                         │ │|
|│ │ past year                                                                │ │|
|│ │ last change               ▲293 %  2025-02-11                             │ │|
|│ │ held                      18 d                                           │ │|
|│ │ context                   64 k tok                                       │ │|
|│ │ released                  n/a                                            │ │|
|│ │ ends                      –                                              │ │|
|│ │ sources                   1 of 2                                         │ │|
|│ │ spread                    173 %                                          │ │|
|│ │ oldest                    9 d                                            │ │|
|╰─╰──────────────────────────────────────────────────────── 1–20 / 23  PgDn ─╯─╯|
| Esc back  z zoom  / filter  s S sort  b base  ? help       7 files, 0 problems |
== press j ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025 ┊ claude-3-5-haiku out 4.00 ▼20.0%                              ›|
|╭1 Prices ───────────────────────────────────────────────── 8 listings ╮╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ─────╮|
|│  R1 / o1  since 20 Jan 2025  in 3.67 %  cached 1.87 %  out 3.65 %    ││ revenue  $562,027  published, theoretical    │|
|│  model                              in   cached    out    vs o1▲     ││          $562,100  from rounded tokens       │|
|│  openai/o1  ╭ the row in full ─────────────────────────────────────────────────────────────────────────╮24 h × $2.00 │|
|│  gemini/gemi│ model                     deepseek/deepseek-reasoner                                     │             │|
|│  deepseek/de│ in USD per 1M tokens      0.55                                                           │ost          │|
|│▸ deepseek/de│ cached USD per 1M tokens  0.14                                                           │n     84.5 % │|
|│  anthropic/c│ out USD per 1M tokens     2.19                                                           │tiple  6.45× │|
|│  openai/o3-m│ vs o1                     3.66 %                                                         │             │|
|│  openai/gpt-│ provider                  deepseek                                                       │n $4,448     │|
|│  anthropic/c│ write                     n/a                                                            │┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│             │ blend 3:1                 0.96                                                           │⠉⠑⠤⡀┈┈┈┈┈┈┈┈ │|
|│             │ in vs o1                  3.67 %                                                         │┈┈┈⠈⠢⢄┈⢀⣀⣀⡠⠤ │|
|│             │ cached vs o1              1.87 %                                                         │┈┈┈┈┈┈⠉⠁┈┈┈┈ │|
|│             │ out vs o1                 3.65 %                                                         │─────┬────── │|
|│             │ past year                                                                                │   06:00     │|
|│             │ last change               hours  2025-02-27                                              │             │|
|│             │ held                      16 d                                                           │             │|
|│             │ context                   64 k tok                                                       │             │|
|╰─────────────│ released                  2025-01-20                                                     │─────────────╯|
|╭3 Feed ──────│ ends                      –                                                              │· da zh-Hant ╮|
|│▸●  1 Mar 202│ sources                   1                                                              │             │|
|│ ● 28 Jan 202│ spread                    n/a                                                            │         5 ↵ │|
|│             │ oldest                    2 d                                                            │             │|
|│   Omkostning│ status                    known                                                          │             │|
|│             │ seen                      2025-02-27                                                     │             │|
|│   Den faktis│ source                    litellm                                                        │             │|
|│             ╰──────────────────────────────────────────────────────────────────────────────────────────╯             │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  z zoom  / filter  s S sort  b base  $ currency  i origin  1–5 panel  : command  ? help   7 files, 0 problems |
== press esc 3 K ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025                         ›|
|╭3 Feed ───── 2 stories · 2 unread · 5 replies ─ 1 Prices  2 Margin  5 Sources ╮|
|│▸●  1 Mar 2025  da       Et døgn med 545 % fortjeneste på omkostninger…       │|
|│ ● 28 Jan 2025  zh-Hant  模型降價 伺服器股何去何從?                       5 ↵ │|
|│                                                                              │|
|│   Omkostningerne var 87.072 dollars, den teoretiske omsætning 562.027        │|
|│   dollars.                                                                   │|
|│ ╭ the row in full ─────────────────────────────────────────────────────────╮ │|
|│ │ published  2025-03-01                                                    │ │|
|│ │ language   da                                                            │ │|
|│ │ headline   Et døgn med 545 % fortjeneste på omkostningerne               │ │|
|│ │ replies    0                                                             │ │|
|│ │ source     Kurspunkt                                                     │ │|
|│ │ address    n/a                                                           │ │|
|│ ╰──────────────────────────────────────────────────────────────────────────╯ │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| Esc back  ↵ read  / search  i origin  z zoom  ? help       7 files, 0 problems |
== press K 5 K ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025                         ›|
|╭5 Sources ───────────────── 7 files · 0 problems ─ 1 Prices  2 Margin  3 Feed ╮|
|│  file                            prices  stories  reports    rates  problems │|
|│▸ prices.json                          8        –        –        –         – │|
|│  day.json                             –        –        1        –         – │|
|│  thread.txt                           –        1        –        –         – │|
|│ ╭ the row in full ─────────────────────────────────────────────────────────╮ │|
|│ │ file      prices.json                                                    │ │|
|│ │ format    tokentape                                                      │ │|
|│ │ prices    8                                                              │ │|
|│ │ stories   0                                                              │ │|
|│ │ reports   0                                                              │ │|
|│ │ rates     0                                                              │ │|
|│ │ problems  0                                                              │ │|
|│ ╰──────────────────────────────────────────────────────────────────────────╯ │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| Esc back  z zoom  o open  j k file  1–5 panel  ? help      7 files, 0 problems |
== press K 1 K ==
== screen 200x60 ==
| tokentape   as of 2025-03-01 +08:00                                                USD · per 1M tokens · against o1                                                                             live ● |
| gpt-4o out 10.00 ▼33.3% between 5 Jan and 27 Feb 2025 ┊ claude-3-5-haiku out 4.00 ▼20.0% between 5 Jan and 27 Feb 2025 ┊ deepseek-reasoner with other hours 2025-02-27                                ›|
|╭1 Prices ───────────────────────────────────────────────────────────────────────────────────────────────── 8 listings ╮╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ─────────────────────────────────────╮|
|│  R1 / o1                       in                    cached                out                                       ││ revenue         $562,027  published, theoretical                             │|
|│  since 20 Jan 2025             ▀▀█   █▀▀ ▀▀█         ▄█    █▀█ ▀▀█         ▀▀█   █▀▀ █▀▀                             ││                 $562,100  recomputed from the rounded tokens                 │|
|│                                ▀▀█   █▀█   █          █    █▀█   █         ▀▀█   █▀█ ▀▀█                             ││ cost             $87,072  226.75 nodes × 8 GPUs × 24 h × $2.00               │|
|│                                ▀▀▀ ▀ ▀▀▀   ▀ %       ▀▀▀ ▀ ▀▀▀   ▀ %       ▀▀▀ ▀ ▀▀▀ ▀▀▀ %                           ││ input              266 B  tokens × 0.55 a million                            │|
|│                                                                                                                      ││ cached input       342 B  tokens × 0.14 a million                            │|
|│  model                              in   cached    out  blend 3:1▲     vs o1 log          past year    held          ││ output             168 B  tokens × 2.19 a million                            │|
|│  openai/o1                      15.00   7.50     60.00     26.25    100 %    ██████▌            ⠐⠒⠂    53 d          ││                                                                              │|
|│  gemini/gemini-1.5-flash         0.075  0.01875   0.30      0.1312    0.50 % ██▊                ⠐⠒⠂    53 d          ││ █▀▀ █ █ █▀▀   █▀▀    profit on cost                                          │|
|│  deepseek/deepseek-chat ·        0.27   0.07      1.10      0.4775    1.82 % ███▋               ⢀⣸⠁    18 d          ││ ▀▀█ ▀▀█ ▀▀█   ▀▀█    gross margin     84.5 %                                 │|
|│▸ deepseek/deepseek-reasoner ·    0.55   0.14      2.19      0.96      3.66 % ████▏               ⠐⠂    16 d          ││ ▀▀▀   ▀ ▀▀▀ ▀ ▀▀▀ %  revenue multiple  6.45×                                 │|
|│  anthropic/claude-3-5-haiku      0.80   0.08      4.00      1.60      6.10 % ████▌              ⠈⠁⡇       –          ││                                                                              │|
|│  openai/o3-mini                  1.10   0.55      4.40      1.925     7.33 % ████▋               ⠐        –          ││ by hour  12:00  508 %  $27,032 on $4,448                                     │|
|│  openai/gpt-4o                   2.50   1.25     10.00      4.375    16.7 %  █████▎             ⠈⠁⡇     7 d          ││       │┊                                                                     │|
|│  anthropic/claude-3.5-sonnet     3.00   0.30     15.00      6.00     22.9 %  █████▍              ⠐        –          ││       │┊                                             ⣀⠔⠊⢆                    │|
|│                                                     ╭ the row in full ─────────────────────────────────────────────────────────────────────────╮┈┈┈┈┈┈┈┈┈┈┈┈⣀┈┈┈┈┈┈┈┈┈┈┈┈┈⡠⠔⠉┈┈┈⠈⢆┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│                                                     │ model                     deepseek/deepseek-reasoner                                     │          ⢀⠎ ⠉⠉⠒⠒⠤⠤⣀⣀ ⢀⡠⠒⠉       ⠈⢆                  │|
|│                                                     │ in USD per 1M tokens      0.55                                                           │        ⢀⠔⠁          ⠉⠁           ⠈⢆                 │|
|│                                                     │ cached USD per 1M tokens  0.14                                                           │┈┈┈┈┈┈┈⡠⠊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⢆┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│                                                     │ out USD per 1M tokens     2.19                                                           │     ⢀⠎                              ⢣               │|
|│                                                     │ blend USD per 1M tokens   0.96                                                           │⠣⡀ ⢀⠔⠁                                ⢣              │|
|│                                                     │ vs o1                     3.66 %                                                         │┈⠈⠢⠊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⢣┈┈┈┈┈┈┈┈⣀⠤⠒⠉ │|
|│                                                     │ past year                                                                                │                                        ⢣   ⣀⠤⠒⠉     │|
|│                                                     │ held                      16 d                                                           │                                         ⠣⠒⠉         │|
|│                                                     │ provider                  deepseek                                                       │┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│                                                     │ write                     n/a                                                            │──┬─────────┬────────┬─────────┬─────────┬─────────┬ │|
|│                                                     │ in vs o1                  3.67 %                                                         │18:00     21:00    00:00     03:00     06:00   09:00 │|
|│                                                     │ cached vs o1              1.87 %                                                         │                                                     │|
|│                                                     │ out vs o1                 3.65 %                                                         │                                                     │|
|│                                                     │ last change               hours  2025-02-27                                              │                                                     │|
|│                                                     │ context                   64 k tok                                                       │                                                     │|
|│                                                     │ released                  2025-01-20                                                     │                                                     │|
|│                                                     │ ends                      –                                                              │                                                     │|
|╰─────────────────────────────────────────────────────│ sources                   1                                                              │─────────────────────────────────────────────────────╯|
|╭3 Feed ──────────────────────────────────────────────│ spread                    n/a                                                            │────── 2 stories · 2 unread · 5 replies · da zh-Hant ╮|
|│▸●  1 Mar 2025  da       Et døgn med 545 % fortjenest│ oldest                    2 d                                                            │retiske omsætning 562.027 dollars.                   │|
|│ ● 28 Jan 2025  zh-Hant  模型降價 伺服器股何去何從?  │ status                    known                                                          │                                                     │|
|│                                                     │ seen                      2025-02-27                                                     │enester er gratis.                                   │|
|│                                                     │ source                    litellm                                                        │                                                     │|
|│                                                     ╰──────────────────────────────────────────────────────────────────────────────────────────╯                                                     │|
|│                                                                                                   │                                                                                                  │|
|│                                                                                                   │                                                                                                  │|
|│                                                                                                   │                                                                                                  │|
|│                                                                                                   │                                                                                                  │|
|│                                                                                                   │                                                                                                  │|
|│                                                                                                   │                                                                                                  │|
|│                                                                                                   │                                                                                                  │|
|│                                                                                                   │                                                                                                  │|
|│                                                                                                   │                                                                                                  │|
|│                                                                                                   │                                                                                                  │|
|│                                                                                                   │                                                                                                  │|
|│                                                                                                   │                                                                                                  │|
|│                                                                                                   │                                                                                                  │|
|│                                                                                                   │                                                                                                  │|
|│                                                                                                   │                                                                                                  │|
|│                                                                                                   │                                                                                                  │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  z zoom  / filter  s S sort  b base  $ currency  i origin  1–5 panel  : command  ? help  q quit                                                                           7 files, 0 problems |
