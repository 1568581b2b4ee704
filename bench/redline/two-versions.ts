import { blockText } from '@/lib/draft/block-text';
import type { Block } from '@/lib/draft/draft';
import { SPEECH_LONG } from '@/lib/draft/fixtures/speech-long';
import { seeded, uidSource } from '@/lib/draft/testing';
import type { WordThread } from '@/lib/export/docx/comments/word-thread';
import { blocksFromText } from '@/lib/import/blocks-from-text';
import { reworded } from '@/lib/versions/testing/rewrite';

const CHARS = 12_000;
const WORDS = ['进一步', '市民政局', '按月通报', '六月底前', '做到底数清、责任明'];

function length(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + blockText(block).length, 0);
}

/** A speech of 12,000 characters: one of 9,000 and as much of it again as is missing. */
export function speech(): Block[] {
  const newUid = uidSource();
  const blocks = blocksFromText(SPEECH_LONG, newUid);
  for (const more of blocksFromText(SPEECH_LONG, newUid).slice(20)) {
    if (length(blocks) >= CHARS) break;
    blocks.push(more);
  }
  return blocks;
}

/** Words put in, taken out or replaced. */
function edit(block: Block, random: () => number): Block {
  const upTo = (n: number) => Math.floor(random() * n);
  const text = blockText(block);
  const at = upTo(text.length);
  const gone = upTo(3) === 0 ? 0 : 2 + upTo(8);
  const word = gone > 0 && upTo(3) === 0 ? '' : (WORDS[upTo(WORDS.length)] ?? '');
  return reworded(block, text.slice(0, at) + word + text.slice(at + gone));
}

/** Two versions of a speech with so many edits and moved paragraphs; the same ones every time. */
export function twoVersions(edits: number, moves: number): { was: Block[]; now: Block[] } {
  const random = seeded(12);
  const was = speech();
  let now = [...was];
  for (let n = 0; n < edits; n++) {
    const at = Math.floor(random() * now.length);
    now = now.map((block, index) => (index === at ? edit(block, random) : block));
  }
  const stride = Math.floor(now.length / (moves + 1));
  for (let n = 1; n <= moves; n++) {
    const [one] = now.splice(n * stride, 1);
    if (one) now.splice(n * stride - Math.floor(stride / 2), 0, one);
  }
  return { was, now };
}

/** Threads of two comments on the first words of paragraphs of the newer text. */
export function threadsOn(now: readonly Block[], count: number): WordThread[] {
  const long = now.flatMap((one, block) => (blockText(one).length > 40 ? [block] : []));
  return long.slice(0, count).map((block, index) => ({
    resolved: index % 3 === 0,
    place: { text: 'now', start: { block, offset: 2 }, end: { block, offset: 8 } },
    quote: blockText(now[block] as Block).slice(2, 8),
    comments: [
      { author: '李明', at: '2026-03-02T01:30:00.000Z', body: '这个数哪来的？' },
      { author: '王秀英', at: '2026-03-02T02:30:00.000Z', body: '统计局一季度快报。' },
    ],
  }));
}
