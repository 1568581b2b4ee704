import { type Command, EditorState, NodeSelection, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { testSchema } from '@/lib/schema/testing';
import { run } from '../testing/editor-text';
import { backspace } from './backspace';
import { deleteForward } from './delete-forward';

const CHIP = 2;

/** 请[市民政局]办理 with the caret at `pos`; the chip stands at position 2. */
function sentence(pos: number): EditorState {
  const schema = testSchema();
  const chip = schema.node('responsibility', { id: 'chip00000001', text: '市民政局' });
  const words = [schema.text('请'), chip, schema.text('办理')];
  const doc = schema.node('doc', null, [schema.node('paragraph', { uid: 'aaaaaaaaaaaa' }, words)]);
  return EditorState.create({ doc, selection: TextSelection.create(doc, pos) });
}

describe('a chip beside the caret', () => {
  const keys: [string, Command, number][] = [
    ['Backspace', backspace, CHIP + 1],
    ['Delete', deleteForward, CHIP],
  ];
  for (const [key, command, caret] of keys) {
    it(`E8 ${key} selects it, and again makes it plain words`, () => {
      const selected = run(sentence(caret), command);
      expect(selected.selection).toBeInstanceOf(NodeSelection);
      expect(selected.selection.from).toBe(CHIP);
      const unwrapped = run(selected, command);
      expect(unwrapped.doc.textContent).toBe('请市民政局办理');
      expect(unwrapped.doc.firstChild?.childCount).toBe(1);
    });
  }
});
