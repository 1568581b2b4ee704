import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import type { Block } from '@/lib/draft/draft';
import { blockToNode } from '@/lib/schema/block-to-node';
import { withValues } from '@/lib/sections/newer/filled-values';
import { namesOf } from '../placeholders/names-of';

/** Blocks as nodes that come in anew: a name that has a value in the text already is filled in them (SPEC PH13). */
export function filledNodes({ doc, schema }: EditorState, blocks: readonly Block[]): Node[] {
  const known = [...namesOf(doc)].flatMap(([name, { value }]): [string, string][] =>
    value === null ? [] : [[name, value]],
  );
  return withValues(blocks, new Map(known)).map((block) => blockToNode(schema, block));
}
