import * as Y from 'yjs';
import { Subject } from '@/lib/editor/connection/observable';
import { CompositionGate } from '@/lib/editor/ime/composition-gate';
import { readBlocks } from '@/lib/ytext/read-blocks';
import type { LiveSession, SharedText } from '../../editor/live-session';
import { type SuggestDesk, suggestDesk } from '../suggest-desk';
import { Suggesting } from '../suggesting';

/** What is on its way from the server by the socket: in order, when the network likes. */
type Frame = { readonly update: Uint8Array } | { readonly told: number };

/** A window of a person who suggests, with its wires cut into single messages. */
export class SimWindow {
  readonly main = new Y.Doc();
  readonly gate = new CompositionGate();
  readonly desk: SuggestDesk;
  readonly copy = new Subject<SharedText | null>(null);
  readonly suggesting: Suggesting;
  readonly frames: Frame[] = [];
  private readonly told = new Subject(0);

  constructor(
    readonly id: string,
    readonly person: string,
    text: Uint8Array,
  ) {
    Y.applyUpdate(this.main, text);
    const state = new Subject({ phase: 'saved', synced: true, generation: 0, stage: 'drafting' });
    const { main: doc, gate, told: annotations, copy } = this;
    const connection = { doc, gate, state, annotations, awareness: null };
    const session = { draftId: id, connection, copy } as unknown as LiveSession;
    this.desk = suggestDesk(session);
    this.suggesting = new Suggesting(session, this.desk, person);
    this.desk.feed.start();
    this.suggesting.start();
  }

  /** One message arrives. */
  receive(): void {
    const frame = this.frames.shift();
    if (!frame) return;
    this.gate.admit(() => {
      if ('update' in frame) Y.applyUpdate(this.main, frame.update, 'server');
    });
    if ('told' in frame) this.told.set(frame.told);
  }

  /** What the editor shows. */
  get shown(): Y.Doc | null {
    return this.copy.get()?.doc ?? null;
  }

  get blocks() {
    return readBlocks(this.shown ?? this.main);
  }

  get lost() {
    return this.desk.state.get()?.lost ?? [];
  }

  close(): void {
    this.suggesting.stop();
    this.desk.feed.stop();
  }
}
