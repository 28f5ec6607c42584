#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Starts Layerwright and, beside it, kwrite on a display of their own, and prints as JSON lines: the ms from the start of
the program until its window is there, and until a key that was pressed as soon as there was one to press it in has
changed the text; the memory; and the processor time and wake-ups of 30 s in which nobody does anything.

usage: start.py LAYERWRIGHT [--runs N] [--idle SECONDS] [--drop-caches] [FILE...]

Needs Xvfb, openbox and python3-xlib; kwrite, where it is not there, is left out. Without FILE, profiles of 12 and 30
layers are made of the sample. "Cold" means that the files which the program maps are read from the disk again; with
--drop-caches, for which one has to be root, all files of the machine are.
"""
import argparse
import contextlib
import json
import os
import pathlib
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time

try:
    from Xlib import X, XK, display as xdisplay
    from Xlib.ext import xtest
except ImportError:
    sys.exit("start.py: python3-xlib is not there")

SAMPLE = pathlib.Path(__file__).parents[3] / "resources/samples/store-edge.json"
PATIENCE = 30


def profile_of(folder, layers):
    """The sample with more add-ons, each with texts of its own."""
    profile = json.loads(SAMPLE.read_text(encoding="utf-8"))
    packs = profile["spec"]["template"]["packs"]
    add_ons = [pack for pack in packs if pack["layer"] == "addon"]
    for number in range(layers - len(packs)):
        packs.append(dict(add_ons[number % len(add_ons)], name=f"more-{number}"))
    path = folder / f"{layers}-layers.json"
    path.write_text(json.dumps(profile, indent=2), encoding="utf-8")
    return path


def text_of(folder, profile):
    """For a program that knows no profiles: all values in one text."""
    path = folder / (profile.stem + ".yaml")
    try:
        packs = json.loads(profile.read_text(encoding="utf-8"))["spec"]["template"]["packs"]
        path.write_text("\n---\n".join(pack.get("values", "") for pack in packs), encoding="utf-8")
    except (ValueError, KeyError):
        shutil.copy(profile, path)
    return path


class Desktop:
    """A display with a window manager, and a home."""

    def __init__(self, folder):
        self.folder = folder
        self.environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "HOME": str(folder),
                            "QT_QPA_PLATFORM": "xcb"}
        self.environment |= {name: value for name, value in os.environ.items() if name.endswith("SAN_OPTIONS")}
        for name in ("CONFIG", "CACHE", "DATA", "STATE"):
            self.environment[f"XDG_{name}_HOME"] = str(folder / name.lower())
        runtime = folder / "run"
        runtime.mkdir(mode=0o700)
        self.environment["XDG_RUNTIME_DIR"] = str(runtime)
        self.programs = []

    def __enter__(self):
        end, begin = os.pipe()
        self.begin(["Xvfb", "-displayfd", str(begin), "-screen", "0", "1440x900x24", "-nolisten", "tcp"],
                   pass_fds=[begin])
        os.close(begin)
        with os.fdopen(end) as pipe:
            self.environment["DISPLAY"] = ":" + pipe.readline().strip()
        self.display = xdisplay.Display(self.environment["DISPLAY"])
        self.root = self.display.screen().root
        self.root.change_attributes(event_mask=X.PropertyChangeMask)
        self.begin(["openbox"])
        self.wait(lambda: self.property(self.root, "_NET_SUPPORTING_WM_CHECK"))
        return self

    def __exit__(self, *_):
        self.display.close()
        for program in reversed(self.programs):
            program.kill()
            program.wait()

    def begin(self, command, **more):
        self.programs.append(subprocess.Popen(command, env=self.environment, stdout=subprocess.DEVNULL,
                                              stderr=subprocess.DEVNULL, **more))
        return self.programs[-1]

    def property(self, window, name):
        value = window.get_full_property(self.display.intern_atom(name), X.AnyPropertyType)
        return value.value if value else None

    def wait(self, is_so):
        """Looks again whenever the server tells something."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if found := is_so():
                return found
            self.display.flush()
            select.select([self.display.fileno()], [], [], 0.02)
            while self.display.pending_events():
                self.display.next_event()
        raise TimeoutError

    def windows(self):
        return list(self.property(self.root, "_NET_CLIENT_LIST") or [])

    def press(self, window):
        """A click into the text, and a letter."""
        shape = window.get_geometry()
        place = window.translate_coords(self.root, 0, 0)
        xtest.fake_input(self.display, X.MotionNotify, x=shape.width * 45 // 100 - place.x,
                         y=shape.height * 35 // 100 - place.y)
        xtest.fake_input(self.display, X.ButtonPress, 1)
        xtest.fake_input(self.display, X.ButtonRelease, 1)
        key = self.display.keysym_to_keycode(XK.string_to_keysym("x"))
        xtest.fake_input(self.display, X.KeyPress, key)
        xtest.fake_input(self.display, X.KeyRelease, key)
        self.display.flush()


class Run:
    """One start of a program on a file, up to the first letter."""

    def __init__(self, desktop, command):
        self.desktop = desktop
        before = set(desktop.windows())
        begin = time.monotonic()
        self.program = desktop.begin(command)
        new = desktop.wait(lambda: [w for w in desktop.windows() if w not in before])
        self.window = desktop.display.create_resource_object("window", new[0])
        self.window.change_attributes(event_mask=X.PropertyChangeMask)
        desktop.wait(lambda: new[0] in (desktop.property(desktop.root, "_NET_ACTIVE_WINDOW") or []))
        self.mapped = (time.monotonic() - begin) * 1000
        name = desktop.property(self.window, "_NET_WM_NAME")
        desktop.press(self.window)
        desktop.wait(lambda: desktop.property(self.window, "_NET_WM_NAME") != name)
        self.typed = (time.monotonic() - begin) * 1000

    def status(self, name):
        for line in pathlib.Path(f"/proc/{self.program.pid}/status").read_text().splitlines():
            if line.startswith(name + ":"):
                return int(line.split()[1])

    def private_kb(self):
        lines = pathlib.Path(f"/proc/{self.program.pid}/smaps_rollup").read_text().splitlines()
        return sum(int(line.split()[1]) for line in lines if line.startswith("Private_"))

    def ticks(self):
        fields = pathlib.Path(f"/proc/{self.program.pid}/stat").read_text().rsplit(") ", 1)[1].split()
        return int(fields[11]) + int(fields[12])

    def wakeups(self):
        tasks = pathlib.Path(f"/proc/{self.program.pid}/task").glob("*/status")
        return sum(int(line.split()[1]) for task in tasks for line in task.read_text().splitlines()
                   if line.startswith("voluntary_ctxt_switches"))

    def mapped_files(self):
        lines = pathlib.Path(f"/proc/{self.program.pid}/maps").read_text().splitlines()
        return {line.split(maxsplit=5)[5] for line in lines if line.count("/")}

    def end(self):
        self.program.send_signal(signal.SIGKILL)
        self.program.wait()
        self.desktop.programs.remove(self.program)


def forget(files, all_files):
    """Makes the next start read them from the disk."""
    if all_files:
        os.sync()
        pathlib.Path("/proc/sys/vm/drop_caches").write_text("3")
        return
    for name in files:
        with contextlib.suppress(OSError), open(name, "rb") as file:
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def print_row(**row):
    print(json.dumps(row), flush=True)


def measure(program, command, options):
    times = {"cold": [], "warm": []}
    files = set()
    for run in range(2 * options.runs + 1):
        kind = "cold" if run % 2 else "warm"
        with tempfile.TemporaryDirectory() as home, Desktop(pathlib.Path(home)) as desktop:
            if kind == "cold":
                forget(files, options.drop_caches)
            start = Run(desktop, command)
            files = start.mapped_files()
            if run > 0:
                times[kind].append((start.mapped, start.typed))
            if run == 2 * options.runs:
                idle(program, command, start, options)
            start.end()
    for kind, found in times.items():
        for what, place in (("window", 0), ("typing", 1)):
            values = sorted(value[place] for value in found)
            print_row(program=program, file=pathlib.Path(command[-1]).name, what=f"{kind}_{what}",
                      min_ms=round(values[0]), median_ms=round(values[len(values) // 2]), runs=len(values))


def idle(program, command, start, options):
    time.sleep(5)
    ticks, wakeups = start.ticks(), start.wakeups()
    time.sleep(options.idle)
    seconds = options.idle
    print_row(program=program, file=pathlib.Path(command[-1]).name, what="idle", seconds=seconds,
              cpu_ms=(start.ticks() - ticks) * 1000 // os.sysconf("SC_CLK_TCK"), wakeups=start.wakeups() - wakeups,
              rss_kb=start.status("VmRSS"), private_kb=start.private_kb())


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("layerwright")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--idle", type=int, default=30)
    parser.add_argument("--drop-caches", action="store_true")
    parser.add_argument("files", nargs="*", type=pathlib.Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        folder = pathlib.Path(folder)
        for profile in options.files or [profile_of(folder, 12), profile_of(folder, 30)]:
            copy = folder / profile.name # which may be changed
            if copy != profile:
                shutil.copy(profile, copy)
                copy.chmod(0o644)
            measure("layerwright", [options.layerwright, str(copy)], options)
            if shutil.which("kwrite"):
                measure("kwrite", ["kwrite", str(text_of(folder, copy))], options)
            else:
                print("kwrite is not there: left out", file=sys.stderr)


main()
