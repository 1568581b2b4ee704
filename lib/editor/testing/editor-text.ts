import type { Node } from '@tiptap/pm/model';
import { type Command, EditorState, type Plugin, TextSelection } from '@tiptap/pm/state';
import { DEFAULT_ATTRS } from '@/lib/draft/default-attrs';
import { nodeNameOfKind } from '@/lib/schema/node-names';
import { testSchema } from '@/lib/schema/testing';
import { blockAttrs, type EditorBlock } from '../blocks/block-attrs';
import { drawnLabels, numberingPlugin } from '../numbering/numbering-plugin';

/** One block of a test text: its attributes and its words; `|` is the caret, two of them a selection. */
export type TestBlock = string | readonly [Partial<EditorBlock>, string];

/** A point for {@link editorState}. */
export function pt(level: 1 | 2 | 3 | 4, text: string, more: Partial<EditorBlock> = {}): TestBlock {
  const styles = ['cn-comma', 'paren-cn', 'shi', 'yao'] as const;
  return [{ kind: 'point', level, style: styles[level - 1] ?? 'shi', ...more }, text];
}

/** A document of the given blocks, uids `b0`, `b1`…, padded to 12 characters. */
export function testDoc(blocks: readonly TestBlock[]): { doc: Node; carets: number[] } {
  const carets: number[] = [];
  const nodes: Node[] = [];
  let pos = 0;
  blocks.forEach((block, index) => {
    const [attrs, marked] = typeof block === 'string' ? [{}, block] : block;
    const parts = marked.split('|');
    let offset = pos + 1;
    for (const part of parts.slice(0, -1)) {
      offset += part.length;
      carets.push(offset);
    }
    const text = parts.join('');
    const all = { ...DEFAULT_ATTRS, uid: testUid(index), ...attrs };
    const type = testSchema().nodes[nodeNameOfKind(all.kind)];
    if (!type) throw new Error('no such node');
    const node = type.create(all, text === '' ? null : testSchema().text(text));
    nodes.push(node);
    pos += node.nodeSize;
  });
  const doc = testSchema().topNodeType.create(null, nodes);
  doc.check();
  return { doc, carets };
}

export function testUid(index: number): string {
  return `b${index}`.padEnd(12, '0');
}

/** A state with numbers drawn and the marked selection. */
export function editorState(
  blocks: readonly TestBlock[],
  plugins: readonly Plugin[] = [],
): EditorState {
  const { doc, carets } = testDoc(blocks);
  const [anchor = 1, head = anchor] = carets;
  const selection = TextSelection.create(doc, anchor, head);
  return EditorState.create({ doc, selection, plugins: [numberingPlugin(), ...plugins] });
}

/** Runs a command; throws when it does not apply. */
export function run(state: EditorState, command: Command): EditorState {
  let next = state;
  const applied = command(state, (tr) => {
    next = next.apply(tr);
  });
  if (!applied) throw new Error('the command did not apply');
  next.doc.check();
  return next;
}

/** What a person sees, a line per block: label, words, `|` where the caret is. */
export function seen(state: EditorState): string[] {
  const labels = drawnLabels(state);
  const { anchor, head, empty } = state.selection;
  const lines: string[] = [];
  state.doc.forEach((node, pos, index) => {
    const chars = [...Array(node.content.size + 1).keys()].map((offset) => {
      const at = pos + 1 + offset;
      const bars = (at === anchor ? '|' : '') + (!empty && at === head ? '|' : '');
      return bars + node.textBetween(offset, Math.min(offset + 1, node.content.size), '', '▢');
    });
    lines.push((labels[index] ?? '') + chars.join(''));
  });
  return lines;
}

/** The uids in order, with `+` for one that the test did not give. */
export function uids(state: EditorState): string[] {
  const known: string[] = [];
  state.doc.forEach((node) => {
    const { uid } = blockAttrs(node);
    known.push(/^b\d+0*$/.test(uid) && uid.length === 12 ? uid.replace(/0+$/, '') || 'b' : '+');
  });
  return known;
}

/** Kind, level and style of every block. */
export function shapes(state: EditorState): string[] {
  const found: string[] = [];
  state.doc.forEach((node) => {
    const { kind, level, style, start, run: runs } = blockAttrs(node);
    const extra = (start === null ? '' : ` start ${start}`) + (runs ? ' run' : '');
    found.push(kind === 'point' ? `${level} ${style}${extra}` : kind);
  });
  return found;
}
