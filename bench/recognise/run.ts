import { recognise } from '../../lib/recognise/recognise';
import { genreTexts } from '../../lib/recognise/testing/genre-texts';

const BAR_MS = 20;
const SIZES = [10_000, 100_000, 1_000_000];
/** Of each size. */
const ROUNDS = [25, 5, 1];
/** What has made a naive reader quadratic: one endless list, clause, bracket, word or number. */
const ADVERSARIAL = [
  '市教育局、',
  '各单位，',
  '由',
  '牵头单位：',
  '（',
  '要',
  '市',
  '6月',
  '一是',
  '住建、',
  '“',
  '各单位在',
  '由市教育局会同',
];

const prose = genreTexts('genres')
  .map(({ text }) => text)
  .join('\n');
const ofLength = (piece: string, length: number) =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

function best(text: string, rounds: number): number {
  let fastest = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = process.cpuUsage();
    recognise(text, { speechDate: '2025-03-10' });
    const { user, system } = process.cpuUsage(start);
    fastest = Math.min(fastest, (user + system) / 1000);
  }
  return fastest;
}

// Read until the engine has compiled what is hot; before, it counts itself.
best(ofLength(prose, 10_000), 100);
let slow = false;
for (const [name, piece] of [
  ['prose', prose],
  ...ADVERSARIAL.map((each) => [each, each]),
] as const) {
  const times = SIZES.map((size, index) => best(ofLength(piece, size), ROUNDS[index] ?? 1));
  const [first = 0, , last = 0] = times;
  if (name === 'prose' && first > BAR_MS) slow = true;
  if (last > Math.max(first, 1) * 400) slow = true;
  console.log(
    `${name.padEnd(12)} ${times.map((ms) => `${ms.toFixed(1)} ms`.padStart(12)).join('')}`,
  );
}
process.exitCode = slow ? 1 : 0;
