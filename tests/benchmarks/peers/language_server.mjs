// SPDX-License-Identifier: Apache-2.0
// yaml-language-server on one file, over its own protocol: from an edit to its findings, and its peak memory.
// The time is that of its processor, without the 200 ms that it waits before it looks. Arguments: the folder with node_modules, the file.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, file] = process.argv.slice(2);
const program = join(folder, 'node_modules/yaml-language-server/bin/yaml-language-server');
const server = spawn('node', [program, '--stdio'], { cwd: folder });
const waiting = new Map();
let lastId = 0;
let received = Buffer.alloc(0);
let published = () => {};

function send(message) {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  server.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}

function answer(message) {
  const yaml = { validate: true, schemas: {}, schemaStore: { enable: false } };
  const asked = message.method === 'workspace/configuration' ? message.params.items : [];
  send({ id: message.id, result: asked.map((item) => (item.section === 'yaml' ? yaml : {})) });
}

function take(message) {
  if (message.method === 'textDocument/publishDiagnostics') published();
  else if (message.method !== undefined && message.id !== undefined) answer(message);
  else if (waiting.has(message.id)) waiting.get(message.id)();
}

server.stdout.on('data', (data) => {
  received = Buffer.concat([received, data]);
  for (let end = received.indexOf('\r\n\r\n'); end >= 0; end = received.indexOf('\r\n\r\n')) {
    const length = Number(/Content-Length: (\d+)/.exec(received.subarray(0, end))[1]);
    if (received.length < end + 4 + length) return;
    take(JSON.parse(received.subarray(end + 4, end + 4 + length)));
    received = received.subarray(end + 4 + length);
  }
});

// Ticks of 10 ms.
function processorMs() {
  const fields = readFileSync(`/proc/${server.pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function untilPublished(method, params) {
  const begin = processorMs();
  await new Promise((resolve) => {
    published = resolve;
    send({ method, params });
  });
  return processorMs() - begin;
}

let text = readFileSync(file, 'utf8');
const uri = 'file:///values.yaml';
await new Promise((resolve) => {
  waiting.set(++lastId, resolve);
  const capabilities = { textDocument: {}, workspace: { configuration: true } };
  send({ id: lastId, method: 'initialize', params: { processId: process.pid, rootUri: null, capabilities } });
});
send({ method: 'initialized', params: {} });
await untilPublished('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
const times = [];
for (let version = 2; version < 9; ++version) {
  text += `k${version}: 1\n`;
  const params = { textDocument: { uri, version }, contentChanges: [{ text }] };
  times.push(await untilPublished('textDocument/didChange', params));
}
times.sort((a, b) => a - b);
console.log(JSON.stringify({ benchmark: 'findings', min_ms: times[0], median_ms: times[3] }));
const peak = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'));
console.log(JSON.stringify({ benchmark: 'memory', peak_kb: Number(peak[1]) }));
server.kill();
process.exit(0);
