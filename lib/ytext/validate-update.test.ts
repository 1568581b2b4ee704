import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { seeded } from '../draft/testing';
import { overridesOf, textOf } from './roots';
import { block, docOf } from './testing';
import { validateUpdate } from './validate-update';

const server = () => docOf([block('aaaaaaaaaaaa', '抓项目，抓落实'), block('bbbbbbbbbbbb', '二')]);

/** The update that `write` makes in a copy of `base`. */
function updateOf(base: Y.Doc, write: (doc: Y.Doc) => void): Uint8Array {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(base));
  textOf(copy);
  overridesOf(copy);
  const before = Y.encodeStateVector(copy);
  write(copy);
  return Y.encodeStateAsUpdate(copy, before);
}

const legal: Record<string, (doc: Y.Doc) => void> = {
  'typing with marks': (d) => textOf(d).insert(3, '好😀', { strong: true }),
  'a block as another client writes it': (d) => {
    textOf(d).insertEmbed(0, { b: 'bench1234567' });
    textOf(d).insert(1, '一\n', {});
  },
  deletion: (d) => textOf(d).delete(1, 5),
  'taking a mark off': (d) => textOf(d).format(1, 3, { em: null, strong: true }),
  'every override': (d) => {
    const a = overridesOf(d);
    for (const [field, value] of Object.entries({
      kind: 'point',
      level: 2,
      style: 'shi',
      variant: null,
      start: 3,
      run: true,
      src: 'x/1',
      'x-later': 'v',
      text: '字',
      units: '[]',
      relation: 'by',
      from: '2026-01-01',
      to: null,
    }))
      a.set(`aaaaaaaaaaaa/${field}`, value);
    a.set('aaaaaaaaaaaa/level', 3);
    a.delete('aaaaaaaaaaaa/src');
  },
  'chips, also of a later version': (d) => {
    textOf(d).insertEmbed(2, {
      c: 'deadline',
      id: 'c1',
      text: '年底前',
      relation: 'by',
      to: '2026-12-31',
    });
    textOf(d).insertEmbed(2, { c: 'x-note', id: 'c2', text: '注', 'x-a': 1 });
    textOf(d).insert(2, 'x', { 'x-wave': 'red' });
  },
};

const illegal: Record<string, [code: string, (doc: Y.Doc) => void]> = {
  'a third root': ['root', (d) => d.getText('other').insert(0, 'x')],
  'a root of another type': ['root', (d) => d.getMap('other').set('k', 1)],
  'a key in the text': ['root', (d) => textOf(d).setAttribute('k', 1)],
  'a nested type': ['type', (d) => textOf(d).insertEmbed(1, new Y.Map())],
  'a nested type in the overrides': [
    'type',
    (d) => overridesOf(d).set('aaaaaaaaaaaa/level', new Y.Map() as never),
  ],
  'a sub-document': ['type', (d) => overridesOf(d).set('aaaaaaaaaaaa/level', new Y.Doc() as never)],
  'binary in the overrides': [
    'type',
    (d) => overridesOf(d).set('aaaaaaaaaaaa/level', new Uint8Array(3) as never),
  ],
  'an embed that is neither block nor chip': [
    'embed',
    (d) => textOf(d).insertEmbed(1, { image: 1 }),
  ],
  'a list as embed': ['embed', (d) => textOf(d).insertEmbed(1, [1] as never)],
  'a bad block id': ['embed', (d) => textOf(d).insertEmbed(0, { b: 'a/b' })],
  'a long block id': ['embed', (d) => textOf(d).insertEmbed(0, { b: 'a'.repeat(65) })],
  'an empty block id': ['embed', (d) => textOf(d).insertEmbed(0, { b: '' })],
  'a bad level': ['embed', (d) => textOf(d).insertEmbed(0, { b: 'a', l: 9 })],
  'an unknown kind': ['embed', (d) => textOf(d).insertEmbed(0, { b: 'a', k: 'script' })],
  'an unknown key': ['embed', (d) => textOf(d).insertEmbed(0, { b: 'a', onclick: 'x' })],
  'an unknown chip': ['embed', (d) => textOf(d).insertEmbed(1, { c: 'iframe', id: 'a' })],
  'a chip without id': ['embed', (d) => textOf(d).insertEmbed(1, { c: 'deadline', text: '' })],
  'an oversized chip': [
    'embed',
    (d) => textOf(d).insertEmbed(1, { c: 'placeholder', id: 'a', text: 'x'.repeat(2001) }),
  ],
  'an oversized extension': [
    'embed',
    (d) => textOf(d).insertEmbed(1, { b: 'a', 'x-a': 'x'.repeat(4001) }),
  ],
  'an object in an extension': ['embed', (d) => textOf(d).insertEmbed(1, { b: 'a', 'x-a': {} })],
  'a lone surrogate in a chip': [
    'embed',
    (d) => textOf(d).insertEmbed(1, { c: 'placeholder', id: 'a', text: 'x\ud83d' }),
  ],
  'a line end in a chip': [
    'embed',
    (d) => textOf(d).insertEmbed(1, { c: 'placeholder', id: 'a', text: 'x\ny' }),
  ],
  'an unknown format': ['format', (d) => textOf(d).format(1, 2, { color: 'red' })],
  'a bad format value': ['format', (d) => textOf(d).format(1, 2, { strong: 'yes' })],
  'a control character': ['text', (d) => textOf(d).insert(1, 'a\u0000b', {})],
  'a carriage return': ['text', (d) => textOf(d).insert(1, 'a\r\nb', {})],
  'an object replacement character': ['text', (d) => textOf(d).insert(1, '\ufffc', {})],
  'an override without field': ['override', (d) => overridesOf(d).set('aaaaaaaaaaaa', 1)],
  'an override of an unknown field': [
    'override',
    (d) => overridesOf(d).set('aaaaaaaaaaaa/color', 'red'),
  ],
  'an override with a bad id': ['override', (d) => overridesOf(d).set('a b/level', 1)],
  'an override with a bad value': [
    'override',
    (d) => overridesOf(d).set('aaaaaaaaaaaa/level', '1'),
  ],
  'an override with an object': [
    'override',
    (d) => overridesOf(d).set('aaaaaaaaaaaa/src', {} as never),
  ],
  'a later bad value of a good override': [
    'override',
    (d) => {
      overridesOf(d).set('aaaaaaaaaaaa/level', 1);
      overridesOf(d).set('aaaaaaaaaaaa/level', 77);
    },
  ],
};

