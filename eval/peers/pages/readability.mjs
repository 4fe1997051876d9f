// Readability.js over every page of a folder: prints {"file","text"} a line, and the seconds of
// its thread on standard error, warm. usage: node readability.mjs FOLDER
//
// jsdom keeps what it has of a page long after it is closed, so each share of the pages has a
// process of its own, one after another.
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Readability } from '@mozilla/readability';
import { JSDOM, VirtualConsole } from 'jsdom';

const SHARE = 110;
const WARM_UP = 60;

const [folder, from] = process.argv.slice(2);
const files = readdirSync(folder).sort();
const quiet = new VirtualConsole();

function extract(bytes) {
  const page = new JSDOM(bytes, { url: 'https://example.org/', contentType: 'text/html', virtualConsole: quiet });
  try {
    return new Readability(page.window.document).parse()?.textContent ?? '';
  } finally {
    page.window.close();
  }
}

function extractOrNothing(bytes) {
  try {
    return extract(bytes);
  } catch {
    return '';
  }
}

// Seconds of this thread alone where the system tells them, else of the process.
function seconds() {
  try {
    const times = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'latin1');
    return Number(times.split(' ')[0]) / 1e9;
  } catch {
    const used = process.cpuUsage();
    return (used.user + used.system) / 1e6;
  }
}

async function share(start) {
  const names = files.slice(start, start + SHARE);
  const pages = names.map((name) => readFileSync(join(folder, name)));
  // jsdom lets go of a page, as far as it does, only once the event loop turns.
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  for (const page of pages.slice(0, WARM_UP)) {
    extractOrNothing(page);
    await turn();
  }
  const texts = [];
  const begin = seconds();
  for (const page of pages) {
    texts.push(extractOrNothing(page));
    await turn();
  }
  const took = seconds() - begin;
  names.forEach((file, i) => writeSync(1, JSON.stringify({ file, text: texts[i] }) + '\n'));
  console.error(`extract seconds ${took}`);
}

function all() {
  let took = 0;
  for (let start = 0; start < files.length; start += SHARE) {
    const child = spawnSync(
      process.execPath,
      ['--max-old-space-size=4096', fileURLToPath(import.meta.url), folder, String(start)],
      { stdio: ['ignore', 'inherit', 'pipe'], encoding: 'utf8' },
    );
    const told = /^extract seconds (.+)$/m.exec(child.stderr);
    if (child.status !== 0 || !told) {
      console.error(`pages from ${start}: ${child.stderr}`);
      process.exit(1);
    }
    took += Number(told[1]);
  }
  console.error(`extract seconds ${took}`);
}

if (from === undefined) {
  all();
} else {
  await share(Number(from));
}
