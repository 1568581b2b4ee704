import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { labels } from '@/lib/numbering/labels';
import { type ChildWindow, childDiff } from '../blocks/child-diff';
import { docBlocks } from '../blocks/doc-blocks';

interface NumberingState {
  readonly decorations: DecorationSet;
  /** One entry per block; null for blocks without a number. */
  readonly labels: readonly (string | null)[];
}

export const numberingKey = new PluginKey<NumberingState>('lectern-numbering');

/**
 * Draws the computed numbers as node decorations: `data-label` for CSS `::before`, and a name for
 * screen readers (E20). Labels are computed again only when attributes or the order of blocks
 * changed; typing maps the set (E21).
 */
export function numberingPlugin(): Plugin<NumberingState> {
  return new Plugin<NumberingState>({
    key: numberingKey,
    state: {
      init: (_config, { doc }) => {
        const all = labelsOf(doc);
        return { labels: all, decorations: DecorationSet.create(doc, decorate(doc, all)) };
      },
      apply: (tr, value) => (tr.docChanged ? next(tr, value) : value),
    },
    props: {
      decorations: (state) => numberingKey.getState(state)?.decorations,
    },
  });
}

function next(tr: Transaction, value: NumberingState): NumberingState {
  const { doc, before } = tr;
  const window = childDiff(before, doc);
  // A block that was replaced as a whole, even by its equal, loses its decoration in the mapping.
  let dropped = false;
  const onRemove = () => {
    dropped = true;
  };
  const mapped = value.decorations.map(tr.mapping, doc, { onRemove });
  if (!dropped && (!window || sameNumbering(before, doc, window))) {
    return { labels: value.labels, decorations: mapped };
  }
  const all = labelsOf(doc);
  return { labels: all, decorations: replaceChanged(doc, all, mapped) };
}

const NUMBERING = ['kind', 'level', 'style', 'variant', 'start', 'run'] as const;

/** True when the touched blocks still number as before: nothing else can have changed. */
function sameNumbering(before: Node, doc: Node, { from, oldTo, newTo }: ChildWindow): boolean {
  if (oldTo !== newTo) return false;
  for (let i = from; i < newTo; i++) {
    const [a, b] = [before.child(i), doc.child(i)];
    if (a.type !== b.type) return false;
    if (a.attrs === b.attrs) continue;
    const same = NUMBERING.every((key) => a.attrs[key] === b.attrs[key]);
    if (!same) return false;
  }
  return true;
}

function labelsOf(doc: Node): (string | null)[] {
  return labels(docBlocks(doc));
}

function decoration(pos: number, node: Node, label: string): Decoration {
  const attrs = { 'data-label': label, 'aria-label': label, role: 'group' };
  return Decoration.node(pos, pos + node.nodeSize, attrs, { label });
}

function decorate(doc: Node, all: readonly (string | null)[]): Decoration[] {
  const made: Decoration[] = [];
  doc.forEach((node, pos, index) => {
    const label = all[index];
    if (label) made.push(decoration(pos, node, label));
  });
  return made;
}

/** Keeps every decoration whose label is still right, so that the view leaves its block alone. */
function replaceChanged(
  doc: Node,
  all: readonly (string | null)[],
  set: DecorationSet,
): DecorationSet {
  const at = new Map<number, Decoration>();
  for (const old of set.find()) at.set(old.from, old);
  const added: Decoration[] = [];
  doc.forEach((node, pos, index) => {
    const label = all[index];
    const old = at.get(pos);
    if (!label) return;
    if (old?.spec.label === label && old.to === pos + node.nodeSize) at.delete(pos);
    else added.push(decoration(pos, node, label));
  });
  const gone = [...at.values()];
  return set.remove(gone).add(doc, added);
}

/** The label of each block as drawn, in order. */
export function drawnLabels(state: EditorState): readonly (string | null)[] {
  return numberingKey.getState(state)?.labels ?? [];
}
