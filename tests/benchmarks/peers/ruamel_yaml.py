# SPDX-License-Identifier: Apache-2.0
"""ruamel.yaml on one file: read, change one value, print; the same with a preset; lines that nobody touched
and that are another way afterwards. Arguments: the file, a path, the number of runs."""
import collections
import io
import json
import sys
import time

from ruamel.yaml import YAML

ADD = 'charts:\n  section-3:\n    enabled: false\n    image:\n      tag: "2.0"\n  added:\n    a: 1\n'


def parser():
    yaml = YAML()
    yaml.preserve_quotes = True
    yaml.width = 1 << 20
    return yaml


def merge(into, add):
    for key, value in add.items():
        if isinstance(value, dict) and isinstance(into.get(key), dict):
            merge(into[key], value)
        else:
            into[key] = value


def changed(text, act):
    yaml = parser()
    data = yaml.load(text)
    act(data)
    printed = io.StringIO()
    yaml.dump(data, printed)
    return printed.getvalue()


def preset(data):
    del data["charts"]["section-7"]
    merge(data, parser().load(ADD))


def measure(what, text, act, runs):
    times = []
    for _ in range(runs):
        begin = time.process_time()
        printed = changed(text, act)
        times.append((time.process_time() - begin) * 1000)
    times.sort()
    print(json.dumps({"benchmark": what, "min_ms": times[0], "median_ms": times[len(times) // 2]}), flush=True)
    return printed


def main():
    file, path, runs = sys.argv[1], sys.argv[2].split("."), int(sys.argv[3])
    with open(file, encoding="utf-8") as stream:
        text = stream.read()

    def set_value(data):
        for key in path[:-1]:
            data = data[key]
        data[path[-1]] = "another"

    printed = measure("read_set_print", text, set_value, runs)
    measure("read_preset_print", text, preset, runs)
    missing = collections.Counter(text.split("\n")) - collections.Counter(printed.split("\n"))
    print(json.dumps({"benchmark": "foreign_lines", "count": sum(missing.values()) - 1}))


main()
