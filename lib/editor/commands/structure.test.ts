import { describe, expect, it } from 'vitest';
import { editorState, pt, run, seen, shapes, type TestBlock } from '../testing/editor-text';
import { changeLevel } from './change-level';
import { renumber } from './renumber';
import { selectText } from './select-text';
import { setKind } from './set-kind';
import { setPointStyle } from './set-point-style';
import { applyTypedMarker } from './typed-marker';

describe('levels', () => {
  it('E9 goes deeper with the style of that level', () => {
    const state = run(
      editorState([pt(1, '甲'), pt(2, '乙', { style: 'di' }), pt(1, '丙|')]),
      changeLevel(1),
    );
    expect(seen(state)).toEqual(['一、甲', '第一，乙', '第二，丙|']);
  });

  it('E9 stops at 1 and 4, drops a kept ordinal, moves all selected points', () => {
    const deep = run(editorState([pt(4, '|甲'), pt(3, '乙|', { start: 9 })]), changeLevel(1));
    expect(shapes(deep)).toEqual(['4 yao', '4 yao']);
    const up = run(editorState([pt(1, '|甲'), '字', pt(2, '乙|')]), changeLevel(-1));
    expect(shapes(up)).toEqual(['1 cn-comma', 'paragraph', '1 cn-comma']);
  });

  it('E10 in a paragraph the key is taken and nothing changes', () => {
    const state = editorState(['字|']);
    expect(run(state, changeLevel(1)).doc).toBe(state.doc);
  });
});

describe('styles and kinds', () => {
  it('E11 a caret switches its series, not the neighbours', () => {
    const state = editorState([
      pt(1, '甲'),
      pt(2, '一'),
      pt(2, '二|'),
      '一段',
      pt(2, '三'),
      pt(1, '乙'),
      pt(2, '四'),
    ]);
    expect(seen(run(state, setPointStyle('shi')))).toEqual([
      '一、甲',
      '一是一',
      '二是二|',
      '一段',
      '三是三',
      '二、乙',
      '（一）四',
    ]);
  });

  it('E11 a paragraph becomes a point of the level where that style lives', () => {
    const state = editorState([pt(1, '甲'), pt(2, '一'), '新|']);
    expect(shapes(run(state, setPointStyle('paren-cn')))[2]).toBe('2 paren-cn');
    expect(shapes(run(state, setPointStyle('shi')))[2]).toBe('3 shi');
    expect(shapes(run(state, setPointStyle('cn-comma')))[2]).toBe('1 cn-comma');
  });

  it('E11 a selection switches what is selected', () => {
    const state = run(editorState([pt(1, '甲'), pt(1, '|乙'), pt(1, '丙|')]), setPointStyle('di'));
    expect(shapes(state)).toEqual(['1 cn-comma', '1 di', '1 di']);
  });

  it('E12 sets kinds, and a point of a level', () => {
    const state = editorState(['标题|', pt(1, '甲')]);
    expect(shapes(run(state, setKind('title')))).toEqual(['title', '1 cn-comma']);
    expect(shapes(run(state, setKind('point', 2)))).toEqual(['2 paren-cn', '1 cn-comma']);
    expect(setKind('paragraph')(state)).toBe(false);
  });

  it('E14 drops the kept ordinals of the series', () => {
    const state = editorState([pt(1, '甲', { start: 3 }), pt(1, '乙|', { start: 9 })]);
    expect(seen(run(state, renumber))).toEqual(['一、甲', '二、乙|']);
    expect(renumber(editorState([pt(1, '甲|')]))).toBe(false);
  });

  it('E15 selects from the first to the last character', () => {
    expect(seen(run(editorState(['甲|', '乙']), selectText))).toEqual(['|甲', '乙|']);
  });
});

describe('typed markers', () => {
  const typed = (blocks: TestBlock[], justTyped = 1) => {
    const state = editorState(blocks);
    const tr = applyTypedMarker(state, justTyped);
    return tr ? seen(state.apply(tr)) : null;
  };

  it.each([
    ['一、|', '一、|'],
    ['（一）|', '（一）|'],
    ['(一)|', '(一)|'],
    ['（1）|', '（1）|'],
    ['一是|', '一是|'],
    ['一要|', '一要|'],
    ['第一，|', '第一，|'],
    ['①|', '①|'],
    ['1、|', '1、|'],
    ['1. |', '1.|'],
    ['1.抓|', '1.|抓'],
  ])('E13 %s becomes structure', (text, label) => {
    expect(typed([text])).toEqual([label.replace('|抓', '抓|')]);
  });

  it.each(['1.|', '1.5|', '第一|', '第三方|', '一|', '字一、|', '一、字|', '####|', '一是抓|'])(
    'E13 %s stays text',
    (text) => {
      expect(typed([text])).toBeNull();
    },
  );

  it('E13 # makes a point of that level', () => {
    expect(typed([pt(1, '甲'), '## |'])).toEqual(['一、甲', '（一）|']);
    expect(typed(['# |'])).toEqual(['一、|']);
  });

  it('E13 keeps the words behind the caret', () => {
    expect(typed(['一、|抓落实'])).toEqual(['一、|抓落实']);
  });

  it('E13 the level is that of the series', () => {
    expect(typed([pt(1, '甲'), pt(2, '乙'), pt(3, '丙'), '（二）|'])).toEqual([
      '一、甲',
      '（一）乙',
      '一是丙',
      '（二）|',
    ]);
  });

  it('E13 1 means number this, another number stays', () => {
    expect(typed([pt(1, '甲'), '一、|'])).toEqual(['一、甲', '二、|']);
    expect(typed([pt(1, '甲'), '五、|'])).toEqual(['一、甲', '五、|']);
    expect(typed([pt(1, '甲'), '二、|'])).toEqual(['一、甲', '二、|']);
  });

  it('E13 only in a paragraph, and only when just typed', () => {
    expect(typed([pt(1, '一是|')])).toBeNull();
    expect(typed(['一、|'], 0)).toBeNull();
    expect(typed(['1.字字|'], 1)).toBeNull();
  });
});
