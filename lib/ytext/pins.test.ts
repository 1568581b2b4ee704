import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { FlatText } from './flat-text';
import { isKnown, movePin, pinPlaces, pinRange, pinsAt, type Spike } from './pins';
import { textOf } from './roots';
import { block, docOf } from './testing';

const chip = {
  type: 'chip' as const,
  chip: 'responsibility' as const,
  id: 'cccccccccccc',
  text: '市民政局牵头',
  fields: {},
  marks: [],
};
const doc = () =>
  docOf([
    block('aaaaaaaaaaaa', '一二三四五'),
    block('bbbbbbbbbbbb', [
      { type: 'text', text: '由', marks: [] },
      chip,
      { type: 'text', text: '办理', marks: ['strong'] },
    ]),
    block('dddddddddddd', ''),
  ]);

function wording(of: Y.Doc, pins: { start: Uint8Array; end: Uint8Array }): string | null {
  const [start, end] = pinPlaces(of, [pins.start, pins.end]);
  if (!start || !end) return null;
  const flat = new FlatText(of);
  return flat.text.slice(flat.offsetOf(start.index), flat.offsetOf(end.index));
}

describe('A1 pins', () => {
  it('A1 hold on to their characters through typing, splits, joins and formats', () => {
    const d = doc();
    const text = textOf(d);
    const pins = pinRange(d, { start: 2, end: 5 });
    expect(wording(d, pins)).toBe('二三四');
    text.insert(2, '前', {});
    text.insert(6, '后', {});
    expect(wording(d, pins)).toBe('二三四');
    text.insert(4, '中', {});
    expect(wording(d, pins)).toBe('二中三四');
    text.format(1, 6, { strong: true });
    text.insertEmbed(4, { b: 'eeeeeeeeeeee' });
    text.insert(4, '\n', {});
    expect(wording(d, pins)).toBe('二\n中三四');
    text.delete(4, 2);
    expect(wording(d, pins)).toBe('二中三四');
  });

  it('A1 many in one walk are the same as one by one', () => {
    const d = doc();
    const text = textOf(d);
    text.insert(3, '新', {});
    text.delete(5, 2);
    text.insertEmbed(9, { b: 'eeeeeeeeeeee' });
    text.delete(text.length - 1, 1);
    const spikes = Array.from({ length: text.length + 1 }, (_, at): Spike[] => [
      { index: text.length - at, to: 'behind' },
      { index: at, to: 'before' },
    ]).flat();
    const alone = spikes.map(({ index, to }) =>
      Y.encodeRelativePosition(
        Y.createRelativePositionFromTypeIndex(text, index, to === 'before' ? -1 : 0),
      ),
    );
    expect(pinsAt(d, spikes)).toEqual(alone);
  });

  it('A1 of deleted words stand at one spot, dead', () => {
    const d = doc();
    const pins = pinRange(d, { start: 2, end: 5 });
    textOf(d).delete(2, 3);
    const places = pinPlaces(d, [pins.start, pins.end]);
    expect(places).toEqual([
      { index: 2, alive: false },
      { index: 2, alive: false },
    ]);
  });

  it('A1 follow own undo', () => {
    const d = doc();
    const undo = new Y.UndoManager(textOf(d), { trackedOrigins: new Set(['me']) });
    const pins = pinRange(d, { start: 2, end: 5 });
    d.transact(() => textOf(d).delete(1, 5), 'me');
    undo.undo();
    expect(wording(d, pins)).toBe('二三四');
  });
});

describe('A2 what leads nowhere', () => {
  it('A2 garbage, and what has not arrived', () => {
    const d = doc();
    const pins = pinRange(d, { start: 2, end: 5 });
    const other = new Y.Doc();
    expect(pinPlaces(other, [pins.start, new Uint8Array([9, 9]), new Uint8Array()])).toEqual([
      null,
      null,
      null,
    ]);
    expect(isKnown(other, pins.start)).toBe(false);
    expect(isKnown(d, pins.start)).toBe(true);
  });

  it('A2 a position in another root makes no root', () => {
    const d = doc();
    const foreign = Y.encodeRelativePosition(
      Y.createRelativePositionFromTypeIndex(new Y.Doc().getText('x'), 0),
    );
    expect(pinPlaces(d, [foreign])).toEqual([null]);
    expect([...d.share.keys()]).not.toContain('x');
  });

  it('A2 a pin moves to another character and keeps its side', () => {
    const d = doc();
    const { end } = pinRange(d, { start: 1, end: 2 });
    const { end: other } = pinRange(d, { start: 1, end: 4 });
    const id = Y.decodeRelativePosition(other).item as Y.ID;
    expect(pinPlaces(d, [movePin(end, id)])).toEqual([{ index: 4, alive: true }]);
  });
});

describe('A3 flat text', () => {
  it('A3 has the phrase of chips and every offset leads back', () => {
    const d = doc();
    const flat = new FlatText(d);
    expect(flat.text).toBe('一二三四五\n由市民政局牵头办理\n\n');
    expect(flat.blocks.map(({ uid, offset }) => [uid, offset])).toEqual([
      ['aaaaaaaaaaaa', 0],
      ['bbbbbbbbbbbb', 6],
      ['dddddddddddd', 16],
    ]);
    expect(flat.chips.get('cccccccccccc')).toEqual({ start: 7, end: 13 });
    for (let at = 0; at < flat.text.length; at++) {
      const range = flat.rangeOf({ start: at, end: at + 1 });
      if (!range) throw new Error(`no range at ${at}`);
      const [from, to] = [flat.offsetOf(range.start), flat.offsetOf(range.end)];
      expect(from <= at && to > at).toBe(true);
      expect(to - from).toBe(at >= 7 && at < 13 ? 6 : 1);
    }
    expect(flat.rangeOf({ start: 3, end: 3 })).toBeNull();
    expect(flat.blockAt(8)?.uid).toBe('bbbbbbbbbbbb');
  });
});
