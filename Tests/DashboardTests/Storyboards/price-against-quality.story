What models can do in a benchmark against what they cost: the frontier, a cursor that walks the
points, and who says so. The other benchmark has its runs' measured costs.

== given prices ==
== given scores ==
== press : ==
== type quality ==
== press enter ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
|╭ Price against quality ───────────────────────────────────────────────────────╮|
|│ AIME 2024, %, by USD per 1M tokens, 3:1, log                                 │|
|│       │             R1 79.8 at $0.96                                         │|
|│    80 ┤             ◆⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉·⠉⠉⠉  │|
|│       │             ⡇                                                        │|
|│       │             ⡇                                                        │|
|│    60 ┤             ⡇                                                        │|
|│       │             ⡇                                                        │|
|│       │ V3          ⡇                                                        │|
|│    40 ┤  ●⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠃                                                        │|
|│       │                                                                      │|
|│       │                                                                      │|
|│    20 ┤                                         ·                            │|
|│       │                                                                      │|
|│       └───┬──────────┬─────────┬──────────────┬─────────┬──────────┬───────  │|
|│         $0.5        $1        $2             $5        $10        $20        │|
|│ ● frontier  ○ disputed  · behind  ◆ chosen                 1 without a price │|
|│ R1 · deepseek/deepseek-reasoner · on the frontier: no other is as cheap and  │|
|│ as good                                                                      │|
|│ $0.96 for a million tokens, by litellm, prices.json:14                       │|
|│ 79.8  DeepSeek, R1 README, 2025-01-20, scores.json:6                         │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k model  n N benchmark  s price or run  Esc back         2 files, 0 problems |
== press j j ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
|╭ Price against quality ───────────────────────────────────────────────────────────────────────────────────────────────╮|
|│ AIME 2024, %, by USD per 1M tokens, 3:1, log                                                                         │|
|│       │                                                                                                              │|
|│       │                    R1                                                                                        │|
|│    80 ┤                     ●⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉·⠉⠉⠉⠉  │|
|│       │                     ⡇                                                     o1-1217 74.3–79.2 at $26.25 ◆      │|
|│       │                     ⡇                                                                                        │|
|│    70 ┤                     ⡇                                                                                        │|
|│       │                     ⡇                                                                                        │|
|│       │                     ⡇                                                                                        │|
|│    60 ┤                     ⡇                                                                                        │|
|│       │                     ⡇                                                                                        │|
|│       │                     ⡇                                                                                        │|
|│    50 ┤                     ⡇                                                                                        │|
|│       │                     ⡇                                                                                        │|
|│       │   V3                ⡇                                                                                        │|
|│    40 ┤    ●⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠇                                                                                        │|
|│       │                                                                                                              │|
|│       │                                                                                                              │|
|│    30 ┤                                                                                                              │|
|│       │                                                                                                              │|
|│       │                                                                                                              │|
|│    20 ┤                                                                                                              │|
|│       │                                                                  ·                                           │|
|│       │                                                                                                              │|
|│    10 ┤                                                                                                              │|
|│       └─────┬────────────────┬────────────────┬──────────────────────┬────────────────┬────────────────┬───────────  │|
|│           $0.5              $1               $2                     $5               $10              $20            │|
|│ ● frontier  ○ disputed  · behind  ◆ chosen                                                         1 without a price │|
|│ o1-1217 · openai/o1 · another is as cheap and as good, or better                                                     │|
|│ $26.25 for a million tokens, by litellm, prices.json:12                                                              │|
|│ 79.2  DeepSeek, R1 README, 2025-01-20, scores.json:7                                                                 │|
|│ 74.3  OpenAI, 2025-01-20, scores.json:8                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| j k model  n N benchmark  s price or run  Esc back  : command  ? help                              2 files, 0 problems |
== press n ==
== screen 200x60 ==
| tokentape   as of 2025-03-01 +08:00                                                USD · per 1M tokens · against o1                                                                             live ● |
|╭ Price against quality ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╮|
|│ Aider polyglot, %, by USD for the whole run, log                                                                                                                                                     │|
|│    63 ┤                                                                                                                                                                                              │|
|│       │                                                                                                                                                                                              │|
|│       │                                                                                                                                                                                              │|
|│    62 ┤                                                                                                                                                                   o1 61.7 at $186.50         │|
|│       │                                                                                                                                                                                    ◆⠒⠒⠒⠒⠒⠒⠒  │|
|│       │                                                                                                                                                                                    ⡇         │|
|│    61 ┤                                                                                                                                                                                    ⡇         │|
|│       │                                                                                                                                                                                    ⡇         │|
|│       │                                                                                                                                                                                    ⡇         │|
|│    60 ┤                                                                                                                                                                                    ⡇         │|
|│       │                                                                                                                                                                                    ⡇         │|
|│       │                                                                                                                                                                                    ⡇         │|
|│    59 ┤                                                                                                                                                                                    ⡇         │|
|│       │                                                                                                                                                                                    ⡇         │|
|│       │                                                                                                                                                                                    ⡇         │|
|│    58 ┤                                                                                                                                                                                    ⡇         │|
|│       │                                                                                                                                                                                    ⡇         │|
|│       │                                                                                                                                                                                    ⡇         │|
|│    57 ┤                                                                                  R1                                                                                                ⡇         │|
|│       │                                                                                   ●⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠁         │|
|│       │                                                                                   ⡇                                                                                                          │|
|│       │                                                                                   ⡇                                                                                                          │|
|│    56 ┤                                                                                   ⡇                                                                                                          │|
|│       │                                                                                   ⡇                                                                                                          │|
|│       │                                                                                   ⡇                                                                                                          │|
|│    55 ┤                                                                                   ⡇                                                                                                          │|
|│       │                                                                                   ⡇                                                                                                          │|
|│       │                                                                                   ⡇                                                                                                          │|
|│    54 ┤                                                                                   ⡇                                                                                                          │|
|│       │                                                                                   ⡇                                                                                                          │|
|│       │                                                                                   ⡇                                                                                                          │|
|│    53 ┤                                                                                   ⡇                                                                                                          │|
|│       │                                                                                   ⡇                                                                                                          │|
|│       │                                                                                   ⡇                                                                                                          │|
|│    52 ┤                                                                                   ⡇                                                                                                          │|
|│       │                                                                                   ⡇                                                                                                          │|
|│       │                                                                                   ⡇                                                                                                          │|
|│    51 ┤                                                                                   ⡇                                                                                                          │|
|│       │                                                                                   ⡇                                                                                                          │|
|│       │                                                                                   ⡇                                                                                                          │|
|│    50 ┤                                                                                   ⡇                                                                                                          │|
|│       │                                                                                   ⡇                                                                                                          │|
|│       │                                                                                   ⡇                                                                                                          │|
|│    49 ┤                                                                                   ⡇                                                                                                          │|
|│       │      V3                                                                           ⡇                                                                                                          │|
|│       │       ●⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠇                                                                                                          │|
|│    48 ┤                                                                                                                                                                                              │|
|│       │                                                                                                                                                                                              │|
|│       │                                                                                                                                                                                              │|
|│       │                                                                                                                                                                                              │|
|│       └──────────────────┬──────────────────┬──────────────────┬────────────────────────┬──────────────────┬──────────────────┬────────────────────────┬──────────────────┬──────────────────┬─────  │|
|│                        $0.5                $1                 $2                       $5                 $10                $20                      $50               $100               $200      │|
|│ ● frontier  ○ disputed  · behind  ◆ chosen                                                                                                                                                           │|
|│ o1 · openai/o1 · on the frontier: no other is as cheap and as good                                                                                                                                   │|
|│ 61.7  Aider, 2025-01-20, run for $186.50, scores.json:12                                                                                                                                             │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| j k model  n N benchmark  s price or run  Esc back  : command  ? help                                                                                                              2 files, 0 problems |
== press s ==
== screen 60x14 ==
| tokentape   as of 2025-03-01 +08:00  USD            live ● |
|╭ Price against quality ───────────────────────────────────╮|
|│ Aider polyglot, %, by USD per 1M tokens, 3:1, log        │|
|│    60 ┤        R1                 o1 61.7 at $26.25 ◆⠒⠒  │|
|│       │         ●⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤⠼    │|
|│       │ V3      ⡇                                        │|
|│       │ ●⠤⠤⠤⠤⠤⠤⠤⠇                                        │|
|│       └──┬──────┬───────┬─────────┬───────┬──────┬─────  │|
|│        $0.5    $1      $2        $5      $10    $20      │|
|│ ● frontier  ○ disputed  · behind  ◆ chosen               │|
|│ o1 · openai/o1 · on the frontier: no other is as cheap   │|
|│ and as good                                              │|
|╰──────────────────────────────────────────────────────────╯|
| j k model  n N benchmark  Esc back     2 files, 0 problems |
== press esc : ==
== type quality AIME 2042 ==
== press enter ==
== screen 80x12 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲     vs o1   │|
|│▸ openai/o1                    15.00   7.50     60.00     26.25       100 %   │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %   │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %   │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
|│  openai/o3-mini                1.10   0.55      4.40      1.925     7.33 %   │|
|│  anthropic/claude-3.5-sonnet   3.00   0.30     15.00      6.00      22.9 %   │|
| tokentape: warning: no benchmark is called 'AIME 2042'; did you mean 'AIME     |
| 2024'?                                                                         |
