import type { EditorState } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { editorState, pt } from '../testing/editor-text';
import { headingPlugin } from './heading-plugin';

/** The words in the font of the body, by the position of their block. */
function rests(state: EditorState): string[] {
  const found: string[] = [];
  const [plugin] = state.plugins.filter(
    (one) => one.spec.key && String((one as { key?: string }).key).startsWith('lectern-heading'),
  );
  const set = plugin?.props.decorations?.call(plugin, state);
  state.doc.forEach((block, pos) => {
    const inside = set?.forChild(pos, block) as
      | { find(): { from: number; to: number }[] }
      | undefined;
    for (const { from, to } of inside?.find() ?? []) found.push(block.textBetween(from, to));
  });
  return found;
}

const start = () =>
  editorState(
    [
      pt(1, '抓学习。先学一步。'),
      pt(2, '只有标题'),
      pt(3, '一是。不算'),
      pt(2, '总|要求：稳。'),
      '字。字',
    ],
    [headingPlugin()],
  );

describe('heading words on screen', () => {
  it('E22 only what runs on behind the first sentence of 一、 and （一） has the font of the body', () => {
    expect(rests(start())).toEqual(['先学一步。', '稳。']);
  });

  it('E22 follows typing and changes of style', () => {
    const state = start();
    const typed = state.apply(state.tr.insertText('的', state.selection.from));
    expect(rests(typed)).toEqual(['先学一步。', '稳。']);
    const styled = state.apply(state.tr.setNodeAttribute(0, 'style', 'shi'));
    expect(rests(styled)).toEqual(['稳。']);
    const cut = state.apply(state.tr.delete(4, 5));
    expect(rests(cut)).toEqual(['稳。']);
  });
});
