import type { Node, Schema } from '@tiptap/pm/model';
import type * as Y from 'yjs';
import { complete, type Token } from '@/lib/ytext/complete';
import { type DeltaInsert, deltaTokens } from '@/lib/ytext/delta-tokens';
import { effectiveBlock, effectiveChip } from '@/lib/ytext/effective';
import { OverrideIndex } from '@/lib/ytext/override-index';
import { overridesOf, textOf } from '@/lib/ytext/roots';
import { VIRTUAL_CLOSE, VIRTUAL_OPEN } from './flags';
import { marksOf } from './marks';
import type { InlineRun, OpenRun, Run } from './runs';
import { shownBlock, shownChip } from './stored-nodes';

type RunToken = Token<OpenRun, InlineRun>;

/** Inserts of a delta as runs of real tokens. */
export function runsOfInserts(
  schema: Schema,
  index: OverrideIndex,
  inserts: Iterable<DeltaInsert>,
): Run[] {
  const runs: Run[] = [];
  for (const token of deltaTokens(inserts)) {
    if (token.t === 'close') runs.push({ t: 'close', virtual: false });
    else if (token.t === 'open') {
      const shown = shownBlock(schema, effectiveBlock(token.open, index));
      runs.push({ t: 'open', ...shown, virtual: false });
    } else {
      const { text, embed, attributes } = token.content;
      const marks = marksOf(schema, attributes);
      if (text !== null) runs.push({ t: 'text', text, marks });
      else runs.push({ t: 'chip', node: shownChip(schema, effectiveChip(embed, index), marks) });
    }
  }
  return runs;
}

function asToken(run: Run): RunToken {
  if (run.t === 'open') return { t: 'open', open: run, virtual: false };
  return run.t === 'close' ? { t: 'close', virtual: false } : { t: 'content', content: run };
}

function asRun(token: RunToken): Run {
  if (token.t === 'open') return { ...token.open, virtual: token.virtual };
  return token.t === 'close' ? { t: 'close', virtual: token.virtual } : token.content;
}

/** Adds virtual tokens to real ones (`lib/ytext` R2). */
export function completeRuns(
  schema: Schema,
  index: OverrideIndex,
  runs: readonly Run[],
  atLeastOne: boolean,
): Run[] {
  const virtualOpen = (): OpenRun => ({
    t: 'open',
    ...shownBlock(schema, effectiveBlock(null, index)),
    virtual: true,
  });
  return complete(runs.map(asToken), virtualOpen, atLeastOne).map(asRun);
}

/** Whole blocks and their flags from complete runs. */
export function blocksOfRuns(
  schema: Schema,
  runs: readonly Run[],
): { nodes: Node[]; flags: number[] } {
  const nodes: Node[] = [];
  const flags: number[] = [];
  let open: OpenRun | null = null;
  let content: Node[] = [];
  for (const run of runs) {
    if (run.t === 'open') {
      open = run;
      content = [];
    } else if (run.t === 'text') {
      const last = content.at(-1);
      const node = schema.text(run.text, run.marks);
      if (last?.isText && last.sameMarkup(node)) {
        content[content.length - 1] = schema.text(`${last.text}${run.text}`, run.marks);
      } else content.push(node);
    } else if (run.t === 'chip') content.push(run.node);
    else if (open) {
      nodes.push(open.type.create(open.attrs, content));
      flags.push((open.virtual ? VIRTUAL_OPEN : 0) | (run.virtual ? VIRTUAL_CLOSE : 0));
    }
  }
  return { nodes, flags };
}

/** The shared text as a document of the editor (BIND2). Linear in its length; never writes. */
export function projectDoc(
  schema: Schema,
  doc: Y.Doc,
  index: OverrideIndex = new OverrideIndex(overridesOf(doc)),
): { doc: Node; flags: number[]; runs: Run[] } {
  const real = runsOfInserts(schema, index, textOf(doc).toDelta());
  const runs = completeRuns(schema, index, real, true);
  const { nodes, flags } = blocksOfRuns(schema, runs);
  return { doc: schema.topNodeType.create(null, nodes), flags, runs };
}
