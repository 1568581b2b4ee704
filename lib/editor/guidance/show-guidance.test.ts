import { EditorState } from '@tiptap/pm/state';
import { DecorationSet } from '@tiptap/pm/view';
import { expect, test } from 'vitest';
import { uidSource } from '@/lib/draft/testing';
import { blocksToDoc } from '@/lib/schema/block-to-node';
import { testSchema } from '@/lib/schema/testing';
import { scaffoldDraft } from '@/lib/sections/scaffolds/scaffold-draft';
import { SCAFFOLDS } from '@/lib/sections/scaffolds/scaffolds';
import { showGuidance } from './show-guidance';

const drawn = (set: DecorationSet) => set.find().map(({ from }) => from);

test('GD1 guidance is drawn in empty parts and goes with the first character', () => {
  for (const scaffold of SCAFFOLDS) {
    const doc = blocksToDoc(testSchema(), scaffoldDraft(scaffold, { name: '讲话' }, uidSource()));
    const state = EditorState.create({ doc });
    const all = showGuidance.init(state);
    expect(drawn(all)).toHaveLength(scaffold.parts.length);
    const at = all.find()[1]?.from ?? 0;
    const tr = state.tr.insertText('字', at + 1);
    const rest = showGuidance.apply(tr, all, state, state.apply(tr));
    expect(drawn(rest)).toHaveLength(scaffold.parts.length - 1);
    expect(drawn(rest)).not.toContain(at);
  }
});

test('GD1 a text from no scaffold has none', () => {
  const state = EditorState.create({ doc: blocksToDoc(testSchema(), []) });
  expect(showGuidance.init(state)).toBe(DecorationSet.empty);
});
