import { blockText } from '@/lib/draft/block-text';
import type { Block } from '@/lib/draft/draft';
import { seeded, uidSource } from '@/lib/draft/testing';
import type { OpenSuggestion } from '@/lib/export/docx/suggestions/suggestions-to-docx';
import { threadOn } from '@/lib/export/docx/suggestions/testing/thread-on';
import type { AnchoredThread } from '@/lib/review/thread';
import { hunksOf } from '@/lib/suggestions/hunks-of';
import { type EditName, editOnce, readable } from '@/lib/suggestions/testing/edit-once';
import { tracedText } from '@/lib/suggestions/traced-text';
import { speech } from './two-versions';

const PEOPLE = ['赵处长', '钱副主任', '孙科长'];
const START = Date.parse('2026-03-02T01:30:00.000Z');
/** Structure among the words, as people suggest it. */
const ROUND: readonly EditName[] = [
  ...(['replace', 'type', 'erase', 'replace', 'split', 'replace', 'type'] as const),
  ...(['level', 'replace', 'insert', 'erase', 'move', 'replace', 'delete', 'join'] as const),
];

/** A draft of 12,000 characters with 87 suggestions of three people that fit together, and 10 threads. */
export function suggestedDraft(): {
  readonly blocks: Block[];
  readonly open: OpenSuggestion[];
  readonly threads: AnchoredThread[];
} {
  const chance = { random: seeded(87), newUid: uidSource() };
  const blocks = readable(speech().map((block) => ({ ...block, uid: chance.newUid() })));
  const open: OpenSuggestion[] = [];
  for (let n = 0; open.length < 87; n++) {
    const fork = readable(editOnce(blocks, chance, ROUND[n % ROUND.length]));
    const author = PEOPLE[n % PEOPLE.length] ?? '';
    const at = new Date(START + n * 61_000).toISOString();
    const made = hunksOf(blocks, fork).map(
      ({ hunk, group }): OpenSuggestion => ({
        ...{ hunk, author, at },
        groupId: group === null ? null : `${n} ${group}`,
      }),
    );
    const more = [...open, ...made];
    if (more.length <= 87 && tracedText(blocks, more).left.size === 0) open.push(...made);
  }
  const long = blocks.filter((block) => blockText(block).length > 40);
  return { blocks, open, threads: long.slice(0, 10).map((block, no) => threadOn(block, no)) };
}
