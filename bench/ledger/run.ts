import { EditorState } from '@tiptap/pm/state';
import { ledgerOf } from '../../components/panels/ledger/ledger-of';
import type { Block } from '../../lib/draft/draft';
import { numberingPlugin } from '../../lib/editor/numbering/numbering-plugin';
import { GROUPINGS, groupRows } from '../../lib/ledger/group-rows';
import { keepRows } from '../../lib/ledger/keep-rows';
import { ledgerCounts } from '../../lib/ledger/ledger-counts';
import type { LedgerRow } from '../../lib/ledger/ledger-row';
import { heading, shi, withChips } from '../../lib/ledger/testing/chip-text';
import { testDocOf } from '../../lib/schema/testing';

const CHARACTERS = Number(process.argv[2] ?? 30_000);
const CHIPS = Number(process.argv[3] ?? 120);
const KEYSTROKES = Number(process.argv[4] ?? 400);
const BAR_MS = 50;
const META = { speechDate: '2025-03-10', region: '' };
const PLAIN = '坚持稳中求进工作总基调，完整准确全面贯彻新发展理念，扎实推动高质量发展。';

/** Three chips, two tasks. */
const task = () =>
  shi(
    '扩大覆盖。新建老年助餐点260个，[由市民政局牵头，市商务局、市供销社配合]，<6月底前>建成140个，<年底前>全部投入运营。',
  );

function text(): Block[] {
  const blocks: Block[] = [];
  const tasks = Math.ceil(CHIPS / 3);
  const rest = (CHARACTERS - tasks * 58) / tasks;
  for (let i = 0; i < tasks; i++) {
    if (i % 8 === 0) blocks.push(heading('狠抓工作落实'));
    if (i % 4 === 0) blocks.push(heading('办好民生实事', 2));
    blocks.push(task());
    for (let left = rest; left > 0; left -= PLAIN.length * 3) {
      blocks.push(withChips(PLAIN.repeat(3)));
    }
  }
  return blocks;
}

function update(state: EditorState, before: readonly LedgerRow[]): readonly LedgerRow[] {
  const rows = keepRows(before, ledgerOf({ state }, META));
  ledgerCounts(rows, '2025-06-25');
  for (const by of GROUPINGS) groupRows(rows, by, '2025-06-25');
  return rows;
}

let state = EditorState.create({ doc: testDocOf(text()), plugins: [numberingPlugin()] });
/** Milliseconds of processor time: a busy machine must not decide. */
const cpu = (since: NodeJS.CpuUsage) => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1_000;
};
const started = process.cpuUsage();
let rows = update(state, []);
const first = cpu(started);

const times: number[] = [];
for (let i = 0; i < KEYSTROKES; i++) {
  // Places all over the text, in paragraphs with chips and without.
  const at = (i * 7919) % state.doc.childCount;
  let pos = 1;
  for (let block = 0; block < at; block++) pos += state.doc.child(block).nodeSize;
  state = state.apply(state.tr.insertText('好', pos));
  const before = process.cpuUsage();
  rows = update(state, rows);
  times.push(cpu(before));
}
times.sort((a, b) => a - b);
const at = (share: number) => (times[Math.floor(times.length * share)] ?? 0).toFixed(2);
const worst = (times.at(-1) ?? 0).toFixed(2);
console.log(
  `${state.doc.textContent.length} characters, ${CHIPS} chips, ${rows.length} tasks: ` +
    `first ${first.toFixed(1)} ms; update median ${at(0.5)}, p95 ${at(0.95)}, max ${worst} ms`,
);
if (Number(at(0.95)) > BAR_MS) throw new Error(`The bar is ${BAR_MS} ms.`);
