// SPDX-License-Identifier: Apache-2.0
// `yaml` for Node on one file: read, change one value, print; the same with a preset; lines that nobody
// touched and that are another way afterwards. Arguments: the folder with node_modules, the file, a path.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [folder, file, path] = process.argv.slice(2);
const YAML = createRequire(join(folder, 'package.json'))('yaml');
const text = readFileSync(file, 'utf8');

function set() {
  const document = YAML.parseDocument(text);
  document.setIn(path.split('.'), 'another');
  return document.toString();
}

function merge(into, from) {
  for (const pair of from.items) {
    const old = into.get(pair.key, true);
    if (YAML.isMap(old) && YAML.isMap(pair.value)) merge(old, pair.value);
    else into.set(pair.key, pair.value);
  }
}

function preset() {
  const document = YAML.parseDocument(text);
  document.deleteIn(['charts', 'section-7']);
  const add = 'charts:\n  section-3:\n    enabled: false\n    image:\n      tag: "2.0"\n  added:\n    a: 1\n';
  merge(document.contents, YAML.parseDocument(add).contents);
  return document.toString();
}

function measure(what, act) {
  const times = [];
  let printed = '';
  for (let run = 0; run < 5; ++run) {
    const begin = process.cpuUsage();
    printed = act();
    const used = process.cpuUsage(begin);
    times.push((used.user + used.system) / 1e3);
  }
  times.sort((a, b) => a - b);
  console.log(JSON.stringify({ benchmark: what, min_ms: times[0], median_ms: times[2] }));
  return printed;
}

const printed = measure('read_set_print', set);
measure('read_preset_print', preset);
const left = new Map();
for (const line of printed.split('\n')) left.set(line, (left.get(line) ?? 0) + 1);
let changed = -1; // the one that was to change
for (const line of text.split('\n')) {
  const count = left.get(line) ?? 0;
  if (count > 0) left.set(line, count - 1);
  else ++changed;
}
console.log(JSON.stringify({ benchmark: 'foreign_lines', count: changed }));
