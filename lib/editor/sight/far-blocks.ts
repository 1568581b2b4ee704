import type { EditorView } from '@tiptap/pm/view';
import { DRAWN_AGAIN } from './come-into-sight';
import type { Stretch } from './stretch';
import { unobserved } from './unobserved';

/** A block that is left out of the page, and one that keeps the place of its run (`app/theme/page.css`). */
const AWAY = 'away';
const STANDS_IN = 'stands-in';
const HEIGHT = '--stands-for';

/**
 * The blocks of a very long text that are left out of its layout (SIGHT4). Of each run of neighbours the
 * first stays, empty and as high as all of them, so that nothing moves in the window or in the scroll bar.
 * Which blocks are away is the page's business alone: an element that the view makes anew is not.
 */
export class FarBlocks {
  readonly #view: EditorView;
  /** From the top of each block to the top of the next, as it was drawn last; px. */
  readonly #away = new Map<Element, number>();
  #standIns: Element[] = [];

  constructor(view: EditorView) {
    this.#view = view;
  }

  /** The blocks that have a place in the page, in order: those drawn, and the first of each run. */
  drawn(): Element[] {
    return [...this.#view.dom.children].filter(
      (block) => !this.#away.has(block) || block.classList.contains(STANDS_IN),
    );
  }

  isAway(block: Element): boolean {
    return this.#away.has(block);
  }

  /** Leaves out the blocks that may go, by block and number. */
  leave(may: (block: Element, at: number) => boolean): void {
    this.mend();
    const blocks = [...this.#view.dom.children];
    const going = blocks.flatMap((block, index) => {
      const next = blocks[index + 1];
      return next && !this.#away.has(block) && may(block, index) ? [{ block, next }] : [];
    });
    if (going.length === 0) return;
    const measured = going.map(({ block, next }) => {
      const pitch = next.getBoundingClientRect().top - block.getBoundingClientRect().top;
      return [block, pitch] as const;
    });
    for (const [block, pitch] of measured) this.#away.set(block, pitch);
    this.#draw();
    this.#fit();
  }

  /** Draws the blocks of a stretch again. */
  bringBack([from, to]: Stretch): void {
    if (this.#away.size === 0) return;
    const { children } = this.#view.dom;
    let found = false;
    for (let at = Math.max(0, from); at < Math.min(to, children.length); at++) {
      const block = children[at];
      if (block && this.#away.delete(block)) found = true;
    }
    if (found) this.#draw();
  }

  bringBackAll(): void {
    if (this.#away.size === 0) return;
    this.#away.clear();
    this.#draw();
  }

  /** Draws what has come nearer to the window than so many pixels. @returns the blocks that came back */
  bringBackNear(near: number): Element[] {
    const height = window.innerHeight;
    const found: Element[] = [];
    for (const standIn of this.#standIns) {
      const { top, bottom } = standIn.getBoundingClientRect();
      if (bottom < -near || top > height + near) continue;
      let at = top;
      for (const block of this.#runFrom(standIn)) {
        const pitch = this.#away.get(block) ?? 0;
        // As much again: the next steps of the wheel find it there.
        if (at + pitch >= -2 * near && at <= height + 2 * near) found.push(block);
        at += pitch;
      }
    }
    for (const block of found) this.#away.delete(block);
    if (found.length > 0) this.#draw();
    return found;
  }

  /** After an edit: the view may have taken away an element that stood in for others, or put one among them. */
  mend(): void {
    if (this.#away.size === 0) return;
    const heads = this.#heads();
    const { length } = this.#standIns;
    if (heads.length !== length || heads.some((head, at) => head !== this.#standIns[at]))
      this.#draw();
  }

  /** The first block of each run, in order. */
  #heads(): Element[] {
    return [...this.#view.dom.children].filter((block) => {
      const before = block.previousElementSibling;
      return this.#away.has(block) && !(before && this.#away.has(before));
    });
  }

  #runFrom(standIn: Element): Element[] {
    const run: Element[] = [];
    let block: Element | null = standIn;
    while (block && this.#away.has(block)) {
      run.push(block);
      block = block.nextElementSibling;
    }
    return run;
  }

  /** Makes each run as high as its blocks were: margins that met between them are in no block's own height. */
  #fit(): void {
    const heights = this.#standIns.flatMap((standIn) => {
      const run = this.#runFrom(standIn);
      const after = run.at(-1)?.nextElementSibling;
      if (!after || !(standIn instanceof HTMLElement)) return [];
      const { top, height } = standIn.getBoundingClientRect();
      const taken = after.getBoundingClientRect().top - top;
      return [{ standIn, height: height + this.#heightOf(run) - taken }];
    });
    unobserved(this.#view, () => {
      for (const { standIn, height } of heights) setHeight(standIn, height);
    });
  }

  #heightOf(run: readonly Element[]): number {
    return run.reduce((sum, block) => sum + (this.#away.get(block) ?? 0), 0);
  }

  #draw(): void {
    for (const block of this.#away.keys()) if (!block.isConnected) this.#away.delete(block);
    this.#standIns = this.#heads();
    const heads = new Map(
      this.#standIns.map((head) => [head, this.#heightOf(this.#runFrom(head))]),
    );
    unobserved(this.#view, () => {
      for (const block of this.#view.dom.children) {
        const height = heads.get(block);
        block.classList.toggle(AWAY, this.#away.has(block));
        block.classList.toggle(STANDS_IN, height !== undefined);
        if (block instanceof HTMLElement) setHeight(block, height);
      }
    });
    this.#view.dom.dispatchEvent(new CustomEvent(DRAWN_AGAIN));
  }
}

function setHeight(block: HTMLElement, height: number | undefined): void {
  if (height === undefined) block.style.removeProperty(HEIGHT);
  else block.style.setProperty(HEIGHT, `${height}px`);
}
