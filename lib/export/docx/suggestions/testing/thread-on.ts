import { blockText } from '../../../../draft/block-text';
import type { Block } from '../../../../draft/draft';
import type { AnchoredThread } from '../../../../review/thread';

const AT = '2026-03-02T01:30:00.000Z';

/** Two comments on some words of a paragraph, or on all of it; every third is resolved. For tests only. */
export function threadOn(block: Block, no: number, [from, to] = [2, 8]): AnchoredThread {
  const text = blockText(block);
  const comment = (id: string, authorName: string, body: string) => ({
    ...{ id, authorId: authorName, authorName, body, at: AT, edited: false, deletedAt: null },
  });
  return {
    ...{ id: `t${no}`, scope: 'text', orphan: false, blockUid: block.uid, chipId: null },
    ...{ start: null, end: null, assignee: null, due: null, resolvedBy: null, resolvedAt: null },
    ...{
      quote: text.slice(from, to),
      prefix: text.slice(0, from),
      suffix: text.slice(to, to + 40),
    },
    ...{ resolved: no % 3 === 0, resolution: null },
    comments: [comment('a', '李明', '这个数哪来的？'), comment('b', '王秀英', '统计局快报。')],
  };
}
