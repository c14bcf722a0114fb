#!/usr/bin/env python3
"""How load, file, first screen, search, step and memory grow: scale.py PROGRAM [small|whole]

Replies come as one dump, lists as a folder with one price list a day, and a thousand files at once into a
folder that a dashboard follows. Each line says beside its figures how many times those of the line above
they are, and how many times as much there was to do. "small" leaves out what takes more than a minute.
"""
import json, os, random, resource, shutil, statistics, subprocess, sys, tempfile, time

import terminal

PROGRAM = os.path.abspath(sys.argv[1])
IS_WHOLE = sys.argv[2:] == ["whole"]
WORDS = ("price token model cheap output input cached margin cut reply 便宜 價格 模型 推論 成本 降價 "
         "billig pris modellen dyr cost a the of is it not and for").split()


def load(paths, archive):
    """The seconds of a load, and the most memory that it held, in MB."""
    before = time.monotonic()
    child = subprocess.Popen(
        [PROGRAM, "load", paths, "--archive", archive], stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    assert os.waitstatus_to_exitcode(status) in (0, 1), "the load failed"
    return time.monotonic() - before, usage.ru_maxrss / 1024


def search(archive, words):
    """The milliseconds of a search from the command line: the least of three."""
    times = []
    for _ in range(3):
        before = time.monotonic()
        subprocess.run(
            [PROGRAM, "feed", "--search", words, "--archive", archive], stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL)
        times.append((time.monotonic() - before) * 1000)
    return min(times)


def screens(archive):
    """The first screen, a step back in time and the memory after it; medians of five."""
    command = [PROGRAM, "--archive", archive]
    firsts, steps, memory = [], [], []
    for number in range(6):
        run = terminal.Run(command)
        _, first = run.first()
        # The first start of a day after a load works out what the next ones only read.
        if number > 0:
            firsts.append(first)
        run.key(b",")
        steps.append(run.key(b","))
        memory.append(run.resident())
        run.end()
    median = statistics.median
    return {"first screen ms": median(firsts), "step ms": median(steps), "resident MB": median(memory)}


def show(title, work, figures, last):
    """A line of figures, each with its growth; what they are for the next line."""
    parts = []
    for name, figure in figures.items():
        growth = f" (×{figure / last[1][name]:.1f})" if last and last[1].get(name) else ""
        parts.append(f"{name} {figure:,.0f}{growth}")
    more = f", ×{work / last[0]:.1f}" if last else ""
    print(f"{title}{more}: " + "; ".join(parts), flush=True)
    return work, figures


def replies(folder, count, last):
    chance = random.Random(count)
    path, archive = f"{folder}/replies.ndjson", f"{folder}/archive.sqlite"
    with open(path, "w") as file:
        for number in range(count):
            text = " ".join(chance.choices(WORDS, k=chance.randint(3, 40)))
            rare = " zugzwang" if number % 50_000 == 7 else ""
            file.write(json.dumps({
                "id": f"r{number}", "link_id": f"t3_{chance.randint(1, max(1, count // 200))}",
                "author": f"u{number % 90_000}", "body": text + rare, "score": number % 40,
                "created_utc": 1735689600 + number // 4, "subreddit": "t"}, ensure_ascii=False) + "\n")
    size = os.path.getsize(path)
    seconds, most = load(path, archive)
    os.unlink(path)
    figures = {
        "load s": seconds, "replies a second": count / seconds, "MB a second": size / 1e6 / seconds,
        "load MB": most, "file MB": os.path.getsize(archive) / 1e6,
        "search ms": search(archive, "zugzwang 模型"), **screens(archive)}
    return show(f"{count:,} replies", count, figures, last)


def lists(folder, days, listings, last):
    """A list a day; every day one price in a hundred changes, and one model in a thousand is new."""
    chance = random.Random(days * listings)
    path, archive = f"{folder}/lists", f"{folder}/archive.sqlite"
    os.mkdir(path)
    prices = [chance.randint(1, 6_000) for _ in range(listings)]
    for day in range(days):
        for place in chance.sample(range(listings), max(1, listings // 100)):
            prices[place] = chance.randint(1, 6_000)
        rows = [{
            "id": f"p{place % 120}/model-{place}{'-new' if (place + day) % 1_000 == 0 else ''}",
            "perMillion": {"input": str(price / 100), "output": str(price / 25)}}
            for place, price in enumerate(prices)]
        date = time.strftime("%Y-%m-%d", time.gmtime(1672531200 + day * 86_400))
        with open(f"{path}/{date}.json", "w") as file:
            json.dump({"tokentape": 1, "source": "list", "listings": rows}, file)
    seconds, most = load(path, archive)
    shutil.rmtree(path)
    figures = {
        "load s": seconds, "prices a second": days * listings / seconds, "load MB": most,
        "file MB": os.path.getsize(archive) / 1e6, **screens(archive)}
    return show(f"{days:,} lists of {listings:,}", days * listings, figures, last)


def snapshots(archive):
    facts = subprocess.run(
        [PROGRAM, "archive", "--json", "--archive", archive], capture_output=True, text=True)
    return json.loads(facts.stdout)["snapshots"] if facts.returncode == 0 else 0


def arrivals(folder, count, last):
    """Files that arrive at once in a folder that is followed: the seconds until all are in."""
    path, archive = f"{folder}/followed", f"{folder}/archive.sqlite"
    os.mkdir(path)
    run = terminal.Run([PROGRAM, "--archive", archive, path])
    run.first()
    began = time.monotonic()
    for number in range(count):
        date = time.strftime("%Y-%m-%d", time.gmtime(1577836800 + number * 86_400))
        with open(f"{path}/{date}.json", "w") as file:
            json.dump({"tokentape": 1, "source": "s", "listings": [
                {"id": f"p/m{number % 50}", "perMillion": {"input": str(number + 1)}}]}, file)
    slowest = 0
    while snapshots(archive) < count:
        run.key(b"j", 0.01)
        slowest = max(slowest, run.key(b"k", 0.01))
        assert time.monotonic() - began < 600, "they do not come in"
    seconds, memory = time.monotonic() - began, run.resident()
    run.end()
    shutil.rmtree(path)
    return show(
        f"{count:,} files at once", count,
        {"all in s": seconds, "slowest key ms": slowest, "resident MB": memory}, last)


def series(make, sizes):
    last = None
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            last = make(folder, *size, last)


def main():
    series(replies, [(1_000_000,), (4_000_000,), (10_000_000,)] if IS_WHOLE else [(250_000,), (1_000_000,)])
    series(lists, [(112, 3_000), (1_000, 3_000)] if IS_WHOLE else [(28, 3_000), (112, 3_000)])
    series(lists, [(112, 15_000), (1_000, 15_000)] if IS_WHOLE else [(112, 15_000)])
    series(arrivals, [(250,), (1_000,)])


if __name__ == "__main__":
    main()
