Pages over the panels are said line by line, and a list by the line that is selected.

== given market ==
== given cuts ==
== given rules ==
== says ==
|Prices, 13 listings|
|now, 2025-03-01, in USD|
|row 1 of 13: model openai/o1, in 15, cached n/a, out 60, blend 26.25, vs o1 100 %, held 7 d|
== press ! ==
== says ==
|Alerts|
|line 1: ! 2025-02-27, cut 25–50 %, gemini (5 listings), cut>20%|
|! 2025-02-27, cut 80 %, openai/o3, cut>20%|
|! 2025-02-27, blend 3.50, openai/o3, blend(o3)<4|
|! 2025-02-11, rise 293 %, deepseek/deepseek-chat, rise>50% provider:deepseek|
|kept apart, since they are most likely corrections|
|? 2025-02-27, a correction, powerOfTen, azure/o1, cut>20%|
|? 2025-02-27, a correction, undone, deepseek/deepseek-chat, rise>50% provider:deepseek|
|? 2025-02-20, a correction, undone, deepseek/deepseek-chat, cut>20%|
|rules:4:1: error: no listing is called 'o4' as of 2025-03-01; name it as provider/model|
|gemini/flash, ▼ out 0.60 → 0.30, in 0.15 → 0.075, litellm, after.json:2|
|gemini/flash-lite, ▼ out 0.40 → 0.30, in 0.10 → 0.075, litellm, after.json:3|
|gemini/nano, ▼ out 0.20 → 0.14, in 0.05 → 0.025, litellm, after.json:6|
|gemini/pro, ▼ out 5.00 → 3.00, in 1.25 → 0.50, litellm, after.json:4|
|gemini/ultra, ▼ out 21.00 → 10.50, in 7.00 → 3.50, litellm, after.json:5|
== press j ==
== says ==
|line 2: ! 2025-02-27, cut 80 %, openai/o3, cut>20%|
|openai/o3, ▼ out 40.00 → 8.00, in 10.00 → 2.00, litellm, after.json:8|
== press esc ? ==
== says ==
|Help|
|On this page|
|z, zoom|
|/, filter|
|s S, sort|
|b, base|
|$, currency|
|i, origin|
|Moving|
|j ↓, next line|
|k ↑, previous line|
|h ←, previous report, story or column; a driver down|
|l →, next report, story or column; a driver up|
|g Home, first line|
|G End, last line|
|PgDn Ctrl-F, a page down|
|PgUp Ctrl-B, a page up|
|Ctrl-D, half a page down|
|Ctrl-U, half a page up|
|Ctrl-E, scroll down, keeping the selection in sight|
|Ctrl-Y, scroll up, keeping the selection in sight|
|Panels|
== press esc ==
== type :find o1 ==
== press enter ==
== says ==
|Find in everything|
|listings: 2|
|line 1: azure/o1|
|openai/o1|
|stories: 1|
|2025-01-28, 模型降價 伺服器股何去何從?|
|replies: 0|
|sources: 0|
== press j ==
== says ==
|line 2: openai/o1|
== press esc ==
== type :sort ==
== press tab ==
== says ==
|command: sort |
== press esc y ==
== says ==
|copy: r row, f price, a address, c command line|
