import { vi } from 'vitest';
import * as Y from 'yjs';
import { blockText } from '@/lib/draft/block-text';
import type { Block } from '@/lib/draft/draft';
import { seeded, uidSource } from '@/lib/draft/testing';
import { hunksOf } from '@/lib/suggestions/hunks-of';
import { rebase } from '@/lib/suggestions/rebase';
import { signOf } from '@/lib/suggestions/same-hunk';
import { type EditName, editOnce, readable } from '@/lib/suggestions/testing/edit-once';
import { speech } from '@/lib/suggestions/testing/speech';
import { textIn } from '@/lib/suggestions/testing/text-in';
import { readBlocks } from '@/lib/ytext/read-blocks';
import { applyHunks } from '@/lib/ytext/suggestions/apply-hunks';
import { docTokens } from '@/lib/ytext/suggestions/doc-tokens';
import { hunksOn } from '@/lib/ytext/suggestions/hunks-on';
import { pinHunk } from '@/lib/ytext/suggestions/pin-hunk';
import { textWith } from '@/lib/ytext/suggestions/text-with';
import { docOf } from '@/lib/ytext/testing';
import { pinnedOf } from '../own-rows';
import { MemoryServer, type Posted } from './memory-server';
import { SimNetwork } from './sim-network';
import { SimWindow } from './sim-window';

const EVENTS = 30;
/** Who has which windows: one alone, two people, two windows of one person. */
const CASTS = [['yi'], ['yi', 'bing'], ['yi', 'yi']];
const TOGETHER = ['yi', 'yi'];

/** What two windows of one person do at the same time, each in a part of its own. */
const IN_PLACE: readonly EditName[] = [
  'type',
  'type',
  'erase',
  'replace',
  'field',
  'mark',
  'level',
];

const saidIn = (blocks: readonly Block[]) => blocks.map(blockText).join('\n');

/** Unique words of one person. */
function wordsOf(name: string) {
  const made: string[] = [];
  return { made, word: () => made[made.push(`${name}${made.length}；`) - 1] ?? '' };
}

/**
 * People suggest, a drafter writes and decides, messages come when they like. @returns what is wrong when
 * everything has arrived
 * @param together two windows of one person do anything anywhere
 */
export async function simulate(seed: number, together = false): Promise<string[]> {
  let chance = seeded(seed * 29 + 7);
  const random = () => chance();
  const upTo = (n: number) => Math.floor(random() * n);
  const one = <T>(list: readonly T[]): T | undefined => list[upTo(list.length)];
  const newUid = uidSource();
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
    const bytes = array as unknown as Uint8Array;
    for (let at = 0; at < bytes.length; at++) bytes[at] = upTo(256);
    return array;
  });
  const cast = together ? TOGETHER : (CASTS[seed % CASTS.length] ?? []);
  const twin = cast[0] === cast[1] && !together;
  const windows: SimWindow[] = [];
  const doc = docOf(speech(newUid).slice(1, 6), 1);
  const server = new MemoryServer(doc, newUid, (told) => {
    for (const { frames } of windows) frames.push({ told });
  });
  const network = new SimNetwork((id, since, body) => {
    if (since !== null) return server.list(since);
    const person = windows.find((one) => one.id === id)?.person ?? '';
    return { refused: server.sync(person, body as Posted) };
  });
  vi.stubGlobal('fetch', network.fetch);
  for (const [at, person] of cast.entries())
    windows.push(new SimWindow(`window-${at}`, person, Y.encodeStateAsUpdate(doc)));
  doc.on('update', (update: Uint8Array) => {
    for (const { frames } of windows) frames.push({ update });
  });

  const drafter = wordsOf('D');
  const reviewer = wordsOf('R');
  const said = new Set<string>();
  /** What a person took out where it was seen. */
  const removed = new Set<string>();
  const gone = (before: string, now: string) => {
    for (const word of said) if (before.includes(word) && !now.includes(word)) removed.add(word);
  };
  const write = (into: Y.Doc, blocks: readonly Block[], words: ReturnType<typeof wordsOf>) => {
    const before = saidIn(readBlocks(into));
    const tokens = docTokens(into);
    const hunks = hunksOf(readBlocks(into), blocks).map(({ hunk }) => pinHunk(into, tokens, hunk));
    applyHunks(into, hunks, { origin: 'person', newUid });
    const now = saidIn(readBlocks(into));
    for (const word of words.made) if (now.includes(word)) said.add(word);
    gone(before, now);
  };
  const edit = (into: Y.Doc, words: ReturnType<typeof wordsOf>) =>
    write(into, readable(editOnce(readBlocks(into), { random, newUid, word: words.word })), words);
  /** Each of two windows of one person works in a part of its own. */
  const editPart = (into: Y.Doc, part: number) => {
    const blocks = readBlocks(into);
    const half = Math.floor(blocks.length / 2);
    const [before, mine, behind] = part
      ? [blocks.slice(0, half), blocks.slice(half), []]
      : [[], blocks.slice(0, half), blocks.slice(half)];
    const chance = { random, newUid, word: reviewer.word };
    const done = editOnce(mine, chance, one(IN_PLACE));
    write(into, readable([...before, ...done, ...behind]), reviewer);
  };

  const some = async () => {
    for (let left = upTo(5); left > 0; left--) {
      const what = random();
      const window = one(windows);
      const exchange = one(network.exchanges);
      if (what < 0.4) window?.receive();
      else if (what < 0.95) {
        if (exchange) network.step(exchange);
      } else if (exchange) network.lose(exchange);
      await vi.advanceTimersByTimeAsync(one([0, 30, 100, 450]) ?? 0);
    }
  };
  const events: [number, () => void][] = [
    [
      40,
      () => {
        const at = upTo(windows.length);
        const shown = windows[at]?.shown;
        if (shown && twin) editPart(shown, at);
        else if (shown) edit(shown, reviewer);
      },
    ],
    [
      5,
      () => {
        // Takes one of his suggestions out of the copy.
        const window = one(windows);
        const base = readBlocks(window?.main ?? doc);
        const mine = hunksOf(base, window?.blocks ?? base);
        const out = one(mine);
        if (!window?.shown || !out) return;
        const left = mine.filter(({ hunk, group }) =>
          out.group === null ? hunk !== out.hunk : group !== out.group,
        );
        write(window.shown, rebase(base, base, left).blocks, reviewer);
      },
    ],
    [20, () => edit(doc, drafter)],
    [
      25,
      () => {
        const row = one(server.open());
        if (!row) return;
        const before = saidIn(readBlocks(doc));
        const what = random();
        if (what < 0.3) server.decide(row.id, 'rejected');
        else if (what < 0.75) server.decide(row.id, 'accepted');
        else server.decide(row.id, 'accepted', `${drafter.word()}改后。`);
        gone(before, saidIn(readBlocks(doc)));
      },
    ],
    [
      8,
      () => {
        const decided = [...server.rows.values()].filter(
          ({ status }) => status === 'accepted' || status === 'rejected',
        );
        const row = one(decided);
        if (row && !twin) server.decide(row.id, 'open');
      },
    ],
    [
      5,
      () => {
        const gate = one(windows)?.gate;
        if (gate?.holding) gate.release();
        else gate?.composing();
      },
    ],
  ];
  await some();
  const all = events.reduce((sum, [weight]) => sum + weight, 0);
  for (let event = 0; event < EVENTS; event++) {
    // By itself, so that one left out changes nothing of the others.
    if (together) chance = seeded(seed * 1009 + event * 7919 + 3);
    let at = upTo(all);
    for (const [weight, act] of events) {
      if (at >= 0 && at < weight) act();
      at -= weight;
    }
    if (together) chance = seeded(seed * 1013 + event * 7907 + 5);
    await some();
  }
  await rest(windows, network);
  const faults = [
    ...windows.flatMap((window) => atRest(window, server)),
    ...lostWords({ windows, server, said, removed, made: reviewer.made }),
    ...twice(server, reviewer.made),
  ];
  for (const window of windows) window.close();
  vi.restoreAllMocks();
  return faults;
}

