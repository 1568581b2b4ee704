import type { Block, ChipInline, PointLevel } from '../../../../draft/draft';
import { BLOCK_KINDS, POINT_STYLES } from '../../../../draft/draft';
import { SPEECH_LONG } from '../../../../draft/fixtures/speech-long';
import { seeded, uidSource } from '../../../../draft/testing';
import { blocksFromText } from '../../../../import/blocks-from-text';
import { rewriteOnce } from '../../../../versions/testing/rewrite';
import { randomBlocks } from '../../testing/random-draft';

const LINES = SPEECH_LONG.split('\n').filter((line) => line !== '');

/** Some twenty paragraphs of a real speech; the first of them with its head. */
function passage(from: number): Block[] {
  return blocksFromText(LINES.slice(from, from + 20).join('\n'), uidSource());
}

/** Another kind, level, style, number or paragraph; or a placeholder. */
function lookOnce(blocks: readonly Block[], upTo: (n: number) => number): Block[] {
  const at = upTo(blocks.length);
  const one = blocks[at];
  if (!one) return [...blocks];
  const style = POINT_STYLES[upTo(POINT_STYLES.length)] ?? null;
  const changes: Partial<Block>[] = [
    { kind: BLOCK_KINDS[upTo(BLOCK_KINDS.length)] ?? 'paragraph' },
    { kind: 'point', level: (1 + upTo(4)) as PointLevel, style },
    { start: upTo(2) ? upTo(9) : null },
    { run: !one.run },
    { inlines: [...one.inlines, placeholder(upTo(1_000_000))] },
  ];
  const change = changes[upTo(changes.length)] ?? {};
  return blocks.map((block, index) => (index === at ? { ...block, ...change } : block));
}

/** Open for the first time, open again under its name, or filled. */
function placeholder(no: number): Block['inlines'][number] {
  const id = String(no).padStart(12, '0');
  const name = '牵头单位';
  const fields: ChipInline['fields'] = no % 3 === 0 ? {} : { name };
  const text = no % 3 === 2 ? '市民政局' : name;
  return { type: 'chip', chip: 'placeholder', id, text, fields, marks: [] };
}

/** Two texts of which one was made out of the other, as people and as chance make them. */
export function randomPair(seed: number): { readonly was: Block[]; readonly now: Block[] } {
  const random = seeded(seed);
  const upTo = (n: number) => Math.floor(random() * n);
  const was = seed % 2 === 0 ? passage((seed * 3) % 40) : randomBlocks(upTo);
  let now: Block[] = was;
  for (let step = upTo(2 + seed / 5); step >= 0; step--)
    now = upTo(4) === 0 ? lookOnce(now, upTo) : rewriteOnce(now, random);
  return seed % 11 === 0 ? { was: now, now: was } : { was, now };
}
