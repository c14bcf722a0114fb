What most people compare stands at the top of the prices: R1 against o1, then and now. A pair is
unpinned and pinned with a key, or typed with a day.

== given prices ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  R1 / o1  since 20 Jan 2025  in 3.67 %  cached 1.87 %  out 3.65 %  ████▏     │|
|│  model                            in   cached    out  blend 3:1▲     vs o1   │|
|│▸ openai/o1                    15.00   7.50     60.00     26.25    100 %      │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %   │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %   │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
|│  openai/o3-mini                1.10   0.55      4.40      1.925     7.33 %   │|
|│  anthropic/claude-3.5-sonnet   3.00   0.30     15.00      6.00     22.9 %    │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help      1 file, 0 problems |
== at 2025-07-01T12:00+00:00 ==
== screen 80x24 ==
| tokentape   as of 2025-07-01 +00:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  R1/o1  Jan–May 2025  in 3.67 % cached 1.87 % out 3.65 %  now 3.7/1.9/3.6 %  │|
|│  model                            in   cached    out  blend 3:1▲     vs o1   │|
|│▸ openai/o1                    15.00   7.50     60.00     26.25    100 %      │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %   │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %   │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
|│  openai/o3-mini                1.10   0.55      4.40      1.925     7.33 %   │|
|│  anthropic/claude-3.5-sonnet   3.00   0.30     15.00      6.00     22.9 %    │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰─ like this: ended, or not seen for 92 days ──────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  ? help      1 file, 0 problems |
== roles ==
|ttttttttttcccccccccccccccccccccccccc..cccccccccccccccccccccccccccccccc...cccccg.|
|.cccccccccccccccccc.....+++++mmmmmmmmmmm........................................|
|BBBttttttBBBBBBBBBBBBBBBBBBBBBBBBBBBBccccccccccccccccccccccccccccccccccccccccccB|
|B..tttttccccccccccccccccccc666666cccccccc555555ccccc666666cccccc6666666666666..B|
|B..ccccc............................cc...cccccc....ccc..aaaaaaaaaa.....ccccc...B|
|BssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssB|
|B..mmmmmmmoooooooooooooooo.......ooooo..ooooooo...oooo......oooooo....555555...B|
|B..mmmmmmmmmooooooooooooo........ooooo..ooooooo...oooo......oooooo....555555...B|
|B..mmmmmmmmmooooooooooooooooo....ooooo..ooooooo...oooo......oooooo....666666...B|
|B..mmmmmmmooooooo................ooooo..ooooooo...oooo......oooooo....666666...B|
|B..mmmmmmmmmmooooooooooooooooo...ooooo..ooooooo..ooooo......oooooo...6666666...B|
|B..............................................................................B|
|B..............................................................................B|
|B..............................................................................B|
|B..............................................................................B|
|B..............................................................................B|
|B..............................................................................B|
|B..............................................................................B|
|B..............................................................................B|
|B..............................................................................B|
|B..............................................................................B|
|B..............................................................................B|
|BBoooooooooooooooooooooooooooooooooooooooooooBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB|
|.aaccccccaaccccccccaaaaccccccaaccccccaaccccccccccaacccccc....mmmmmmmmmmmmmmmmmmm|
== screen 120x36 ==
| tokentape   as of 2025-07-01 +00:00        USD · per 1M tokens · against o1                                     live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭1 Prices ─────────────────────────────────────────────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  R1 / o1                       in  now 3.67 %        cached  now 1.87 %    out  now 3.65 %                           │|
|│  20 Jan – 27 May 2025          ▀▀█   █▀▀ ▀▀█         ▄█    █▀█ ▀▀█         ▀▀█   █▀▀ █▀▀                             │|
|│  now deepseek-reasoner         ▀▀█   █▀█   █          █    █▀█   █         ▀▀█   █▀█ ▀▀█                             │|
|│                                ▀▀▀ ▀ ▀▀▀   ▀ %       ▀▀▀ ▀ ▀▀▀   ▀ %       ▀▀▀ ▀ ▀▀▀ ▀▀▀ %                           │|
|│                                                                                                                      │|
|│  model                            in   cached    out  blend 3:1▲     vs o1 log          past year    held            │|
|│▸ openai/o1                    15.00   7.50     60.00     26.25    100 %    ██████▌         ⠐⠂⠂ ⠂     16 d            │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 % ██▊              ⠂⠂ ⠂        –            │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 % ███▋            ⢀⡇⠁ ⠁        –            │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 % ████▏            ⠂⠂ ⠂        –            │|
|│  openai/o3-mini                1.10   0.55      4.40      1.925     7.33 % ████▋            ⠂⠂ ⠂        –            │|
|│  anthropic/claude-3.5-sonnet   3.00   0.30     15.00      6.00     22.9 %  █████▍           ⠂⠂ ⠂        –            │|
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
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰─ like this: ended, or not seen for 92 days ──────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  i origin  1–5 panel  : command  ? help  q quit      1 file, 0 problems |
== screen 200x60 ==
| tokentape   as of 2025-07-01 +00:00                                                USD · per 1M tokens · against o1                                                                             live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                                                                                                |
|╭1 Prices ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  R1 / o1                       in  now 3.67 %        cached  now 1.87 %    out  now 3.65 %                                                                                                           │|
|│  20 Jan – 27 May 2025          ▀▀█   █▀▀ ▀▀█         ▄█    █▀█ ▀▀█         ▀▀█   █▀▀ █▀▀                                                                                                             │|
|│  now deepseek-reasoner         ▀▀█   █▀█   █          █    █▀█   █         ▀▀█   █▀█ ▀▀█                                                                                                             │|
|│                                ▀▀▀ ▀ ▀▀▀   ▀ %       ▀▀▀ ▀ ▀▀▀   ▀ %       ▀▀▀ ▀ ▀▀▀ ▀▀▀ %                                                                                                           │|
|│                                                                                                                                                                                                      │|
|│  model                            in   cached    out  blend 3:1▲     vs o1 log          past year    held          │ openai/o1                                                                       │|
|│▸ openai/o1                    15.00   7.50     60.00     26.25    100 %    ██████▌         ⠐⠂⠂ ⠂     16 d          │ ── out 60.00  ── in 15.00  USD per 1M tokens, litellm, linear, ┄ not looked     │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 % ██▊              ⠂⠂ ⠂        –          │ $60.00 ┤⠉⠉⠉⠉⠉⠉⠉┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈ out  │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 % ███▋            ⢀⡇⠁ ⠁        –          │        │                                                                        │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 % ████▏            ⠂⠂ ⠂        –          │        │                                                                        │|
|│  openai/o3-mini                1.10   0.55      4.40      1.925     7.33 % ████▋            ⠂⠂ ⠂        –          │ $55.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│  anthropic/claude-3.5-sonnet   3.00   0.30     15.00      6.00     22.9 %  █████▍           ⠂⠂ ⠂        –          │        │                                                                        │|
|│                                                                                                                    │ $50.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │ $45.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │ $40.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │ $35.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │ $30.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │ $25.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │ $20.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │ $15.00 ┤⠉⠉⠉⠉⠉⠉⠉┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈ in   │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │ $10.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │  $5.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │  $0.00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        └──┬───────────┬────────────┬───────────┬────────────┬────────────┬      │|
|│                                                                                                                    │          Feb         Mar          Apr         May          Jun         Jul      │|
|│                                                                                                                    │ holds from  first seen    late  change                                          │|
|│                                                                                                                    │ none is known                                                                   │|
|│                                                                                                                    │ source             in   cached      out  seen                                   │|
|│                                                                                                                    │ litellm         15.00     7.50    60.00  2025-02-11  shown                      │|
|│                                                                                                                    │                                                                                 │|
|│                                                                                                                    │ ─ openai/o1 ─────────────────────────────────────────────────────────────────── │|
|│                                                                                                                    │   input         15.00   100 % of o1      where from    prices.json:12           │|
|│                                                                                                                    │   cached input  7.50   100 % of o1       source        litellm                  │|
|│                                                                                                                    │   output        60.00   100 % of o1      seen          11 Feb 2025, 4 months …  │|
|│                                                                                                                    │                                          held          2025-01-26 to 2025-02-…  │|
|│                                                                                                                    │                                          status        known                    │|
|╰─ like this: ended, or not seen for 92 days ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sort  b base  $ currency  i origin  1–5 panel  : command  ? help  q quit                                                                                      1 file, 0 problems |
== press P ==
== screen 80x12 ==
| tokentape   as of 2025-07-01 +00:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲     vs o1   │|
|│▸ openai/o1                    15.00   7.50     60.00     26.25    100 %      │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %   │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %   │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
|│  openai/o3-mini                1.10   0.55      4.40      1.925     7.33 %   │|
|│  anthropic/claude-3.5-sonnet   3.00   0.30     15.00      6.00     22.9 %    │|
| a listing is pinned against another, the base; select one and press P, or make |
| another the base first                                                         |
== press G P ==
== screen 80x12 ==
| tokentape   as of 2025-07-01 +00:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲     vs o1   │|
|│  openai/o1                    15.00   7.50     60.00     26.25    100 %      │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %   │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %   │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
|│  openai/o3-mini                1.10   0.55      4.40      1.925     7.33 %   │|
|│▸ anthropic/claude-3.5-sonnet   3.00   0.30     15.00      6.00     22.9 %    │|
|╰─ like this: ended, or not seen for 92 days ──────────────────────────────────╯|
| pinned anthropic/claude-3.5-sonnet against openai/o1                           |
== asks pin(anthropic/claude-3.5-sonnet/openai/o1,deepseek/deepseek-reasoner/openai/o1) ==
== given names ==
== press : ==
== type pin r1 o1 2025-02-12 ==
== press enter ==
== screen 120x36 ==
| tokentape   as of 2025-07-01 +00:00        USD · per 1M tokens · against o1                                     live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭1 Prices ─────────────────────────────────────────────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  r1 / o1                       in  now 3.67 %        cached  now 1.87 %    out  now 3.65 %                           │|
|│  12 Feb 2025                   ▀▀█   █▀▀ ▀▀█         ▄█    █▀█ ▀▀█         ▀▀█   █▀▀ █▀▀                             │|
|│  now deepseek-reasoner         ▀▀█   █▀█   █          █    █▀█   █         ▀▀█   █▀█ ▀▀█                             │|
|│                                ▀▀▀ ▀ ▀▀▀   ▀ %       ▀▀▀ ▀ ▀▀▀   ▀ %       ▀▀▀ ▀ ▀▀▀ ▀▀▀ %                           │|
|│  claude-3.5-sonnet / o1  now  in 20.0 %  cached 4.00 %  out 25.0 %  █████▌                                           │|
|│  R1 / o1  20 Jan – 27 May 2025  in 3.67 %  cached 1.87 %  out 3.65 %  now 3.7/1.9/3.6 % deepseek-reasoner            │|
|│                                                                                                                      │|
|│  model                            in   cached    out  blend 3:1▲     vs o1 log          past year    held            │|
|│  openai/o1                    15.00   7.50     60.00     26.25    100 %    ██████▌         ⠐⠂⠂ ⠂     16 d            │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 % ██▊              ⠂⠂ ⠂        –            │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 % ███▋            ⢀⡇⠁ ⠁        –            │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 % ████▏            ⠂⠂ ⠂        –            │|
|│  openai/o3-mini                1.10   0.55      4.40      1.925     7.33 % ████▋            ⠂⠂ ⠂        –            │|
|│▸ anthropic/claude-3.5-sonnet   3.00   0.30     15.00      6.00     22.9 %  █████▍           ⠂⠂ ⠂        –            │|
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
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰─ like this: ended, or not seen for 92 days ──────────────────────────────────────────────────────────────────────────╯|
| pinned deepseek/deepseek-reasoner against openai/o1                                                 1 file, 0 problems |
== press : ==
== type pin r1x o1 2025-02-12 ==
== press enter ==
== screen 80x12 ==
| tokentape   as of 2025-07-01 +00:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲     vs o1   │|
|│  openai/o1                    15.00   7.50     60.00     26.25    100 %      │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %   │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %   │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
|│  openai/o3-mini                1.10   0.55      4.40      1.925     7.33 %   │|
|│▸ anthropic/claude-3.5-sonnet   3.00   0.30     15.00      6.00     22.9 %    │|
| 'r1x' named no single listing on 2025-02-12; write its provider, too, as in    |
| openai/o1                                                                      |
== press : ==
== type pin r1 o1 2025-01-28 ==
== press enter ==
== screen 80x12 ==
| tokentape   as of 2025-07-01 +00:00  USD · per 1M tokens · against o1   live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                        |
|╭1 Prices ─────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                            in   cached    out  blend 3:1▲     vs o1   │|
|│  openai/o1                    15.00   7.50     60.00     26.25    100 %      │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 %   │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 %   │|
|│  deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 %   │|
|│  openai/o3-mini                1.10   0.55      4.40      1.925     7.33 %   │|
|│▸ anthropic/claude-3.5-sonnet   3.00   0.30     15.00      6.00     22.9 %    │|
|╰─ like this: ended, or not seen for 92 days ──────────────────────────────────╯|
| r1 and o1 have no prices by 2025-01-28 to compare; choose another day          |
== press k k P ==
== asks pin(deepseek/deepseek-reasoner/openai/o1,anthropic/claude-3.5-sonnet/openai/o1,deepseek/deepseek-reasoner/openai/o1) pin(deepseek/deepseek-reasoner/openai/o1,deepseek/deepseek-reasoner/openai/o1,anthropic/claude-3.5-sonnet/openai/o1,deepseek/deepseek-reasoner/openai/o1) pin(deepseek/deepseek-reasoner/openai/o1,anthropic/claude-3.5-sonnet/openai/o1,deepseek/deepseek-reasoner/openai/o1) pin(anthropic/claude-3.5-sonnet/openai/o1) ==
== screen 120x36 ==
| tokentape   as of 2025-07-01 +00:00        USD · per 1M tokens · against o1                                     live ● |
| deepseek-chat out 1.10 ▲293% 2025-02-11                                                                                |
|╭1 Prices ─────────────────────────────────────────────────────────────────── 6 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  claude-3.5-sonnet / o1        in                    cached                out                                       │|
|│  now                           ▀▀█ █▀█   █▀█         █ █   █▀█ █▀█         ▀▀█ █▀▀   █▀█                             │|
|│                                █▀▀ █ █   █ █         ▀▀█   █ █ █ █         █▀▀ ▀▀█   █ █                             │|
|│                                ▀▀▀ ▀▀▀ ▀ ▀▀▀ %         ▀ ▀ ▀▀▀ ▀▀▀ %       ▀▀▀ ▀▀▀ ▀ ▀▀▀ %                           │|
|│                                                                                                                      │|
|│  model                            in   cached    out  blend 3:1▲     vs o1 log          past year    held            │|
|│  openai/o1                    15.00   7.50     60.00     26.25    100 %    ██████▌         ⠐⠂⠂ ⠂     16 d            │|
|│  gemini/gemini-1.5-flash       0.075  0.01875   0.30      0.1312    0.50 % ██▊              ⠂⠂ ⠂        –            │|
|│  deepseek/deepseek-chat        0.27   0.07      1.10      0.4775    1.82 % ███▋            ⢀⡇⠁ ⠁        –            │|
|│▸ deepseek/deepseek-reasoner    0.55   0.14      2.19      0.96      3.66 % ████▏            ⠂⠂ ⠂        –            │|
|│  openai/o3-mini                1.10   0.55      4.40      1.925     7.33 % ████▋            ⠂⠂ ⠂        –            │|
|│  anthropic/claude-3.5-sonnet   3.00   0.30     15.00      6.00     22.9 %  █████▍           ⠂⠂ ⠂        –            │|
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
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰─ like this: ended, or not seen for 92 days ──────────────────────────────────────────────────────────────────────────╯|
| unpinned deepseek/deepseek-reasoner                                                                 1 file, 0 problems |
