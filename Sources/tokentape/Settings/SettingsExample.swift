extension SettingsFile {
  /// An example with every setting, and a comment for each: docs/settings.toml.
  static let example = """
    # The defaults that tokentape opens with, and your own names. It is read from
    # ~/.config/tokentape/settings.toml; every line is optional.

    # Files and folders that the dashboard follows, in addition to those on the command line.
    folders = []                    # such as ["~/dumps", "/srv/prices"]

    # The base of comparisons, until you choose another with b.
    base = "openai/o1"
    # The currency to show prices in, if a rate is known for the day.
    currency = "USD"
    # colorblind, contrast, dark, ember, light, mono, sand, terminal or tide.
    theme = "dark"                  # or "auto": light or dark, as the terminal is
    # The language of the screen: "en", "da" or "zh-Hant"; without this line, that of LANG.
    language = "en"
    # How the screen writes numbers and dates, each shown by one; without these lines, as its language does.
    numbers = "1,234.5"             # or "1.234,5" or "1 234,5"
    dates = "20 Jan 2025"           # or "20. jan. 2025", "2025年1月20日" or "2025-01-20"
    # For whom the colours of moves are: to a "buyer" a cut is good, to a "seller" a rise; or "neutral".
    colors = "buyer"
    # Whether the address of an open story is a link, where the terminal has them.
    links = true
    # Whether the mouse is used; with Shift held, the terminal selects text all the same.
    mouse = true
    # The columns of the price table, as :columns takes them.
    columns = "in cached out blend vs held"
    # Pairs at the top of the price table, until you pin others with P: a model, its base and a day.
    pinned = ["r1 o1 2025-01-28"]
    # The workload to start with: one from below, a built-in one, or "none".
    workload = "support"

    # Named filters: write @cheap wherever a filter is typed.
    [filters]
    cheap = "out<1 status:known"
    open-and-long = "context>=128k !status:suspect"

    # What the feed leaves out and what catches the eye in it, as searches: by word, author, source, board or
    # language. The feed counts what is muted, and :muted shows it.
    [feed]
    mute = ["airdrop", "author:spambot", "/10x (gem|coin)/"]
    highlight = ["deepseek", "lang:da priser"]

    # Searches of the feed: :query lists them beside those that you keep there.
    [searches]
    danish = "lang:da priser"
    starred = "has:star"

    # What you use models for; w cycles through these and the built-in ones.
    [workloads.support]
    mix = "3:1"                     # input to output, or input:cached:output
    tokens-per-day = 2_000_000_000  # default: a billion
    cache-hits = "60%"              # the share of the input that comes from a cache
    long-share = "10%"              # the share of the tokens in long requests
    long-tokens = 200_000           # how long those are
    batch-share = "30%"             # the share that can wait for a batch
    hours = "16:30-00:30"           # when the work is done, in UTC; may cross midnight

    [workloads.counted]             # tokens per day by meter, instead of a mix
    input = 2_000_000
    cached-input = 1_500_000
    output = 500_000

    # Your own names for models; they take precedence over built-in ones.
    [names]
    house = "deepseek-r1"

    # What you pay, whatever lists say: for a million tokens, by a listing's exact id.
    [prices."deepseek/deepseek-chat"]
    input = 0.25                    # also cached-input, cache-write and reasoning
    output = 0.38
    currency = "USD"
    from = "2026-01-01"             # and until, if it ends

    # Your own keys, for all pages or for one; tokentape keys lists commands, pages and keys.
    [keys]
    next-theme = "T"                # a key, a list of keys, or "unbound"
    next-sort = ["s", ">"]

    [keys.reader]
    next-story = ["n", "J"]

    # The rules that raise alerts.
    [alerts]
    rules = [
      "cut>20% provider:deepseek",
      "blend(o3)<2",
    ]
    # What a new alert does besides, once: run a command with the alert as JSON on its standard input,
    # ring the bell, show a notification of the terminal.
    command = ["logger", "-t", "tokentape"]
    timeout = 10                    # seconds
    bell = false
    notify = false

    # The commands that | gives the selected row (as JSON) or story (as text) to; no shell reads them.
    [pipes]
    less = ["less"]
    count = ["wc", "-w"]

    # What is fetched from the web: nothing, unless it is on. The files come into a folder that the
    # dashboard follows. tokentape sources lists what is known by name; docs/sources.md tells more.
    [sources]
    folder = "~/.local/share/tokentape/fetched"
    contact = "me@example.org"      # whom a site may ask about your requests; sent with each

    [sources.litellm]
    on = false
    every = "1h"                    # s, m, h or d
    keep = "changes"                # or "all", or "30d" for those of so many days
    pack = true                     # with zstd

    [sources.hacker-news]
    on = false
    words = ["deepseek", "llm pricing"]

    [sources.ptt]
    on = false
    boards = ["Stock", "Tech_Job"]

    [sources.feeds]
    on = false
    list = "~/feeds.opml"

    [sources.own]                   # any name, with an address
    on = false
    address = "http://192.168.1.5/prices.json"
    folder = "~/dumps/own"
    private = ["192.168.1.5"]       # hosts of your own network; others are refused

    # Forms that tokentape does not know: where the parts of a record stand. One [[format]] for each.
    [[format]]
    files = "tally-*.json"          # names of files; or keys = ["headline", "ts"], which its records have
    list = "result.items"           # where the list is, if not at the top
    title = "headline"              # also text, author, at, url, score, replies, reply-count, parent,
    text = "story.body"             # id, language, source, board, answer and answer-at
    at = "ts"

    [[format]]
    files = "preise*.csv"
    provider = "Anbieter"           # or seller = "acme", if the file does not say
    model = "Modell"
    input = "Eingabe"               # also cached-input, cache-write, output and reasoning
    output = "Ausgabe"
    per = "thousand"                # token, thousand or million
    currency = "EUR"

    """
}
