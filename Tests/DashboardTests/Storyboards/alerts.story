The log of alerts, newest first: what fired, at whom, by which rule, and whether somebody saw to it.
What is most likely a correction stands apart, and can't be acknowledged. The chosen listing is told
in full below, h and l go through a burst, and Enter goes to it in the table, whatever is filtered
there. What was acknowledged is no longer on the tape.

== given cuts ==
== given rules ==
== press ! ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
|╭ Alerts ───────────────────────────────── 4 new of 4 · 1 suspected · 4 rules ─╮|
|│ ▸! 2025-02-27  cut 25–50 %   gemini (5 listings)                     cut>20% │|
|│  ! 2025-02-27  cut 80 %      openai/o3                               cut>20% │|
|│  ! 2025-02-27  blend 3.50    openai/o3                           blend(o3)<4 │|
|│  ! 2025-02-27  rise 293 %    deepseek/deepseek-c…  rise>50% provider:deepse… │|
|│ ─ kept apart, since they are most likely corrections ─────────────────────── │|
|│  ? 2025-02-27  a correction, powerOfTen  azure/o1                    cut>20% │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│ ──────────────────────────────────────────────────────────────────────────── │|
|│ rules:4:1: error: no listing is called 'o4' as of 2025-03-01; name it as     │|
|│ provider/model                                                               │|
|│ gemini/flash  ▼ out 0.60 → 0.30, in 0.15 → 0.075  litellm, after.json:2      │|
|│ gemini/flash-lite  ▼ out 0.40 → 0.30, in 0.10 → 0.075  litellm, after.json:3 │|
|│ gemini/nano  ▼ out 0.20 → 0.14, in 0.05 → 0.025  litellm, after.json:6       │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k alert  a A acknowledge one, all  ? help    ! 4 alerts  2 files, 0 problems |
== press j l l ==
== screen 120x36 ==
| tokentape   as of 2025-03-01 +08:00        USD · per 1M tokens · against o1                                     live ● |
|╭ Alerts ───────────────────────────────────────────────────────────────────────── 4 new of 4 · 1 suspected · 4 rules ─╮|
|│  ! 2025-02-27  cut 25–50 %   gemini (5 listings)                                                             cut>20% │|
|│ ▸! 2025-02-27  cut 80 %      openai/o3                                                                       cut>20% │|
|│  ! 2025-02-27  blend 3.50    openai/o3                                                                   blend(o3)<4 │|
|│  ! 2025-02-27  rise 293 %    deepseek/deepseek-chat                                       rise>50% provider:deepseek │|
|│ ─ kept apart, since they are most likely corrections ─────────────────────────────────────────────────────────────── │|
|│  ? 2025-02-27  a correction, powerOfTen  azure/o1                                                            cut>20% │|
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
|│ ──────────────────────────────────────────────────────────────────────────────────────────────────────────────────── │|
|│ rules:4:1: error: no listing is called 'o4' as of 2025-03-01; name it as provider/model                              │|
|│ openai/o3  ▼ out 40.00 → 8.00, in 10.00 → 2.00  litellm, after.json:8                                                │|
|╰──────────────────────────────────────────────────────────────────────────────────────────────────────────────────────╯|
| j k alert  a A acknowledge one, all  Esc back  ↵ its price  h l listing  ? help        ! 4 alerts  2 files, 0 problems |
== roles ==
|ttttttttttcccccccccccccccccccccccccc........cccccccccccccccccccccccccccccccc.....................................cccccg.|
|BttttttttBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBccccccccccccccccccccccccccccccccccccBB|
|B..w.cccccccccc................................................................................................mmmmmmm.B|
|B.ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss.B|
|B..w.cccccccccc............................................................................................mmmmmmmmmmm.B|
|B..w.cccccccccc.............................................................................mmmmmmmmmmmmmmmmmmmmmmmmmm.B|
|B.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.B|
|B..m.cccccccccc..mmmmmmmmmmmmmmmmmmmmmmmm..mmmmmmmm............................................................mmmmmmm.B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B......................................................................................................................B|
|B.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.B|
|B.wwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwww..............................B|
|B.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa................................................B|
|BBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB|
|.aaaacccccccaaaaccccccccccccccccccccccaaaaccccccaacccccccccccaaaacccccccccaacccccc......wwwwwwwwwwwwmmmmmmmmmmmmmmmmmmmm|
== press a ==
== asks acknowledge(cut>20%, openai) ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
|╭ Alerts ───────────────────────────────── 3 new of 4 · 1 suspected · 4 rules ─╮|
|│  ! 2025-02-27  cut 25–50 %   gemini (5 listings)                     cut>20% │|
|│ ▸✓ 2025-02-27  cut 80 %      openai/o3                               cut>20% │|
|│  ! 2025-02-27  blend 3.50    openai/o3                           blend(o3)<4 │|
|│  ! 2025-02-27  rise 293 %    deepseek/deepseek-c…  rise>50% provider:deepse… │|
|│ ─ kept apart, since they are most likely corrections ─────────────────────── │|
|│  ? 2025-02-27  a correction, powerOfTen  azure/o1                    cut>20% │|
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
|│ ──────────────────────────────────────────────────────────────────────────── │|
|│ rules:4:1: error: no listing is called 'o4' as of 2025-03-01; name it as     │|
|│ provider/model                                                               │|
|│ openai/o3  ▼ out 40.00 → 8.00, in 10.00 → 2.00  litellm, after.json:8        │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k alert  a A acknowledge one, all  ? help    ! 3 alerts  2 files, 0 problems |
== press a G a ==
== asks take-back(cut>20%, openai) ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
|╭ Alerts ───────────────────────────────── 4 new of 4 · 1 suspected · 4 rules ─╮|
|│  ! 2025-02-27  cut 25–50 %   gemini (5 listings)                     cut>20% │|
|│  ! 2025-02-27  cut 80 %      openai/o3                               cut>20% │|
|│  ! 2025-02-27  blend 3.50    openai/o3                           blend(o3)<4 │|
|│  ! 2025-02-27  rise 293 %    deepseek/deepseek-c…  rise>50% provider:deepse… │|
|│ ─ kept apart, since they are most likely corrections ─────────────────────── │|
|│ ▸? 2025-02-27  a correction, powerOfTen  azure/o1                    cut>20% │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│ ──────────────────────────────────────────────────────────────────────────── │|
|│ rules:4:1: error: no listing is called 'o4' as of 2025-03-01; name it as     │|
|│ provider/model                                                               │|
|│ azure/o1  ! a correction, powerOfTen: out 60.00 → 6.00, in 15.00 → 1.50      │|
|│ litellm, after.json:10                                                       │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k alert  a A acknowledge one, all  ? help    ! 4 alerts  2 files, 0 problems |
== press g j ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
|╭ Alerts ───────────────────────────────── 4 new of 4 · 1 suspected · 4 rules ─╮|
|│  ! 2025-02-27  cut 25–50 %   gemini (5 listings)                     cut>20% │|
|│ ▸! 2025-02-27  cut 80 %      openai/o3                               cut>20% │|
|│  ! 2025-02-27  blend 3.50    openai/o3                           blend(o3)<4 │|
|│  ! 2025-02-27  rise 293 %    deepseek/deepseek-c…  rise>50% provider:deepse… │|
|│ ─ kept apart, since they are most likely corrections ─────────────────────── │|
|│  ? 2025-02-27  a correction, powerOfTen  azure/o1                    cut>20% │|
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
|│ ──────────────────────────────────────────────────────────────────────────── │|
|│ rules:4:1: error: no listing is called 'o4' as of 2025-03-01; name it as     │|
|│ provider/model                                                               │|
|│ openai/o3  ▼ out 40.00 → 8.00, in 10.00 → 2.00  litellm, after.json:8        │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k alert  a A acknowledge one, all  ? help    ! 4 alerts  2 files, 0 problems |
== press , , ==
== screen 80x24 ==
| tokentape   as of 2025-02-20 08:00 +08:00  USD · per 1M tokens   past ◂  0 now |
|╭ Alerts ─────────────────────────────────────────────── 0 new of 0 · 4 rules ─╮|
|│ no rule has fired                                                            │|
|│ ──────────────────────────────────────────────────────────────────────────── │|
|│ rules:4:1: error: no listing is called 'o4' as of 2025-02-20; name it as     │|
|│ provider/model                                                               │|
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
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k alert  a A acknowledge one, all  Esc back  ? help       1 file, 0 problems |
== press 0 esc / ==
== type flash ==
== press enter ! G k enter ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| ! cut 25–50 % gemini (5 listings) ┊ ! 3 more ┊ deepseek-chat out 1.10 ▲293%   ›|
|╭1 Prices ─────────────────────────── 9 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                       in    out  blend 3:1▲     vs o1    held         │|
|│  openai/o1               15.00   60.00    26.25     100 %        7 d         │|
|│  gemini/nano              0.025   0.14     0.05375    0.20 %       –         │|
|│  gemini/flash             0.075   0.30     0.1312     0.50 %       –         │|
|│  gemini/flash-lite        0.075   0.30     0.1312     0.50 %       –         │|
|│▸ deepseek/deepseek-chat   0.27    1.10     0.4775     1.82 %       –         │|
|│  gemini/pro               0.50    3.00     1.125      4.29 %       –         │|
|│  openai/o3                2.00    8.00     3.50      13.3 %        –         │|
|│  gemini/ultra             3.50   10.50     5.25      20.0 %        –         │|
|│  azure/o1                 !1.50  !6.00      ·            ·         –         │|
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
| z zoom  / filter  s S sort  b base  ? help     ! 4 alerts  2 files, 0 problems |
== type :alerts ==
== press enter ? ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
|╭ Help ────────────────────────────────────────────────────────────────────────╮|
|│  On this page                                                                │|
|│  j k             alert                                                       │|
|│  a A             acknowledge one, all                                        │|
|│  Esc             back                                                        │|
|│  ↵               its price                                                   │|
|│  h l             listing                                                     │|
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
|│  Ctrl-Y          scroll up, keeping the selection in sight                   │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| j k scroll  / search  Esc back                 ! 4 alerts  2 files, 0 problems |
== press esc q ==
== screen 80x24 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens · against o1   live ● |
| ! cut 25–50 % gemini (5 listings) ┊ ! 3 more ┊ deepseek-chat out 1.10 ▲293%   ›|
|╭1 Prices ─────────────────────────── 9 listings ─ 2 Margin  3 Feed  5 Sources ╮|
|│  model                       in    out  blend 3:1▲     vs o1    held         │|
|│  openai/o1               15.00   60.00    26.25     100 %        7 d         │|
|│  gemini/nano              0.025   0.14     0.05375    0.20 %       –         │|
|│  gemini/flash             0.075   0.30     0.1312     0.50 %       –         │|
|│  gemini/flash-lite        0.075   0.30     0.1312     0.50 %       –         │|
|│▸ deepseek/deepseek-chat   0.27    1.10     0.4775     1.82 %       –         │|
|│  gemini/pro               0.50    3.00     1.125      4.29 %       –         │|
|│  openai/o3                2.00    8.00     3.50      13.3 %        –         │|
|│  gemini/ultra             3.50   10.50     5.25      20.0 %        –         │|
|│  azure/o1                 !1.50  !6.00      ·            ·         –         │|
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
| z zoom  / filter  s S sort  b base  ? help     ! 4 alerts  2 files, 0 problems |
== asks  ==
