#!/usr/bin/env python3
"""What a user waits for first, beside btop, newsboat and an empty Swift program: start.py PROGRAM SAMPLES

Prints the medians of runs that take turns: the first whole screen on the samples, read anew and from an
archive that keeps them, drawn anew and as it was kept since nothing has changed; the answer to --version;
the memory of a dashboard; and the size when stripped.
"""
import os, pathlib, shutil, statistics, subprocess, sys, tempfile, time

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
from terminal import RUNS, Run

FEED = """<rss version="2.0"><channel><title>Prices</title><item><title>Half price</title>
<link>https://example.org/1</link><description>at night</description></item></channel></rss>"""


def first_screen(command, keys, variables):
    """The milliseconds until the last of the first screen has come, and the memory it took, in MB."""
    run = Run(command, **variables)
    data, milliseconds = run.first()
    if not data:
        sys.exit(f"the first screen of {command[0]} did not come")
    resident = run.resident()
    run.end(keys)
    return milliseconds, resident


def empty_program(folder):
    """A Swift program that does nothing, with its library in it; nothing where there is no compiler."""
    source, program = folder / "empty.swift", folder / "empty"
    source.write_text("")
    command = [os.environ.get("SWIFTC", "swiftc"), "-O", "-static-stdlib", "-o", program, source]
    if not shutil.which(command[0]) or subprocess.run(command, capture_output=True).returncode != 0:
        return None
    return [str(program)]


def answer(command):
    """The milliseconds until a command has ended."""
    began = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return (time.perf_counter() - began) * 1000


def main():
    program, samples = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2])
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        archive = folder / "archive.sqlite"
        subprocess.run([program, "load", samples, "--archive", archive], check=False,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        (folder / "feed.xml").write_text(FEED)
        (folder / "urls").write_text(f"file://{folder}/feed.xml\n")
        kept = {"XDG_CACHE_HOME": str(folder / "screens"), "XDG_DATA_HOME": str(folder / "none")}
        on_archive = [program, "--archive", str(archive)]
        screens = {
            "samples, read anew": ([program, "--archive", ":memory:", samples], b"Q", {}),
            "samples, unchanged": ([program], b"Q", kept),
            "archive, drawn anew": (on_archive, b"Q", {}),
            "archive, unchanged": (on_archive, b"Q", kept),
        }
        for name, options in [("btop", []), ("newsboat", ["-u", folder / "urls", "-c", folder / "items"])]:
            if shutil.which(name):
                screens[name] = ([shutil.which(name), *map(str, options)], b"q", {})
        # A first start keeps what it finds out, and a second its screen.
        for name in ["samples, unchanged", "archive, unchanged"] * 2:
            first_screen(*screens[name])
        times = {name: [] for name in screens}
        memory = {name: [] for name in screens}
        empty = empty_program(folder)
        answers, empties = [], []
        for _ in range(RUNS):
            for name, (command, keys, variables) in screens.items():
                milliseconds, resident = first_screen(command, keys, variables)
                times[name].append(milliseconds)
                memory[name].append(resident)
            answers.append(answer([program, "--version"]))
            if empty:
                empties.append(answer(empty))
        median = statistics.median
        for name in screens:
            ratio = ""
            if "btop" in times and name != "btop":
                ratio = f", {median(times[name]) / median(times['btop']):.1f} times btop's"
            print(f"{name:28} {median(times[name]):6.1f} ms (least {min(times[name]):.1f}){ratio}, "
                  f"{median(memory[name]):.0f} MB")
        beside = f", {median(answers) - median(empties):.1f} more than an empty Swift program" if empty else ""
        print(f"{'--version':28} {median(answers):6.1f} ms{beside}")
        stripped = folder / "stripped"
        subprocess.run(["strip", "-o", stripped, program], check=True)
        print(f"{'stripped':28} {stripped.stat().st_size / 1e6:6.1f} MB")


if __name__ == "__main__":
    main()
