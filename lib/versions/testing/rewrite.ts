import { blockText } from '../../draft/block-text';
import type { Block } from '../../draft/draft';
import { block } from '../../draft/testing';

const WORDS = [
  '市民政局',
  '六月底前',
  '进一步',
  '做到底数清、责任明',
  '120个',
  '按月通报',
  '不得',
  '，',
];

/** A block with other words and the same id. */
export function reworded(one: Block, text: string): Block {
  return { ...one, inlines: text === '' ? [] : [{ type: 'text', text, marks: [] }] };
}

/** One edit as people make them; for property tests. */
export function rewriteOnce(blocks: readonly Block[], random: () => number): Block[] {
  const upTo = (n: number) => Math.floor(random() * n);
  const at = upTo(blocks.length);
  const one = blocks[at];
  if (!one) return [block('新写的一段。')];
  const text = blockText(one);
  const place = upTo(text.length + 1);
  const word = WORDS[upTo(WORDS.length)] ?? '';
  const put = (...made: Block[]) => [...blocks.slice(0, at), ...made, ...blocks.slice(at + 1)];
  switch (upTo(8)) {
    case 0:
    case 1:
      return put(reworded(one, text.slice(0, place) + word + text.slice(place)));
    case 2:
      return put(reworded(one, text.slice(0, place) + text.slice(place + 1 + upTo(12))));
    case 3:
      return put(reworded(one, text.slice(0, place)), block(text.slice(place)));
    case 4: {
      const next = blocks[at + 1];
      if (!next) return [...blocks];
      return [
        ...blocks.slice(0, at),
        reworded(one, text + blockText(next)),
        ...blocks.slice(at + 2),
      ];
    }
    case 5:
      return put();
    case 6:
      return put(one, block(`${word}另写一段，${word}。`));
    default: {
      const rest = put();
      const to = upTo(rest.length + 1);
      return [...rest.slice(0, to), one, ...rest.slice(to)];
    }
  }
}
