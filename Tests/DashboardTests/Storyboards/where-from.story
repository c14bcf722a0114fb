i says where the chosen figure comes from, and how it was reckoned.

== given market ==
== press j j j i ==
== screen 100x30 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1                       live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                            |
|╭1 Prices ───────────────────────────── 6 listings ╮╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ─────╮|
|│  R1/o1 in 3.67 % cached 1.87 % out 3.65 %        ││ revenue  $562,027  published, theoretical    │|
|│  model                       in    out    vs o1▲ ││          $562,100  from rounded tokens       │|
|│  openai/o1               15.00   60.00  100 %    ││ cost      $87,072  226.75 × 8 × 24 h × $2.00 │|
|│  gemin…gemini-1.5-flash   0.075   0.30    0.50 % ││                                              │|
|│  deepseek/deepseek-chat   0.27    1.10    1.82 % ││ profit on cost gross margin revenue multiple │|
|│▸ deep…deepseek-reasoner   0.55    2.19    3.66 % ││        545.5 %       84.5 %            6.45× │|
|│  o╭ where from ──────────────────────────────────────────────────────────────────────────────╮   │|
|│  a│ deepseek/deepseek-reasoner                                                               │   │|
|│   │                                                                                          │┈┈ │|
|│   │ prices.json:14                                                                           │┈┈ │|
|│   │ stated by litellm, seen 2025-02-11                                                       │⡠⠤ │|
|│   │ input 0.55 USD for a million tokens                                                      │┈┈ │|
|│   │ cached input 0.14 USD for a million tokens                                               │── │|
|│   │ output 2.19 USD for a million tokens                                                     │   │|
|╰───│                                                                                          │───╯|
|╭3 F│ blend 3:1: 0.96 of 26.25 is 3.66 % of openai/o1                                          │nt ╮|
|│▸● │ which stands at prices.json:12                                                           │   │|
|│ ● ╰──────────────────────────────────────────────────────────────────────────────────────────╯ ↵ │|
|│                                                                                                  │|
|│   Omkostningerne var 87.072 dollars, den teoretiske omsætning 562.027 dollars.                   │|
|│                                                                                                  │|
|│   Den faktiske omsætning er lavere: nogle tjenester er gratis.                                   │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  i origin  1–5 panel  ? help    4 files, 0 problems |
== press esc 2 i ==
== screen 100x30 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1                       live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                            |
|╭1 Prices ───────────────────────────── 6 listings ╮╭2 Margin ─ DeepSeek V3 + R1, 27 Feb 2025 ─────╮|
|│  R1/o1 in 3.67 % cached 1.87 % out 3.65 %        ││ revenue  $562,027  published, theoretical    │|
|│  model                       in    out    vs o1▲ ││          $562,100  from rounded tokens       │|
|│  openai/o1               15.00   60.00  100 %    ││ cost      $87,072  226.75 × 8 × 24 h × $2.00 │|
|│  gemin…gemini-1.5-flash   0.075   0.30    0.50 % ││                                              │|
|│  d╭ where from ──────────────────────────────────────────────────────────────────────────────╮le │|
|│▸ d│ DeepSeek V3 + R1                                                                         │5× │|
|│  o│                                                                                          │   │|
|│  a│ day.json:2                                                                               │   │|
|│   │ no address is known                                                                      │┈┈ │|
|│   │                                                                                          │┈┈ │|
|│   │ cost = 226.75 nodes × 8 GPUs × 24 h × $2.00 = $87,072                                    │⡠⠤ │|
|│   │ revenue = 342 B × 0.14 + 266 B × 0.55 + 168 B × 2.19 = $562,100; published $562,027      │┈┈ │|
|│   │ profit on cost = (562,027 − 87,072) / 87,072 = 545 %                                     │── │|
|│   │ gross margin = (562,027 − 87,072) / 562,027 = 84.5 %                                     │   │|
|╰───│ revenue multiple = 562,027 / 87,072 = 6.45×                                              │───╯|
|╭3 F│                                                                                          │nt ╮|
|│▸● │ · V3 costs less than R1                                                                  │   │|
|│ ● │ · web and app are free                                                                   │ ↵ │|
|│   ╰──────────────────────────────────────────────────────────────────────────────────────────╯   │|
|│   Omkostningerne var 87.072 dollars, den teoretiske omsætning 562.027 dollars.                   │|
|│                                                                                                  │|
|│   Den faktiske omsætning er lavere: nogle tjenester er gratis.                                   │|
|│                                                                                                  │|
|│                                                                                                  │|
|│                                                                                                  │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────╯|
| z zoom  j k hour  h l report  i origin  1–5 panel  : command  ? help  q quit   4 files, 0 problems |
