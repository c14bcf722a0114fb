extension SettingsFile {
  /// An example with every setting, and a comment for each: docs/settings.toml.
  static let example = """
    # What tokentape opens with, and what has names of your own. It is looked for in
    # ~/.config/tokentape/settings.toml; every line can be left out.

    # Files and folders that the dashboard follows, besides those on the command line.
    folders = []                    # such as ["~/dumps", "/srv/prices"]

    # What prices are compared with, until another is chosen with b.
    base = "openai/o1"
    # What prices are shown in, where a rate is known for the day.
    currency = "USD"
    # dark, light, mono or terminal.
    theme = "dark"
    # The columns of the table of prices, as :columns takes them.
    columns = "in cached out blend vs held"
    # What the price desk opens with: a workload below, one of the program's, or "none".
    workload = "support"

    # Filters with names: @cheap stands for one wherever a filter is typed.
    [filters]
    cheap = "out<1 status:known"
    open-and-long = "context>=128k !status:suspect"

    # What you use models for; w goes through these and the program's own.
    [workloads.support]
    mix = "3:1"                     # input to output, or input:cached:output
    tokens-per-day = 2_000_000_000  # a billion where nothing is said
    cache-hits = "60%"              # the share of the input that comes from a cache
    long-share = "10%"              # the share of the tokens that is in long requests
    long-tokens = 200_000           # how long those are
    batch-share = "30%"             # the share that can wait for a batch
    hours = "16:30-00:30"           # when the work is done, in UTC; may go over midnight

    [workloads.counted]             # the tokens of a day by meter, in place of a mix
    input = 2_000_000
    cached-input = 1_500_000
    output = 500_000

    # Names of your own for models; they go before those that the program knows.
    [names]
    house = "deepseek-r1"

    # Keys of your own, for all pages or for one; tokentape keys lists commands, pages and keys.
    [keys]
    next-theme = "T"                # a key, a list of keys, or "unbound"
    next-sort = ["s", ">"]

    [keys.reader]
    next-story = ["n", "J"]

    # What you want to be told of.
    [alerts]
    rules = [
      "cut>20% provider:deepseek",
      "blend(o3)<2",
    ]

    """
}
