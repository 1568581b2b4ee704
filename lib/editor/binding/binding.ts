import type { Node, Schema } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import type * as Y from 'yjs';
import { OverrideIndex, splitKey } from '@/lib/ytext/override-index';
import { overridesOf, type Primitive, textOf } from '@/lib/ytext/roots';
import { addAttributeSteps } from './attribute-steps';
import { changesOf } from './changes-of';
import { Flags } from './flags';
import { keepSelection } from './keep-selection';
import { LocalWriter } from './local-writer';
import { movedPlace, oldPlace } from './moved-place';
import { indexAfter } from './old-index';
import { BINDING_ORIGIN } from './origin';
import { projectDoc } from './project-doc';
import { addTextSteps, type DeltaOp, replaceAll } from './remote-steps';

/** What the binding needs of an editor; a view in the product, a plain state in tests. */
export interface BindingHost {
  readonly state: EditorState;
  readonly composing: boolean;
  dispatch(tr: Transaction): void;
  /** Local transactions since the last call, oldest first; null when they cannot be told. */
  takePending(): readonly Transaction[] | null;
}

export interface BindingOptions {
  readonly doc: Y.Doc;
  readonly schema: Schema;
  readonly newUid: () => string;
  /** Marks a transaction as coming from the text. */
  readonly mark: (tr: Transaction) => Transaction;
}

/** So many changes at once are shown as one: each step of its own costs a pass over the blocks (BIND12). */
const WHOLESALE = 1000;

interface Incoming {
  event: Y.YTextEvent | null;
  delta: readonly DeltaOp[];
  readonly changed: Map<string, Set<string>>;
}

/** Keeps one editor and one shared text the same (SPEC BIND1-BIND9). */
export class Binding {
  readonly flags = new Flags();
  private readonly text: Y.Text;
  private readonly map: Y.Map<Primitive>;
  private readonly index: OverrideIndex;
  private readonly own = new WeakSet<Y.Transaction>();
  private readonly incoming = new Map<Y.Transaction, Incoming>();
  private host: BindingHost | null = null;
  private shown: Node;
  private stale = false;

  constructor(private readonly options: BindingOptions) {
    this.text = textOf(options.doc);
    this.map = overridesOf(options.doc);
    this.index = new OverrideIndex(this.map);
    const { doc, flags } = projectDoc(options.schema, options.doc, this.index);
    this.shown = doc;
    this.flags.set(flags);
    this.text.observe(this.onText);
    this.map.observe(this.onOverrides);
    options.doc.on('afterTransaction', this.onTransaction);
  }

  /** The document to start the editor with. */
  get initialDoc(): Node {
    return this.shown;
  }

  destroy() {
    this.detach();
    this.text.unobserve(this.onText);
    this.map.unobserve(this.onOverrides);
    this.options.doc.off('afterTransaction', this.onTransaction);
  }

  /** Connects an editor; when it does not show the present text, it does a moment later. */
  attach(host: BindingHost) {
    this.host = host;
    if (!this.stale && host.state.doc === this.shown) return;
    this.stale = true;
    // A view must not be changed while it is being made.
    queueMicrotask(() => {
      if (this.host === host && this.stale) this.reproject();
    });
  }

  detach() {
    this.host = null;
  }

  /** Carries what was done in the editor into the text. To be called after every change of state. */
  flush() {
    const { host } = this;
    if (!host) return;
    const pending = host.takePending();
    if (host.state.doc === this.shown && !this.stale) return;
    if (pending === null || this.stale) return this.reproject();
    if (pending.length === 0) return;
    const { doc, newUid } = this.options;
    const writer = new LocalWriter(this.text, this.map, this.index, this.flags, newUid);
    doc.transact((transaction) => {
      this.own.add(transaction);
      for (const { map, before, after } of changesOf(pending)) writer.write(map, before, after);
    }, BINDING_ORIGIN);
    this.shown = host.state.doc;
    this.afterWriting(writer);
  }

