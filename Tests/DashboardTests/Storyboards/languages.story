One language that is tagged in several ways is one; scripts are kept apart.

== given tagged stories ==
== press 3 ==
== screen 80x14 ==
| tokentape   as of 2025-03-01 +08:00  USD · per 1M tokens                live ● |
| no price has moved yet                                                         |
|╭3 Feed ───────────────── 8 stories · 8 unread ─ 1 Prices  2 Margin  5 Sources ╮|
|│▸●  8 Feb 2025  pt       tagged pt-BR                                         │|
|│ ●  7 Feb 2025  zh-Hans  tagged zh-cn                                         │|
|│ ●  6 Feb 2025  zh-Hant  tagged zh-Hant                                       │|
|│ ●  5 Feb 2025  zh-Hant  tagged zh-TW                                         │|
|│ ●  4 Feb 2025  en       tagged EN_gb                                         │|
|│ ●  3 Feb 2025  en       tagged en-us                                         │|
|│ ●  2 Feb 2025  en       tagged en-US                                         │|
|│ ●  1 Feb 2025  en       tagged en                                            │|
|│                                                                              │|
|╰──────────────────────────────────────────────────────────────────────────────╯|
| ↵ read  / search  i origin  z zoom  1–5 panel  ? help       1 file, 0 problems |
