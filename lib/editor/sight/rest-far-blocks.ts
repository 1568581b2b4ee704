import type { Editor } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { whenIdle } from '../late/when-idle';
import { blocksInSight } from './blocks-in-sight';
import { WANTED } from './come-into-sight';
import { FarBlocks } from './far-blocks';
import type { Stretch } from './stretch';
import { unobserved } from './unobserved';

/** The class of a block that the browser need not draw (`app/theme/page.css`). */
const RESTING = 'resting';

/** Blocks around each end of the selection, and at both ends of the text, that are always drawn. */
const AROUND = 12;

/**
 * Blocks around the window and around what is selected that always have a place in the layout: all
 * of a speech of 30,000 characters, wherever its reader is.
 */
const LAID_OUT = 250;

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
 * document's: the view is not told of it, and an element that it makes anew begins without. Blocks that
 * are farther still are left out of the page (SIGHT4).
 * @returns how to stop
 */
export function restFarBlocks(editor: Editor): () => void {
  const { view } = editor;
  const dom = view.dom;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let due = Number.POSITIVE_INFINITY;
  let callOff = () => {};
  let width = dom.clientWidth;
  let ends = '';
  const far = new FarBlocks(view);

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
    if (settle(view, far)) lookIn(0);
  };
  // Before the view follows a selection that jumps: it scrolls to where the blocks there are drawn.
  const changing = ({ nextState }: { nextState: EditorState }) => {
    if (endsOf(nextState) !== ends) far.bringBack(wider(selected(nextState), AROUND));
  };
  const changed = ({ transaction }: { transaction: { docChanged: boolean } }) => {
    // At once: the next key must find the blocks around the caret drawn (SIGHT2).
    if (endsOf(editor.state) !== ends) {
      ends = endsOf(editor.state);
      far.bringBack(wider(selected(editor.state), AROUND));
      wake(view, around(editor.state));
    }
    if (transaction.docChanged) far.mend();
    lookIn(EDIT_MS);
  };
  const scrolled = () => {
    const near = far.bringBackNear(window.innerHeight);
    if (near.length > 0) rouse(view, near);
    lookIn(SCROLL_MS);
  };
  const wanted = ({ target }: Event) => {
    const at = blockAt(dom, target);
    const there: Stretch = [at - AROUND, at + AROUND + 1];
    far.bringBack(there);
    wake(view, [there]);
  };
  const resized = new ResizeObserver(() => {
    if (dom.clientWidth === width) return;
    width = dom.clientWidth;
    far.bringBackAll();
    wake(view, [[0, dom.children.length]]);
    lookIn(SCROLL_MS);
  });

  editor.on('beforeTransaction', changing);
  editor.on('transaction', changed);
  dom.addEventListener(WANTED, wanted);
  document.addEventListener('scroll', scrolled, { capture: true, passive: true });
  resized.observe(dom);
  lookIn(SCROLL_MS);
  return () => {
    editor.off('beforeTransaction', changing);
    editor.off('transaction', changed);
    dom.removeEventListener(WANTED, wanted);
    document.removeEventListener('scroll', scrolled, { capture: true });
    resized.disconnect();
    clearTimeout(timer);
    callOff();
    if (editor.isDestroyed) return;
    far.bringBackAll();
    wake(view, [[0, dom.children.length]]);
  };
}

/** Lets blocks rest that are far away, and wakes those that are not. @returns whether some are left to do */
function settle(view: EditorView, far: FarBlocks): boolean {
  const blocks = view.dom.children;
  const seen = inSight(view, far);
  const drawn: Stretch[] = [
    [0, AROUND],
    [blocks.length - AROUND, blocks.length],
    ...around(view.state),
    seen,
  ];
  wake(view, drawn);
  const tired: (readonly [HTMLElement, number])[] = [];
  for (let i = 0; i < blocks.length && tired.length < AT_ONCE; i++) {
    const block = blocks[i];
    if (!(block instanceof HTMLElement) || block.classList.contains(RESTING)) continue;
    if (far.isAway(block)) continue;
    if (isIn(drawn, i)) continue;
    tired.push([block, block.getBoundingClientRect().height]);
  }
  unobserved(view, () => {
    for (const [block, height] of tired) {
      block.style.setProperty('contain-intrinsic-block-size', `${height}px`);
      block.classList.add(RESTING);
    }
  });
  const laidOut = [selected(view.state), seen].map((one) => wider(one, LAID_OUT));
  far.leave((block, at) => block.classList.contains(RESTING) && !isIn(laidOut, at));
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
  if (resting.length > 0) rouse(view, resting);
}

function rouse(view: EditorView, blocks: readonly Element[]): void {
  unobserved(view, () => {
    for (const block of blocks) block.classList.remove(RESTING);
  });
}

/** The blocks in the window and two screens around it, by their number in the text. */
function inSight(view: EditorView, far: FarBlocks): Stretch {
  const placed = far.drawn();
  const [from, to] = blocksInSight(placed, window.innerHeight, SCREENS);
  const numberOf = (at: number) => blockAt(view.dom, placed[at] ?? null);
  return from < to ? [numberOf(from), numberOf(to - 1) + 1] : [0, 0];
}

function around({ selection }: EditorState): Stretch[] {
  return [selection.$anchor, selection.$head].map((end) =>
    wider([end.index(0), end.index(0) + 1], AROUND),
  );
}

/** All blocks with something selected: an input method that replaces them has to find them in the page. */
function selected({ selection: { $from, $to } }: EditorState): Stretch {
  return [$from.index(0), $to.index(0) + 1];
}

function endsOf({ selection: { $anchor, $head } }: EditorState): string {
  return `${$anchor.index(0)} ${$head.index(0)}`;
}

function isIn(stretches: readonly Stretch[], at: number): boolean {
  return stretches.some(([from, to]) => at >= from && at < to);
}

function wider([from, to]: Stretch, by: number): Stretch {
  return [from - by, to + by];
}

/** The number of the block of the text that holds a node, -1 for none. */
function blockAt(text: Element, node: EventTarget | null): number {
  let block = node instanceof Element ? node : null;
  while (block && block.parentElement !== text) block = block.parentElement;
  return block ? Array.prototype.indexOf.call(text.children, block) : -1;
}
