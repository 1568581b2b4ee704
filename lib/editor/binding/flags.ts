import type { Node } from '@tiptap/pm/model';

export const VIRTUAL_OPEN = 1;
export const VIRTUAL_CLOSE = 2;

/**
 * Which blocks of the editor's document have a virtual opening or end (`lib/ytext` R2). While none
 * has, a position of the editor is an index of the text (BIND1) and nothing is stored.
 */
export class Flags {
  private list: readonly number[] | null = null;

  /** True when every token is real. */
  get clean(): boolean {
    return this.list === null;
  }

  at(index: number): number {
    return this.list?.[index] ?? 0;
  }

  /** Replaces the flags of `removed` blocks from `from`; `count` is the number of blocks before. */
  splice(from: number, removed: number, inserted: readonly number[], count: number): void {
    if (this.list === null && inserted.every((flag) => flag === 0)) return;
    const old = this.list ?? new Array<number>(count).fill(0);
    const next = old.slice(0, from).concat(inserted, old.slice(from + removed));
    this.list = next.some((flag) => flag !== 0) ? next : null;
  }

  set(next: readonly number[]): void {
    this.list = next.some((flag) => flag !== 0) ? next : null;
  }

  /** Index in the text of a position in `doc`. */
  toY(doc: Node, pos: number): number {
    if (this.list === null) return pos;
    let virtual = 0;
    let start = 0;
    for (let i = 0; i < doc.childCount && pos > start; i++) {
      const end = start + doc.child(i).nodeSize;
      const flag = this.at(i);
      if (flag & VIRTUAL_OPEN) virtual++;
      if (flag & VIRTUAL_CLOSE && pos >= end) virtual++;
      start = end;
    }
    return pos - virtual;
  }

  /** Position in `doc` of an index in the text; inside a block where several fit. */
  toPm(doc: Node, index: number): number {
    if (this.list === null) return index;
    let y = 0;
    let start = 0;
    for (let i = 0; i < doc.childCount; i++) {
      const size = doc.child(i).nodeSize;
      const flag = this.at(i);
      const first = y + (flag & VIRTUAL_OPEN ? 0 : 1);
      const last = first + size - 2;
      if (index < first) return start;
      if (index <= last) return start + 1 + index - first;
      y = last + (flag & VIRTUAL_CLOSE ? 0 : 1);
      start += size;
    }
    return start;
  }

  /** Flags of every block, for comparison in tests. */
  toArray(count: number): number[] {
    return Array.from({ length: count }, (_, i) => this.at(i));
  }
}
