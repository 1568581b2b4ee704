import type { Editor } from '@tiptap/core';
import type { EditorView } from '@tiptap/pm/view';
import { whenIdle } from '../late/when-idle';
import { blocksInSight } from './blocks-in-sight';

/** The class of a block that the browser need not draw (`app/theme/page.css`). */
const RESTING = 'resting';

/** Blocks around each end of the selection, and at both ends of the text, that are always drawn. */
const AROUND = 12;

/** Screens above and below the window whose blocks are always drawn. */
const SCREENS = 2;

/** Milliseconds after a scroll, and after an edit, before blocks are looked at again. */
const SCROLL_MS = 150;
const EDIT_MS = 2_000;

/** Blocks put to rest in one idle moment. */
const AT_ONCE = 400;

/**
 * Blocks far from the window and from the caret rest: the browser keeps their place and skips their
 * drawing (SIGHT1-SIGHT3). A block that has just been made never rests, since the browser would put
 * typed words at the start of a block that it has not drawn yet. The class is the page's, not the
 * document's: the view is not told of it, and an element that it makes anew begins without.
 * @returns how to stop
 */
export function restFarBlocks(editor: Editor): () => void {
  const { view } = editor;
  const dom = view.dom;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let callOff = () => {};
  let width = dom.clientWidth;
  let head = -1;

  const lookIn = (ms: number) => {
    const at = performance.now() + ms;
    if (at >= due) return;
    clearTimeout(timer);
    due = at;
    timer = setTimeout(() => {
      callOff();
      callOff = whenIdle(look);
    }, ms);
  };
  const look = () => {
    due = Number.POSITIVE_INFINITY;
    if (editor.isDestroyed) return;
    // An input method keeps nodes of its own in the page; nothing around it is touched meanwhile.
    if (view.composing) return lookIn(EDIT_MS);
    if (settle(view)) lookIn(0);
  };
  const changed = () => {
    // At once: the next key must find the blocks around the caret drawn (SIGHT2).
    const block = editor.state.selection.$head.index(0);
    if (block !== head) {
      head = block;
      wake(view, aroundSelection(view));
    }
    lookIn(EDIT_MS);
  };
  const scrolled = () => lookIn(SCROLL_MS);
  const resized = new ResizeObserver(() => {
    if (dom.clientWidth === width) return;
    width = dom.clientWidth;
    wake(view, [[0, dom.children.length]]);
    lookIn(SCROLL_MS);
  });

  editor.on('transaction', changed);
  document.addEventListener('scroll', scrolled, { capture: true, passive: true });
  resized.observe(dom);
  lookIn(SCROLL_MS);
  return () => {
    editor.off('transaction', changed);
    document.removeEventListener('scroll', scrolled, { capture: true });
    resized.disconnect();
    clearTimeout(timer);
    callOff();
    if (!editor.isDestroyed) wake(view, [[0, dom.children.length]]);
  };
}

/** From the first block up to before the second one. */
type Stretch = readonly [from: number, to: number];

/** Lets blocks rest that are far away, and wakes those that are not. @returns whether some are left to do */
function settle(view: EditorView): boolean {
  const blocks = view.dom.children;
  const drawn: Stretch[] = [
    ...aroundSelection(view),
    [0, AROUND],
    [blocks.length - AROUND, blocks.length],
    blocksInSight(blocks, window.innerHeight, SCREENS),
  ];
  wake(view, drawn);
  const tired: (readonly [HTMLElement, number])[] = [];
  for (let i = 0; i < blocks.length && tired.length < AT_ONCE; i++) {
    const block = blocks[i];
    if (!(block instanceof HTMLElement) || block.classList.contains(RESTING)) continue;
    if (drawn.some(([from, to]) => i >= from && i < to)) continue;
    tired.push([block, block.getBoundingClientRect().height]);
  }
  unobserved(view, () => {
    for (const [block, height] of tired) {
      block.style.setProperty('contain-intrinsic-block-size', `${height}px`);
      block.classList.add(RESTING);
    }
  });
  return tired.length === AT_ONCE;
}

function wake(view: EditorView, stretches: readonly Stretch[]): void {
  const resting: Element[] = [];
  for (const [from, to] of stretches) {
    for (let i = Math.max(0, from); i < Math.min(to, view.dom.children.length); i++) {
      const block = view.dom.children[i];
      if (block?.classList.contains(RESTING)) resting.push(block);
    }
  }
  if (resting.length === 0) return;
  unobserved(view, () => {
    for (const block of resting) block.classList.remove(RESTING);
  });
}

function aroundSelection({ state: { selection } }: EditorView): Stretch[] {
  return [selection.$anchor, selection.$head].map((end) => {
    const block = end.index(0);
    return [block - AROUND, block + AROUND + 1];
  });
}

/** ProseMirror reads a block again when an attribute of it changes; its observer is public in all but its types. */
function unobserved(view: EditorView, change: () => void): void {
  const { domObserver } = view as EditorView & {
    readonly domObserver: { stop(): void; start(): void };
  };
  domObserver.stop();
  change();
  domObserver.start();
}
