#!/usr/bin/env python3
"""Finds the figures of English news, beside the recognizers that Python has.

    claims.py PROGRAM [LINES]

Times are of one core, and of the work alone: what a start takes is measured without lines and taken
off. recognizers-text-suite (with emoji below 2) and quantulum3 are compared if they can be imported.
"""

import json
import resource
import subprocess
import sys
import time
import warnings

SENTENCES = [
    "It cut its prices by up to 75%, from $0.55 to $0.14 per million input tokens.",
    "Analysts doubted whether customers would follow, since the old tools still work well.",
    "Revenue rose 17.5 percent to about 1.3 billion euros ($1.5 billion) in the first quarter.",
    "Engineers who had tried the preview spoke of long waits and of answers that were wrong.",
    "It serves roughly 1.2 trillion tokens a day on fewer than 900 GPUs at $3 to $5 per GPU hour.",
    "The lab says that its model costs 3 to 4 percent of what the rival charges, half at night.",
]


def lines(count):
    for number in range(count):
        text = SENTENCES[number % len(SENTENCES)].replace("17", str(17 + number % 80))
        yield json.dumps({"id": str(number), "language": "en", "date": "2025-01-27", "text": text})


def own(program, count):
    """The CPU seconds of a run, and how many claims were found."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    result = subprocess.run(
        [program, "claims", "--lines", "-"], input="\n".join(lines(count)) + "\n",
        stdout=subprocess.PIPE, text=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    found = sum(len(json.loads(line)["claims"]) for line in result.stdout.splitlines())
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, found


def other(find, count):
    """The CPU seconds of a Python function over the texts, and how many figures it found."""
    texts = [json.loads(line)["text"] for line in lines(count)]
    find(texts[0])
    began = time.process_time()
    found = sum(find(text) for text in texts)
    return time.process_time() - began, found


def recognizers():
    import recognizers_suite as suite

    kinds = [suite.recognize_number, suite.recognize_percentage, suite.recognize_currency]
    return lambda text: sum(len(kind(text, suite.Culture.English)) for kind in kinds)


def quantulum():
    from quantulum3 import parser

    return lambda text: len(parser.parse(text))


def report(name, seconds, found, count, ours=None):
    size = sum(len(json.loads(line)["text"]) for line in lines(count))
    ratio = f", {seconds / count / ours:.0f} times as long" if ours else ""
    print(f"{name:24}{seconds / count * 1e6:10.1f} us a sentence, {size / seconds / 1e6:8.3f} MB/s, "
          f"{found / count:.2f} found in each{ratio}")


def main():
    warnings.simplefilter("ignore")
    program, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 60_000
    start = min(own(program, 0)[0] for _ in range(3))
    seconds, found = min(own(program, count) for _ in range(3))
    seconds -= start
    report("tokentape", seconds, found, count)
    for name, made in [("recognizers-text-suite", recognizers), ("quantulum3", quantulum)]:
        try:
            find = made()
        except ImportError:
            print(f"{name} is not installed, and was not compared")
            continue
        few = 300
        report(name, *other(find, few), few, seconds / count)


main()
