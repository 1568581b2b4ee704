import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Block } from '../draft/draft';
import { seeded } from '../draft/testing';
import { encodeBlocks } from './encode-blocks';
import { readBlocks } from './read-blocks';
import { overridesOf, textOf } from './roots';
import { block, docOf, uidSource } from './testing';

const SPEECH: Block[] = [
  block('title0000001', '在全市经济工作会议上的讲话', { kind: 'title' }),
  block('point0000001', '抓项目', { kind: 'point', level: 1, style: 'cn-comma', start: 2 }),
  block(
    'point0000002',
    [
      { type: 'text', text: '由', marks: [] },
      {
        type: 'chip',
        chip: 'responsibility',
        id: 'chip00000001',
        text: '市发改委牵头',
        fields: { units: '[{"name":"市发改委","role":"lead"}]', 'x-note': 7 },
        marks: ['strong'],
      },
      { type: 'text', text: '办好', marks: ['strong', 'em'] },
    ],
    { kind: 'point', level: 2, style: 'shi', run: true, variant: '第{cn}个方面，', src: 'a/1' },
  ),
];

describe('readBlocks and encodeBlocks', () => {
  it('F3 F4 F6 give back every field of blocks, chips and marks', () => {
    expect(readBlocks(docOf(SPEECH))).toEqual(SPEECH);
  });

  it('F10 make one empty paragraph of no blocks', () => {
    const [only, ...rest] = readBlocks(docOf([]));
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ kind: 'paragraph', inlines: [] });
    expect(only?.uid).toMatch(/^n/);
  });

  it('F2 an embed with a string key b opens a block, any other embed is a chip', () => {
    const doc = docOf([block('aaaaaaaaaaaa', '前后')]);
    textOf(doc).insertEmbed(2, { b: 'bbbbbbbbbbbb' });
    textOf(doc).insertEmbed(2, { b: 7 });
    const [first, second, ...rest] = readBlocks(doc);
    expect(rest).toEqual([]);
    expect(first?.inlines.map((inline) => inline.type)).toEqual(['text', 'chip']);
    expect(second).toMatchObject({ uid: 'bbbbbbbbbbbb', inlines: [{ text: '后' }] });
  });

  it('F3 F7 make missing and double ids anew and clean the wording', () => {
    const doc = docOf([
      block('aaaaaaaaaaaa', 'a\tb\nc\u{fffc}'),
      block('aaaaaaaaaaaa', '😀\ud83d'),
    ]);
    const [a, b] = readBlocks(doc);
    expect(a?.inlines).toMatchObject([{ text: 'a b c ' }]);
    expect(b?.inlines).toMatchObject([{ text: '😀\ufffd' }]);
    expect(b?.uid).not.toBe('aaaaaaaaaaaa');
  });

  it('R1 prefers the override, and ignores one that does not fit', () => {
    const doc = docOf(SPEECH);
    overridesOf(doc).set('point0000001/level', 3);
    overridesOf(doc).set('point0000002/level', 'x');
    overridesOf(doc).set('chip00000001/text', '市财政局');
    const [, one, two] = readBlocks(doc);
    expect(one?.level).toBe(3);
    expect(two?.level).toBe(2);
    expect(two?.inlines[1]).toMatchObject({ text: '市财政局' });
  });

  it('R3 R4 read kinds, chips and marks of a later version as the nearest known thing', () => {
    const doc = docOf([block('aaaaaaaaaaaa', 'text')]);
    overridesOf(doc).set('aaaaaaaaaaaa/kind', 'x-table');
    textOf(doc).insertEmbed(1, { c: 'x-note', id: 'q', text: '注' });
    textOf(doc).format(2, 2, { 'x-wave': true });
    expect(readBlocks(doc)).toMatchObject([
      {
        kind: 'paragraph',
        inlines: [{ type: 'chip', chip: 'unknown', text: '注' }, { text: 'text' }],
      },
    ]);
  });

  it('R2 R3 B3 are total for any order of tokens and never write', () => {
    for (let seed = 1; seed <= 300; seed++) {
      const random = seeded(seed);
      const doc = new Y.Doc();
      const text = textOf(doc);
      const parts: (string | object)[] = [
        'a',
        '\n',
        '😀',
        { b: 'x' },
        { b: '' },
        { b: 'y', l: 99 },
        { c: 'deadline', id: 'c' },
        { c: 'later' },
        { any: 1 },
        [1],
        { b: 3 },
        'b\n\nc',
      ];
      let wording = '';
      for (let n = Math.floor(random() * 12); n > 0; n--) {
        const part = parts[Math.floor(random() * parts.length)] ?? 'a';
        text.applyDelta([{ retain: text.length }, { insert: part }].slice(text.length ? 0 : 1));
        if (typeof part === 'string') wording += part.replaceAll('\n', '');
      }
      let writes = 0;
      doc.on('update', () => writes++);
      const blocks = readBlocks(doc);
      expect(blocks.length).toBeGreaterThan(0);
      const read = blocks.flatMap((b) => b.inlines.map((i) => (i.type === 'text' ? i.text : '')));
      expect(read.join('')).toBe(wording);
      expect(writes).toBe(0);
    }
  });

  it('F3 keep a chip that is too long as plain wording', () => {
    const text = '长'.repeat(3000);
    const update = encodeBlocks(
      [
        block('aaaaaaaaaaaa', [
          { type: 'chip', chip: 'placeholder', id: 'c', text, fields: {}, marks: [] },
        ]),
      ],
      uidSource('n'),
    );
    const doc = new Y.Doc();
    Y.applyUpdate(doc, update);
    expect(readBlocks(doc)[0]?.inlines).toEqual([{ type: 'text', text, marks: [] }]);
  });
});
