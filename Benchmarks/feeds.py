"""Ten feeds of mixed Chinese and English loaded into an archive, beside newsboat: feeds.py PROGRAM FEEDS

FEEDS is the program that writes the feeds. Both read the same files from the same disk in one run.
"""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time


def seconds(command, fresh, runs=3):
    """The fastest of some runs, each of which begins without what the last one kept."""
    times = []
    for _ in range(runs):
        for path in fresh:
            for kept in path.parent.glob(path.name + "*"):
                kept.unlink()
        began = time.monotonic()
        subprocess.run(command, check=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        times.append(time.monotonic() - began)
    return min(times)


def main():
    program, writer = (os.path.abspath(path) for path in sys.argv[1:3])
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        feeds = folder / "feeds"
        feeds.mkdir()
        subprocess.run([writer, "--write-feeds", feeds], check=True)
        size = sum(feed.stat().st_size for feed in feeds.iterdir()) / 1e6
        archive = folder / "archive.sqlite"
        own = seconds([program, "load", feeds, "--archive", archive], [archive])
        check = seconds([program, "check", feeds], [])
        print(f"50,000 items, {size:.0f} MB: loaded in {own * 1e3:.0f} ms, {own / check:.1f} times "
              f"what reading them alone takes")
        if shutil.which("newsboat") is None:
            print("  newsboat is not here")
            return
        urls, cache = folder / "urls", folder / "cache.db"
        urls.write_text("".join(f"file://{feed}\n" for feed in sorted(feeds.iterdir())))
        (folder / "config").write_text("max-items 0\n")
        command = ["newsboat", "-u", urls, "-c", cache, "-C", folder / "config", "-x", "reload"]
        other = seconds(command, [cache], runs=1)
        print(f"  newsboat: {other * 1e3:.0f} ms, {other / own:.1f} times as long")


main()
