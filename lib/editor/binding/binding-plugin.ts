import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Binding, BindingHost } from './binding';

/** Transactions since the last flush, newest first. */
interface Chain {
  readonly binding: Binding;
  tr: Transaction | null;
  before: Chain | null;
}

const bindingKey = new PluginKey<Chain>('binding');

/** Marks a transaction as coming from the shared text. */
export function markRemote(tr: Transaction): Transaction {
  return tr.setMeta(bindingKey, true).setMeta('addToHistory', false);
}

/** True for a transaction that the binding made from a change of the shared text (BIND8). */
export function isRemote(tr: Transaction): boolean {
  return tr.getMeta(bindingKey) === true;
}

/** The binding of an editor state, or null when it has none. */
export function bindingOf(state: EditorState): Binding | null {
  return bindingKey.getState(state)?.binding ?? null;
}

/** Where an editor is kept: a view, or a variable in a test. */
export interface StateHolder {
  readonly state: EditorState;
  readonly composing: boolean;
  dispatch(tr: Transaction): void;
}

/** Lets a binding work on an editor that has its plugin. */
export function hostOf(holder: StateHolder): BindingHost {
  let flushed = bindingKey.getState(holder.state) ?? null;
  const takePending = () => {
    const now = bindingKey.getState(holder.state) ?? null;
    const pending: Transaction[] = [];
    let at = now;
    while (at && at !== flushed) {
      if (at.tr && !isRemote(at.tr)) pending.push(at.tr);
      at = at.before;
    }
    const known = at === flushed;
    flushed = now;
    if (now) [now.tr, now.before] = [null, null];
    return known ? pending.reverse() : null;
  };
  return {
    get state() {
      return holder.state;
    },
    get composing() {
      return holder.composing;
    },
    dispatch: (tr) => holder.dispatch(tr),
    takePending,
  };
}

/** Binds the editor it is part of. Must stand before every plugin that reads positions of the text. */
export function bindingPlugin(binding: Binding): Plugin<Chain> {
  return new Plugin<Chain>({
    key: bindingKey,
    state: {
      init: () => ({ binding, tr: null, before: null }),
      apply: (tr, chain) => (tr.docChanged ? { binding, tr, before: chain } : chain),
    },
    view: (view: EditorView) => {
      binding.attach(hostOf(view));
      return { update: () => binding.flush(), destroy: () => binding.detach() };
    },
  });
}