describe('validateUpdate', () => {
  for (const [name, write] of Object.entries(legal)) {
    it(`V2 F5 F9 takes ${name}`, () => {
      const doc = server();
      const update = updateOf(doc, write);
      const result = validateUpdate(doc, update);
      expect(result).toMatchObject({ ok: true, value: { unresolved: false } });
    });
  }

  const refuses = (codes: readonly string[]) => {
    for (const [name, [code, write]] of Object.entries(illegal)) {
      if (!codes.includes(code)) continue;
      it(`refuses ${name}, the document untouched`, () => {
        const doc = server();
        const before = Y.encodeStateAsUpdate(doc);
        expect(validateUpdate(doc, updateOf(doc, write))).toMatchObject({
          ok: false,
          error: { code },
        });
        expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
      });
    }
  };

  describe('V3 F4 F8 embeds', () => refuses(['embed', 'type']));
  describe('V4 F5 F8 overrides', () => refuses(['override']));
  describe('V5 F6 formats', () => refuses(['format']));
  describe('V6 F1 roots', () => refuses(['root']));
  describe('F7 characters', () => refuses(['text']));

  it('V1 never throws on random or cut bytes, the document untouched', () => {
    const doc = server();
    const before = Y.encodeStateAsUpdate(doc);
    const good = updateOf(doc, (d) => textOf(d).insert(2, '工作'.repeat(20), { em: true }));
    const random = seeded(7);
    let refused = 0;
    for (let n = 0; n < 3000; n++) {
      const bytes = good.slice(0, Math.ceil(random() * good.length));
      for (let k = n % 4; k > 0; k--) bytes[Math.floor(random() * bytes.length)] = random() * 256;
      if (!validateUpdate(doc, bytes).ok) refused++;
    }
    expect(refused).toBeGreaterThan(1000);
    expect(validateUpdate(doc, new Uint8Array())).toMatchObject({ error: { code: 'unreadable' } });
    expect(Y.encodeStateAsUpdate(doc)).toEqual(before);
  });

  it('V6 refuses an item under a parent that is an item', () => {
    const base = new Y.Doc();
    textOf(base).insertEmbed(0, new Y.Map());
    const update = updateOf(base, (d) =>
      (textOf(d).toDelta()[0].insert as Y.Map<unknown>).set('k', 1),
    );
    expect(validateUpdate(new Y.Doc(), update)).toMatchObject({
      ok: false,
      error: { code: 'root' },
    });
  });

  it('V7 tells when something it builds on is missing', () => {
    const doc = server();
    const author = new Y.Doc();
    Y.applyUpdate(author, Y.encodeStateAsUpdate(doc));
    const updates: Uint8Array[] = [];
    author.on('update', (update: Uint8Array) => updates.push(update));
    textOf(author).insert(2, 'a', {});
    textOf(author).insert(3, 'b', {});
    textOf(author).delete(2, 2);
    const [first, second, third] = updates as [Uint8Array, Uint8Array, Uint8Array];
    expect(validateUpdate(doc, second)).toMatchObject({ ok: true, value: { unresolved: true } });
    expect(validateUpdate(doc, third)).toMatchObject({ ok: true, value: { unresolved: true } });
    Y.applyUpdate(doc, first);
    expect(validateUpdate(doc, second)).toMatchObject({
      ok: true,
      value: { unresolved: false, hasInsertions: true, hasDeletes: false, inserted: 1 },
    });
  });

  it.each([
    ['what its own client makes later', 7, 5, { ok: false, error: { code: 'unreadable' } }],
    ['a neighbour nobody has', 8, 5, { ok: true, value: { unresolved: true } }],
  ])('V7 sees an item that stands before %s', (_what, client, clock, outcome) => {
    const doc = new Y.Doc();
    doc.clientID = 9;
    textOf(doc).insert(0, 'x', {});
    // One string 'a' by client 7, between item 9/0 and the given one; no deletions.
    const update = Uint8Array.of(1, 1, 7, 0, 0xc4, 9, 0, client, clock, 1, 97, 0);
    expect(validateUpdate(doc, update)).toMatchObject(outcome);
  });

  it('V3 refuses new garbage-collected items', () => {
    // One collected item of length 1 by client 7; no deletions.
    expect(validateUpdate(server(), Uint8Array.of(1, 1, 7, 0, 0, 1, 0))).toMatchObject({
      ok: false,
      error: { code: 'type' },
    });
  });

  it('V2 takes the whole state of a document, also a second time', () => {
    const doc = server();
    const state = Y.encodeStateAsUpdate(doc);
    expect(validateUpdate(new Y.Doc(), state)).toMatchObject({ ok: true });
    expect(validateUpdate(doc, state)).toMatchObject({ ok: true, value: { inserted: 0 } });
  });

  it('V8 refuses text beyond the limit', () => {
    const doc = server();
    const update = updateOf(doc, (d) => textOf(d).insert(1, 'x'.repeat(2_000_000), {}));
    expect(validateUpdate(doc, update)).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });
});
