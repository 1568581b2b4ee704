import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration } from '@tiptap/pm/view';
import { labels } from '@/lib/numbering/labels';
import { type ChildWindow, childDiff } from '../blocks/child-diff';
import { docBlocks } from '../blocks/doc-blocks';
import { LabelSet, movedTo } from './label-set';

interface NumberingState {
  readonly decorations: LabelSet;
  /** One entry per block; null for blocks without a number. */
  readonly labels: readonly (string | null)[];
  /** The decoration of each block, null for blocks without a number. */
  readonly drawn: readonly (Decoration | null)[];
}

export const numberingKey = new PluginKey<NumberingState>('lectern-numbering');

/**
 * Draws the computed numbers as node decorations: `data-label` for CSS `::before`, and a name for
 * screen readers (E20). Labels are computed again only when attributes or the order of blocks
 * changed; typing moves what is drawn (E21).
 */
export function numberingPlugin(): Plugin<NumberingState> {
  return new Plugin<NumberingState>({
    key: numberingKey,
    state: {
      init: (_config, { doc }) => draw(doc, labelsOf(doc), () => null),
      apply: (tr, value) => (tr.docChanged ? next(tr, value) : value),
    },
    props: {
      decorations: (state) => numberingKey.getState(state)?.decorations,
    },
  });
}

function next({ doc, before }: Transaction, value: NumberingState): NumberingState {
  const window = childDiff(before, doc);
  if (!window) return value;
  const { from, oldTo, newTo } = window;
  const same = sameNumbering(before, doc, window);
  const old = (i: number) => {
    if (i < from || same) return value.drawn[i] ?? null;
    return i < newTo ? null : (value.drawn[i - newTo + oldTo] ?? null);
  };
  return draw(doc, same ? value.labels : labelsOf(doc), old);
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

/** Keeps what was drawn where the label stays, so that the view leaves the block alone. */
function draw(
  doc: Node,
  all: readonly (string | null)[],
  old: (index: number) => Decoration | null,
): NumberingState {
  const drawn: (Decoration | null)[] = [];
  let pos = 0;
  for (let i = 0; i < doc.childCount; i++) {
    const end = pos + doc.child(i).nodeSize;
    const label = all[i] ?? null;
    const known = label === null ? null : old(i);
    if (label === null) drawn.push(null);
    else if (known?.spec.label === label) drawn.push(movedTo(known, pos, end));
    else drawn.push(decoration(pos, end, label));
    pos = end;
  }
  const decorations = new LabelSet(drawn.filter((one) => one !== null));
  return { labels: all, drawn, decorations };
}

function decoration(from: number, to: number, label: string): Decoration {
  const attrs = { 'data-label': label, 'aria-label': label, role: 'group' };
  return Decoration.node(from, to, attrs, { label });
}

/** The label of each block as drawn, in order. */
export function drawnLabels(state: EditorState): readonly (string | null)[] {
  return numberingKey.getState(state)?.labels ?? [];
}
