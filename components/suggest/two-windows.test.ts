import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { blockText } from '@/lib/draft/block-text';
import type { Block } from '@/lib/draft/draft';
import { uidSource } from '@/lib/draft/testing';
import { hunksOf } from '@/lib/suggestions/hunks-of';
import { chipOf } from '@/lib/suggestions/testing/edit-once';
import { textIn } from '@/lib/suggestions/testing/text-in';
import { readBlocks } from '@/lib/ytext/read-blocks';
import { applyHunks } from '@/lib/ytext/suggestions/apply-hunks';
import { docTokens } from '@/lib/ytext/suggestions/doc-tokens';
import { pinHunk } from '@/lib/ytext/suggestions/pin-hunk';
import { block, docOf } from '@/lib/ytext/testing';
import { MemoryServer, type Posted } from './testing/memory-server';
import { SimNetwork } from './testing/sim-network';
import { SimWindow } from './testing/sim-window';

const CHIP = chipOf('c00000000001', 1);
const TEXT = [
  block('a00000000001', '应当在三十日内完成。'),
  block('a00000000002', [CHIP, { type: 'text', text: '，按月通报。', marks: [] }]),
];
const NEW = 'a00000000009';
const said = (blocks: readonly Block[]) => blocks.map(blockText);
const newUid = uidSource();

