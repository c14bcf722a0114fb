#!/usr/bin/env python3
"""Loads, forgets, compacts and looks at one archive at once, kills some of it, and compares what is left.

usage: soak.py PROGRAM [SECONDS] [SEEDS] [ARRIVING]

For each seed four loaders, a forget, a compact and two dashboards work on one archive, which two links
lead to, for SECONDS; some are killed at any moment. Then everything is loaded once more, and what is
exported must be what a clean load exports. A folder that grows to ARRIVING files while a long load runs
must be in the archive whole, and once (10,000, or none in less than a minute). Ends with 0 where all is well.
"""
import collections, datetime, json, os, pty, random, shutil, signal, subprocess, sys, tempfile, time

PROGRAM = os.path.abspath(sys.argv[1])
SECONDS = float(sys.argv[2]) if len(sys.argv) > 2 else 120
SEEDS = int(sys.argv[3]) if len(sys.argv) > 3 else 10
ARRIVING = int(sys.argv[4]) if len(sys.argv) > 4 else 10_000 if SECONDS >= 60 else 0


def run(*words):
    return subprocess.run([PROGRAM, *words], capture_output=True, text=True)


def price_list(chance):
    listings = [{"id": f"p{number % 5}/m{number}", "perMillion": {
        "input": str(chance.randint(1, 60)), "output": str(chance.randint(1, 60))}}
        for number in range(chance.randint(1, 60))]
    return json.dumps({"tokentape": 1, "source": f"s{chance.randint(1, 3)}", "listings": listings})


def dump(chance, name, count=None):
    lines = [json.dumps({
        "id": f"{name}{number}", "link_id": f"t3_{chance.randint(1, 9)}", "author": f"u{number % 50}",
        "body": f"reply {name} {number}", "created_utc": 1735689600 + number, "subreddit": "t"})
        for number in range(count or chance.randint(100, 4000))]
    return "\n".join(lines) + "\n"


def fill(folder, chance):
    paths = []
    for number in range(60):
        path = f"{folder}/prices-2026-{number // 28 + 1:02}-{number % 28 + 1:02}.json"
        open(path, "w").write(price_list(chance))
        paths.append(path)
        if number % 3 == 0:
            path = f"{folder}/dump-{number}.ndjson"
            open(path, "w").write(dump(chance, chr(97 + number % 20)))
            paths.append(path)
    return paths


def dashboard(archive, folder):
    child, terminal = pty.fork()
    if child == 0:
        os.environ.update(TERM="xterm-256color", XDG_CONFIG_HOME="/nonexistent")
        os.execv(PROGRAM, [PROGRAM, "--archive", archive, folder])
    os.set_blocking(terminal, False)
    return child, terminal


def drain(terminals):
    for terminal in terminals:
        try:
            while os.read(terminal, 65536):
                pass
        except OSError:
            pass


def content(archive, folder):
    """What an archive says, whichever file was the first to say it."""
    result = run("archive", "export", folder, "--archive", archive)
    assert result.returncode == 0, result.stderr
    prices, replies, stories = collections.Counter(), collections.Counter(), collections.Counter()
    for name in sorted(os.listdir(folder)):
        file = json.load(open(f"{folder}/{name}"))
        for listing in file.get("listings", []):
            listing.pop("line", None)
            prices[json.dumps(listing, sort_keys=True)] += 1
        for story in file.get("stories", []):
            if story.get("text"):
                stories[story["text"]] += 1
            for reply in story.get("replies", []):
                replies[(story.get("url"), reply.get("author"), reply.get("at"), reply["text"])] += 1
    return prices, replies, stories


def same(archive, clean, place):
    """Two archives say the same."""
    kept, expected = content(archive, f"{place}/kept"), content(clean, f"{place}/expected")
    for one, other, name in zip(kept, expected, ["prices", "replies", "stories"]):
        assert one == other, f"{name}: {len(one - other)} too many, {len(other - one)} missing"


def check(archive):
    result = run("archive", "check", "--archive", archive)
    assert result.returncode == 0, result.stdout + result.stderr


