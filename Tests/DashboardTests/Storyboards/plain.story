Without a screen, everything is said in lines of words: the place, the position, and what changed; never a box or a chart.

== given market ==
== says ==
|Prices, 6 listings|
|now, 2025-03-01, in USD|
|row 1 of 6: model openai/o1, in 15, cached 7.5, out 60, blend 26.25, vs o1 100 %, held 16 d|
== press j ==
== says ==
|row 2 of 6: model gemini/gemini-1.5-flash, in 0.075, cached 0.01875, out 0.3, blend 0.13125, vs o1 0.50 %, held –|
== press G ==
== says ==
|row 6 of 6: model anthropic/claude-3.5-sonnet, in 3, cached 0.3, out 15, blend 6, vs o1 22.9 %, held –|
== type /out<3 ==
== says ==
|filter: out<3|
== press enter ==
== says ==
|Prices, filter out<3, 3 of 6|
|row 1 of 3: model gemini/gemini-1.5-flash, in 0.075, cached 0.01875, out 0.3, blend 0.13125, vs o1 0.50 %, seen 2025-02-11|
== press z ==
== says ==
|Prices in full, blend 3 in : 1 out · filter out<3, 3 of 6|
|row 1 of 3: model gemini/gemini-1.5-flash, in 0.075, cached 0.01875, out 0.3, blend 0.13125, vs o1 0.50 %|
== press i ==
== says ==
|Where from|
|gemini/gemini-1.5-flash|
|prices.json:17|
|stated by litellm, seen 2025-02-11|
|input 0.075 USD for a million tokens|
|cached input 0.01875 USD for a million tokens|
|output 0.30 USD for a million tokens|
|blend 3:1: 0.1312 of 26.25 is 0.50 % of openai/o1|
|which stands at prices.json:12|
== press esc esc esc ==
== says ==
|Prices, 6 listings|
|row 2 of 6: model gemini/gemini-1.5-flash, in 0.075, cached 0.01875, out 0.3, blend 0.13125, vs o1 0.50 %, held –|
== press , ==
== says ==
|the past, as of 2025-03-01 08:00 +08:00, in USD|
== press 0 3 ==
== says ==
|Feed, 2 stories · 2 unread · 5 replies|
|now, 2025-03-01, in USD|
|row 1 of 2: published 2025-03-01, language da, headline Et døgn med 545 % fortjeneste på omkostningerne, replies 0, source Kurspunkt, address n/a|
== press j enter ==
== says ==
|Story|
|模型降價 伺服器股何去何從?|
|林小記 · 2025-01-28 16:46 +08:00 · Stock · zh-Hant|
|https://example.org/stock/1|
|R1的輸出價格約為o1的3%~4%,每百萬輸入tokens為人民幣1至4元。|
|市場擔心資本支出無法回收。|
|5 replies|
|28 Jan 2025 +08:00|
|1, amber88, 16:46, 推 最好捲到免費|
|2, birch2, 16:49|
|3, amber88, 16:51, 白菜價 還能獲利,其他人賣這麼貴還要虧錢|
|4, cedar, 16:54, 噓 世界離不開晶片|
|5, birch2, 16:56, 好奇|
== press j j ==
== says ==
== press esc 2 ==
== says ==
|Margin, DeepSeek V3 + R1, 27 Feb 2025|
|revenue, $562,027, published, theoretical|
|$562,100, recomputed from the rounded tokens|
|cost, $87,072, 226.75 nodes × 8 GPUs × 24 h × $2.00|
|input, 266 B, tokens × 0.55 a million|
|cached input, 342 B, tokens × 0.14 a million|
|output, 168 B, tokens × 2.19 a million|
|545.5 %, profit on cost|
|gross margin, 84.5 %|
|revenue multiple, 6.45×|
|by hour, 12:00, 508 %, $27,032 on $4,448|
|12:00, 15:00, 18:00, 21:00, 00:00, 03:00, 06:00, 09:00|
|· V3 costs less than R1|
|· web and app are free|
== press l z ==
== says ==
|Margin in full, DeepSeek V3 + R1, 27 Feb 2025|
|profit a day, profit on cost, gross margin, revenue multiple|
|as published, $474,955, 545.5 %, 84.5 %, 6.45×|
|as supposed, $474,955, 545.5 %, 84.5 %, 6.45×|
|driver, now, published, even at, profit on cost, −, +|
|line 1: GPU-hour, $2.00, $2.00, $12.91, 223 %, 1,191 %|
|utilisation, 100 %, 100 %, 15.49 %, 223 %, 545 %|
|nodes, 226.75, 226.75, 1,464, 330 %, 1,191 %|
|cache hits, 56.25 %, 56.25 %, never, 478 %, 592 %|
|input, 608 B, 608 B, never, 434 %, 657 %|
|output, 168 B, 168 B, never, 334 %, 757 %|
|sold at, the published prices|
|paid share, 100 %, 100 %, 15.49 %, 61 %, 545 %|
|night discount, 0 %, 0 %, never, 476 %, 545 %|
|what a GPU (H800) costs for an hour, in use or not; from $1.00 to $4.00 in steps of $0.05|
|1M tokens in, costs $0.1432|
|1M tokens out, costs $0.5183|
|a GPU-hour, earns $12.91, costs $2.00|
|· V3 costs less than R1|
|· web and app are free|
== press j l ==
== says ==
|line 2: utilisation, 100 %, 100 %, 15.49 %, 223 %, 545 %|
|the share of the paid GPU-hours in which something is served; the report counts no others;|
|from 50 % to 100 % in steps of 5 %|
== press esc 5 ==
== says ==
|Sources, 4 files · 0 problems|
|row 1 of 4: file prices.json, format tokentape, prices 8, stories 0, reports 0, rates 0, problems 0|
