import type { Node } from '@tiptap/pm/model';
import type { NodeView } from '@tiptap/pm/view';
import type { ChipBoard, ChipLook, ShownChip } from './chip-board';

/** A chip in the text: its words, with a rule under each unit (CHIP1). */
export class ChipView implements NodeView, ShownChip {
  readonly dom = document.createElement('span');

  constructor(
    public node: Node,
    private readonly board: ChipBoard,
  ) {
    this.dom.className = 'chip';
    this.dom.dataset.chip = node.type.name;
    board.add(this);
    this.draw();
  }

  update(node: Node): boolean {
    if (node.type !== this.node.type) return false;
    const same = node.attrs === this.node.attrs;
    this.node = node;
    if (!same) this.draw();
    return true;
  }

  /** Nothing inside is ever read back into the text. */
  ignoreMutation(): boolean {
    return true;
  }

  destroy(): void {
    this.board.remove(this);
  }

  draw(): void {
    const { dom, node, board } = this;
    const words = String(node.attrs.text ?? '');
    dom.dataset.id = String(node.attrs.id);
    const look = board.lookOf(node);
    dom.replaceChildren(...parts(words, look?.units ?? []));
    dom.classList.toggle('chip-filled', (node.attrs.name ?? words) !== words);
    set(dom, 'role', look?.label ? 'img' : null);
    set(dom, 'aria-label', look?.label ?? null);
    set(dom, 'title', look?.title ?? null);
    set(dom, 'data-two-ways', look?.twoWays ? '' : null);
    set(dom, 'data-differs', look?.differs ? '' : null);
    const peer = board.peerOf(node);
    set(dom, 'data-peer', peer?.name ?? null);
    dom.style.setProperty('--peer', peer ? `var(--u${peer.colour})` : null);
  }
}

function parts(words: string, units: NonNullable<ChipLook['units']>): (string | HTMLElement)[] {
  const found: (string | HTMLElement)[] = [];
  let at = 0;
  for (const { start, end, role } of units) {
    const unit = document.createElement('u');
    unit.dataset.role = role;
    unit.textContent = words.slice(start, end);
    found.push(words.slice(at, start), unit);
    at = end;
  }
  return [...found, words.slice(at)].filter((part) => part !== '');
}

function set(dom: HTMLElement, name: string, value: string | null): void {
  if (value === null) dom.removeAttribute(name);
  else if (dom.getAttribute(name) !== value) dom.setAttribute(name, value);
}
