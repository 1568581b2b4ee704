import { describe, expect, it } from 'vitest';
import { editorState, pt, run, seen, shapes, type TestBlock, uids } from '../testing/editor-text';
import { backspace } from './backspace';
import { deleteForward } from './delete-forward';

const back = (...blocks: TestBlock[]) => run(editorState(blocks), backspace);
const forward = (...blocks: TestBlock[]) => run(editorState(blocks), deleteForward);

describe('Backspace', () => {
  it('E5 takes the number first, then joins', () => {
    const unpointed = back('上', pt(1, '|下'));
    expect(seen(unpointed)).toEqual(['上', '|下']);
    expect(shapes(unpointed)).toEqual(['paragraph', 'paragraph']);
    expect(uids(unpointed)).toEqual(['b', 'b1']);
    const joined = run(unpointed, backspace);
    expect(seen(joined)).toEqual(['上|下']);
    expect(uids(joined)).toEqual(['b']);
  });

  it('E5 the first block becomes a paragraph and stays', () => {
    const state = back([{ kind: 'title' }, '|标题']);
    expect(shapes(state)).toEqual(['paragraph']);
    expect(seen(run(state, backspace))).toEqual(['|标题']);
  });

  it('E6 joining with a point keeps the point', () => {
    const state = back(pt(1, '上'), '|下');
    expect(seen(state)).toEqual(['一、上|下']);
    expect(uids(state)).toEqual(['b']);
  });

  it('E6 an empty block above just goes', () => {
    const state = back('', [{ kind: 'closing' }, '|下']);
    expect(shapes(state)).toEqual(['closing']);
    expect(uids(state)).toEqual(['b1']);
  });

  it('E6 an empty block just goes', () => {
    const state = back(pt(1, '上'), '|');
    expect(seen(state)).toEqual(['一、上|']);
  });

  it('E6 a point that continues its paragraph goes back with its marker as words', () => {
    const runs = { style: 'shi', run: true } as const;
    const state = back('抓好两件事：', pt(1, '抓学习；', runs), pt(1, '|抓落实。', runs));
    expect(seen(state)).toEqual(['抓好两件事：', '一是抓学习；|二是抓落实。']);
  });

  it('E7 keeps the first block of a selection', () => {
    const state = back(pt(1, '甲|乙'), '丙', '丁|戊');
    expect(seen(state)).toEqual(['一、甲|戊']);
    expect(uids(state)).toEqual(['b']);
  });

  it('E7 keeps the last block when nothing of the first is left', () => {
    const state = back([{ kind: 'title' }, '|标题'], '丙', pt(1, '丁|戊'));
    expect(seen(state)).toEqual(['一、|戊']);
    expect(uids(state)).toEqual(['b2']);
  });

  it('E7 E15 deleting everything leaves the first block, empty', () => {
    const state = back([{ kind: 'title' }, '|标题'], '丙', pt(1, '丁|'));
    expect(seen(state)).toEqual(['|']);
    expect(uids(state)).toEqual(['b']);
  });

  it('leaves keys within text to the browser', () => {
    expect(backspace(editorState(['字|']))).toBe(false);
    expect(deleteForward(editorState(['|字']))).toBe(false);
  });
});

describe('Delete', () => {
  it('E6 at the end the next block joins', () => {
    const state = forward('上|', pt(1, '下'));
    expect(seen(state)).toEqual(['上|下']);
    expect(uids(state)).toEqual(['b']);
  });

  it('E6 an empty block gives way to the next', () => {
    const state = forward('|', pt(1, '下'));
    expect(seen(state)).toEqual(['一、|下']);
    expect(uids(state)).toEqual(['b1']);
  });

  it('E6 at the end of the text nothing happens', () => {
    const state = editorState(['上|']);
    expect(run(state, deleteForward).doc).toBe(state.doc);
  });
});