/** Everything arrives, until nothing is to be said any more. */
async function rest(windows: readonly SimWindow[], network: SimNetwork): Promise<void> {
  for (const { gate } of windows) gate.release();
  for (let quiet = 0, round = 0; quiet < 3; round++) {
    if (round > 200) throw new Error('never at rest');
    const busy =
      network.exchanges.length > 0 ||
      windows.some(({ frames }) => frames.length > 0) ||
      vi.getTimerCount() > 0;
    quiet = busy ? 0 : quiet + 1;
    for (const window of windows) while (window.frames.length > 0) window.receive();
    for (const exchange of [...network.exchanges]) network.step(exchange);
    await vi.advanceTimersByTimeAsync(450);
  }
}

/** K1, K2: what is open of the person and what the copy suggests. */
function atRest(window: SimWindow, server: MemoryServer): string[] {
  const open = server.open(window.person);
  const signs = new Map<string, number>();
  for (const { hunk } of hunksOf(readBlocks(server.doc), window.blocks))
    signs.set(signOf(hunk), (signs.get(signOf(hunk)) ?? 0) + 1);
  const told = new Set(window.lost.map(({ told }) => told));
  const states = hunksOn(server.doc, open.map(pinnedOf));
  const faults: string[] = [];
  for (const [at, { id, hunk }] of open.entries()) {
    const sign = signOf(hunk);
    const count = signs.get(sign) ?? 0;
    if (count > 0) signs.set(sign, count - 1);
    else if (states[at]?.state === 'fits' && !told.has(id))
      faults.push(`${window.id}: open, not in the copy: ${sign}`);
  }
  for (const [sign, count] of signs)
    if (count > 0) faults.push(`${window.id}: in the copy, not open: ${sign}`);
  if (window.desk.state.get()?.phase !== 'saved') faults.push(`${window.id}: not called saved`);
  return faults;
}

/** SUG6 */
function lostWords({
  windows,
  server,
  said,
  removed,
  made,
}: {
  readonly windows: readonly SimWindow[];
  readonly server: MemoryServer;
  readonly said: ReadonlySet<string>;
  readonly removed: ReadonlySet<string>;
  readonly made: readonly string[];
}): string[] {
  const decided = [...server.rows.values()].filter(({ status }) => status !== 'withdrawn');
  const kept = [
    saidIn(readBlocks(server.doc)),
    ...windows.map(({ blocks }) => saidIn(blocks)),
    ...decided.map(({ hunk }) => textIn(hunk)),
    // One that was cut meanwhile is told in its parts.
    ...windows.map(({ lost }) => lost.map(({ words }) => words).join('')),
  ].join('\n');
  return made
    .filter((word) => said.has(word) && !removed.has(word) && !kept.includes(word))
    .map((word) => `lost: ${word}`);
}

/** SUG7: no word of a suggestion comes twice. */
function twice(server: MemoryServer, made: readonly string[]): string[] {
  const { blocks } = textWith(server.doc, server.open().map(pinnedOf), uidSource());
  const text = saidIn(blocks);
  return made.filter((word) => text.split(word).length > 2).map((word) => `twice: ${word}`);
}
