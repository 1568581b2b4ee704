import { describe, expect, it } from 'vitest';
import { editorState, pt, testUid } from '../testing/editor-text';
import { docBlocks } from './doc-blocks';
import { uniqueIdsPlugin } from './unique-ids-plugin';

const ids = (state: ReturnType<typeof editorState>) => docBlocks(state.doc).map(({ uid }) => uid);

describe('ids of doubled blocks', () => {
  const start = () => editorState(['甲', pt(1, '乙'), '丙'], [uniqueIdsPlugin()]);

  it('E16 a split that copies the id gives the second half a new one', () => {
    const state = start();
    const next = ids(state.apply(state.tr.split(5)));
    expect(next[1]).toBe(testUid(1));
    expect(new Set(next).size).toBe(4);
  });

  it('E16 a copy of a block elsewhere gets a new id, the original keeps its own', () => {
    const state = start();
    const next = ids(state.apply(state.tr.insert(0, state.doc.child(2))));
    expect(next.slice(1)).toEqual(ids(state));
    expect(new Set(next).size).toBe(4);
  });

  it('E16 a moved block keeps its id', () => {
    const state = start();
    const moved = state.apply(state.tr.delete(0, 3).insert(6, state.doc.child(0)));
    expect(ids(moved)).toEqual([testUid(1), testUid(2), testUid(0)]);
  });

  it('E16 typing changes no id', () => {
    const state = start();
    expect(ids(state.apply(state.tr.insertText('字', 2)))).toEqual(ids(state));
  });
});
