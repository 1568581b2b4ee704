import { randomBytes } from 'node:crypto';
import { loadavg } from 'node:os';
import { chromium } from '@playwright/test';
import { chromiumLaunch } from '../../checks/chromium';
import { speechOfLength } from '../../lib/draft/fixtures/repeat-speech';
import { makeUid } from '../../lib/draft/uid';
import { blocksFromText } from '../../lib/import/blocks-from-text';
import { measureRound, type Round } from './measure-round';
import { lookAround, noiseIn } from './noise';
import { readOptions, type SubjectName } from './options';
import { openOurs } from './our-subject';
import { choosePlaces } from './places';
import { type Row, rowLine, summary } from './report';
import { openStock } from './stock-subject';
import type { OpenText, Subject } from './subject';

const options = readOptions(process.argv.slice(2));
const start = await lookAround();
console.log(
  `load average ${loadavg()
    .map((load) => load.toFixed(1))
    .join(' ')}, ` +
    `${start.busyCores.toFixed(1)} cores busy before anything of ours, CPU loop ${start.loopMs.toFixed(0)} ms`,
);

const browser = await chromium.launch(chromiumLaunch());
const ours = await openOurs(options.typists + 2, options.reviews);
const stock = await openStock(ours.url);
const found: Omit<Row, 'noise'>[] = [];
try {
  const subjects: Subject[] = [ours, ours.reviewed, ours.suggesting, ours.ledger, stock].filter(
    ({ name }) => options.subjects.includes(name),
  );
  const texts = new Map<string, OpenText>();
  const newUid = () => makeUid((n) => randomBytes(n));
  const contents = options.sizes.map((size) => {
    const text = speechOfLength(size);
    return { size, text, blocks: blocksFromText(text, newUid) };
  });
  for (const { size, text, blocks } of contents) {
    for (const subject of subjects) {
      texts.set(`${subject.name} ${size}`, await subject.addText(text, blocks));
    }
  }
  for (let round = 0; round < options.rounds; round++) {
    for (const { size, blocks } of contents) {
      const order = round % 2 ? [...subjects].reverse() : subjects;
      for (const { name } of order) {
        const text = texts.get(`${name} ${size}`);
        if (!text) continue;
        const places = choosePlaces(blocks, options.typists, round);
        const profile = options.profiles && `${options.profiles}/${name}-${size}-${round}`;
        add(name, size, await measureRound(browser, { text, ...places, options, profile }));
      }
    }
  }
} finally {
  await browser.close();
  await stock.close();
  await ours.close();
}

const [lines, held] = summary(rows(), options.sizes);
console.log(`\nmedian / p95 / worst; medians over rounds\n${lines.join('\n')}`);
process.exitCode = held ? 0 : 1;

function add(subject: SubjectName, characters: number, round: Round): void {
  found.push({ subject, characters, round });
  const row = rows().at(-1);
  if (row) console.log(rowLine(row));
}

/** With the noise judged against the fastest loop so far. */
function rows(): Row[] {
  const loops = found.flatMap(({ round }) => round.moments.map(({ loopMs }) => loopMs));
  const fastest = Math.min(start.loopMs, ...loops);
  return found.map((row) => ({ ...row, noise: noiseIn(row.round.moments, fastest) }));
}
