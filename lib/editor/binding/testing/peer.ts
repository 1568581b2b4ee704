import { EditorState, type Transaction } from '@tiptap/pm/state';
import { EditorView } from '@tiptap/pm/view';
import * as Y from 'yjs';
import { testSchema } from '@/lib/schema/testing';
import { overridesOf, textOf } from '@/lib/ytext/roots';
import { uidSource } from '@/lib/ytext/testing';
import { Binding } from '../binding';
import { bindingPlugin, hostOf, markRemote, type StateHolder } from '../binding-plugin';
import { BINDING_ORIGIN } from '../origin';

/** One person with an editor, a Y.Doc and an undo stack. */
export interface Peer {
  readonly doc: Y.Doc;
  readonly editor: StateHolder;
  readonly binding: Binding;
  readonly undo: Y.UndoManager;
  readonly newUid: () => string;
  readonly view: EditorView | null;
  destroy(): void;
}

/** An editor without a view: the same plugin, flushed after every change of state. */
class PlainEditor implements StateHolder {
  readonly composing = false;

  constructor(
    public state: EditorState,
    private readonly binding: Binding,
  ) {}

  dispatch(tr: Transaction) {
    this.state = this.state.apply(tr);
    this.binding.flush();
  }
}

export interface PeerOptions {
  readonly state: Uint8Array;
  readonly clientId: number;
  /** Where to put a real view; null = no view. */
  readonly place: HTMLElement | null;
}

/** Makes a peer with a document. */
export function makePeer({ state, clientId, place }: PeerOptions): Peer {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  doc.clientID = clientId;
  const newUid = uidSource(`p${clientId}`);
  const binding = new Binding({ doc, schema: testSchema(), newUid, mark: markRemote });
  const plugins = [bindingPlugin(binding)];
  const initial = EditorState.create({ doc: binding.initialDoc, plugins });
  let view: EditorView | null = null;
  let editor: StateHolder;
  if (place) {
    view = new EditorView(place, { state: initial });
    editor = view;
  } else {
    editor = new PlainEditor(initial, binding);
    binding.attach(hostOf(editor));
  }
  const undo = new Y.UndoManager([textOf(doc), overridesOf(doc)], {
    trackedOrigins: new Set([BINDING_ORIGIN]),
    captureTimeout: 1e9,
  });
  const destroy = () => {
    undo.destroy();
    view?.destroy();
    binding.destroy();
    doc.destroy();
  };
  return { doc, editor, binding, undo, newUid, view, destroy };
}
