import * as Y from 'yjs';
import { encodeBlocks } from '@/lib/ytext/encode-blocks';
import { normalise } from '@/lib/ytext/normalise';
import { readBlocks } from '@/lib/ytext/read-blocks';
import { block, uidSource } from '@/lib/ytext/testing';
import { validateUpdate } from '@/lib/ytext/validate-update';
import { checkPeer, foreignContent, sameText } from './check-peer';
import { doOp } from './do-op';
import type { FuzzStep } from './fuzz-op';
import { makePeer, type Peer } from './peer';
import { PEERS, randomSteps } from './random-steps';
import { watchUntouched } from './untouched-blocks';
import { watchSelection } from './watch-selection';

export interface FuzzResult {
  readonly seed: number;
  /** Operations that did something, by name. */
  readonly done: Record<string, number>;
  readonly validated: number;
  readonly sawVirtual: number;
  /** The first rule that was broken, and where; null when all held. */
  readonly failure: string | null;
}

interface Parcel {
  readonly update: Uint8Array;
  /** True when blocks may be made anew although they end as they were: undo and moves. */
  readonly remakes: boolean;
}

const START = [
  block('start0000001', '在全市会议上的讲话', { kind: 'title' }),
  block('start0000002', '抓项目，抓落实😀。', { kind: 'point', level: 1, style: 'cn-comma' }),
  block('start0000003', [
    { type: 'text', text: '由', marks: ['strong'] },
    { type: 'chip', chip: 'deadline', id: 'start0000004', text: '年底前', fields: {}, marks: [] },
    { type: 'text', text: '办结', marks: ['em'] },
  ]),
];

class Run {
  readonly done: Record<string, number> = {};
  readonly wrong: string[] = [];
  validated = 0;
  sawVirtual = 0;
  private readonly peers: Peer[];
  private readonly queues: Parcel[][][];
  private readonly offline = new Set<number>();
  private readonly referee = new Y.Doc();
  private remakes = false;

  constructor(places: readonly (HTMLElement | null)[]) {
    const state = encodeBlocks(START, uidSource('s'));
    Y.applyUpdate(this.referee, state);
    this.peers = places.map((place, i) => makePeer({ state, clientId: i + 1, place }));
    this.queues = this.peers.map(() => this.peers.map(() => []));
    this.peers.forEach((peer, i) => {
      peer.doc.on('update', (update: Uint8Array, origin: unknown) => {
        if (origin !== 'network') this.send(i, update);
      });
    });
  }

  private send(from: number, update: Uint8Array) {
    const result = validateUpdate(this.referee, update);
    this.validated++;
    if (!result.ok) this.wrong.push(`B8 refused ${result.error.code} ${result.error.detail}`);
    else if (result.value.unresolved) this.wrong.push('B8 unresolved');
    Y.applyUpdate(this.referee, update);
    this.queues[from]?.forEach((queue, to) => {
      if (to !== from) queue.push({ update, remakes: this.remakes });
    });
  }

  step({ peer: i, op }: FuzzStep) {
    const peer = this.peers[i] as Peer;
    this.remakes = op.do === 'undo' || op.do === 'redo' || op.do === 'move';
    let did = true;
    if (op.do === 'offline') this.offline.add(i);
    else if (op.do === 'online') this.offline.delete(i);
    else if (op.do === 'receive') did = this.receive(op.from, i, op.count);
    else {
      const before = foreignContent(peer);
      did = doOp(peer, op);
      if (op.do === 'undo' || op.do === 'redo') this.checkForeign(peer, before);
      this.wrong.push(...checkPeer(peer));
    }
    if (did) this.done[op.do] = (this.done[op.do] ?? 0) + 1;
  }

  private checkForeign(peer: Peer, before: ReadonlySet<string>) {
    const after = foreignContent(peer);
    for (const id of before)
      if (!after.has(id)) this.wrong.push(`B13 ${id} of a colleague is gone`);
  }

