The dashboard in Danish, at three sizes: overview, a listing, the margin lab, a story, claims and help.
Numbers have a decimal comma and points between thousands, dates are written as in Danish.

== given market ==
== given claims ==
== given serving ==
== given Danish ==
== at 2025-03-01T21:00+08:00 ==
== screen 80x24 ==
| tokentape   pr. 2025-03-01 +08:00  USD · pr. 1 mio. tokens · mod o1     live ● |
| deepseek-chat ud 1,10 ▲293% 2025-02-11                                         |
|╭1 Priser ─────────────────────── 6 noteringer ─ 2 Margin  3 Nyheder  5 Kilder ╮|
|│  R1 / o1  siden 20. jan. 2025  ind 3,67 %  cachet 1,87 %  ud 3,65 %          │|
|│  model                          ind   cachet      ud  blandet 3:1▲    mod o1 │|
|│▸ openai/o1                   15,00   7,50      60,00       26,25    100 %    │|
|│  gemini/gemini-1.5-flash      0,075  0,01875    0,30        0,1312    0,50 % │|
|│  deepseek/deepseek-chat       0,27   0,07       1,10        0,4775    1,82 % │|
|│  deepseek/deepseek-reasoner   0,55   0,14       2,19        0,96      3,66 % │|
|│  openai/o3-mini               1,10   0,55       4,40        1,925     7,33 % │|
|│  anthropi…claude-3.5-sonnet   3,00   0,30      15,00        6,00     22,9 %  │|
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
| z zoom  / filter  s S sortér  b basis  ? hjælp            6 filer, 0 problemer |
== screen 120x36 ==
| tokentape   pr. 2025-03-01 +08:00          USD · pr. 1 mio. tokens · mod o1                                     live ● |
| deepseek-chat ud 1,10 ▲293% 2025-02-11                                                                                 |
|╭1 Priser ─────────────────────────────────────────────── 6 noteringer ╮╭2 Margin ─ DeepSeek V3 + R1, 27. feb. 2025 ───╮|
|│  R1 / o1  siden 20. jan. 2025  ind 3,67 %  cachet 1,87 %  ud 3,65 %  ││ omsætn.  $562.027  oplyst, teoretisk         │|
|│  model                           ind   cachet      ud   mod o1▲      ││          $562.100  af afrundede tokens       │|
|│▸ openai/o1                    15,00   7,50      60,00  100 %         ││ omk.      $87.072  226,75 × 8 × 24 t × $2,00 │|
|│  gemini/gemini-1.5-flash       0,075  0,01875    0,30    0,50 %      ││                                              │|
|│  deepseek/deepseek-chat        0,27   0,07       1,10    1,82 %      ││ █▀▀ █ █ █▀▀   █▀▀    avance på omkostning    │|
|│  deepseek/deepseek-reasoner    0,55   0,14       2,19    3,66 %      ││ ▀▀█ ▀▀█ ▀▀█   ▀▀█    bruttomargin     84,5 % │|
|│  openai/o3-mini                1,10   0,55       4,40    7,33 %      ││ ▀▀▀   ▀ ▀▀▀ █ ▀▀▀ %  gange omkostning  6,45× │|
|│  anthropic/claude-3.5-sonnet   3,00   0,30      15,00   22,9 %       ││                                              │|
|│                                                                      ││ pr. time  12:00  508 %  $27.032 af $4.448    │|
|│                                                                      ││ 700 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│                                                                      ││ 600 % ┤┊┈┈⢀⡠⠤⣀┈┈┈┈┈┈⣀⠤⠒⠒⠒⠤⠤⠤⠤⠒⠒⠒⠉⠑⠤⡀┈┈┈┈┈┈┈┈ │|
|│                                                                      ││ 500 % ┤⠤⠒⠉⠁┈┈┈⠉⠑⠢⠤⠒⠉┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⠢⢄┈⢀⣀⣀⡠⠤ │|
|│                                                                      ││ 400 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠉⠁┈┈┈┈ │|
|│                                                                      ││       └▲─────────┬─────────┬─────────┬────── │|
|│                                                                      ││      12:00     18:00     00:00     06:00     │|
|│                                                                      ││                                              │|
|│                                                                      ││ · V3 costs less than R1                      │|
|│                                                                      ││ · web and app are free                       │|
|╰──────────────────────────────────────────────────────────────────────╯╰──────────────────────────────────────────────╯|
|╭3 Nyheder ──────────────────────────────────────────────────────────────── 3 nyheder · 3 ulæste · 6 svar · da zh-Hant ╮|
|│▸●  1. mar. 2025  da       Et døgn med 545 % fortjeneste på omkostningerne                                            │|
|│ ●  1. mar. 2025  da       DeepSeek tjener 545 % på sine omkostninger                                             1 ↵ │|
|│ ● 28. jan. 2025  zh-Hant  模型降價 伺服器股何去何從?                                                             5 ↵ │|
|│                                                                                                                      │|
|│   Omkostningerne var 87.072 dollars, den teoretiske omsætning 562.027 dollars.                                       │|
|│                                                                                                                      │|
|│   Den faktiske omsætning er lavere: nogle tjenester er gratis.                                                       │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sortér  b basis  $ valuta  i ophav  1–5 panel  : kommando  ? hjælp          6 filer, 0 problemer |
== screen 200x60 ==
| tokentape   pr. 2025-03-01 +08:00                                                  USD · pr. 1 mio. tokens · mod o1                                                                             live ● |
| deepseek-chat ud 1,10 ▲293% 2025-02-11                                                                                                                                                                 |
|╭1 Priser ─────────────────────────────────────────────────────────────────────────────────────────────── 6 noteringer ╮╭2 Margin ─ DeepSeek V3 + R1, 27. feb. 2025 ─────────────────────────── 1 af 2 ╮|
|│  R1 / o1                       ind                   cachet                ud                                        ││ omsætn.         $562.027  oplyst, teoretisk                                  │|
|│  siden 20. jan. 2025           ▀▀█   █▀▀ ▀▀█         ▄█    █▀█ ▀▀█         ▀▀█   █▀▀ █▀▀                             ││                 $562.100  genberegnet af de afrundede tokens                 │|
|│                                ▀▀█   █▀█   █          █    █▀█   █         ▀▀█   █▀█ ▀▀█                             ││ omk.             $87.072  226,75 noder × 8 GPU'er × 24 t × $2,00             │|
|│                                ▀▀▀ █ ▀▀▀   ▀ %       ▀▀▀ █ ▀▀▀   ▀ %       ▀▀▀ █ ▀▀▀ ▀▀▀ %                           ││ input           266 mia.  tokens × 0,55 pr. mio.                             │|
|│                                                                                                                      ││ cachet input    342 mia.  tokens × 0,14 pr. mio.                             │|
|│  model                           ind   cachet      ud  blandet 3:1▲    mod o1 log          sidste år   holdt         ││ output          168 mia.  tokens × 2,19 pr. mio.                             │|
|│▸ openai/o1                    15,00   7,50      60,00       26,25    100 %    ██████▌             ⠒     16 d         ││                                                                              │|
|│  gemini/gemini-1.5-flash       0,075  0,01875    0,30        0,1312    0,50 % ██▊                 ⠐        –         ││ █▀▀ █ █ █▀▀   █▀▀    avance på omkostning                                    │|
|│  deepseek/deepseek-chat        0,27   0,07       1,10        0,4775    1,82 % ███▋                ⣸        –         ││ ▀▀█ ▀▀█ ▀▀█   ▀▀█    bruttomargin     84,5 %                                 │|
|│  deepseek/deepseek-reasoner    0,55   0,14       2,19        0,96      3,66 % ████▏               ⠐        –         ││ ▀▀▀   ▀ ▀▀▀ █ ▀▀▀ %  gange omkostning  6,45×                                 │|
|│  openai/o3-mini                1,10   0,55       4,40        1,925     7,33 % ████▋               ⠐        –         ││                                                                              │|
|│  anthropic/claude-3.5-sonnet   3,00   0,30      15,00        6,00     22,9 %  █████▍              ⠐        –         ││ pr. time  12:00  508 %  $27.032 af $4.448                                    │|
|│                                                                                                                      ││       │┊                                                                     │|
|│                                                                                                                      ││       │┊                                             ⣀⠔⠊⢆                    │|
|│                                                                                                                      ││ 600 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⣀┈┈┈┈┈┈┈┈┈┈┈┈┈⡠⠔⠉┈┈┈⠈⢆┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│                                                                                                                      ││       │┊       ⡠⠊⠢⡀               ⢀⠎ ⠉⠉⠒⠒⠤⠤⣀⣀ ⢀⡠⠒⠉       ⠈⢆                  │|
|│                                                                                                                      ││       │┊     ⡠⠊   ⠈⢆            ⢀⠔⠁          ⠉⠁           ⠈⢆                 │|
|│                                                                                                                      ││ 550 % ┤┊┈┈┈⢀⠎┈┈┈┈┈┈┈⠑⢄┈┈┈┈┈┈┈┈┈⡠⠊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⢆┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│                                                                                                                      ││       │┊ ⢀⠔⠁          ⠑⢄     ⢀⠎                              ⢣               │|
|│                                                                                                                      ││       │⢀⠔⠁              ⠣⡀ ⢀⠔⠁                                ⢣              │|
|│                                                                                                                      ││ 500 % ┤⠁┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⠢⠊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⢣┈┈┈┈┈┈┈┈⣀⠤⠒⠉ │|
|│                                                                                                                      ││       │┊                                                        ⢣   ⣀⠤⠒⠉     │|
|│                                                                                                                      ││       │┊                                                         ⠣⠒⠉         │|
|│                                                                                                                      ││ 450 % ┤┊┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│                                                                                                                      ││       └▲────────┬─────────┬─────────┬────────┬─────────┬─────────┬─────────┬ │|
|│                                                                                                                      ││      12:00    15:00     18:00     21:00    00:00     03:00     06:00   09:00 │|
|│                                                                                                                      ││                                                                              │|
|│                                                                                                                      ││ · V3 costs less than R1                                                      │|
|│                                                                                                                      ││ · web and app are free                                                       │|
|│                                                                                                                      ││                                                                              │|
|│                                                                                                                      ││                                                                              │|
|│                                                                                                                      ││                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯╰──────────────────────────────────────────────────────────────────────────────╯|
|╭3 Nyheder ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── 3 nyheder · 3 ulæste · 6 svar · da zh-Hant ╮|
|│▸●  1. mar. 2025  da       Et døgn med 545 % fortjeneste på omkostningerne                         │   Omkostningerne var 87.072 dollars, den teoretiske omsætning 562.027 dollars.                   │|
|│ ●  1. mar. 2025  da       DeepSeek tjener 545 % på sine omkostninger                          1 ↵ │                                                                                                  │|
|│ ● 28. jan. 2025  zh-Hant  模型降價 伺服器股何去何從?                                          5 ↵ │   Den faktiske omsætning er lavere: nogle tjenester er gratis.                                   │|
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
|│                                                                                                   │                                                                                                  │|
|│                                                                                                   │                                                                                                  │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| z zoom  / filter  s S sortér  b basis  $ valuta  i ophav  1–5 panel  : kommando  ? hjælp  q afslut                                                                                6 filer, 0 problemer |
== press enter ==
== screen 80x24 ==
| tokentape   pr. 2025-03-01 +08:00  USD · pr. 1 mio. tokens · mod o1     live ● |
| deepseek-chat ud 1,10 ▲293% 2025-02-11                                         |
|╭1 Priser ─ blandet 3 ind : 1 ud ──────────────────────────────── 6 noteringer ╮|
|│  R1 / o1  siden 20. jan. 2025  ind 3,67 %  cachet 1,87 %  ud 3,65 %          │|
|│  model                         ind   cachet      ud  blandet 3:1▲     mod o1 │|
|│▸ openai/o1                  15,00   7,50      60,00       26,25     100 %    │|
|│  gemini/gemini-1.5-flash     0,075  0,01875    0,30        0,1312     0,50 % │|
|│  deepseek/deepseek-chat      0,27   0,07       1,10        0,4775     1,82 % │|
|│  deepsee…deepseek-reasoner   0,55   0,14       2,19        0,96       3,66 % │|
|│  openai/o3-mini              1,10   0,55       4,40        1,925      7,33 % │|
|│  anthrop…claude-3.5-sonnet   3,00   0,30      15,00        6,00      22,9 %  │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│─ openai/o1 ──────────────────────────────────────────────────────────────────│|
|│  input         15,00   100 % af o1      hvorfra       prices.json:12         │|
|│  cachet input  7,50   100 % af o1       kilde         litellm                │|
|│  output        60,00   100 % af o1      set           11. feb. 2025, for 18… │|
|│                                         holdt         2025-01-26 til 2025-0… │|
|│                                         status        kendt                  │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| Esc tilbage  ↵ det hele  / filter  s S sortér  ? hjælp    6 filer, 0 problemer |
== screen 120x36 ==
| tokentape   pr. 2025-03-01 +08:00          USD · pr. 1 mio. tokens · mod o1                                     live ● |
| deepseek-chat ud 1,10 ▲293% 2025-02-11                                                                                 |
|╭1 Priser ─ blandet 3 ind : 1 ud ──────────────────────────────────────── 6 noteringer ─ 2 Margin  3 Nyheder  5 Kilder ╮|
|│  R1 / o1                       ind                   cachet                ud                                        │|
|│  siden 20. jan. 2025           ▀▀█   █▀▀ ▀▀█         ▄█    █▀█ ▀▀█         ▀▀█   █▀▀ █▀▀                             │|
|│                                ▀▀█   █▀█   █          █    █▀█   █         ▀▀█   █▀█ ▀▀█                             │|
|│                                ▀▀▀ █ ▀▀▀   ▀ %       ▀▀▀ █ ▀▀▀   ▀ %       ▀▀▀ █ ▀▀▀ ▀▀▀ %                           │|
|│                                                                                                                      │|
|│  model                           ind   cachet      ud  blandet 3:1▲     mod o1 log          sidste år   holdt        │|
|│▸ openai/o1                    15,00   7,50      60,00       26,25     100 %    ██████▌             ⠒     16 d        │|
|│  gemini/gemini-1.5-flash       0,075  0,01875    0,30        0,1312     0,50 % ██▊                 ⠐        –        │|
|│  deepseek/deepseek-chat        0,27   0,07       1,10        0,4775     1,82 % ███▋                ⣸        –        │|
|│  deepseek/deepseek-reasoner    0,55   0,14       2,19        0,96       3,66 % ████▏               ⠐        –        │|
|│  openai/o3-mini                1,10   0,55       4,40        1,925      7,33 % ████▋               ⠐        –        │|
|│  anthropic/claude-3.5-sonnet   3,00   0,30      15,00        6,00      22,9 %  █████▍              ⠐        –        │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│─ openai/o1 ──────────────────────────────────────────────────────────────────────────────────────────────────────────│|
|│  input         15,00   100 % af o1                          hvorfra       prices.json:12                             │|
|│  cachet input  7,50   100 % af o1                           kilde         litellm                                    │|
|│  output        60,00   100 % af o1                          set           11. feb. 2025, for 18 dage siden           │|
|│                                                             holdt         2025-01-26 til 2025-02-11                  │|
|│                                                             status        kendt                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc tilbage  ↵ det hele  / filter  s S sortér  Space markér  c sammenlign  ? hjælp                6 filer, 0 problemer |
== screen 200x60 ==
| tokentape   pr. 2025-03-01 +08:00                                                  USD · pr. 1 mio. tokens · mod o1                                                                             live ● |
| deepseek-chat ud 1,10 ▲293% 2025-02-11                                                                                                                                                                 |
|╭1 Priser ─ blandet 3 ind : 1 ud ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── 6 noteringer ─ 2 Margin  3 Nyheder  5 Kilder ╮|
|│  R1 / o1                       ind                   cachet                ud                                                                                                                        │|
|│  siden 20. jan. 2025           ▀▀█   █▀▀ ▀▀█         ▄█    █▀█ ▀▀█         ▀▀█   █▀▀ █▀▀                                                                                                             │|
|│                                ▀▀█   █▀█   █          █    █▀█   █         ▀▀█   █▀█ ▀▀█                                                                                                             │|
|│                                ▀▀▀ █ ▀▀▀   ▀ %       ▀▀▀ █ ▀▀▀   ▀ %       ▀▀▀ █ ▀▀▀ ▀▀▀ %                                                                                                           │|
|│                                                                                                                                                                                                      │|
|│  model                           ind   cachet      ud  blandet 3:1▲     mod o1 log          sidste år   holdt      │ openai/o1                                                                       │|
|│▸ openai/o1                    15,00   7,50      60,00       26,25     100 %    ██████▌             ⠒     16 d      │ ── ud 60,00  ── ind 15,00  USD pr. 1 mio. tokens, litellm, lineær, ┄ ikke set e │|
|│  gemini/gemini-1.5-flash       0,075  0,01875    0,30        0,1312     0,50 % ██▊                 ⠐        –      │ $60,00 ┤⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈ ud   │|
|│  deepseek/deepseek-chat        0,27   0,07       1,10        0,4775     1,82 % ███▋                ⣸        –      │        │                                                                        │|
|│  deepseek/deepseek-reasoner    0,55   0,14       2,19        0,96       3,66 % ████▏               ⠐        –      │        │                                                                        │|
|│  openai/o3-mini                1,10   0,55       4,40        1,925      7,33 % ████▋               ⠐        –      │ $55,00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│  anthropic/claude-3.5-sonnet   3,00   0,30      15,00        6,00      22,9 %  █████▍              ⠐        –      │        │                                                                        │|
|│                                                                                                                    │ $50,00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │ $45,00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │ $40,00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │ $35,00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │ $30,00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │ $25,00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │ $20,00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │ $15,00 ┤⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠉⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈⠁┈ ind  │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │ $10,00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │  $5,00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │        │                                                                        │|
|│                                                                                                                    │  $0,00 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈      │|
|│                                                                                                                    │        └─┬─────────────┬────────────┬────────────┬────────────┬───────────      │|
|│                                                                                                                    │      27. jan.       3. feb.     10. feb.     17. feb.     24. feb.              │|
|│                                                                                                                    │ gælder fra  først set     sent  ændring                                         │|
|│                                                                                                                    │ ingen kendes                                                                    │|
|│                                                                                                                    │ kilde             ind   cachet       ud  set                                    │|
|│                                                                                                                    │ litellm         15,00     7,50    60,00  2025-02-11  vist                       │|
|│                                                                                                                    │                                                                                 │|
|│                                                                                                                    │ ─ openai/o1 ─────────────────────────────────────────────────────────────────── │|
|│                                                                                                                    │   input         15,00   100 % af o1      hvorfra       prices.json:12           │|
|│                                                                                                                    │   cachet input  7,50   100 % af o1       kilde         litellm                  │|
|│                                                                                                                    │   output        60,00   100 % af o1      set           11. feb. 2025, for 18 …  │|
|│                                                                                                                    │                                          holdt         2025-01-26 til 2025-02…  │|
|│                                                                                                                    │                                          status        kendt                    │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| Esc tilbage  ↵ det hele  / filter  s S sortér  Space markér  c sammenlign  w arbejdslast  b basis  $ valuta  i ophav  m modeller  1–5 panel  : kommando  ? hjælp  q afslut        6 filer, 0 problemer |
== press esc 2 z ==
== screen 80x24 ==
| tokentape   pr. 2025-03-01 +08:00  USD · pr. 1 mio. tokens · mod o1     live ● |
| deepseek-chat ud 1,10 ▲293% 2025-02-11                                         |
|╭2 Margin ─ DeepSeek V3 + R1, 27. feb. 2025 ─────────────────────────── 1 af 2 ╮|
|│                overskud/dag  avance på omk.  bruttomargin  gange omkostning  │|
|│ som oplyst         $474.955         545,5 %        84,5 %             6,45×  │|
|│ som antaget        $474.955         545,5 %        84,5 %             6,45×  │|
|│                                                                              │|
|│   faktor                nu     oplyst i nul ved  avance på omk.  ◂ −  + ▸    │|
|│ ▸ GPU-time           $2,00      $2,00    $12,91    223 %  ███┃█████  1.191 % │|
|│   udnyttelse         100 %      100 %   15,49 %    223 %  ███┃         545 % │|
|│   noder             226,75     226,75     1.464    330 %   ██┃█████  1.191 % │|
|│   cachetræf        56,25 %    56,25 %    aldrig    478 %    █┃         592 % │|
|│   input           608 mia.   608 mia.    aldrig    434 %    █┃█        657 % │|
|│   output          168 mia.   168 mia.    aldrig    334 %   ██┃██       757 % │|
|│   solgt til      de oplyste priser                                           │|
|│   betalt andel       100 %      100 %   15,49 %     61 % ████┃         545 % │|
|│   natrabat             0 %        0 %    aldrig    476 %    █┃         545 % │|
|│                                                                              │|
|│   hvad en GPU (H800) koster i timen, i brug eller ej; fra $1,00 til $4,00 i  │|
|│   trin på $0,05                                                              │|
|│   1 mio. ind     koster $0,1432                                              │|
|│   1 mio. ud      koster $0,5183                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k faktor  h l flyt  ↵ indtast  ? hjælp                  6 filer, 0 problemer |
== screen 120x36 ==
| tokentape   pr. 2025-03-01 +08:00          USD · pr. 1 mio. tokens · mod o1                                     live ● |
| deepseek-chat ud 1,10 ▲293% 2025-02-11                                                                                 |
|╭2 Margin ─ DeepSeek V3 + R1, 27. feb. 2025 ─────────────────────────────────── 1 af 2 ─ 1 Priser  3 Nyheder  5 Kilder ╮|
|│ periode    27. feb. 2025 12:00 – 28. feb. 2025 12:00 +08:00, H800                                                    │|
|│ omsætning  342 mia. cachet × $0,14 + 266 mia. ind × $0,55 + 168 mia. ud × $2,19 = $562.100 genberegnet               │|
|│ omkostning 226,75 noder × 8 GPU'er × 24 t × $2,00 = $87.072                                                          │|
|│                                                                                                                      │|
|│                overskud/dag      pr. år                  avance på omkostning    bruttomargin       gange omkostning │|
|│ som oplyst         $474.955   $173 mio.                  █▀▀ █ █ █▀▀   █▀▀       █▀█ █ █   █▀▀      █▀▀   █ █ █▀▀    │|
|│ som antaget        $474.955   $173 mio.                  ▀▀█ ▀▀█ ▀▀█   ▀▀█       █▀█ ▀▀█   ▀▀█      █▀█   ▀▀█ ▀▀█    │|
|│                                                          ▀▀▀   ▀ ▀▀▀ █ ▀▀▀ %     ▀▀▀   ▀ █ ▀▀▀ %    ▀▀▀ █   ▀ ▀▀▀×   │|
|│                                                                                                                      │|
|│ ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────── │|
|│   faktor                nu     oplyst i nul ved  interval           hvad flytter avance på omk.   ◂ mindre ┃ mere ▸  │|
|│ ▸ GPU-time           $2,00      $2,00    $12,91  ├────●──────────┤  GPU-time         223 %   ████┃█████████  1.191 % │|
|│   udnyttelse         100 %      100 %   15,49 %  ├───────────────●  noder            330 %     ██┃█████████  1.191 % │|
|│   noder             226,75     226,75     1.464  ├───────●───────┤  betalt andel      61 % ██████┃             545 % │|
|│   cachetræf        56,25 %    56,25 %    aldrig  ├─────●─────────┤  output           334 %     ██┃███          757 % │|
|│   input           608 mia.   608 mia.    aldrig  ├───────●───────┤  udnyttelse       223 %   ████┃             545 % │|
|│   output          168 mia.   168 mia.    aldrig  ├───────●───────┤  input            434 %      █┃██           657 % │|
|│   solgt til      de oplyste priser                                  cachetræf        478 %       ┃█            592 % │|
|│   betalt andel       100 %      100 %   15,49 %  ├───────────────●  natrabat         476 %       ┃             545 % │|
|│   natrabat             0 %        0 %    aldrig  ●───────────────┤                                                   │|
|│                                                                     pr. time, +08:00   ━━ indtægt  ┅┅ omkostning     │|
|│   hvad en GPU (H800) koster i timen, i brug eller ej; fra $1,00             │                                        │|
|│   til $4,00 i trin på $0,05                                           $30 k ┤⣀⠤⠤⠒⠒⠉⠑⠒⠢⠤⢄⣀⠤⠤⠒⠒⠉⠢⡀┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⢀ │|
|│   1 mio. ind     koster $0,1432                                             │                  ⠈⢢                 ⡠⠃ │|
|│   1 mio. ud      koster $0,5183                                       $20 k ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠑⢄┈┈┈┈┈┈┈┈┈┈┈┈┈┈⡔⠁┈ │|
|│   en GPU-time    tjener $12,91, koster $2,00                                │                      ⠑⠢⡀         ⢠⠊    │|
|│                                                                       $10 k ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⠑⢄⡀┈┈⢀⣀⣀⡰⠁┈┈┈┈ │|
|│   · V3 costs less than R1                                                   │⣀ ⣀ ⣀ ⣀ ⣀ ⣀ ⣀ ⣀ ⣀          ⠈⠉⠉⠁       ⣀ │|
|│   · web and app are free                                                 $0 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠉┈⠉┈⠒┈⠒┈⠤┈⠤┈⠤┈⠤┈⠒┈⠉┈┈ │|
|│                                                                             └┬─────────┬──────────┬──────────┬────── │|
|│                                                                            12:00     18:00      00:00      06:00     │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| j k faktor  h l flyt  ↵ indtast  Space forbehold  r R nulstil  c sammenlign  ? hjælp              6 filer, 0 problemer |
== screen 200x60 ==
| tokentape   pr. 2025-03-01 +08:00                                                  USD · pr. 1 mio. tokens · mod o1                                                                             live ● |
| deepseek-chat ud 1,10 ▲293% 2025-02-11                                                                                                                                                                 |
|╭2 Margin ─ DeepSeek V3 + R1, 27. feb. 2025 ─────────────────────────────────────────────────────────────────────────────────────────────────────────────────── 1 af 2 ─ 1 Priser  3 Nyheder  5 Kilder ╮|
|│ periode    27. feb. 2025 12:00 – 28. feb. 2025 12:00 +08:00, H800                                                                                                                                    │|
|│ omsætning  342 mia. cachet × $0,14 + 266 mia. ind × $0,55 + 168 mia. ud × $2,19 = $562.100 genberegnet                                                                                               │|
|│ omkostning 226,75 noder × 8 GPU'er × 24 t × $2,00 = $87.072                                                                                                                                          │|
|│                                                                                                                                                                                                      │|
|│                omsætning/dag    omk./dag  overskud/dag      pr. år                                                                       avance på omkostning    bruttomargin       gange omkostning │|
|│ som oplyst          $562.027     $87.072      $474.955   $173 mio.                                                                       █▀▀ █ █ █▀▀   █▀▀       █▀█ █ █   █▀▀      █▀▀   █ █ █▀▀    │|
|│ som antaget         $562.027     $87.072      $474.955   $173 mio.                                                                       ▀▀█ ▀▀█ ▀▀█   ▀▀█       █▀█ ▀▀█   ▀▀█      █▀█   ▀▀█ ▀▀█    │|
|│                                                                                                                                          ▀▀▀   ▀ ▀▀▀ █ ▀▀▀ %     ▀▀▀   ▀ █ ▀▀▀ %    ▀▀▀ █   ▀ ▀▀▀×   │|
|│                                                                                                                                                                                                      │|
|│ ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── │|
|│   faktor                nu     oplyst i nul ved  interval                                                         hvad flytter avance på omk.   ◂ mindre ┃ mere ▸                                    │|
|│ ▸ GPU-time           $2,00      $2,00    $12,91     $1,00 ├──────────────●────────────────────────────┤ $4,00     GPU-time          $4,00 – $1,00   223 %      █████████┃██████████████████  1.191 % │|
|│   udnyttelse         100 %      100 %   15,49 %      50 % ├───────────────────────────────────────────● 100 %     noder           340,12 – 113,38   330 %         ██████┃██████████████████  1.191 % │|
|│   noder             226,75     226,75     1.464    113,38 ├─────────────────────●─────────────────────┤ 340,12    betalt andel       25 % – 100 %    61 % ██████████████┃                      545 % │|
|│   cachetræf        56,25 %    56,25 %    aldrig      40 % ├─────────────────●─────────────────────────┤ 80 %      output        84 mia. – 252 mia   334 %         ██████┃██████                757 % │|
|│   input           608 mia.   608 mia.    aldrig  304 mia. ├─────────────────────●─────────────────────┤ 912 mia.  udnyttelse         50 % – 100 %   223 %      █████████┃                      545 % │|
|│   output          168 mia.   168 mia.    aldrig   84 mia. ├─────────────────────●─────────────────────┤ 252 mia.  input         304 mia. – 912 mi   434 %            ███┃███                   657 % │|
|│   solgt til      de oplyste priser                                                                                cachetræf           80 % – 40 %   478 %             ██┃█                     592 % │|
|│   betalt andel       100 %      100 %   15,49 %      25 % ├───────────────────────────────────────────● 100 %     natrabat             75 % – 0 %   476 %             ██┃                      545 % │|
|│   natrabat             0 %        0 %    aldrig       0 % ●───────────────────────────────────────────┤ 75 %                                                                                         │|
|│                                                                                                                   pr. time, +08:00   ━━ indtægt  ┅┅ omkostning                                       │|
|│   hvad en GPU (H800) koster i timen, i brug eller ej; fra $1,00 til $4,00 i trin på $0,05                           $32 k ┤┈┈┈┈┈┈┈┈┈⢀⣀┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⢀⡀┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│   1 mio. ind     koster $0,1432                                                                                           │    ⣀⠤⠔⠒⠉⠁ ⠉⠒⠢⠤⣀         ⢀⡠⠤⠒⠊⠁⠘⢄                                         │|
|│   1 mio. ud      koster $0,5183                                                                                     $28 k ┤⠤⠒⠊⠉┈┈┈┈┈┈┈┈┈┈┈┈⠉⠑⠒⠤⣀⡠⠔⠒⠉⠁┈┈┈┈┈┈┈⠣⡀┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⡠ │|
|│   en GPU-time    tjener $12,91, koster $2,00                                                                              │                                  ⠑⢄                                   ⡰⠁ │|
|│                                                                                                                     $24 k ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⢢┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⡰⠁┈ │|
|│   · V3 costs less than R1                                                                                                 │                                     ⠑⡄                              ⡜    │|
|│   · web and app are free                                                                                            $20 k ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⢆┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⡜┈┈┈┈ │|
|│                                                                                                                           │                                        ⠱⡀                        ⢀⠜      │|
|│                                                                                                                     $16 k ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⠢⡀┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⢀⠎┈┈┈┈┈┈ │|
|│                                                                                                                           │                                           ⠈⠢⡀                  ⢀⠎        │|
|│                                                                                                                     $12 k ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⠒⢄┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⢠⠃┈┈┈┈┈┈┈┈ │|
|│                                                                                                                           │                                                ⠑⢄            ⢠⠃          │|
|│                                                                                                                      $8 k ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠑⢄⣀⡠⠤⠤⠤⠒⠒⠒⠊⠉⠁┈┈┈┈┈┈┈┈┈┈ │|
|│                                                                                                                           │                                                                          │|
|│                                                                                                                      $4 k ┤⠤┈⠤┈⠤┈⠤┈⠤┈⠤┈⠤┈⠤┈⠤┈⠤┈⠤┈⠤┈⠤┈⠤┈⠤┈⠤┈⢄┈⣀┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⣀┈⠤ │|
|│                                                                                                                           │                                    ⠉ ⠒ ⠤ ⠤ ⣀ ⡀                 ⣀ ⠔ ⠊     │|
|│                                                                                                                        $0 ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈┈⠉┈⠒┈⠒┈⠒┈⠒┈⠉┈⠉┈⠉┈┈┈┈┈┈┈┈┈┈ │|
|│                                                                                                                           └┬─────────┬─────────┬─────────┬──────────┬─────────┬─────────┬──────────┬ │|
|│                                                                                                                          12:00     15:00     18:00     21:00      00:00     03:00     06:00    09:00 │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                   avance på omkostning: 468 % kl. 06:00, 617 % kl. 03:00                             │|
|│                                                                                                                     640 % ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│                                                                                                                           │                                                 ⣀⠤⠒⡄                     │|
|│                                                                                                                     600 % ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⣀⡀┈┈┈┈┈┈┈┈┈┈┈┈⣀⠤⠒⠉┈┈┈⠈⢆┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│                                                                                                                           │        ⡠⠔⠑⢄⡀                ⡠⠊ ⠈⠉⠉⠒⠒⠢⠤⠤⣀⣀⠤⠒⠉         ⠣⡀                  │|
|│                                                                                                                     560 % ┤┈┈┈┈┈⢀⠤⠊┈┈┈┈⠈⠢⡀┈┈┈┈┈┈┈┈┈┈┈⢀⠔⠉┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠑⡄┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│                                                                                                                           │   ⡠⠔⠁        ⠈⠒⢄       ⢀⠔⠁                             ⠈⢆                │|
|│                                                                                                                     520 % ┤⢀⠤⠊┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠑⢄⡀┈┈⡠⠒⠁┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠈⢢┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│                                                                                                                           │⠁                  ⠈⠢⠊                                     ⠱⡀        ⢀⣀⠤⠒ │|
|│                                                                                                                     480 % ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈⠘⢄┈┈⣀⡠⠤⠒⠉⠁┈┈┈ │|
|│                                                                                                                           │                                                             ⠈⠒⠉          │|
|│                                                                                                                     440 % ┤┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈ │|
|│                                                                                                                           └┬─────────┬─────────┬─────────┬──────────┬─────────┬─────────┬──────────┬ │|
|│                                                                                                                          12:00     15:00     18:00     21:00      00:00     03:00     06:00    09:00 │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| j k faktor  h l flyt  ↵ indtast  Space forbehold  r R nulstil  c sammenlign  n N rapport  Esc tilbage  i ophav  1–5 panel  : kommando  ? hjælp  q afslut                          6 filer, 0 problemer |
== press esc 3 enter ==
== screen 80x24 ==
| tokentape   pr. 2025-03-01 +08:00  USD · pr. 1 mio. tokens · mod o1     live ● |
| deepseek-chat ud 1,10 ▲293% 2025-02-11                                         |
|╭3 Nyheder ───────────────────────────── 1 af 3 ─ 1 Priser  2 Margin  5 Kilder ╮|
|│ Et døgn med 545 % fortjeneste på omkostningerne                              │|
|│ Kurspunkt · Ida Holm · 2025-03-01 · da                                       │|
|│                                                                              │|
|│ Omkostningerne var 87.072 dollars, den teoretiske omsætning 562.027 dollars. │|
|│                                                                              │|
|│ Den faktiske omsætning er lavere: nogle tjenester er gratis.                 │|
|│                                                                              │|
|│ ingen svar                                                                   │|
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
| j k rul  n N næste nyhed  i ophav  Esc tilbage            6 filer, 0 problemer |
== screen 120x36 ==
| tokentape   pr. 2025-03-01 +08:00          USD · pr. 1 mio. tokens · mod o1                                     live ● |
| deepseek-chat ud 1,10 ▲293% 2025-02-11                                                                                 |
|╭3 Nyheder ───────────────────────────────────────────────────────────────────── 1 af 3 ─ 1 Priser  2 Margin  5 Kilder ╮|
|│ Et døgn med 545 % fortjeneste på omkostningerne                             udgivet    2025-03-01                    │|
|│ Kurspunkt · Ida Holm · 2025-03-01 · da                                      af         Ida Holm                      │|
|│                                                                             kilde      Kurspunkt                     │|
|│ Omkostningerne var 87.072 dollars, den teoretiske omsætning 562.027         sprog      da                            │|
|│ dollars.                                                                    svar       0                             │|
|│                                                                             læst fra   article.txt:1                 │|
|│ Den faktiske omsætning er lavere: nogle tjenester er gratis.                                                         │|
|│                                                                                                                      │|
|│ ingen svar                                                                                                           │|
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
|│                                                                                                                      │|
|│                                                                                                                      │|
|│                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| j k rul  n N næste nyhed  i ophav  Esc tilbage                                                    6 filer, 0 problemer |
== screen 200x60 ==
| tokentape   pr. 2025-03-01 +08:00                                                  USD · pr. 1 mio. tokens · mod o1                                                                             live ● |
| deepseek-chat ud 1,10 ▲293% 2025-02-11                                                                                                                                                                 |
|╭3 Nyheder ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────── 1 af 3 ─ 1 Priser  2 Margin  5 Kilder ╮|
|│ Et døgn med 545 % fortjeneste på omkostningerne                                                   udgivet    2025-03-01                                                                              │|
|│ Kurspunkt · Ida Holm · 2025-03-01 · da                                                            af         Ida Holm                                                                                │|
|│                                                                                                   kilde      Kurspunkt                                                                               │|
|│ Omkostningerne var 87.072 dollars, den teoretiske omsætning 562.027 dollars.                      sprog      da                                                                                      │|
|│                                                                                                   svar       0                                                                                       │|
|│ Den faktiske omsætning er lavere: nogle tjenester er gratis.                                      læst fra   article.txt:1                                                                           │|
|│                                                                                                                                                                                                      │|
|│ ingen svar                                                                                                                                                                                           │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|│                                                                                                                                                                                                      │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| j k rul  n N næste nyhed  i ophav  Esc tilbage                                                                                                                                    6 filer, 0 problemer |
== press esc 4 z ==
== screen 120x36 ==
| tokentape   pr. 2025-03-01 +08:00          USD · pr. 1 mio. tokens · mod o1                                     live ● |
| deepseek-chat ud 1,10 ▲293% 2025-02-11                                                                                 |
|╭4 Påstande ────────────────────────────────────────────────────────────────── 1 Priser  2 Margin  3 Nyheder  5 Kilder ╮|
|│                                                                                                                      │|
|│ et øjeblik …                                                                                                         │|
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
| ↵ læs  / filter  s sortér  i regnestykket  Esc tilbage  1–5 panel  : kommando  ? hjælp            6 filer, 0 problemer |
== press esc 5 ==
== screen 80x24 ==
| tokentape   pr. 2025-03-01 +08:00  USD · pr. 1 mio. tokens · mod o1     live ● |
| deepseek-chat ud 1,10 ▲293% 2025-02-11                                         |
|╭5 Kilder ────────────── 6 filer · 0 problemer ─ 1 Priser  2 Margin  3 Nyheder ╮|
|│  fil                            priser  nyheder rapporter   kurser problemer │|
|│▸ prices.json                         8        –         –        –         – │|
|│  day.json                            –        –         1        –         – │|
|│  thread.txt                          –        1         –        –         – │|
|│  article.txt                         –        1         –        –         – │|
|│  stated.txt                          –        1         –        –         – │|
|│  serving.json                        –        –         2        –         – │|
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
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| z zoom  o åbn  j k fil  1–5 panel  : kommando  ? hjælp    6 filer, 0 problemer |
== press 1 ? ==
== screen 80x24 ==
| tokentape   pr. 2025-03-01 +08:00  USD · pr. 1 mio. tokens · mod o1     live ● |
|╭ Hjælp ───────────────────────────────────────────────────────────────────────╮|
|│  På denne side                                                               │|
|│  z               zoom                                                        │|
|│  /               filter                                                      │|
|│  s S             sortér                                                      │|
|│  b               basis                                                       │|
|│  $               valuta                                                      │|
|│  i               ophav                                                       │|
|│                                                                              │|
|│  Bevægelse                                                                   │|
|│  j ↓             næste linje                                                 │|
|│  k ↑             forrige linje                                               │|
|│  h ←             forrige rapport, nyhed eller kolonne; en faktor ned         │|
|│  l →             næste rapport, nyhed eller kolonne; en faktor op            │|
|│  g Home          første linje                                                │|
|│  G End           sidste linje                                                │|
|│  PgDn Ctrl-F     en side ned                                                 │|
|│  PgUp Ctrl-B     en side op                                                  │|
|│  Ctrl-D          en halv side ned                                            │|
|│  Ctrl-U          en halv side op                                             │|
|│  Ctrl-E          rul ned med det valgte i syne                               │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k rul  / søg  Esc tilbage                               6 filer, 0 problemer |
== screen 120x36 ==
| tokentape   pr. 2025-03-01 +08:00          USD · pr. 1 mio. tokens · mod o1                                     live ● |
|╭ Hjælp ───────────────────────────────────────────────────────────────────────────────────────────────────────────────╮|
|│  På denne side                                                                                                       │|
|│  z               zoom                                     Alarmer                                                    │|
|│  /               filter                                   !               åbn eller luk alarmloggen                  │|
|│  s S             sortér                                   a               kvittér alarmen, eller fortryd             │|
|│  b               basis                                    A               kvittér alle alarmer                       │|
|│  $               valuta                                                                                              │|
|│  i               ophav                                    Generelt                                                   │|
|│                                                           :               kommandolinje                              │|
|│  Bevægelse                                                K               læs rækken i fuld længde                   │|
|│  j ↓             næste linje                              o               åbn en fil eller mappe                     │|
|│  k ↑             forrige linje                            u               fortryd: læst, stjerne, fold, skil, fø…    │|
|│  h ←             forrige rapport, nyhed eller kolonne; …  F               hent nu hvad der er slået til              │|
|│  l →             næste rapport, nyhed eller kolonne; en…  e               skriv tabellen til en fil                  │|
|│  g Home          første linje                             y               kopiér række, pris, adresse eller komm…    │|
|│  G End           sidste linje                             |               giv rækken eller nyheden til en komman…    │|
|│  PgDn Ctrl-F     en side ned                              p               frys eller tø skærmen op                   │|
|│  PgUp Ctrl-B     en side op                               T               næste tema                                 │|
|│  Ctrl-D          en halv side ned                         Ctrl-L          tegn skærmen igen                          │|
|│  Ctrl-U          en halv side op                          ? F1            denne side                                 │|
|│  Ctrl-E          rul ned med det valgte i syne            q               luk siden; afslut på den sidste            │|
|│  Ctrl-Y          rul op med det valgte i syne             Q F10           afslut straks                              │|
|│                                                                                                                      │|
|│  Paneler                                                  Kun denne side                                             │|
|│  1               priser                                   D               slet visningen eller søgningen             │|
|│  2               margin                                                                                              │|
|│  3               nyheder                                  Skrevne                                                    │|
|│  4               påstande                                 :load PATH      åbn en fil eller mappe, og følg den        │|
|│  5               kilder                                   :stop           stop indlæsning                            │|
|│  Tab             næste panel                              :filter NAME    brug et filter fra dine indstillinger      │|
|│  Shift-Tab       forrige panel                            :muted          vis de dæmpede nyheder, eller de andre     │|
|│  Enter           åbn nyheden, panelet eller faktorens v…  :all            vis eller skjul det udeladte               │|
|│  z               zoom panelet ind eller ud                :models         modeller som rækker, eller noteringer …    │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| j k rul  / søg  Esc tilbage                                                                       6 filer, 0 problemer |
== screen 200x60 ==
| tokentape   pr. 2025-03-01 +08:00                                                  USD · pr. 1 mio. tokens · mod o1                                                                             live ● |
|╭ Hjælp ───────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╮|
|│  På denne side                                                                                                                                                                                       │|
|│  z               zoom                                                                             Alarmer                                                                                            │|
|│  /               filter                                                                           !               åbn eller luk alarmloggen                                                          │|
|│  s S             sortér                                                                           a               kvittér alarmen, eller fortryd                                                     │|
|│  b               basis                                                                            A               kvittér alle alarmer                                                               │|
|│  $               valuta                                                                                                                                                                              │|
|│  i               ophav                                                                            Generelt                                                                                           │|
|│                                                                                                   :               kommandolinje                                                                      │|
|│  Bevægelse                                                                                        K               læs rækken i fuld længde                                                           │|
|│  j ↓             næste linje                                                                      o               åbn en fil eller mappe                                                             │|
|│  k ↑             forrige linje                                                                    u               fortryd: læst, stjerne, fold, skil, føj, kvittér                                   │|
|│  h ←             forrige rapport, nyhed eller kolonne; en faktor ned                              F               hent nu hvad der er slået til                                                      │|
|│  l →             næste rapport, nyhed eller kolonne; en faktor op                                 e               skriv tabellen til en fil                                                          │|
|│  g Home          første linje                                                                     y               kopiér række, pris, adresse eller kommandolinje                                    │|
|│  G End           sidste linje                                                                     |               giv rækken eller nyheden til en kommando                                           │|
|│  PgDn Ctrl-F     en side ned                                                                      p               frys eller tø skærmen op                                                           │|
|│  PgUp Ctrl-B     en side op                                                                       T               næste tema                                                                         │|
|│  Ctrl-D          en halv side ned                                                                 Ctrl-L          tegn skærmen igen                                                                  │|
|│  Ctrl-U          en halv side op                                                                  ? F1            denne side                                                                         │|
|│  Ctrl-E          rul ned med det valgte i syne                                                    q               luk siden; afslut på den sidste                                                    │|
|│  Ctrl-Y          rul op med det valgte i syne                                                     Q F10           afslut straks                                                                      │|
|│                                                                                                                                                                                                      │|
|│  Paneler                                                                                          Kun denne side                                                                                     │|
|│  1               priser                                                                           D               slet visningen eller søgningen                                                     │|
|│  2               margin                                                                                                                                                                              │|
|│  3               nyheder                                                                          Skrevne                                                                                            │|
|│  4               påstande                                                                         :load PATH      åbn en fil eller mappe, og følg den                                                │|
|│  5               kilder                                                                           :stop           stop indlæsning                                                                    │|
|│  Tab             næste panel                                                                      :filter NAME    brug et filter fra dine indstillinger                                              │|
|│  Shift-Tab       forrige panel                                                                    :muted          vis de dæmpede nyheder, eller de andre                                             │|
|│  Enter           åbn nyheden, panelet eller faktorens værdi                                       :all            vis eller skjul det udeladte                                                       │|
|│  z               zoom panelet ind eller ud                                                        :models         modeller som rækker, eller noteringer igen                                         │|
|│  v               næste opdeling af panelerne                                                      :at DAY         gå til en dag eller tid, eller til nu                                              │|
|│  Esc             gå tilbage; ryd filteret, stop indlæsning                                        :base MODEL     sammenlign med en anden notering                                                   │|
|│  Ctrl-O          den forrige visning                                                              :pin MODEL BASE DAY fastgør en model, pr. en dag                                                   │|
|│  Ctrl-P          den næste visning                                                                :theme NAME     brug et andet tema                                                                 │|
|│                                                                                                   :currency CODE  vis priser i en anden valuta                                                       │|
|│  Priser                                                                                           :weights 3:1    sæt blandingen af input og output                                                  │|
|│  /               filter: ord, !ikke, out<3                                                        :sort COLUMN    sortér efter en kolonne                                                            │|
|│  s >             sortér efter næste kolonne                                                       :columns COLUMNS vælg kolonner; ingen for de vante                                                 │|
|│  <               sortér efter forrige kolonne                                                     :width COLUMN 12 sæt en kolonnes bredde; ingen for den vante                                       │|
|│  S               vend sorteringen                                                                 :panels NAMES   vis kun disse paneler; ingen for alle                                              │|
|│  )               kolonner længere til højre; den første bliver                                    :split 60 50    venstre og øvre panelers andel, i %                                                │|
|│  (               kolonner længere til venstre                                                     :workload NAME  rangér efter en arbejdslasts omkostning                                            │|
|│  b               gør noteringen til basis                                                         :quality BENCHMARK pris mod kvalitet                                                               │|
|│  Space           markér noteringen; slå forbehold til; fold ud; skjul svar                        :alerts         åbn alarmloggen                                                                    │|
|│  c               sammenlign markerede noteringer eller scenarier                                  :help           denne side                                                                         │|
|│  P               fastgør mod basis, eller frigør                                                  :write FILE     skriv tabellen: csv, json, md eller txt                                            │|
|│  H               hvem sælger modellen, billigst først                                             :link           kopiér en linje som åbner visningen                                                │|
|│  m F5            modeller som rækker, eller noteringer igen                                       :pipe NAME      giv rækken eller nyheden til en kommando                                           │|
|│  +               fold modellen ud i værter; vis et niveau mere af svar                            :record NAME    optag taster; uden navn sluttes det                                                │|
|│  -               fold modellen; skjul det dybeste niveau af svar                                  :play NAME TIMES afspil optagne taster                                                             │|
|│  $               næste valuta                                                                     :what-if DRIVER=VALUE antag en anden værdi                                                         │|
|│  w               næste arbejdslast                                                                :keep NAME      gem scenariet                                                                      │|
|│  L               prisdiagram: lineært eller log                                                   :scenario NAME  åbn et gemt scenarie                                                               │|
|│  i               vis hvor tallet kommer fra                                                       :forget NAME    slet et gemt scenarie                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| j k rul  / søg  Esc tilbage                                                                                                                                                       6 filer, 0 problemer |
== press esc , ==
== screen 80x24 ==
| tokentape   pr. 2025-03-01 08:00 +08:00  USD                    fortid ◂  0 nu |
| deepseek-chat ud 1,10 ▲293% 2025-02-11                                         |
|╭1 Priser ─────────────────────── 6 noteringer ─ 2 Margin  3 Nyheder  5 Kilder ╮|
|│  R1 / o1  siden 20. jan. 2025  ind 3,67 %  cachet 1,87 %  ud 3,65 %          │|
|│  model                          ind   cachet      ud  blandet 3:1▲    mod o1 │|
|│▸ openai/o1                   15,00   7,50      60,00       26,25    100 %    │|
|│  gemini/gemini-1.5-flash      0,075  0,01875    0,30        0,1312    0,50 % │|
|│  deepseek/deepseek-chat       0,27   0,07       1,10        0,4775    1,82 % │|
|│  deepseek/deepseek-reasoner   0,55   0,14       2,19        0,96      3,66 % │|
|│  openai/o3-mini               1,10   0,55       4,40        1,925     7,33 % │|
|│  anthropi…claude-3.5-sonnet   3,00   0,30      15,00        6,00     22,9 %  │|
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
| z zoom  / filter  s S sortér  b basis  ? hjælp            6 filer, 0 problemer |
== says ==
|Priser, 6 noteringer|
|fortiden, pr. 2025-03-01 08:00 +08:00, i USD|
|række 1 af 6: model openai/o1, ind 15, cachet 7,5, ud 60, blandet 26,25, mod o1 100 %, holdt 16 d|
== press 0 j j y r ==
== asks mark-read copy(deepseek/deepseek-chat ⇥ 0.27 ⇥ 0.07 ⇥ 1.1 ⇥ 0.4775 ⇥ 1.82 % ⇥ –) ==
== screen 80x10 ==
| tokentape   pr. 2025-03-01 +08:00  USD · pr. 1 mio. tokens · mod o1     live ● |
| deepseek-chat ud 1,10 ▲293% 2025-02-11                                         |
|╭1 Priser ─────────────────────── 6 noteringer ─ 2 Margin  3 Nyheder  5 Kilder ╮|
|│  model                          ind   cachet      ud  blandet 3:1▲    mod o1 │|
|│  openai/o1                   15,00   7,50      60,00       26,25    100 %    │|
|│  gemini/gemini-1.5-flash      0,075  0,01875    0,30        0,1312    0,50 % │|
|│▸ deepseek/deepseek-chat       0,27   0,07       1,10        0,4775    1,82 % │|
|│  deepseek/deepseek-reasoner   0,55   0,14       2,19        0,96      3,66 % │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| kopierede rækken for deepseek/deepseek-chat: 7 celler, adskilt af tabulatorer  |
== press y f ==
== asks copy(0.4775 USD per 1M tokens) ==
== press : ==
== type write t.csv ==
== press enter ==
== asks write(t.csv: model,in USD per 1M tokens,cached USD per 1M tokens,out USD per 1M tokens,blend USD per 1M tokens,vs o1 ⏎ openai/o1,15,7.5,60,26.25,100 % ⏎ gemini/gemini-1.5-flash,0.075,0.01875,0.3,0.13125,0.50 %) ==
== press : ==
== type sort bogus ==
== press enter ==
== screen 80x10 ==
| tokentape   pr. 2025-03-01 +08:00  USD · pr. 1 mio. tokens · mod o1     live ● |
| deepseek-chat ud 1,10 ▲293% 2025-02-11                                         |
|╭1 Priser ─────────────────────── 6 noteringer ─ 2 Margin  3 Nyheder  5 Kilder ╮|
|│  model                          ind   cachet      ud  blandet 3:1▲    mod o1 │|
|│  openai/o1                   15,00   7,50      60,00       26,25    100 %    │|
|│  gemini/gemini-1.5-flash      0,075  0,01875    0,30        0,1312    0,50 % │|
| ingen kolonne hedder 'bogus'; brug en af age, blend, cached, cached-ratio,     |
| change, context, effective, ends, gap, held, history, hosts, in, in-ratio,     |
| kind, model, month, out, out-ratio, provider, ratio, released, seen, source,   |
| sources, spread, status, write                                                 |
== press K ==
== screen 80x24 ==
| tokentape   pr. 2025-03-01 +08:00  USD · pr. 1 mio. tokens · mod o1     live ● |
| deepseek-chat ud 1,10 ▲293% 2025-02-11                                         |
|╭1╭ rækken i fuld længde ────────────────────────────────────────────────────╮ ╮|
|│ │ model                         deepseek/deepseek-chat                     │ │|
|│ │ ind USD pr. 1 mio. tokens     0,27                                       │ │|
|│ │ cachet USD pr. 1 mio. tokens  0,07                                       │ │|
|│ │ ud USD pr. 1 mio. tokens      1,1                                        │ │|
|│▸│ blandet USD pr. 1 mio. toke…  0,4775                                     │ │|
|│ │ mod o1                        1,82 %                                     │ │|
|│ │ udbyder                       deepseek                                   │ │|
|│ │ ind mod o1                    1,80 %                                     │ │|
|│ │ cachet mod o1                 0,93 %                                     │ │|
|│ │ ud mod o1                     1,83 %                                     │ │|
|│ │ sidste år                                                                │ │|
|│ │ sidste ændring                ▲293 %  2025-02-11                         │ │|
|│ │ holdt                         –                                          │ │|
|│ │ kilder                        1                                          │ │|
|│ │ ældste                        18 d                                       │ │|
|│ │ status                        kendt                                      │ │|
|│ │ set                           2025-02-11                                 │ │|
|│ │ kilde                         litellm                                    │ │|
|│ ╰──────────────────────────────────────────────────────────────────────────╯ │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| Esc tilbage  z zoom  / filter  s S sortér  ? hjælp        6 filer, 0 problemer |
