In a wide window, what is next to it is beside the list: the listing's page beside the prices, the story beside the feed.

== given market ==
== press z j j j ==
== screen 200x26 ==
| tokentape   as of 2025-03-01 +08:00                                                USD · per 1M tokens · against o1                                                                             live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                                                                                                |
|╭1 Prices ─ blend 3 in : 1 out ────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  R1 / o1  since 20 Jan 2025  in 3.67 %  cached 1.87 %  out 3.65 %  ████▏                                                                                                                             │|
|│  model                            in   cached    out  blend 3:1▲      vs o1 log          past year    held         │ deepseek/deepseek-reasoner                                                      │|
|│  openai/o1                    15.00   7.50     60.00     26.25     100 %    ██████▌             ⠒     16 d         │ ── out 2.19  ── in 0.55  USD per 1M tokens, litellm, linear, ┄ not looked       │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312     0.50 % ██▊                 ⠐        –         │ $3.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775     1.82 % ███▋                ⣸        –         │       │⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ out  │|
|│▸ deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96       3.66 % ████▏               ⠐        –         │ $2.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│  openai/o3-mini                1.10   0.55      4.40      1.925      7.33 % ████▋               ⠐        –         │ $1.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│  anthropic/claude-3.5-sonnet   3.00   0.30     15.00      6.00      22.9 %  █████▍              ⠐        –         │       │⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ in   │|
|│                                                                                                                    │ $0.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │       └─────────────────────┬────────────────────────┬────────────────────      │|
|│                                                                                                                    │                          17 Feb                   24 Feb                        │|
|│                                                                                                                    │ holds from  first seen    late  change                                          │|
|│                                                                                                                    │ none is known                                                                   │|
|│                                                                                                                    │ source             in   cached      out  seen                                   │|
|│                                                                                                                    │ litellm          0.55     0.14     2.19  2025-02-11  shown                      │|
|│                                                                                                                    │                                                                                 │|
|│                                                                                                                    │ ─ deepseek/deepseek-reasoner ────────────────────────────────────────────────── │|
|│                                                                                                                    │   input         0.55   3.67 % of o1      where from    prices.json:14           │|
|│                                                                                                                    │   cached input  0.14   1.87 % of o1      source        litellm                  │|
|│                                                                                                                    │   output        2.19   3.65 % of o1      seen          11 Feb 2025, 18 days a…  │|
|│                                                                                                                    │                                          status        known                    │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc back  ↵ all of it  / filter  s S sort  Space mark  c compare  w workload  b base  $ currency  i origin  m models  1–5 panel  : command  ? help  q quit                         4 files, 0 problems |
== press 3 z ==
== screen 200x16 ==
| tokentape   as of 2025-03-01 +08:00                                                USD · per 1M tokens · against o1                                                                             live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                                                                                                |
|╭3 Feed ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── 2 stories · 2 unread · 5 replies ─ 1 Prices  2 Margin  5 Sources ╮|
|│▸●  1 Mar 2025  da       Et døgn med 545 % fortjeneste på omkostningerne                           │   Omkostningerne var 87.072 dollars, den teoretiske omsætning 562.027 dollars.                   │|
|│ ● 28 Jan 2025  zh-Hant  模型降價 伺服器股何去何從?                                            5 ↵ │                                                                                                  │|
|│                                                                                                   │   Den faktiske omsætning er lavere: nogle tjenester er gratis.                                   │|
|│                                                                                                   │                                                                                                  │|
|│                                                                                                   │                                                                                                  │|
|│                                                                                                   │                                                                                                  │|
|│                                                                                                   │                                                                                                  │|
|│                                                                                                   │                                                                                                  │|
|│                                                                                                   │                                                                                                  │|
|│                                                                                                   │                                                                                                  │|
|│                                                                                                   │                                                                                                  │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  / search  i origin  z zoom  1–5 panel  : command  ? help  q quit                                                                                                           4 files, 0 problems |
== press esc 5 ==
== screen 200x12 ==
| tokentape   as of 2025-03-01 +08:00                                                USD · per 1M tokens · against o1                                                                             live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                                                                                                |
|╭5 Sources ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── 4 files · 0 problems ─ 1 Prices  2 Margin  3 Feed ╮|
|│  file                                                                                                                                           format   prices  stories  reports    rates  problems │|
|│▸ prices.json                                                                                                                                 tokentape        8        –        –        –         – │|
|│  day.json                                                                                                                                    tokentape        –        –        1        –         – │|
|│  thread.txt                                                                                                                                  ptt-diary        –        1        –        –         – │|
|│  article.txt                                                                                                                                   article        –        1        –        –         – │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| z zoom  o open  j k file  1–5 panel  : command  ? help  q quit                                                                                                                     4 files, 0 problems |
== press esc ==
== screen 100x28 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1                       live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                            |
|╭1 Prices ───────────────────────────── 6 listings ╮╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ─────╮|
|│  R1/o1 in 3.67 % cached 1.87 % out 3.65 %        ││ revenue  $562,027  published, theoretical    │|
|│  model                       in    out    vs o1▲ ││          $562,100  from rounded tokens       │|
|│  openai/o1               15.00   60.00  100 %    ││ cost      $87,072  226.75 × 8 × 24 h × $2.00 │|
|│  gemin…gemini-1.5-flash   0.075   0.30    0.50 % ││                                              │|
|│  deepseek/deepseek-chat   0.27    1.10    1.82 % ││ profit on cost gross margin revenue multiple │|
|│▸ deep…deepseek-reasoner   0.55    2.19    3.66 % ││        545.5 %       84.5 %            6.45× │|
|│  openai/o3-mini           1.10    4.40    7.33 % ││ by hour  12:00  508 %  $27,032 on $4,448     │|
|│  anth…claude-3.5-sonnet   3.00   15.00   22.9 %  ││ 700 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│                                                  ││ 600 % ┤┊┈┈⢀⡠⠤⣀┈┈┈┈┈┈⣀⠤⠒⠒⠒⠤⠤⠤⠤⠒⠒⠒⠉⠑⠤⡀┈┈┈┈┈┈┈┈ │|
|│                                                  ││ 500 % ┤⠤⠒⠉⠁┈┈┈⠉⠑⠢⠤⠒⠉┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⠢⢄┈⢀⣀⣀⡠⠤ │|
|│                                                  ││ 400 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠉⠁┈┈┈┈ │|
|│                                                  ││       └▲─────────┬─────────┬─────────┬────── │|
|│                                                  ││      12:00     18:00     00:00     06:00     │|
|╰──────────────────────────────────────────────────╯╰──────────────────────────────────────────────╯|
|╭3 Feed ──────────────────────────────────────────── 2 stories · 2 unread · 5 replies · da zh-Hant ╮|
|│▸●  1 Mar 2025  da       Et døgn med 545 % fortjeneste på omkostningerne                          │|
|│ ● 28 Jan 2025  zh-Hant  模型降價 伺服器股何去何從?                                           5 ↵ │|
|│                                                                                                  │|
|│   Omkostningerne var 87.072 dollars, den teoretiske omsætning 562.027 dollars.                   │|
|│                                                                                                  │|
|│   Den faktiske omsætning er lavere: nogle tjenester er gratis.                                   │|
|│                                                                                                  │|
|│                                                                                                  │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  i origin  1–5 panel  ? help    4 files, 0 problems |
