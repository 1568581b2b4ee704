import { loadavg } from 'node:os';
import { strFromU8, unzipSync } from 'fflate';
import { blockText } from '@/lib/draft/block-text';
import { redlineToDocx } from '@/lib/export/docx/redline/redline-to-docx';
import { suggestionsToDocx } from '@/lib/export/docx/suggestions/suggestions-to-docx';
import { compareBlocks } from '@/lib/versions/compare';
import { changeTotals, listChanges } from '@/lib/versions/list-changes';
import { quantile } from '../paint/figures';
import { timingLine } from '../timings';
import { suggestedDraft } from './suggested-draft';
import { threadsOn, twoVersions } from './two-versions';

/** `npm run bench:redline`: two versions of 12,000 characters compared, and as a Word file; a draft with suggestions as one. */
const ROUNDS = 20;
const COMPARE_MS = 200;
const DOCX_MS = 300;
const MOVES = 5;
const REVISION = /<w:(?:ins|del|moveFrom|moveTo|pPrChange) /g;

const { was, now } = twoVersions(60, MOVES);
const chars = now.reduce((sum, block) => sum + blockText(block).length, 0);
const meta = { name: '讲话', speechDate: null, speaker: '', post: '', occasion: '', region: '' };
const threads = threadsOn(now, 10);

function timed<T>(work: () => T): { times: number[]; made: T } {
  const times: number[] = [];
  let made = work();
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    made = work();
    times.push(performance.now() - start);
  }
  return { times, made };
}

const compared = timed(() => {
  const redline = compareBlocks(was, now, 'word');
  const groups = listChanges(redline);
  return { groups, totals: changeTotals(redline, groups) };
});
const { groups, totals } = compared.made;
const changes = groups.flatMap((group) => group.changes);
const written = timed(() =>
  redlineToDocx({ meta, was, now, author: '王秀英', at: '2026-03-02T01:30:00.000Z', threads }),
);
const document = strFromU8(unzipSync(written.made)['word/document.xml'] ?? new Uint8Array());
const revisions = document.match(REVISION)?.length ?? 0;
const alike = changes.filter(({ kind }) => kind === 'look').length;

console.log(`${chars} characters, 60 edits, ${MOVES} moves; load ${loadavg()[0]?.toFixed(1)}`);
console.log(
  `${timingLine(compared.times)}  compared; bar p50 ${COMPARE_MS} ms: ${changes.length} changes, ${totals.moves} of ${MOVES} moves, ${alike} changes of looks, ${totals.renumbered} renumbered left out`,
);
console.log(
  `${timingLine(written.times)}  as Word; bar p50 ${DOCX_MS} ms: ${revisions} revisions, ${threads.length} threads, ${Math.round(written.made.length / 1024)} KB`,
);
const { blocks, open, threads: talks } = suggestedDraft();
const suggested = timed(() => suggestionsToDocx({ meta, blocks }, open, talks));
const told = strFromU8(unzipSync(suggested.made)['word/document.xml'] ?? new Uint8Array());
console.log(
  `${timingLine(suggested.times)}  a draft with suggestions as Word; bar p50 ${DOCX_MS} ms: ${open.length} suggestions of ${told.match(REVISION)?.length ?? 0} revisions, ${talks.length} threads`,
);
const slow =
  quantile(compared.times, 0.5) > COMPARE_MS ||
  [written, suggested].some(({ times }) => quantile(times, 0.5) > DOCX_MS);
process.exitCode = slow || totals.moves !== MOVES || alike > 0 ? 1 : 0;
