import type { Node } from '@tiptap/pm/model';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet, type EditorView } from '@tiptap/pm/view';
import { InlineSet } from '../blocks/inline-set';
import { afterComposition } from '../ime/after-composition';
import { type BlockHit, findInBlock, patternOf } from './find-in-block';

/** A place where the words stand, in positions of the document. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  /** FIND5: a chip is part of it. */
  readonly chip: boolean;
}

export interface Range {
  readonly from: number;
  readonly to: number;
}

export interface FindState {
  readonly words: string;
  /** Only here; null = the whole text. Moves with the text. */
  readonly scope: Range | null;
  readonly hits: readonly Hit[];
  /** Index of the hit that is looked at; -1 without hits. */
  readonly active: number;
  readonly decorations: DecorationSet;
}

type Meta =
  | { readonly words: string; readonly scope: Range | null }
  | { readonly active: number }
  | { readonly refresh: true };

export const findKey = new PluginKey<FindState>('lectern-find');

/**
 * FIND1, FIND2: keeps what is looked for and marks every hit. While an input method composes, what is
 * marked only moves; it is searched again when the composition is over. Registered when the find bar
 * opens for the first time.
 */
export function findPlugin(): Plugin<FindState> {
  let shown: EditorView | null = null;
  const { compositionend, cancel } = afterComposition((view) => {
    if (!findState(view.state).words) return;
    view.dispatch(view.state.tr.setMeta(findKey, { refresh: true }));
  });
  return new Plugin<FindState>({
    key: findKey,
    state: {
      init: () => ({
        words: '',
        scope: null,
        hits: [],
        active: -1,
        decorations: DecorationSet.empty,
      }),
      apply: (tr, value) => next(tr, value, shown?.composing ?? false),
    },
    view: (view) => {
      shown = view;
      return { destroy: cancel };
    },
    props: {
      decorations: (state) => findKey.getState(state)?.decorations,
      handleDOMEvents: { compositionend },
    },
  });
}

function next(tr: Transaction, value: FindState, composing: boolean): FindState {
  const meta = tr.getMeta(findKey) as Meta | undefined;
  if (meta && 'active' in meta) return drawn(tr.doc, { ...value, active: meta.active });
  if (!meta && (!tr.docChanged || value.words === '')) return value;
  const moved = tr.docChanged ? follow(tr, value) : value;
  if (composing && !meta) return drawn(tr.doc, moved);
  if (meta && 'words' in meta) {
    const hits = hitsIn(tr.doc, meta.words, meta.scope);
    return drawn(tr.doc, { ...meta, hits, active: nearest(hits, tr.selection.from) });
  }
  const hits = hitsIn(tr.doc, moved.words, moved.scope);
  return drawn(tr.doc, {
    ...moved,
    hits,
    active: nearest(hits, moved.hits[moved.active]?.from ?? 0),
  });
}

/** The same places after an edit; what was deleted is gone. */
function follow({ mapping }: Transaction, value: FindState): FindState {
  const scope = value.scope && {
    from: mapping.map(value.scope.from, -1),
    to: mapping.map(value.scope.to, 1),
  };
  const looked = value.hits[value.active];
  const hits = value.hits
    .map((hit) => ({ hit, from: mapping.map(hit.from, 1), to: mapping.map(hit.to, -1) }))
    .filter(({ from, to, hit }) => from < to || hit === looked)
    .map(({ from, to, hit }) => ({ from, to: Math.max(from, to), chip: hit.chip }));
  const place = looked ? mapping.map(looked.from, 1) : 0;
  return { ...value, scope, hits, active: nearest(hits, place) };
}

/** Index of the first hit from a position on, the first one after the last. */
function nearest(hits: readonly Hit[], pos: number): number {
  if (hits.length === 0) return -1;
  return Math.max(
    0,
    hits.findIndex((hit) => hit.from >= pos),
  );
}

/** Nodes never change: a block that nobody touched is searched once for the same words. */
let searched = { words: '', found: new WeakMap<Node, readonly BlockHit[]>() };

function hitsIn(doc: Node, words: string, scope: Range | null): Hit[] {
  const pattern = patternOf(words);
  if (!pattern) return [];
  if (searched.words !== words) searched = { words, found: new WeakMap() };
  const hits: Hit[] = [];
  doc.forEach((block, pos) => {
    const found = searched.found.get(block) ?? findInBlock(block, pattern);
    searched.found.set(block, found);
    for (const hit of found) {
      const [from, to] = [pos + 1 + hit.from, pos + 1 + hit.to];
      if (!scope || (from >= scope.from && to <= scope.to)) hits.push({ from, to, chip: hit.chip });
    }
  });
  return hits;
}

type Found = Omit<FindState, 'decorations'>;

function drawn(doc: Node, state: Found): FindState {
  const inside = new Map<number, DecorationSet>();
  let index = 0;
  doc.forEach((block, pos) => {
    const end = pos + block.nodeSize;
    const marks: Decoration[] = [];
    for (let hit = state.hits[index]; hit && hit.from < end; hit = state.hits[++index]) {
      const name = index === state.active ? 'find-hit find-active' : 'find-hit';
      marks.push(Decoration.inline(hit.from - pos - 1, hit.to - pos - 1, { class: name }));
    }
    if (marks.length > 0) inside.set(pos, DecorationSet.create(block, marks));
  });
  return { ...state, decorations: inside.size > 0 ? new InlineSet(inside) : DecorationSet.empty };
}

/** Looks for words, from the selection on; '' ends the search. */
export function find(view: EditorView, words: string, scope: Range | null): void {
  view.dispatch(view.state.tr.setMeta(findKey, { words, scope }));
}

/** Looks at the next or the previous hit, round the ends. */
export function goToHit(view: EditorView, step: 1 | -1): void {
  const { hits, active } = findState(view.state);
  if (hits.length === 0) return;
  const to = (active + step + hits.length) % hits.length;
  view.dispatch(view.state.tr.setMeta(findKey, { active: to }));
}

const NOTHING: FindState = {
  words: '',
  scope: null,
  hits: [],
  active: -1,
  decorations: DecorationSet.empty,
};

/** What is looked for and where it stands; nothing while the plugin is not there. */
export function findState(state: EditorState): FindState {
  return findKey.getState(state) ?? NOTHING;
}