  private receive(from: number, to: number, count: number): boolean {
    if (this.offline.has(from) || this.offline.has(to)) return false;
    const queue = this.queues[from]?.[to] ?? [];
    const parcels = queue.splice(0, count);
    for (const parcel of parcels) this.deliver(this.peers[to] as Peer, parcel);
    return parcels.length > 0;
  }

  private deliver(peer: Peer, { update, remakes }: Parcel) {
    const untouched = watchUntouched(peer);
    const selection = watchSelection(peer);
    Y.applyUpdate(peer.doc, update, 'network');
    this.wrong.push(...checkPeer(peer), ...selection());
    if (!peer.binding.flags.clean) this.sawVirtual++;
    const now = new Set(peer.editor.state.doc.content.content);
    for (const node of untouched()) {
      if (!remakes && !now.has(node)) this.wrong.push(`B7 ${node} was made anew`);
    }
  }

  private exchangeAll() {
    this.offline.clear();
    for (let more = true; more; ) {
      more = false;
      for (let from = 0; from < this.peers.length; from++) {
        for (let to = 0; to < this.peers.length; to++) {
          if (from !== to) more = this.receive(from, to, 1e9) || more;
        }
      }
    }
  }

  finish() {
    this.exchangeAll();
    const [first, ...others] = this.peers as [Peer, ...Peer[]];
    for (const peer of others) if (!sameText(first, peer)) this.wrong.push('B2 peers differ');
    this.repair(first);
    for (const peer of this.peers) this.wrong.push(...checkPeer(peer));
    const blocks = JSON.stringify(readBlocks(first.doc));
    for (const peer of others) {
      if (JSON.stringify(readBlocks(peer.doc)) !== blocks)
        this.wrong.push('B2 peers differ after repair');
    }
  }

  /** What the server does when all is quiet, and how it reaches everybody. */
  private repair(first: Peer) {
    const server = new Y.Doc();
    Y.applyUpdate(server, Y.encodeStateAsUpdate(first.doc));
    server.clientID = 99;
    const wording = (doc: Y.Doc) =>
      readBlocks(doc)
        .map((b) => b.inlines.map((i) => i.text).join(''))
        .join('');
    const before = wording(server);
    normalise(server, uidSource('r'));
    if (wording(server) !== before) this.wrong.push('B9 repair changed the wording');
    const blocks = readBlocks(server);
    const ids = blocks.flatMap((b) => [
      b.uid,
      ...b.inlines.flatMap((i) => (i.type === 'chip' ? [i.id] : [])),
    ]);
    if (ids.includes('') || new Set(ids).size !== ids.length)
      this.wrong.push('B9 bad ids are left');
    if (normalise(server, uidSource('q'))) this.wrong.push('B9 repair is not idempotent');
    const update = Y.encodeStateAsUpdate(server, Y.encodeStateVector(first.doc));
    for (const peer of this.peers) {
      this.deliver(peer, { update, remakes: false });
      if (!peer.binding.flags.clean) this.wrong.push('B9 virtual tokens are left');
    }
  }

  destroy() {
    for (const peer of this.peers) peer.destroy();
  }
}

/**
 * One seeded run of three peers. Stops at the first broken rule.
 * @param places a place for the view of each peer; null = without a view
 */
export function runFuzz(
  seed: number,
  count: number,
  places: readonly (HTMLElement | null)[] = new Array<null>(PEERS).fill(null),
  steps: readonly FuzzStep[] = randomSteps(seed, count),
): FuzzResult {
  const run = new Run(places);
  let at = 'start';
  try {
    for (const [i, step] of steps.entries()) {
      at = `step ${i} ${JSON.stringify(step)}`;
      run.step(step);
      if (run.wrong.length > 0) break;
    }
    if (run.wrong.length === 0) {
      at = 'end';
      run.finish();
    }
  } catch (error) {
    run.wrong.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  const { done, validated, sawVirtual } = run;
  const failure =
    run.wrong.length > 0 ? `seed ${seed}, ${at}: ${run.wrong.slice(0, 3).join('; ')}` : null;
  run.destroy();
  return { seed, done, validated, sawVirtual, failure };
}
