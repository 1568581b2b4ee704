import { describe, expect, it } from 'vitest';
import { editorState, pt, run, seen, shapes, type TestBlock, uids } from '../testing/editor-text';
import { enter } from './enter';

const entered = (...blocks: TestBlock[]) => run(editorState(blocks), enter);

describe('Enter', () => {
  it('E1 splits a paragraph: the second half is new', () => {
    const state = entered('前半|后半');
    expect(seen(state)).toEqual(['前半', '|后半']);
    expect(uids(state)).toEqual(['b', '+']);
  });

  it('E1 splits a point into siblings and keeps the written ordinal with the first', () => {
    const state = entered(pt(1, '甲'), pt(1, '前|后', { start: 5 }));
    expect(seen(state)).toEqual(['一、甲', '五、前', '六、|后']);
    expect(uids(state)).toEqual(['b', 'b1', '+']);
  });

  it('E1 the second half of a title is a paragraph', () => {
    const state = entered([{ kind: 'title' }, '标|题']);
    expect(shapes(state)).toEqual(['title', 'paragraph']);
  });

  it('E1 a selection over blocks goes first', () => {
    const state = entered('一二|三', '四', '五|六');
    expect(seen(state)).toEqual(['一二', '|六']);
    expect(uids(state)).toEqual(['b', '+']);
  });

  it('E2 at the start an empty block comes above and the text keeps its uid', () => {
    const state = entered('上', '|下');
    expect(seen(state)).toEqual(['上', '', '|下']);
    expect(uids(state)).toEqual(['b', '+', 'b1']);
  });

  it('E2 above a point comes an empty sibling', () => {
    const state = entered(pt(2, '|下', { start: 3 }));
    expect(shapes(state)).toEqual(['2 paren-cn', '2 paren-cn start 3']);
    expect(uids(state)).toEqual(['+', 'b']);
  });

  it('E3 at the end of a point a new sibling follows', () => {
    const state = entered(pt(1, '甲'), pt(2, '乙|'), pt(1, '丙'));
    expect(seen(state)).toEqual(['一、甲', '（一）乙', '（二）|', '二、丙']);
    expect(uids(state)).toEqual(['b', 'b1', '+', 'b2']);
  });

  it('E3 a point that continues its paragraph is followed by one that does', () => {
    const state = entered('要抓三件事：', pt(1, '抓落实；|', { style: 'shi', run: true }));
    expect(shapes(state)).toEqual(['paragraph', '1 shi run', '1 shi run']);
  });

  it('E3 最后， is not passed on', () => {
    const more = { style: 'other', variant: '最后，' } as const;
    const state = entered(pt(1, '甲'), pt(1, '乙|', more));
    expect(seen(state)).toEqual(['一、甲', '最后，乙', '三、|']);
  });

  it('E3 after an empty paragraph another one', () => {
    const state = entered('|');
    expect(seen(state)).toEqual(['', '|']);
    expect(uids(state)).toEqual(['b', '+']);
  });

  it('E4 an empty point goes up, and at the top becomes a paragraph', () => {
    const lifted = entered(pt(1, '甲'), pt(2, '乙'), pt(2, '|'));
    expect(seen(lifted)).toEqual(['一、甲', '（一）乙', '二、|']);
    const out = run(lifted, enter);
    expect(seen(out)).toEqual(['一、甲', '（一）乙', '|']);
    expect(uids(out)).toEqual(['b', 'b1', 'b2']);
  });
});
