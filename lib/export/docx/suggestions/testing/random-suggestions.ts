import { blockText } from '../../../../draft/block-text';
import type { Block } from '../../../../draft/draft';
import { seeded, uidSource } from '../../../../draft/testing';
import type { AnchoredThread } from '../../../../review/thread';
import { hunksOf } from '../../../../suggestions/hunks-of';
import { editOnce, readable } from '../../../../suggestions/testing/edit-once';
import { speech } from '../../../../suggestions/testing/speech';
import { randomPair } from '../../redline/testing/random-pair';
import type { OpenSuggestion } from '../suggestions-to-docx';
import { threadOn } from './thread-on';

const PEOPLE = ['赵处长', '钱副主任', '孙科长'];
const DAY = Date.parse('2026-03-02T01:30:00.000Z');

/** A text with threads on some of its words, and what up to three people suggest in it, each in a copy of his own; some of it in one minute. */
export function randomSuggestions(seed: number): {
  readonly blocks: Block[];
  readonly open: OpenSuggestion[];
  readonly threads: AnchoredThread[];
} {
  const random = seeded(seed * 17 + 2);
  const upTo = (n: number) => Math.floor(random() * n);
  const newUid = uidSource();
  const all = readable(seed % 3 === 0 ? randomPair(seed).was : speech(newUid));
  // LibreOffice forgets another look of an empty paragraph at the very end.
  const blocks = all.slice(0, 1 + all.findLastIndex((block) => blockText(block) !== ''));
  const open = PEOPLE.slice(0, 1 + upTo(3)).flatMap((author, person) => {
    let fork: Block[] = blocks;
    for (let step = upTo(2 + (seed % 9)); step >= 0; step--)
      fork = editOnce(fork, { random, newUid });
    return hunksOf(blocks, readable(fork)).map(({ hunk, group }): OpenSuggestion => {
      const groupId = group === null ? null : `${person} ${group}`;
      const at = new Date(DAY + upTo(3) * 60_000 * (1 + upTo(2))).toISOString();
      return { hunk, groupId, author, at };
    });
  });
  const threads = blocks.flatMap((block, no) => {
    const { length } = blockText(block);
    if (length < 2 || upTo(3) > 0) return [];
    const from = upTo(2) * upTo(length - 1);
    return [threadOn(block, no, [from, from === 0 ? length : from + 1 + upTo(length - from)])];
  });
  return { blocks, open, threads };
}
