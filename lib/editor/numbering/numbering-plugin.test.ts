import type { EditorState, Transaction } from '@tiptap/pm/state';
import type { Decoration } from '@tiptap/pm/view';
import { describe, expect, it } from 'vitest';
import { enter } from '../commands/enter';
import { setKind } from '../commands/set-kind';
import { seededRandom } from '../connection/save-simulation';
import { editorState, pt, run, seen, type TestBlock } from '../testing/editor-text';
import { drawnLabels, numberingKey, numberingPlugin } from './numbering-plugin';

const drawn = (state: EditorState): Decoration[] =>
  (numberingKey.getState(state)?.decorations.find() ?? []).sort((a, b) => a.from - b.from);

/** What the plugin would draw for this document from scratch. */
function afresh(state: EditorState): string[] {
  const plugin = numberingPlugin();
  const fresh = plugin.spec.state?.init({ doc: state.doc } as never, state) as never as {
    decorations: { find(): Decoration[] };
  };
  return describeAll(fresh.decorations.find());
}

function describeAll(decorations: readonly Decoration[]): string[] {
  return [...decorations]
    .sort((a, b) => a.from - b.from)
    .map((d) => `${d.from}-${d.to} ${(d.spec as { label: string }).label}`);
}

const speech: TestBlock[] = [pt(1, '甲'), '正文', pt(2, '乙|'), pt(2, '丙'), pt(1, '丁')];

describe('numbers on screen', () => {
  it('E20 draws one decoration over each point', () => {
    expect(describeAll(drawn(editorState(speech)))).toEqual([
      '0-3 一、',
      '7-10 （一）',
      '10-13 （二）',
      '13-16 二、',
    ]);
  });

  it('E21 typing keeps the labels and moves the decorations', () => {
    const before = editorState(speech);
    const state = before.apply(before.tr.insertText('字'));
    expect(drawnLabels(state)).toBe(drawnLabels(before));
    expect(describeAll(drawn(state))).toEqual(afresh(state));
    expect(drawn(state)[0]?.spec).toBe(drawn(before)[0]?.spec);
  });

  it('E21 a new point changes only the labels behind it', () => {
    const before = editorState(speech);
    const state = run(before, enter);
    expect(seen(state)).toEqual(['一、甲', '正文', '（一）乙', '（二）|', '（三）丙', '二、丁']);
    expect(drawn(state)[0]?.spec).toBe(drawn(before)[0]?.spec);
    expect(describeAll(drawn(state))).toEqual(afresh(state));
  });

  it('E21 a block replaced by an equal one is drawn again', () => {
    const before = editorState(speech);
    const node = before.doc.child(2);
    const state = before.apply(before.tr.replaceWith(7, 10, node.copy(node.content)));
    expect(describeAll(drawn(state))).toEqual(afresh(state));
  });

  it('E20 a point made a paragraph loses its number', () => {
    const state = run(editorState(speech), setKind('paragraph'));
    expect(seen(state)).toEqual(['一、甲', '正文', '乙|', '（一）丙', '二、丁']);
    expect(describeAll(drawn(state))).toEqual(afresh(state));
  });

  for (let seed = 1; seed <= 30; seed++) {
    it(`E21 any sequence of steps draws what a fresh look would draw (seed ${seed})`, () => {
      const random = seededRandom(seed);
      let state = editorState([...speech, ...speech.slice(3), ...speech.slice(3)]);
      for (let i = 0; i < 60; i++) {
        state = state.apply(randomStep(state, random));
        expect(describeAll(drawn(state))).toEqual(afresh(state));
      }
    });
  }

  it('E21 a key in a text of 300,000 characters costs less than 2 ms', () => {
    const long: TestBlock[] = Array.from({ length: 5000 }, (_, i) =>
      i % 2 ? pt(((i % 4) + 1) as 1 | 2 | 3 | 4, '字'.repeat(60)) : '字'.repeat(60),
    );
    let state = editorState(long);
    const costs: number[] = [];
    for (let i = 0; i < 60; i++) {
      const tr = state.tr.insertText('字', 1 + i * 62);
      const { doc } = tr;
      const plugin = numberingKey.get(state);
      const from = performance.now();
      plugin?.spec.state?.apply(tr, numberingKey.getState(state) as never, state, { doc } as never);
      costs.push(performance.now() - from);
      state = state.apply(tr);
    }
    expect(costs.sort((a, b) => a - b)[30]).toBeLessThan(2);
  });
});

function randomStep(state: EditorState, random: (n: number) => number): Transaction {
  const { doc, tr } = state;
  const index = random(doc.childCount);
  let pos = 0;
  for (let i = 0; i < index; i++) pos += doc.child(i).nodeSize;
  const node = doc.child(index);
  const inside = pos + 1 + random(node.content.size + 1);
  switch (random(7)) {
    case 0:
      return tr.insertText('字', inside);
    case 1:
      return tr.split(inside);
    case 2:
      return index > 0 ? tr.join(pos) : tr;
    case 3:
      return tr.setNodeAttribute(pos, 'start', random(2) ? 5 : null);
    case 4:
      return doc.childCount > 2 ? tr.delete(pos, pos + node.nodeSize) : tr;
    case 5: {
      const name = node.type.name === 'paragraph' ? 'numberedPoint' : 'paragraph';
      const kind = name === 'paragraph' ? 'paragraph' : 'point';
      const level = kind === 'point' ? 1 + random(4) : 0;
      return tr.setNodeMarkup(pos, state.schema.nodes[name], { ...node.attrs, kind, level });
    }
    default:
      return tr.insert(pos, node.copy(node.content));
  }
}
