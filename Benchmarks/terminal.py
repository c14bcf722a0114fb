#!/usr/bin/env python3
"""Times a program as a person sees it, in a pseudo-terminal: terminal.py PROGRAM PATH...

Prints the medians of some runs: from exec to the first whole screen, also as a multiple of btop's in the
same run, drawn anew and, of an archive that has not changed, as it was kept; from a key to its screen;
what an idle dashboard writes and how often it wakes up; and what memory it holds.
"""
import fcntl, os, pty, select, shutil, signal, statistics, struct, sys, tempfile, termios, time

RUNS, COLUMNS, ROWS, IDLE_SECONDS = 11, 120, 36, 3


class Run:
    def __init__(self, command, **variables):
        self.start = time.perf_counter()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            # Nobody's own settings have a say in what is timed, nor a screen that was kept before.
            own = {"TERM": "xterm-256color", "LANG": "C.UTF-8", "XDG_CONFIG_HOME": "/nonexistent",
                   "XDG_CACHE_HOME": "/dev/null"}
            os.environ.update(own | variables)
            os.execv(command[0], command)
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))

    def output(self, quiet):
        """What comes until nothing has come for so many seconds, and when the last of it came."""
        data, last = b"", time.perf_counter()
        while select.select([self.fd], [], [], quiet)[0]:
            try:
                data += os.read(self.fd, 65536)
            except OSError:
                break
            last = time.perf_counter()
        return data, last

    def first(self):
        """The first screen, and the milliseconds until the last of it came."""
        data, last = self.output(0.6)
        return data, (last - self.start) * 1000

    def key(self, name, quiet=0.1):
        """The milliseconds until the last that a key leads to has come."""
        pressed = time.perf_counter()
        os.write(self.fd, name)
        return (self.output(quiet)[1] - pressed) * 1000

    def switches(self):
        count = 0
        for task in os.listdir(f"/proc/{self.pid}/task"):
            for line in open(f"/proc/{self.pid}/task/{task}/status"):
                if line.startswith("voluntary_ctxt_switches"):
                    count += int(line.split()[1])
        return count

    def resident(self):
        for line in open(f"/proc/{self.pid}/status"):
            if line.startswith("VmRSS"):
                return int(line.split()[1]) / 1024
        return 0

    def end(self, keys=b"Q"):
        try:
            os.write(self.fd, keys)
            self.output(0.2)
            os.close(self.fd)
            os.kill(self.pid, signal.SIGKILL)
        except OSError:
            pass
        os.waitpid(self.pid, 0)


def first_screens(command, runs=RUNS, **variables):
    """The milliseconds of a program's first screen, and of btop's where it is installed, in turns."""
    own, other, btop = [], [], shutil.which("btop")
    for _ in range(runs):
        for times, one, keys in [(own, command, b"Q"), (other, btop and [btop], b"q")]:
            if not one:
                continue
            run = Run(one, **variables)
            data, milliseconds = run.first()
            if one is command and b"tokentape" not in data:
                sys.exit("the first screen did not come")
            times.append(milliseconds)
            run.end(keys)
    return own, other


def beside(own, other):
    """How two lists of times compare, in words."""
    median = statistics.median
    if not other:
        return "; btop is not here"
    return f", {median(own) / median(other):.1f} times btop's {median(other):.1f} ms"


def main():
    command = [os.path.abspath(sys.argv[1]), *sys.argv[2:]]
    first, other = first_screens(command)
    with tempfile.TemporaryDirectory() as cache:
        # A first start keeps what it finds out, and a second its screen, once all claims are checked.
        for _ in range(2):
            run = Run(command, XDG_CACHE_HOME=cache)
            run.first()
            time.sleep(2)
            run.end()
        kept, beside_kept = first_screens(command, XDG_CACHE_HOME=cache)
    key, memory = [], []
    for number in range(RUNS):
        run = Run(command)
        run.first()
        # The help page: an archive may hold nothing that j could move over.
        key.append(run.key(b"?"))
        memory.append(run.resident())
        if number + 1 == RUNS:
            before = run.switches()
            data, _ = run.output(IDLE_SECONDS)
            idle = len(data), (run.switches() - before) / IDLE_SECONDS
        run.end()
    median = statistics.median
    print(f"first whole screen           {median(first):.1f} ms (least {min(first):.1f}){beside(first, other)}")
    print(f"again, if nothing changed    {median(kept):.1f} ms (least {min(kept):.1f}){beside(kept, beside_kept)}")
    print(f"a key to its screen          {median(key):.1f} ms (least {min(key):.1f})")
    print(f"idle for {IDLE_SECONDS} s                 {idle[0]} bytes written, {max(0, idle[1]):.1f} wake-ups a second")
    print(f"resident memory              {median(memory):.1f} MB")


if __name__ == "__main__":
    main()
