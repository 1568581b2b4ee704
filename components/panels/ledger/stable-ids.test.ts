// @vitest-environment jsdom
import type { Node } from '@tiptap/pm/model';
import { type Command, NodeSelection, TextSelection } from '@tiptap/pm/state';
import { expect, it } from 'vitest';
import type { Block } from '@/lib/draft/draft';
import { seeded } from '@/lib/draft/testing';
import { newUid } from '@/lib/editor/blocks/new-uid';
import { setChip, unwrapChipById } from '@/lib/editor/chips/set-chip';
import { backspace } from '@/lib/editor/commands/backspace';
import { enter } from '@/lib/editor/commands/enter';
import { moveSection } from '@/lib/editor/commands/move-section';
import { planStep } from '@/lib/editor/sections/plan-step';
import { person, type TestPerson } from '@/lib/editor/testing/two-editors';
import { undo } from '@/lib/editor/undo/undo-plugin';
import type { LedgerRow } from '@/lib/ledger/ledger-row';
import { ledgerView } from '@/lib/ledger/ledger-view';
import { basisOf } from '@/lib/ledger/row-basis';
import { NO_PROGRESS, type RowProgress } from '@/lib/ledger/row-progress';
import { heading, META, shi, withChips } from '@/lib/ledger/testing/chip-text';
import { writeUnits } from '@/lib/responsibility/chip-units';
import { ledgerOf } from './ledger-of';

const SEEDS = 20;
const EDITS = 50;
const UNITS = ['甲局', '乙局', '丙局'];
const DATES = ['3月底前', '6月底前', '年底前'];

type Pick = <T>(list: readonly T[]) => T;

/** Every clause has a word of its own, by which it is known wherever it goes. */
function speech(pick: Pick, int: (n: number) => number): Block[] {
  let n = 0;
  const clause = () => {
    n++;
    const unit = int(2) ? `[由${pick(UNITS)}${pick(['牵头', '负责', '配合'])}]，` : '';
    const date = int(3) || unit === '' ? `<${pick(DATES)}>` : '';
    return `${unit}${date}完成任务K${String(n).padStart(3, '0')}`;
  };
  const task = () => [clause(), ...(int(2) ? [clause()] : [])].join(pick(['；', '。', '，']));
  const tail = () => (int(5) ? '' : `（[${pick(UNITS)}负责]）`);
  const blocks = Array.from({ length: 4 }, () => [
    heading('重点工作'),
    shi(`${task()}。${tail()}`),
    shi(`${task()}。`),
    withChips(`${task()}。${tail()}`),
  ]).flat();
  const own = new Map<string, string>();
  const idOf = (id: string) => own.get(id) ?? own.set(id, newUid()).get(id) ?? id;
  return blocks.map((block) => ({
    ...block,
    uid: newUid(),
    inlines: block.inlines.map((one) => (one.type === 'chip' ? { ...one, id: idOf(one.id) } : one)),
  }));
}

const tokens = (words: string) => (words.match(/K\d{3}/gu) ?? []).join();
const says = (row: LedgerRow) => {
  const { clause, units, dates } = basisOf(row);
  return JSON.stringify([clause, units, dates]);
};
const rowsOf = ({ editor }: TestPerson) => ledgerOf(editor, META);

function chipsOf({ editor }: TestPerson): { id: string; pos: number; node: Node }[] {
  const chips: { id: string; pos: number; node: Node }[] = [];
  editor.state.doc.descendants((node, pos) => {
    if (node.isInline && !node.isText) chips.push({ id: String(node.attrs.id), pos, node });
  });
  return chips;
}

/** One random edit as people make them; its name. */
function edit(one: TestPerson, pick: Pick, int: (n: number) => number): string {
  const { view } = one.editor;
  const { state } = view;
  const { doc } = state;
  const index = int(doc.childCount);
  let start = 1;
  for (let i = 0; i < index; i++) start += doc.child(i).nodeSize;
  const { size } = doc.child(index).content;
  const pos = start + int(size + 1);
  const at = (place: number) =>
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, place)));
  const run = (command: Command) => command(view.state, view.dispatch, view);
  const chip = pick([null, ...chipsOf(one)]);
  const kinds = {
    type: () => view.dispatch(state.tr.insertText(pick(['抓好', '的', '全市']), pos)),
    mark: () => view.dispatch(state.tr.insertText(pick(['，', '；', '。', '、']), pos)),
    delete: () => view.dispatch(state.tr.delete(pos, Math.min(pos + 1 + int(3), start + size))),
    split: () => {
      at(pos);
      run(enter);
    },
    join: () => {
      at(start);
      run(backspace);
    },
    move: () =>
      moveSection(view, (blocks) => planStep(blocks, index, pick(['up', 'down'] as const))),
    chip: () => {
      const kind = pick(['responsibility', 'deadline'] as const);
      const [name, text] = [pick(UNITS), pick(DATES)];
      const fields =
        kind === 'deadline'
          ? { text }
          : { text: `由${name}牵头`, units: writeUnits([{ name, role: 'lead' }]) };
      view.dispatch(state.tr.insert(pos, state.schema.node(kind, { id: newUid(), ...fields })));
    },
    remove: () => {
      if (!chip) return;
      view.dispatch(state.tr.setSelection(NodeSelection.create(doc, chip.pos)).deleteSelection());
    },
    unwrap: () => {
      const tr = chip && unwrapChipById(state, chip.id);
      if (tr) view.dispatch(tr);
    },
    // What the ledger itself does to the text.
    change: () => {
      if (!chip) return;
      const units = writeUnits([{ name: pick(UNITS), role: 'responsible' }]);
      const fields: Record<string, string> =
        chip.node.type.name === 'deadline' ? { relation: 'by', to: '2025-05-08' } : { units };
      const tr = setChip(state, chip.id, fields);
      if (tr) view.dispatch(tr);
    },
    undo: () => run(undo),
  };
  const names = Object.keys(kinds) as (keyof typeof kinds)[];
  const weighted = [...names, 'type', 'type', 'move', 'undo'] as const;
  const name = pick(weighted);
  kinds[name]();
  return name;
}

