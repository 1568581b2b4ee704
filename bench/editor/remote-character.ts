import './dom-globals';
import type { Node } from '@tiptap/pm/model';
import { EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet, EditorView } from '@tiptap/pm/view';
import { prosemirrorToYXmlFragment, ySyncPlugin } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { seeded } from '../../lib/draft/testing';
import { Binding } from '../../lib/editor/binding/binding';
import { bindingPlugin, markRemote } from '../../lib/editor/binding/binding-plugin';
import { testDocOf, testSchema } from '../../lib/schema/testing';
import { encodeBlocks } from '../../lib/ytext/encode-blocks';
import { textOf } from '../../lib/ytext/roots';
import { block, uidSource } from '../../lib/ytext/testing';

const CHARACTERS = Number(process.argv[2] ?? 100_000);
const ROUNDS = Number(process.argv[3] ?? 7);
const PER_ROUND = 40;
const RATIO = 8;
const DECORATIONS = 20;
const SENTENCE = '坚持稳中求进工作总基调，完整准确全面贯彻新发展理念，扎实推动高质量发展。';
const PARAGRAPH = SENTENCE.repeat(3);

/** An open editor and a colleague whose characters reach it. */
interface Subject {
  readonly view: EditorView;
  /** The colleague types; what is returned brings it into the editor. */
  type(random: number): () => void;
}

const marked = new PluginKey<DecorationSet>('marked');

/** Decorations in blocks of the second half, kept by mapping only. */
function markedPlugin(): Plugin<DecorationSet> {
  return new Plugin({
    key: marked,
    state: {
      init: () => DecorationSet.empty,
      apply: (tr, set) => (tr.getMeta(marked) as DecorationSet) ?? set.map(tr.mapping, tr.doc),
    },
    props: { decorations: (state) => marked.getState(state) },
  });
}

function decorate(view: EditorView) {
  const found: Decoration[] = [];
  const { doc } = view.state;
  doc.forEach((_node, pos, i) => {
    if (found.length < DECORATIONS && i > doc.childCount / 2) {
      found.push(Decoration.inline(pos + 3, pos + 9, { class: 'marked' }));
    }
  });
  view.dispatch(view.state.tr.setMeta(marked, DecorationSet.create(doc, found)));
}

const left = (view: EditorView) => marked.getState(view.state)?.find().length ?? 0;

function place(): HTMLElement {
  return document.body.appendChild(document.createElement('div'));
}

function colleagueOf(doc: Y.Doc) {
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
  const send = (write: () => void) => {
    const before = Y.encodeStateVector(other);
    write();
    const update = Y.encodeStateAsUpdate(other, before);
    return () => Y.applyUpdate(doc, update);
  };
  return { other, send };
}

function ours(update: Uint8Array): Subject {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, update);
  const newUid = uidSource('x');
  const binding = new Binding({ doc, schema: testSchema(), newUid, mark: markRemote });
  const plugins = [bindingPlugin(binding), markedPlugin()];
  const view = new EditorView(place(), {
    state: EditorState.create({ doc: binding.initialDoc, plugins }),
  });
  const { other, send } = colleagueOf(doc);
  const text = textOf(other);
  const type = (random: number) =>
    send(() => text.insert(blockStart(view.state.doc, random) + 5, '好', {}));
  return { view, type };
}

function stock(blocks: Node): Subject {
  const doc = new Y.Doc();
  const fragment = doc.getXmlFragment('text');
  prosemirrorToYXmlFragment(blocks, fragment);
  const plugins = [ySyncPlugin(fragment), markedPlugin()];
  const view = new EditorView(place(), { state: EditorState.create({ doc: blocks, plugins }) });
  const { other, send } = colleagueOf(doc);
  const paragraphs = other.getXmlFragment('text');
  const type = (random: number) =>
    send(() => {
      const paragraph = paragraphs.get(
        Math.floor((random * paragraphs.length) / 2),
      ) as Y.XmlElement;
      (paragraph.get(0) as Y.XmlText).insert(4, '好');
    });
  return { view, type };
}

/** Position before a block of the first half. */
function blockStart(doc: Node, random: number): number {
  let pos = 0;
  const index = Math.floor((random * doc.childCount) / 2);
  for (let i = 0; i < index; i++) pos += doc.child(i).nodeSize;
  return pos;
}

function measure({ type }: Subject, random: () => number): number[] {
  return Array.from({ length: PER_ROUND }, () => {
    const arrive = type(random());
    const start = performance.now();
    arrive();
    return performance.now() - start;
  });
}

const at = (values: number[], part: number) =>
  [...values].sort((a, b) => a - b)[Math.floor(part * (values.length - 1))] ?? 0;
const rounded = (value: number) => Number(value.toFixed(3));

const uid = uidSource('L');
const blocks = Array.from({ length: Math.ceil(CHARACTERS / PARAGRAPH.length) }, () =>
  block(uid(), PARAGRAPH),
);
const subjects = { ours: ours(encodeBlocks(blocks, uid)), stock: stock(testDocOf(blocks)) };
// The stock binding draws its document in a timer.
await new Promise((done) => setTimeout(done, 500));
const times = { ours: [] as number[], stock: [] as number[] };
const kept = { ours: 0, stock: 0 };
const ratios: number[] = [];
for (const name of ['ours', 'stock'] as const) {
  decorate(subjects[name].view);
  if (left(subjects[name].view) !== DECORATIONS) throw new Error(`${name}: decorations not drawn`);
  subjects[name].type(0.5)();
  kept[name] = left(subjects[name].view);
}
for (let round = 0; round < ROUNDS; round++) {
  const random = seeded(round);
  const order = round % 2 ? (['ours', 'stock'] as const) : (['stock', 'ours'] as const);
  const medians = { ours: 0, stock: 0 };
  for (const name of order) {
    const measured = measure(subjects[name], random);
    // The first round warms up.
    if (round > 0) times[name].push(...measured);
    medians[name] = at(measured, 0.5);
  }
  if (round > 0) ratios.push(medians.stock / medians.ours);
}
for (const { view } of Object.values(subjects)) {
  const characters = view.state.doc.textContent.length - blocks.length * PARAGRAPH.length;
  if (characters !== ROUNDS * PER_ROUND + 1) throw new Error(`${characters} characters arrived`);
}
const ratio = at(ratios, 0.5);
console.log(
  JSON.stringify({
    characters: CHARACTERS,
    medianMs: { ours: rounded(at(times.ours, 0.5)), stock: rounded(at(times.stock, 0.5)) },
    p95Ms: { ours: rounded(at(times.ours, 0.95)), stock: rounded(at(times.stock, 0.95)) },
    ratio: rounded(ratio),
    ratios: ratios.map(rounded),
    decorationsKept: kept,
  }),
);
process.exit(ratio >= RATIO && kept.ours === DECORATIONS ? 0 : 1);
