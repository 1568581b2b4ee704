import type { Node } from '@tiptap/pm/model';
import type { Transaction } from '@tiptap/pm/state';
import { StepMap } from '@tiptap/pm/transform';
import { movesNothing } from './local-edits';

export interface Change {
  readonly map: StepMap;
  readonly before: Node;
  readonly after: Node;
}

/**
 * The steps of transactions with the documents around them. Neighbouring steps that move nothing are
 * one change: marking everything makes thousands of them (BIND12).
 */
export function changesOf(transactions: readonly Transaction[]): Change[] {
  const changes: Change[] = [];
  for (const tr of transactions) {
    tr.steps.forEach((step, i) => {
      const [before, after] = [tr.docs[i] as Node, tr.docs[i + 1] ?? tr.doc];
      const map = step.getMap();
      const last = changes.at(-1);
      if (last && last.after === before && movesNothing(map) && movesNothing(last.map)) {
        changes[changes.length - 1] = { map: StepMap.empty, before: last.before, after };
      } else changes.push({ map, before, after });
    });
  }
  return changes;
}