  /** Ids that were given, and other blocks with an id whose fields were written. */
  private afterWriting(writer: LocalWriter) {
    const host = this.host as BindingHost;
    const { tr } = host.state;
    for (const { pos, key, id } of writer.given) {
      if (tr.doc.nodeAt(pos)) tr.setNodeAttribute(pos, key, id);
    }
    addAttributeSteps(this.target(tr), writer.written);
    if (tr.docChanged) {
      keepSelection(tr, host.state, (pos, assoc) => tr.mapping.map(pos, assoc));
      this.dispatch(tr);
    }
    if (writer.differs || this.hasDrifted()) this.reproject();
  }

  private target(tr: Transaction) {
    return { tr, flags: this.flags, index: this.index, text: this.text };
  }

  private hasDrifted(): boolean {
    return this.flags.clean && this.text.length !== this.shown.content.size;
  }

  /** Makes the editor show the text by one step, whatever it shows now. */
  private reproject() {
    const host = this.host as BindingHost;
    this.stale = false;
    host.takePending();
    const { tr } = host.state;
    this.project(tr);
    keepSelection(tr, host.state, (pos, assoc) => tr.mapping.map(pos, assoc));
    this.dispatch(tr);
  }

  /** One step over everything that differs; positions inside it are lost, so it returns true. */
  private project(tr: Transaction): boolean {
    const { runs, flags } = projectDoc(this.options.schema, this.options.doc, this.index);
    this.flags.set([]);
    replaceAll(this.target(tr), runs);
    this.flags.set(flags);
    return true;
  }

  private dispatch(tr: Transaction) {
    this.shown = tr.doc;
    this.host?.dispatch(this.options.mark(tr));
  }

  private incomingOf(transaction: Y.Transaction): Incoming {
    const known = this.incoming.get(transaction) ?? { event: null, delta: [], changed: new Map() };
    this.incoming.set(transaction, known);
    return known;
  }

  private readonly onText = (event: Y.YTextEvent, transaction: Y.Transaction) => {
    if (this.own.has(transaction)) return;
    const incoming = this.incomingOf(transaction);
    incoming.event = event;
    // Only valid here.
    incoming.delta = event.delta as DeltaOp[];
  };

  private readonly onOverrides = (event: Y.YMapEvent<Primitive>, transaction: Y.Transaction) => {
    const mine = this.own.has(transaction);
    for (const key of event.keysChanged) {
      this.index.set(key, this.map.get(key));
      const parts = splitKey(key);
      if (mine || !parts) continue;
      const { changed } = this.incomingOf(transaction);
      changed.set(parts[0], (changed.get(parts[0]) ?? new Set()).add(parts[1]));
    }
  };

  private readonly onTransaction = (transaction: Y.Transaction) => {
    const incoming = this.incoming.get(transaction);
    this.incoming.delete(transaction);
    if (!incoming) return;
    if (!this.host || this.stale || this.host.state.doc !== this.shown) {
      this.stale = true;
      return;
    }
    this.show(this.host, incoming);
  };

  private show(host: BindingHost, { event, delta, changed }: Incoming) {
    const { state } = host;
    const { tr } = state;
    const old = (pos: number) => this.flags.toY(state.doc, pos);
    const { anchor, head } = state.selection;
    const places = new Map([anchor, head].map((p) => [p, old(p)]));
    const known = new Map([anchor, head].map((p) => [p, oldPlace(state, p, old)]));
    const target = this.target(tr);
    const many = delta.length + changed.size > WHOLESALE;
    const mixed = many ? this.project(tr) : addTextSteps(target, delta);
    if (!many) addAttributeSteps(target, changed);
    if (!tr.docChanged) return;
    if (!host.composing) {
      const toPm = (index: number) => this.flags.toPm(tr.doc, index);
      keepSelection(tr, state, (pos, assoc) => {
        const place = known.get(pos);
        const moved = place ? movedPlace(place, delta, tr.doc, toPm, assoc) : null;
        if (moved !== null) return moved;
        if (!mixed || !event) return tr.mapping.map(pos, assoc);
        return toPm(indexAfter(event, places.get(pos) ?? 0, assoc));
      });
    }
    this.dispatch(tr);
    if (this.hasDrifted()) this.reproject();
  }
}
