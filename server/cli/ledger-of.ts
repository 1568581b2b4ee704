import { blockText } from '../../lib/draft/block-text';
import { blocksFromText } from '../../lib/import/blocks-from-text';
import type { LedgerLine } from '../../lib/ledger/sheet/ledger-line';
import { ledgerLines } from '../../lib/ledger/sheet/ledger-lines';
import { labels } from '../../lib/numbering/labels';
import { blockPhrases } from '../../lib/recognise/block-phrases';
import { withChips } from '../../lib/recognise/with-chips';
import { WordsBefore } from '../../lib/recognise/words-before';
import type { Speech } from './read-speech';
import type { Reading } from './reading-options';
import { stableId, withStableIds } from './stable-ids';

/** The ledger of a file, before anybody has written progress. */
export interface FileLedger {
  readonly file: string;
  /** The title of the speech, else the file without its ending. */
  readonly name: string;
  readonly lines: readonly LedgerLine[];
}

/** CL6: the tasks of a text: its blocks, what the recogniser finds in them as chips, the ledger's rows. */
export function ledgerOf({ file, text }: Speech, reading: Reading): FileLedger {
  let made = 0;
  const newUid = () => String(++made);
  const plain = blocksFromText(text, newUid);
  const numbers = labels(plain);
  const outline = new WordsBefore();
  const read = plain.map((block, index) => {
    const before = outline.next(block, numbers[index] ?? null, () => blockText(block));
    const phrases = blockPhrases(block, before, reading);
    const chips = phrases.flatMap((phrase) => phrase.chips);
    return { ...block, inlines: withChips(block.inlines, chips, newUid) };
  });
  const title = plain.filter(({ kind }) => kind === 'title').map(blockText);
  const name = title.join('') || file.replace(/\.[^.]*$/, '');
  const { speechDate, region } = reading;
  const meta = { name, speechDate, region, speaker: '', post: '', occasion: '' };
  const draft = { id: stableId(file), meta, blocks: withStableIds(file, read) };
  return { file, name, lines: ledgerLines(draft, { progress: [], hand: [] }).lines };
}
