import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { seeded } from '../draft/testing';
import { NORMALISER, normalise } from './normalise';
import { readBlocks } from './read-blocks';
import { overridesOf, textOf } from './roots';
import { block, docOf, uidSource } from './testing';

const wording = (doc: Y.Doc) =>
  readBlocks(doc)
    .map((b) => b.inlines.map((i) => i.text).join(''))
    .join('|');

describe('normalise', () => {
  it('N1 writes nothing when nothing is wrong', () => {
    const doc = docOf([block('aaaaaaaaaaaa', '一')]);
    expect(normalise(doc, uidSource('r'))).toBe(false);
  });

  it('N2 gives text without opening one that continues the point before it', () => {
    const doc = docOf([
      block('aaaaaaaaaaaa', '一', { kind: 'point', level: 2, style: 'shi' }),
      block('bbbbbbbbbbbb', '二'),
    ]);
    textOf(doc).delete(3, 1);
    const origins: unknown[] = [];
    doc.on('afterTransaction', (t) => origins.push(t.origin));
    expect(normalise(doc, uidSource('r'))).toBe(true);
    expect(origins).toEqual([NORMALISER]);
    expect(readBlocks(doc)[1]).toMatchObject({
      uid: 'r00000000000',
      kind: 'point',
      level: 2,
      style: 'shi',
    });
  });

  it('N2 does not make a second title', () => {
    const doc = docOf([
      block('aaaaaaaaaaaa', '题', { kind: 'title' }),
      block('bbbbbbbbbbbb', '二'),
    ]);
    textOf(doc).delete(3, 1);
    normalise(doc, uidSource('r'));
    expect(readBlocks(doc).map((b) => b.kind)).toEqual(['title', 'paragraph']);
  });

  it('N3 gives the second of two equal ids a new one with its effective values', () => {
    const doc = docOf([block('aaaaaaaaaaaa', '一', { kind: 'point', level: 1 })]);
    textOf(doc).applyDelta([
      { retain: 3 },
      { insert: { b: 'aaaaaaaaaaaa', k: 'point', l: 1 } },
      { insert: '二\n' },
    ]);
    overridesOf(doc).set('aaaaaaaaaaaa/level', 4);
    normalise(doc, uidSource('r'));
    expect(readBlocks(doc)).toMatchObject([
      { uid: 'aaaaaaaaaaaa', level: 4 },
      { uid: 'r00000000000', level: 4 },
    ]);
  });

  it('N4 B9 is idempotent, leaves nothing virtual or double and loses no character', () => {
    const parts = [
      'a',
      '\n',
      '😀b',
      { b: 'x' },
      { b: 'y', k: 'point', l: 2 },
      { b: '' },
      { c: 'deadline', id: 'c', text: '年底' },
      { c: 'x-late', id: 'c' },
      { odd: 1 },
    ];
    for (let seed = 1; seed <= 500; seed++) {
      const random = seeded(seed);
      const doc = new Y.Doc();
      const ops = Array.from({ length: Math.floor(random() * 14) }, () => ({
        insert: parts[Math.floor(random() * parts.length)] ?? 'a',
        attributes: random() < 0.3 ? { strong: true } : {},
      }));
      textOf(doc).applyDelta(ops);
      const before = wording(doc);
      normalise(doc, uidSource('r'));
      expect(wording(doc)).toBe(before);
      const blocks = readBlocks(doc);
      const ids = blocks.flatMap((b) => [
        b.uid,
        ...b.inlines.flatMap((i) => (i.type === 'chip' && i.id ? [i.id] : [])),
      ]);
      expect(ids).not.toContain('');
      expect(new Set(ids).size).toBe(ids.length);
      expect(normalise(doc, uidSource('s'))).toBe(false);
    }
  });
});
