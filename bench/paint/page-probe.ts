/** What happened to the keys, in milliseconds since 1970 on the machine's clock. */
export interface Readings {
  /** When each key went down in this page (`timeStamp` of the event). */
  readonly pressed: readonly number[];
  /** When the frame with the n-th character of the watched block was drawn. */
  readonly painted: readonly number[];
  /** Durations of what kept the main thread busy for more than 50 ms. */
  readonly longTasks: readonly number[];
  /** Keydown to the frame on the screen as Chromium itself reports it (steps of 8 ms, from 16 ms on). */
  readonly presented: readonly number[];
}

export interface Probe {
  /** From the start of the navigation until the text could be edited and was drawn; null before. */
  editableMs: number | null;
  /** Puts the caret into the middle of a block and the block into the middle of the window. */
  place(block: number): void;
  /** Whether the caret is in a block. */
  stands(block: number): boolean;
  /** Forgets what was read and watches this block from now on. */
  watch(block: number): void;
  read(): Readings;
  /** When the first frame was drawn that has these words as a suggestion. */
  whenSuggested(words: string): Promise<number>;
}

declare global {
  interface Window {
    paintProbe: Probe;
  }
}

const EDITABLE = '.ProseMirror[contenteditable=true]';
const here = {
  pressed: [] as number[],
  painted: [] as number[],
  longTasks: [] as number[],
  presented: [] as number[],
};
let watched = -1;
let before = 0;
/** Characters whose frame is known or under way. */
let asked = 0;

const epoch = (time: number) => performance.timeOrigin + time;
const editor = () => document.querySelector<HTMLElement>(EDITABLE);
const characters = (block: number) => editor()?.children[block]?.textContent?.length ?? 0;

/** The first task after the frame's style, layout and paint; the screen follows without this thread. */
function afterFrame(done: (time: number) => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      done(performance.now());
      port1.close();
    };
    port2.postMessage(null);
  });
}

const probe: Probe = {
  editableMs: null,
  place: (block) => {
    const element = editor()?.children[block];
    if (!element) throw new Error(`no block ${block}`);
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const text = walker.nextNode() as Text;
    editor()?.focus();
    window.getSelection()?.collapse(text, Math.floor(text.length / 2));
    element.scrollIntoView({ block: 'center' });
  },
  stands: (block) => {
    const { anchorNode } = window.getSelection() ?? {};
    return editor()?.children[block]?.contains(anchorNode ?? null) === true;
  },
  watch: (block) => {
    watched = block;
    before = characters(block);
    asked = 0;
    for (const list of Object.values(here)) list.length = 0;
  },
  read: () => here,
  whenSuggested: (words) =>
    new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector(`[data-words*="${words}"]`)) return;
        observer.disconnect();
        afterFrame((time) => resolve(epoch(time)));
      });
      observer.observe(document, { subtree: true, childList: true, attributes: true });
    }),
};
window.paintProbe = probe;

window.addEventListener('keydown', (event) => here.pressed.push(epoch(event.timeStamp)), true);

// In the same turn as the change; keys that share a frame share its time.
const lookForCharacters = () => {
  if (watched < 0) return;
  const present = characters(watched) - before;
  if (present <= asked) return;
  asked = present;
  afterFrame((time) => {
    while (here.painted.length < present) here.painted.push(epoch(time));
  });
};

const lookForEditor = () => {
  if (probe.editableMs !== null || (editor()?.children.length ?? 0) < 2) return;
  probe.editableMs = Number.POSITIVE_INFINITY;
  afterFrame((time) => {
    probe.editableMs = time;
  });
};

new MutationObserver(() => {
  lookForEditor();
  lookForCharacters();
}).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });

new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) here.longTasks.push(duration);
}).observe({ type: 'longtask' });

new PerformanceObserver((list) => {
  for (const { name, duration } of list.getEntries()) {
    if (name === 'keydown') here.presented.push(duration);
  }
}).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
