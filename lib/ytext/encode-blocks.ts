import * as Y from 'yjs';
import { DEFAULT_ATTRS } from '../draft/default-attrs';
import type { Block, Inline, Mark } from '../draft/draft';
import { blockEmbed, chipEmbed } from './embeds';
import { isExtension, isId } from './fields';
import { LIMITS } from './limits';
import type { Primitive } from './roots';
import { textOf } from './roots';
import { cleanText } from './text-rules';

interface Op {
  insert: string | object;
  attributes: Record<string, true>;
}

function formats(marks: readonly Mark[]): Record<string, true> {
  return Object.fromEntries(marks.map((mark) => [mark, true as const]));
}

function inlineOp(inline: Inline, idFor: (id: string) => string): Op | null {
  const attributes = formats(inline.marks);
  if (inline.type === 'text' || inline.chip === 'unknown' || inline.text.length > LIMITS.chipText) {
    // What cannot be a chip keeps its wording.
    const insert = cleanText(inline.text);
    return insert ? { insert, attributes } : null;
  }
  const extra: Record<string, Primitive> = {};
  for (const [key, value] of Object.entries(inline.fields)) {
    if (isExtension(key)) extra[key] = value;
  }
  const values = { ...inline.fields, text: inline.text };
  return { insert: chipEmbed(inline.chip, idFor(inline.id), values, extra), attributes };
}

/**
 * A Yjs v1 update that makes a whole new document of these blocks; `[]` = one empty paragraph.
 * Ids that are missing, malformed or used twice are made anew (SPEC F3, F10).
 */
export function encodeBlocks(blocks: readonly Block[], newUid: () => string): Uint8Array {
  const doc = new Y.Doc();
  const used = new Set<string>();
  const idFor = (id: string) => {
    const mine = isId(id) && !used.has(id) ? id : newUid();
    used.add(mine);
    return mine;
  };
  const ops: Op[] = [];
  for (const block of blocks.length > 0 ? blocks : [{ ...DEFAULT_ATTRS, uid: '', inlines: [] }]) {
    ops.push({ insert: blockEmbed(idFor(block.uid), { ...block }), attributes: {} });
    for (const inline of block.inlines) {
      const op = inlineOp(inline, idFor);
      if (op) ops.push(op);
    }
    ops.push({ insert: '\n', attributes: {} });
  }
  textOf(doc).applyDelta(ops);
  const update = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return update;
}