/** The words of every block, by uid. */
function wordsOf({ editor }: TestPerson): Map<string, Node> {
  const blocks = new Map<string, Node>();
  editor.state.doc.forEach((node) => void blocks.set(String(node.attrs.uid), node));
  return blocks;
}

it(`L11 L16: ids hold or go, and never stand for another clause, through ${SEEDS * EDITS} edits`, {
  timeout: 120_000,
}, () => {
  const done = new Map<string, number>();
  let kept = 0;
  let lost = 0;
  for (let seed = 1; seed <= SEEDS; seed++) {
    const random = seeded(seed);
    const int = (n: number) => Math.floor(random() * n);
    const pick: Pick = (list) => list[int(list.length)] as (typeof list)[number];
    const one = person(speech(pick, int), seed);
    const first = rowsOf(one);
    const progress = first.map(
      (row): RowProgress => ({
        ...{ ...NO_PROGRESS, rowId: row.id, version: 1, basis: basisOf(row), checkedAt: '' },
      }),
    );
    /** What every id has ever said, with the chips that stood in its clause then. */
    const said = new Map<string, { id: string; chipIds: readonly string[] }>();
    const known = new Set<string>();
    let before = first;
    for (let step = 0; step <= EDITS; step++) {
      const blocks = wordsOf(one);
      const name = step === 0 ? 'start' : edit(one, pick, int);
      done.set(name, (done.get(name) ?? 0) + 1);
      const rows = rowsOf(one);
      const hold = (fact: boolean, rule: string) => {
        if (!fact) throw new Error(`${rule}: seed ${seed}, step ${step}, ${name}`);
      };
      const byId = new Map(rows.map((row) => [row.id, row]));
      hold(byId.size === rows.length, 'ids are distinct');
      for (const row of rows)
        hold(row.chipIds.includes(row.id), 'an id is that of a chip in the row');

      // What nobody touched says the same under the same id.
      const now = wordsOf(one);
      for (const row of before) {
        const block = now.get(row.anchor.blockUid);
        const own = blocks.get(row.anchor.blockUid);
        if (!block || !own?.eq(block) || !own.textContent.includes(row.task.slice(-4))) continue;
        const after = byId.get(row.id);
        if (after && tokens(row.clause) === tokens(after.clause)) kept++;
        else lost++;
      }

      // No id that people knew stands for what another one stood for.
      for (const row of rows) {
        if (tokens(row.clause) === '') continue;
        const other = said.get(says(row));
        const jumped = other && other.id !== row.id && !other.chipIds.includes(row.id);
        hold(!jumped || !known.has(row.id), `no id jumps (${row.clause})`);
        if (!other) said.set(says(row), { id: row.id, chipIds: row.chipIds });
      }
      for (const row of rows) known.add(row.id);

      // Progress is with its chip or listed as gone, once; what is not stale says what it said.
      const view = ledgerView(rows, { progress, hand: [] });
      const shown = view.tasks.flatMap((task) => task.progress ?? []);
      const all = [...shown, ...view.gone];
      hold(all.length === progress.length && new Set(all).size === all.length, 'nothing is lost');
      for (const task of view.tasks) {
        if (!task.progress) continue;
        hold(task.chipIds.includes(task.progress.rowId), 'progress is with its chip');
        const same = task.clause === task.progress.basis.clause;
        hold(task.stale || same, 'what is not stale says what it said');
      }
      before = rows;
    }
    one.editor.destroy();
  }
  // A run that does nothing proves nothing.
  expect(Math.min(...done.values())).toBeGreaterThanOrEqual(SEEDS);
  expect(kept).toBeGreaterThan(SEEDS * EDITS * 5);
  expect(lost / kept).toBeLessThan(0.001);
});
