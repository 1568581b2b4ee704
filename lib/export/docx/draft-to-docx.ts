import type { Draft } from '../../draft/draft';
import { bodyAtoms } from './body/body-atoms';
import { bodyXml } from './body/body-xml';
import { withLastMark } from './body/last-mark';
import { sideOf } from './body/side';
import { unchanged } from './body/spans';
import { threadEdges } from './comments/comment-parts';
import { threadAtoms } from './comments/thread-atoms';
import type { WordThread } from './comments/word-thread';
import { numberPoints } from './number-points';
import { paragraphsOf } from './paragraphs';
import { wordPackage } from './word-package';

export const DOCX_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * The speech as a Word file in the layout of GB/T 9704-2012, profile 通用 (`SPEC.md`). Total; the same
 * draft and threads give the same bytes.
 * @param threads comments beside the text (`comments/SPEC.md`); their places are of `now`
 */
export function draftToDocx(
  { meta, blocks }: Draft,
  threads: readonly WordThread[] = [],
): Uint8Array<ArrayBuffer> {
  const paragraphs = paragraphsOf(blocks);
  const numbering = numberPoints(blocks, new Set(paragraphs.map(({ index }) => index)));
  const side = sideOf(paragraphs, numbering.places);
  const { events, first } = threadAtoms(threads, { was: [], now: blocks });
  const atoms = withLastMark([...first, ...bodyAtoms(unchanged(side), side, side, events)]);
  const body = bodyXml(atoms, [], { edge: threadEdges(threads) });
  return wordPackage({ meta, body, numbering, threads });
}
