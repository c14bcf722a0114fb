What rules fire for is announced once each, if the settings say so: not again, not what is acknowledged, not in the past.

== given commands ==
== given rules ==
== given cuts ==
== asks keep-announced(cut>20% gemini 2025-02-27) keep-announced(cut>20% openai 2025-02-27) keep-announced(blend(o3)<4 openai 2025-02-27) keep-announced(rise>50% provider:deepseek deepseek 2025-02-27) announce(cut 25–50 %: gemini (5 listings), 2025-02-27; cut 80 %: openai/o3, 2025-02-27; blend 3.50: openai/o3, 2025-02-27; rise 293 %: deepseek/deepseek-chat, 2025-02-27) ==
== given cuts ==
== asks  ==
== press , ==
== asks  ==
