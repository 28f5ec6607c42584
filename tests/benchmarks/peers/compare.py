#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Runs bench_yaml and its peers by turns on the same texts, and prints both sides, in ms of processor
time and KB, and the ratio as JSON lines.

usage: compare.py BENCH_YAML [FOLDER]

FOLDER (or LAYERWRIGHT_PEERS) has node_modules with `yaml` and `yaml-language-server`; ruamel.yaml is looked for
where python3 finds it. What is not there is left out, and said so on standard error.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).parent
ROUNDS = 2
PATH = "charts.section-100.image.tag"


def lines_of(command):
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return [json.loads(line) for line in output.splitlines()]


def has_module(name):
    return subprocess.run([sys.executable, "-c", f"import {name}"], capture_output=True).returncode == 0


def peers_of(folder, size):
    runs = "3" if size < 1_000_000 else "1"
    found = {}
    if has_module("ruamel.yaml"):
        found["ruamel.yaml"] = lambda file: [sys.executable, HERE / "ruamel_yaml.py", file, PATH, runs]
    for name, script, last in (("yaml", "eemeli_yaml.mjs", [PATH]),
                               ("yaml-language-server", "language_server.mjs", [])):
        if folder and shutil.which("node") and (folder / "node_modules" / name).exists():
            found[name] = lambda file, script=script, last=last: ["node", HERE / script, folder, file, *last]
    for name in {"ruamel.yaml", "yaml", "yaml-language-server"} - found.keys():
        print(f"{name} is not there: left out", file=sys.stderr)
    return found


def best(results, line):
    """The best of the runs, since other work on the machine only ever adds to a time."""
    name = line.pop("benchmark")
    for key, value in line.items():
        if key != "median_ms":
            results[name] = min(results.get(name, value), value)


def compare(bench, folder, file):
    size = file.stat().st_size
    peers = peers_of(folder, size)
    ours, theirs = {}, {name: {} for name in peers}
    for _ in range(ROUNDS):
        for line in lines_of([bench, file]) + lines_of([bench, "--memory", file]):
            line = {key: value for key, value in line.items() if key not in ("bytes", "runs", "findings")}
            line["benchmark"] = line["benchmark"].removeprefix("yaml_")
            best(ours, line)
        for name, command in peers.items():
            for line in lines_of(command(file)):
                best(theirs[name], line)
    for name, results in theirs.items():
        for what, value in results.items():
            row = {"bytes": size, "what": what, "peer": name, "theirs": round(value, 1)}
            if what != "foreign_lines": # none of ours: the edit is a span
                row |= {"ours": round(ours[what], 1), "ratio": round(value / ours[what], 1)}
            print(json.dumps(row), flush=True)
    for what in ("read", "set_open", "preset_open"):
        print(json.dumps({"bytes": size, "what": what, "ours": round(ours[what], 2)}), flush=True)


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    folder = sys.argv[2] if len(sys.argv) > 2 else os.environ.get("LAYERWRIGHT_PEERS")
    with tempfile.TemporaryDirectory() as texts:
        subprocess.run([sys.argv[1], "--write", texts], check=True)
        for file in sorted(pathlib.Path(texts).iterdir(), key=lambda f: f.stat().st_size):
            compare(sys.argv[1], pathlib.Path(folder).absolute() if folder else None, file)


main()
