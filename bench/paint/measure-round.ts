import { writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { type Spread, spreadOf } from './figures';
import { type Calm, lookAround } from './noise';
import type { Options } from './options';
import type { Readings } from './page-probe';
import type { OpenText } from './subject';

/** What one round of one subject on one text gave; milliseconds. */
export interface Round {
  readonly local: Spread;
  /** Null when nobody else sees it as text. */
  readonly remote: Spread | null;
  /** Chromium's own figure, 95th percentile; 16 stands for everything below. */
  readonly presentedP95: number;
  readonly editable: number;
  /** Long tasks of the browser that types and of the one that looks on. */
  readonly longTasks: readonly [readonly number[], readonly number[]];
  /** What the main thread of the browser that types was busy with while everybody wrote. */
  readonly work: Work;
  readonly moments: readonly Calm[];
}

/** Milliseconds of the main thread; `Task` is all of it. */
type Work = Readonly<Record<'Script' | 'RecalcStyle' | 'Layout' | 'Task', number>>;

export interface RoundPlan {
  readonly text: OpenText;
  /** Where the browser types, and where each typist does. */
  readonly target: number;
  readonly typistBlocks: readonly number[];
  readonly options: Options;
  /** File that profiles are named after; null = none. */
  readonly profile: string | null;
}

const ARRIVAL_LIMIT_MS = 60_000;
/** Who suggests rests after so many keys, for so long that what he did is sent. */
const PAUSE = { keys: 15, ms: 600 } as const;

/** Opens two browsers and the typists on a text, types, and reads what was drawn when. */
export async function measureRound(browser: Browser, plan: RoundPlan): Promise<Round> {
  const { text, target, typistBlocks, options } = plan;
  const typists = await Promise.all(
    typistBlocks.map((block, index) => text.openTypist(index + 2, block)),
  );
  const a = await text.openPage(browser, 0);
  const editable = await editableMs(a);
  const b = await text.openPage(browser, 1);
  await editableMs(b);
  // Both windows show what A types; B's own caret stands in the block before.
  await stand(b, target - 1);
  await stand(a, target);
  await wait(2_000);
  await stand(b, target - 1);
  await stand(a, target);
  const before = await lookAround();
  const keyboard = await a.context().newCDPSession(a);
  const spentBefore = await spent(keyboard);
  const stopProfiles = plan.profile ? await profile([a, b], plan.profile) : null;
  await Promise.all(
    [a, b].map((page) => page.evaluate((block) => window.paintProbe.watch(block), target)),
  );
  const stopTyping = startTyping(typists, options.typeEveryMs);
  await wait(500);
  await pressKeys(keyboard, options, text.isPrivate ? PAUSE : null);
  const keys = text.isPrivate ? 0 : options.keys;
  const [typed, seen] = await Promise.all([readAll(a, options.keys), readAll(b, keys)]);
  stopTyping();
  await stopProfiles?.();
  const work = difference(spentBefore, await spent(keyboard));
  await a.context().close();
  await b.context().close();
  for (const typist of typists) typist.close();
  const after = await lookAround();
  // A key that was never drawn took for ever.
  const since = (painted: readonly number[]) =>
    Array.from({ length: options.keys }, (_, index) => {
      const took = (painted[index] ?? Number.NaN) - (typed.pressed[index] ?? Number.NaN);
      return Number.isNaN(took) ? Number.POSITIVE_INFINITY : took;
    });
  const unreported = Array(Math.max(0, options.keys - typed.presented.length)).fill(16);
  return {
    local: spreadOf(since(typed.painted)),
    remote: text.isPrivate ? null : spreadOf(since(seen.painted)),
    presentedP95: spreadOf([...typed.presented, ...unreported]).p95,
    editable,
    longTasks: [typed.longTasks, seen.longTasks],
    work,
    moments: [before, after],
  };
}

/**
 * Puts the caret into a block and waits until it stays there: an editor that has not been told yet of a
 * selection made by a script puts its own back with the next edit of a colleague.
 */
export async function stand(page: Page, block: number): Promise<void> {
  const stays = (at: number) => {
    if (window.paintProbe.stands(at)) return true;
    window.paintProbe.place(at);
    return false;
  };
  await page.waitForFunction(stays, block, { polling: 300 });
}

export async function editableMs(page: Page): Promise<number> {
  await page.waitForFunction(() => Number.isFinite(window.paintProbe.editableMs ?? Number.NaN));
  return (await page.evaluate(() => window.paintProbe.editableMs)) ?? 0;
}

async function spent(cdp: CDPSession): Promise<Work> {
  // Of the thread itself: the same whatever else the machine does.
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (kind: string) =>
    1_000 * (metrics.find(({ name }) => name === `${kind}Duration`)?.value ?? 0);
  return {
    Script: of('Script'),
    RecalcStyle: of('RecalcStyle'),
    Layout: of('Layout'),
    Task: of('Task'),
  };
}

function difference(before: Work, after: Work): Work {
  const of = (kind: keyof Work) => after[kind] - before[kind];
  return {
    Script: of('Script'),
    RecalcStyle: of('RecalcStyle'),
    Layout: of('Layout'),
    Task: of('Task'),
  };
}

/** Every typist writes at this rhythm, one after the other; returns what stops them. */
function startTyping(typists: readonly { type(character: string): void }[], everyMs: number) {
  const turns = typists.map((typist, index) => {
    let timer = setTimeout(
      () => {
        timer = setInterval(() => typist.type('字'), everyMs);
      },
      (index * everyMs) / typists.length,
    );
    return () => clearTimeout(timer);
  });
  return () => {
    for (const stop of turns) stop();
  };
}

/** Presses letters at the rhythm, whether or not the page keeps up, as a person would. */
async function pressKeys(
  cdp: CDPSession,
  { keys, keyEveryMs }: Options,
  pause: typeof PAUSE | null,
): Promise<void> {
  const start = performance.now();
  const sent: Promise<unknown>[] = [];
  for (let index = 0; index < keys; index++) {
    const rested = pause ? Math.floor(index / pause.keys) * pause.ms : 0;
    await wait(Math.max(0, start + index * keyEveryMs + rested - performance.now()));
    const key = String.fromCharCode(97 + (index % 26));
    const code = `Key${key.toUpperCase()}`;
    const event = { key, code, windowsVirtualKeyCode: 65 + (index % 26) };
    sent.push(
      cdp.send('Input.dispatchKeyEvent', { ...event, type: 'keyDown', text: key }),
      cdp.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' }),
    );
  }
  await Promise.all(sent);
}

/** The readings once the last key is drawn; after a minute, those there are. */
async function readAll(page: Page, keys: number): Promise<Readings> {
  const all = (count: number) => window.paintProbe.read().painted.length >= count;
  const limits = { polling: 250, timeout: ARRIVAL_LIMIT_MS };
  await page.waitForFunction(all, keys, limits).catch((error: Error) => {
    if (error.name !== 'TimeoutError') throw error;
  });
  return page.evaluate(() => window.paintProbe.read());
}

async function profile(pages: readonly Page[], name: string): Promise<() => Promise<void>> {
  const sessions = await Promise.all(pages.map((page) => page.context().newCDPSession(page)));
  for (const cdp of sessions) {
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.start');
  }
  return async () => {
    for (const [index, cdp] of sessions.entries()) {
      const taken = await cdp.send('Profiler.stop');
      writeFileSync(`${name}-${'ab'[index]}.cpuprofile`, JSON.stringify(taken.profile));
    }
  };
}