def together(seed, place):
    chance = random.Random(seed)
    folder = f"{place}/in"
    os.mkdir(folder)
    paths = fill(folder, chance)
    archive, link = f"{place}/archive.sqlite", f"{place}/link.sqlite"
    os.symlink(archive, link)
    run("load", paths[0], "--archive", archive)
    loaders, screens, end = [], [], time.time() + SECONDS
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    while time.time() < end:
        for gone in [loader for loader in loaders if loader.poll() is not None]:
            loaders.remove(gone)
        while len(loaders) < 4:
            some = chance.sample(paths, chance.randint(1, len(paths)))
            where = chance.choice([archive, link])
            loaders.append(subprocess.Popen([PROGRAM, "load", *some, "--archive", where], **quiet))
        while len(screens) < 2:
            screens.append(dashboard(chance.choice([archive, link]), folder))
        drain([terminal for _, terminal in screens])
        time.sleep(chance.uniform(0, 0.3))
        match chance.randint(0, 5):
            case 0: chance.choice(loaders).send_signal(signal.SIGKILL)
            case 1:
                child, terminal = screens.pop()
                os.kill(child, signal.SIGKILL)
                os.waitpid(child, 0)
                os.close(terminal)
            case 2: run("archive", "forget", str(chance.randint(1, 40)), "--archive", archive)
            case 3: run("archive", "compact", "--archive", link)
            case 4: run("prices", "--against", "p0/m0", "--archive", archive)
    for loader in loaders:
        loader.kill()
        loader.wait()
    for child, terminal in screens:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        os.close(terminal)
    for _ in range(2):
        result = run("load", folder, "--archive", archive)
        assert result.returncode == 0, result.stderr
    check(archive)
    clean = f"{place}/clean.sqlite"
    assert run("load", folder, "--archive", clean).returncode == 0
    same(archive, clean, place)


def arrival(number, chance):
    """One of many files: lists of one source on many days in no order, feeds, replies."""
    match number % 5:
        case 3:
            return f"""<rss version="2.0"><channel><title>n</title><item><title>story {number}</title>
                <link>https://example.com/{number}</link><pubDate>Thu, 01 Jan 2026 00:00:00 GMT</pubDate>
                <description>text {number}</description></item></channel></rss>""", f"{number}.xml"
        case 4: return dump(chance, f"arriving{number}-", 3), f"{number}.ndjson"
    day = (number * 7_919) % 10_000
    return json.dumps({"tokentape": 1, "source": "s", "listings": [
        {"id": f"p/m{(number + place * 31) % 400}",
         "perMillion": {"input": str(day % 3 + 1), "output": str(place + 1)},
         "observed": str(datetime.date(1998, 1, 1) + datetime.timedelta(days=day))}
        for place in range(3)]}), f"{number}.json"


def arriving(place, files, replies):
    """Files come while a long load runs and a dashboard follows them: all are in, and none twice."""
    folder = f"{place}/arriving"
    os.mkdir(folder)
    archive = f"{place}/arriving.sqlite"
    chance = random.Random(1)
    with open(f"{place}/long.ndjson", "w") as long:
        for part in range(replies // 1_000):
            long.write(dump(chance, f"long{part}-", 1_000))
    open(f"{folder}/first.json", "w").write(price_list(chance))
    child, terminal = dashboard(archive, folder)
    time.sleep(1)
    loader = subprocess.Popen(
        [PROGRAM, "load", f"{place}/long.ndjson", "--archive", archive],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    began = time.time()
    for number in range(files - 1):
        text, name = arrival(number, chance)
        open(f"{folder}/.new", "w").write(text)
        os.rename(f"{folder}/.new", f"{folder}/{name}")
        if number % 100 == 0:
            drain([terminal])
    loader.wait()
    count, changed = 0, time.time()
    while time.time() < changed + 60 and count < files + 1:
        drain([terminal])
        time.sleep(0.3)
        facts = run("archive", "--json", "--archive", archive)
        new = json.loads(facts.stdout)["snapshots"] if facts.returncode == 0 else 0
        if new != count:
            count, changed = new, time.time()
    seconds = time.time() - began
    os.kill(child, signal.SIGTERM)
    os.waitpid(child, 0)
    os.close(terminal)
    assert count == files + 1, f"{count} snapshots"
    check(archive)
    clean = f"{place}/arriving-clean.sqlite"
    for path in [f"{place}/long.ndjson", folder]:
        assert run("load", path, "--archive", clean).returncode == 0
    same(archive, clean, place)
    print(f"{files} files arrived while a long load ran: all in, none twice ({seconds:.0f} s)", flush=True)


place = tempfile.mkdtemp(prefix="tokentape-soak-")
try:
    for seed in range(SEEDS):
        os.mkdir(f"{place}/{seed}")
        together(seed, f"{place}/{seed}")
        print(f"seed {seed}: what is kept is what a clean load keeps", flush=True)
        shutil.rmtree(f"{place}/{seed}")
    if ARRIVING > 0:
        arriving(place, ARRIVING, 30 * ARRIVING)
finally:
    shutil.rmtree(place, ignore_errors=True)
