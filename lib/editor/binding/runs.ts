import type { Attrs, Mark, Node, NodeType } from '@tiptap/pm/model';

/** A document as a row of tokens: block openings, block ends, characters (by runs), chips (BIND1). */
export type Run =
  | {
      readonly t: 'open';
      readonly type: NodeType;
      readonly attrs: Attrs;
      readonly virtual: boolean;
    }
  | { readonly t: 'close'; readonly virtual: boolean }
  | { readonly t: 'text'; readonly text: string; readonly marks: readonly Mark[] }
  | { readonly t: 'chip'; readonly node: Node };

export type OpenRun = Extract<Run, { t: 'open' }>;
export type InlineRun = Extract<Run, { t: 'text' | 'chip' }>;

/** Tokens in a run. */
export function runLength(run: Run): number {
  return run.t === 'text' ? run.text.length : 1;
}

export function runsLength(runs: readonly Run[]): number {
  return runs.reduce((sum, run) => sum + runLength(run), 0);
}

export function inlineRun(node: Node): InlineRun {
  return node.isText
    ? { t: 'text', text: node.text ?? '', marks: node.marks }
    : { t: 'chip', node };
}

/** Tokens of a document between two positions; virtual tokens are not told apart. */
export function runsBetween(doc: Node, from: number, to: number): Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (let i = 0; i < doc.childCount && start < to; i++) {
    const block = doc.child(i);
    const end = start + block.nodeSize;
    if (end > from) addBlock(runs, block, start, from, to);
    start = end;
  }
  return runs;
}

function addBlock(runs: Run[], block: Node, start: number, from: number, to: number) {
  if (start >= from) runs.push({ t: 'open', type: block.type, attrs: block.attrs, virtual: false });
  let pos = start + 1;
  for (let i = 0; i < block.childCount && pos < to; i++) {
    const child = block.child(i);
    const end = pos + child.nodeSize;
    if (end > from) runs.push(...sliceRun(inlineRun(child), from - pos, to - pos));
    pos = end;
  }
  const last = start + block.nodeSize - 1;
  if (last >= from && last < to) runs.push({ t: 'close', virtual: false });
}

function sliceRun(run: Run, from: number, to: number): Run[] {
  const length = runLength(run);
  const a = Math.max(0, from);
  const b = Math.min(length, to);
  if (b <= a) return [];
  return a === 0 && b === length
    ? [run]
    : run.t === 'text'
      ? [{ ...run, text: run.text.slice(a, b) }]
      : [run];
}

/** The tokens `from` to `to` of a row. */
export function sliceRuns(runs: readonly Run[], from: number, to: number): Run[] {
  const out: Run[] = [];
  let pos = 0;
  for (const run of runs) {
    if (pos >= to) break;
    for (const part of sliceRun(run, from - pos, to - pos)) out.push(part);
    pos += runLength(run);
  }
  return out;
}

/** Takes a row of tokens piece by piece from its start; the whole row costs one pass. */
export class RunCursor {
  private index = 0;
  private offset = 0;

  constructor(private readonly runs: readonly Run[]) {}

  take(length: number): Run[] {
    const out: Run[] = [];
    for (let left = length; left > 0; ) {
      const run = this.runs[this.index];
      if (!run) break;
      const size = runLength(run);
      const end = Math.min(size, this.offset + left);
      for (const part of sliceRun(run, this.offset, end)) out.push(part);
      left -= end - this.offset;
      this.offset = end;
      if (end === size) [this.index, this.offset] = [this.index + 1, 0];
    }
    return out;
  }
}