let windows: SimWindow[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('IDBKeyRange', { bound: () => null });
});
afterEach(() => {
  for (const window of windows) window.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Two windows of one person that are off line until `back`. */
async function twoWindows() {
  windows = [];
  const doc = docOf(TEXT, 1);
  const server = new MemoryServer(doc, newUid, (told) => {
    for (const { frames } of windows) frames.push({ told });
  });
  const network = new SimNetwork((_window, since, body) =>
    since === null ? { refused: server.sync('yi', body as Posted) } : server.list(since),
  );
  vi.stubGlobal('fetch', network.fetch);
  windows = ['first', 'second'].map((id) => new SimWindow(id, 'yi', Y.encodeStateAsUpdate(doc)));
  doc.on('update', (update: Uint8Array) => {
    for (const { frames } of windows) frames.push({ update });
  });
  const pass = async (lost: boolean) => {
    for (let round = 0; round < 16; round++) {
      for (const exchange of [...network.exchanges])
        if (lost) network.lose(exchange);
        else network.step(exchange);
      for (const window of windows) while (!lost && window.frames.length > 0) window.receive();
      await vi.advanceTimersByTimeAsync(450);
    }
  };
  await pass(false);
  const write = (window: SimWindow | undefined, change: (blocks: Block[]) => Block[]) => {
    const copy = window?.shown;
    if (!copy) throw new Error('no copy');
    const blocks = readBlocks(copy);
    const tokens = docTokens(copy);
    const hunks = hunksOf(blocks, change(blocks)).map(({ hunk }) => pinHunk(copy, tokens, hunk));
    applyHunks(copy, hunks, { origin: 'person', newUid });
  };
  const [first, second] = windows;
  return { server, first, second, write, away: () => pass(true), back: () => pass(false) };
}

const saying =
  (text: string) =>
  ([one, ...rest]: Block[]) => [block(one?.uid ?? '', text), ...rest];
const unit = (name: string) => (blocks: Block[]) =>
  blocks.map((one) => ({
    ...one,
    inlines: one.inlines.map((inline) =>
      inline.type === 'chip'
        ? { ...inline, fields: { units: JSON.stringify([{ name, role: 'lead' }]) } }
        : inline,
    ),
  }));

describe('two windows of one person without a network', () => {
  it('SUG12 K3 other words: both are suggested, once, in both windows', async () => {
    const { server, first, second, write, away, back } = await twoWindows();
    write(first, saying('必须在三十日内完成。'));
    write(second, saying('应当在三十日内全部完成。'));
    await away();
    await back();
    const both = '必须在三十日内全部完成。';
    for (const window of [first, second]) expect(said(window?.blocks ?? [])[0]).toBe(both);
    expect(server.open('yi')).toHaveLength(2);
    expect([first?.lost, second?.lost]).toEqual([[], []]);
  });

  it('SUG12 K3 the same words: one wording stays in both windows, the other is shown', async () => {
    const { server, first, second, write, away, back } = await twoWindows();
    write(first, saying('必须在三十日内完成。'));
    write(second, saying('可以在三十日内完成。'));
    await away();
    await back();
    const [one, other] = [first, second].map((window) => said(window?.blocks ?? [])[0]);
    expect(one).toBe(other);
    const open = server.open('yi');
    const wordings = ['必须', '可以'];
    const [stays] = wordings.filter((words) => one?.startsWith(words));
    expect(stays).toBeDefined();
    const lost = [first, second].flatMap((window) => window?.lost.map(({ words }) => words) ?? []);
    expect(new Set(lost)).toEqual(new Set(wordings.filter((words) => words !== stays)));
    expect(open.map(({ hunk }) => textIn(hunk)).sort()).toEqual([...wordings].sort());
  });

  it('SUG12 K3 one field of a chip: one unit leads in both windows', async () => {
    const { server, first, second, write, away, back } = await twoWindows();
    write(first, unit('市民政局'));
    write(second, unit('市商务局'));
    await away();
    await back();
    const fields = [first, second].map((window) =>
      window?.blocks[1]?.inlines.flatMap((one) => (one.type === 'chip' ? one.fields.units : [])),
    );
    expect(fields[0]).toEqual(fields[1]);
    // The other one stays for those who decide, and its author is shown it.
    expect(server.open('yi')).toHaveLength(2);
    expect(JSON.stringify(fields)).toMatch(/市民政局|市商务局/);
    const lost = [first, second].flatMap((window) => window?.lost.map(({ words }) => words) ?? []);
    expect(lost.join()).toMatch(/市民政局|市商务局/);
  });
});

describe('what is gone on with while it is decided', () => {
  it('F8 words typed into a new paragraph that is accepted stay suggested, in both windows', async () => {
    const { server, first, second, write, back } = await twoWindows();
    const last = (text: string) => (blocks: Block[]) => [
      ...blocks.filter(({ uid }) => uid !== NEW),
      block(NEW, text),
    ];
    write(first, last('按季检查。'));
    await back();
    server.decide(server.open('yi')[0]?.id ?? '', 'accepted');
    write(first, last('按季检查。逐项销号。'));
    await back();
    for (const window of [first, second])
      expect(said(window?.blocks ?? []).slice(2)).toEqual(['按季检查。逐项销号。']);
    expect(server.open('yi').map(({ hunk }) => textIn(hunk))).toEqual(['逐项销号。']);
    expect([first?.lost, second?.lost]).toEqual([[], []]);
  });

  it('F9 SG13 a refusal that is undone before it was heard doubles nothing', async () => {
    const { server, first, second, write, back } = await twoWindows();
    write(first, saying('应当在三十日内全部完成。'));
    await back();
    const [row] = server.open('yi');
    server.decide(row?.id ?? '', 'rejected');
    write(first, saying('应当在三十日内全部按时完成。'));
    server.decide(row?.id ?? '', 'open');
    await back();
    for (const window of [first, second])
      expect(said(window?.blocks ?? [])[0]).toBe('应当在三十日内全部按时完成。');
    expect(server.open('yi').map(({ hunk }) => textIn(hunk))).toEqual(['全部按时']);
  });

  it('F9 what came to a refused suggestion stays, the suggestion goes', async () => {
    const { server, first, second, write, back } = await twoWindows();
    write(first, saying('应当在三十日内全部完成。'));
    await back();
    server.decide(server.open('yi')[0]?.id ?? '', 'rejected');
    write(first, saying('应当在三十日内全部按时完成。'));
    await back();
    for (const window of [first, second])
      expect(said(window?.blocks ?? [])[0]).toBe('应当在三十日内按时完成。');
    expect(server.open('yi').map(({ hunk }) => textIn(hunk))).toEqual(['按时']);
  });
});
