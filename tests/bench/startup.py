# SPDX-FileCopyrightText: 2026 The Osteolog developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Measures start-up and memory of whole programs, seen from outside, in one run and in turns, so that what the machine
does meanwhile falls on all of them alike.

Time is from the moment before the process is made to the line that the program prints after its first paint. KeePassXC
prints none: for it the clock stops when its window appears, which is before it is painted, so the comparison leans
its way. Memory is the proportional set size of the process tree, two seconds after the window is up."""
import argparse
import ctypes
import ctypes.util
import os
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SETTLE_SECONDS = 2
TIMEOUT_SECONDS = 60
PSS_BAR_MIB = 60
FLOOR_BAR = 3


class XServer:
    """A screen of our own, and the news of which windows appear on it."""

    MAP_NOTIFY = 19
    SUBSTRUCTURE_NOTIFY_MASK = 1 << 19

    def __init__(self):
        read, write = os.pipe()
        self.process = subprocess.Popen(["Xvfb", "-displayfd", str(write), "-screen", "0", "1920x1080x24",
                                         "-nolisten", "tcp"], pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as numbers:
            self.name = ":" + numbers.readline().strip()
        self.x = ctypes.CDLL(ctypes.util.find_library("X11") or "libX11.so.6")
        self.x.XOpenDisplay.restype = ctypes.c_void_p
        self.x.XDefaultRootWindow.restype = ctypes.c_ulong
        self.display = ctypes.c_void_p(self.x.XOpenDisplay(self.name.encode()))
        root = ctypes.c_ulong(self.x.XDefaultRootWindow(self.display))
        self.x.XSelectInput(self.display, root, ctypes.c_long(self.SUBSTRUCTURE_NOTIFY_MASK))
        self.x.XSync(self.display, 0)

    def forget(self):
        self.x.XSync(self.display, 1)

    def wait_for_window(self, deadline):
        event = (ctypes.c_long * 24)()
        while time.monotonic() < deadline:
            while self.x.XPending(self.display):
                self.x.XNextEvent(self.display, ctypes.byref(event))
                if ctypes.c_int.from_buffer(event).value == self.MAP_NOTIFY:
                    return time.monotonic()
            time.sleep(0.0005)
        raise TimeoutError("no window appeared")

    def stop(self):
        self.process.terminate()
        self.process.wait()


class Program:
    def __init__(self, name, once, stay, says_when_painted):
        self.name = name
        self.once = once  # arguments to start, paint and end
        self.stay = stay  # arguments to start and stay
        self.says_when_painted = says_when_painted
        self.times = []
        self.pss = []

    def start(self, arguments, environment):
        return subprocess.Popen(arguments, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                start_new_session=True)

    def time(self, server, environment):
        server.forget()
        began = time.monotonic()
        process = self.start(self.once, environment)
        try:
            if self.says_when_painted:
                if not process.stdout.readline():
                    raise RuntimeError(f"{self.name} ended without a word")
                ended = time.monotonic()
                process.wait(TIMEOUT_SECONDS)
            else:
                ended = server.wait_for_window(began + TIMEOUT_SECONDS)
        finally:
            end(process)
        self.times.append((ended - began) * 1000)

    def weigh(self, server, environment):
        server.forget()
        process = self.start(self.stay, environment)
        try:
            server.wait_for_window(time.monotonic() + TIMEOUT_SECONDS)
            time.sleep(SETTLE_SECONDS)
            self.pss.append(pss(process.pid) / 1024)
        finally:
            end(process)


def end(process):
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    process.stdout.close()


def pss(pid):
    """KiB, of the process and its children."""
    for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
        if line.startswith("Pss:"):
            own = int(line.split()[1])
    children = Path(f"/proc/{pid}/task/{pid}/children").read_text().split()
    return own + sum(pss(child) for child in children)


def programs(options, home):
    osteolog = [f"{options.bin}/osteolog", "--data", options.diary]
    floor = f"{options.bin}/bench_floor"
    yield Program("empty window", [floor], [floor, "--stay"], True)
    yield Program("Osteolog", osteolog + ["--time-start"], osteolog, True)
    keepassxc = shutil.which("keepassxc")
    if keepassxc:
        settings = home / "keepassxc.ini"
        settings.write_text("[General]\nUpdateCheckMessageShown=true\n[GUI]\nCheckForUpdates=false\n")
        arguments = [keepassxc, "--config", str(settings), "--localconfig", str(home / "keepassxc-local.ini")]
        yield Program("KeePassXC", arguments, arguments, False)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, required=True)
    parser.add_argument("--diary", required=True)
    parser.add_argument("--bin", required=True)
    options = parser.parse_args()
    server = XServer()
    try:
        with tempfile.TemporaryDirectory() as folder:
            environment = {**os.environ, "DISPLAY": server.name, "QT_QPA_PLATFORM": "xcb", "HOME": folder,
                           "XDG_RUNTIME_DIR": folder, "XDG_CONFIG_HOME": folder, "TMPDIR": folder}
            environment.pop("WAYLAND_DISPLAY", None)
            measured = list(programs(options, Path(folder)))
            for program in measured:
                program.time(server, environment)  # warms the file cache and is not counted
                program.times.clear()
            for _ in range(options.runs):
                for program in measured:
                    program.time(server, environment)
            for program in measured:
                for _ in range(3):
                    program.weigh(server, environment)
    finally:
        server.stop()
    sys.exit(report(measured, options))


def report(measured, options):
    medians = {program.name: statistics.median(program.times) for program in measured}
    weights = {program.name: statistics.median(program.pss) for program in measured}
    floor = medians["empty window"]
    print(f"{options.runs} starts each, in turns; diary {options.diary}")
    print(f"{'':14}{'median ms':>10}{'min':>8}{'max':>8}{'x floor':>9}{'PSS MiB':>9}")
    for program in measured:
        print(f"{program.name:14}{medians[program.name]:10.1f}{min(program.times):8.1f}{max(program.times):8.1f}"
              f"{medians[program.name] / floor:9.2f}{weights[program.name]:9.1f}")
    kept = {f"start at most {FLOOR_BAR} x floor": medians["Osteolog"] <= FLOOR_BAR * floor,
            f"memory at most {PSS_BAR_MIB} MiB": weights["Osteolog"] <= PSS_BAR_MIB}
    if "KeePassXC" in medians:
        kept["start below KeePassXC's"] = medians["Osteolog"] < medians["KeePassXC"]
    for bar, good in kept.items():
        print(f"{'kept' if good else 'MISSED'}: {bar}")
    return 0 if all(kept.values()) else 1


main()
