#!/usr/bin/env python3
"""Throws random keys at the program in a terminal, and looks whether it lives and gives the terminal back.

usage: keys.py PROGRAM [KEYS] [SEED] [PATH...]

Keys are letters, mouse bytes, pastes, replies to queries, signals to look again at the window's size, and
sequences that are cut at any place, in windows of three sizes. What leaves the program on purpose is not
among them, or starts it again. PATH is what is opened; an archive is named as --archive=FILE. Ends with 0
where all is well.
"""
import fcntl, os, pty, random, select, signal, struct, sys, tempfile, termios, time

PROGRAM = os.path.abspath(sys.argv[1])
KEYS = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
SEED = int(sys.argv[3]) if len(sys.argv) > 3 else 1
PATHS = sys.argv[4:] or ["--archive=:memory:", "samples"]
SIZES = [(24, 80), (50, 200), (9, 33)]
SEQUENCES = [
    "\x1b[A", "\x1b[B", "\x1b[C", "\x1b[D", "\x1bOA", "\x1b[5~", "\x1b[6~", "\x1b[1;5C", "\x1b[H", "\x1b[F",
    "\x1b[<0;10;5M", "\x1b[<0;10;5m", "\x1b[<64;3;3M", "\x1b[<65;999;999M", "\x1b[M !!", "\x1b[200~in<3 r1\x1b[201~",
    "\x1b[200~" + "long " * 300 + "\x1b[201~", "\x1b]11;rgb:1111/2222/3333\x1b\\", "\x1bP>|term 1\x1b\\",
    "\x1b[?62;c", "\x1b[12;40R", "\x1b", "\r", "\t", "\x7f", "\x0b", "\x0e", "\x10", "\x15", "\x17", "價格", "ø", "🙂"]
LETTERS = "abcdefghijklmnoprstuvwxyzABCDEFGHIJKLMNOPRSTUVWXYZ0123456789/?:!<>=[]{}()@#%&*+-_.,;'\" "


class Program:
    def __init__(self, size, home):
        self.child, self.terminal = pty.fork()
        if self.child == 0:
            for name in ["XDG_CONFIG_HOME", "XDG_DATA_HOME", "HOME"]:
                os.environ[name] = home
            os.environ.update(TERM="xterm-256color", BROWSER="true")
            os.execv(PROGRAM, [PROGRAM, *PATHS])
        self.modes = termios.tcgetattr(self.terminal)[:4]
        self.slowest = 0.0
        self.resize(size)
        os.set_blocking(self.terminal, False)
        self.last = b""
        self.until_quiet(0.5)

    def resize(self, size):
        fcntl.ioctl(self.terminal, termios.TIOCSWINSZ, struct.pack("HHHH", *size, 0, 0))

    def drain(self, seconds):
        """What is written within a time; none where the program has gone."""
        if not select.select([self.terminal], [], [], seconds)[0]:
            return b""
        try:
            return os.read(self.terminal, 1 << 16)
        except OSError:
            return None

    def until_quiet(self, seconds=0.0):
        while True:
            piece = self.drain(seconds)
            if not piece:
                return piece is not None
            self.last = (self.last + piece)[-4096:]

    def send(self, data):
        """Sends bytes; the program must take them within ten seconds."""
        began = time.time()
        while data:
            if not self.until_quiet():
                return False
            if select.select([], [self.terminal], [], 0.1)[1]:
                try:
                    data = data[os.write(self.terminal, data[:512]):]
                except BlockingIOError:
                    pass
                except OSError:
                    return False
            assert time.time() - began < 10, "the program takes no more keys"
        return True

    def status(self):
        child, status = os.waitpid(self.child, os.WNOHANG)
        return status if child else None

    def end(self):
        """Ends it, unless it has ended, and looks at the terminal it leaves."""
        status, asked, began = self.status(), False, time.time()
        while status is None:
            self.until_quiet()
            if not asked:
                os.kill(self.child, signal.SIGTERM)
                asked = True
            assert time.time() - began < 20, "the program does not end"
            time.sleep(0.01)
            status = self.status()
        self.until_quiet()
        how = os.WTERMSIG(status) if os.WIFSIGNALED(status) else os.WEXITSTATUS(status)
        good = how == signal.SIGTERM if os.WIFSIGNALED(status) else how == 0
        assert good, f"ended with {status:#x}: {self.last[-2000:]!r}"
        assert termios.tcgetattr(self.terminal)[:4] == self.modes, "the terminal was not given back"
        os.close(self.terminal)


def some_mouse(chance):
    """Reports of a mouse: clicks, double clicks, drags and the wheel, mostly over the window, and bad ones."""
    row, column = chance.randint(1, 52), chance.randint(1, 205)
    kind, press = chance.random(), f"\x1b[<0;{column};{row}"
    if kind < 0.4:
        return f"{press}M{press}m".encode() * chance.randint(1, 2)
    if kind < 0.6:
        drags = "".join(f"\x1b[<32;{chance.randint(1, 205)};{row}M" for _ in range(3))
        return f"{press}M{drags}{press}m".encode()
    if kind < 0.9:
        return f"\x1b[<{chance.choice([64, 65])};{column};{row}M".encode() * chance.randint(1, 4)
    button, far = chance.choice([0, 1, 2, 3, 8, 35, 66, 128, -1, 9**20]), chance.choice([0, -5, 9**6, 9**40])
    return f"\x1b[<{button};{far};{row}{chance.choice('MmR')}".encode()


def some_keys(chance):
    kind = chance.random()
    if kind < 0.5:
        return chance.choice(LETTERS).encode()
    data = some_mouse(chance) if kind > 0.85 else chance.choice(SEQUENCES).encode()
    if kind < 0.75:
        return data[:chance.randint(1, len(data))]
    if kind < 0.78:
        return bytes(byte for byte in chance.randbytes(6) if byte not in b"\x03\x1a\x1c\x11\x13")
    return data


def main():
    chance, sent, starts = random.Random(SEED), 0, 0
    with tempfile.TemporaryDirectory(prefix="tokentape-keys-") as home:
        for number, size in enumerate(SIZES):
            program, trace = Program(size, home), b""
            starts += 1
            try:
                while sent < KEYS * (number + 1) // len(SIZES):
                    keys = b"".join(some_keys(chance) for _ in range(chance.randint(1, 12)))
                    trace = (trace + keys)[-400:]
                    sent += len(keys)
                    if chance.random() < 0.01:
                        program.resize((chance.randint(1, 60), chance.randint(1, 250)))
                    if not program.send(keys):
                        program.end()
                        program = Program(size, home)
                        starts += 1
                program.end()
            except AssertionError as error:
                sys.exit(f"after {sent} keys: {error}; the last keys: {trace!r}")
    print(f"{sent} keys in {starts} runs: it lives, and gives the terminal back")


main()
