import type { ThreadMarks } from '../body/body-xml';
import { STYLE } from '../styles-part';
import { element, part, setting, WORD, xmlText } from '../xml';
import { wordDate } from './word-date';
import type { WordThread } from './word-thread';

const WORD_2010 = 'http://schemas.microsoft.com/office/word/2010/wordml';
const WORD_2012 = 'http://schemas.microsoft.com/office/word/2012/wordml';
const COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';
/** Names of paragraphs, which tie the two parts together; below 0x80000000, and no two are the same. */
const FIRST_PARAGRAPH = 0x4c450000;

interface Written {
  readonly id: number;
  readonly parent: number | null;
  readonly thread: WordThread;
  readonly comment: WordThread['comments'][number];
}

/** Every comment with its number in the file; replies follow the comment that they answer. */
function numbered(threads: readonly WordThread[]): Written[] {
  let id = 0;
  return threads.flatMap((thread) => {
    const first = id;
    return thread.comments.map((comment, at) => {
      const parent = at === 0 ? null : first;
      return { id: id++, parent, thread, comment };
    });
  });
}

function paragraphId(id: number): string {
  return (FIRST_PARAGRAPH + id).toString(16).toUpperCase().padStart(8, '0');
}

const REFERENCE_STYLE = element('w:rPr', {}, setting('rStyle', STYLE.commentReference));

/** K4: a comment whose words are gone says first what it spoke of. */
function linesOf({ thread, comment, parent }: Written): string[] {
  const lines = comment.body.split(/\r\n|\r|\n/);
  const lost = thread.place === null && thread.quote !== '' && parent === null;
  return lost ? [`原文“${thread.quote}”`, ...lines] : lines;
}

function commentXml(written: Written): string {
  const { id, comment } = written;
  const lines = linesOf(written);
  const paragraphs = lines.map((line, at) =>
    element(
      'w:p',
      { 'w14:paraId': at + 1 === lines.length ? paragraphId(id) : null },
      element('w:pPr', {}, setting('pStyle', STYLE.comment)),
      at === 0 ? element('w:r', {}, REFERENCE_STYLE, '<w:annotationRef/>') : '',
      element(
        'w:r',
        {},
        element('w:rPr', {}, element('w:rFonts', { 'w:hint': 'eastAsia' })),
        element('w:t', { 'xml:space': 'preserve' }, xmlText(line)),
      ),
    ),
  );
  const by = { 'w:author': comment.author, 'w:date': wordDate(comment.at) };
  const initials = { 'w:initials': [...comment.author][0] ?? '' };
  return element('w:comment', { 'w:id': id, ...by, ...initials }, ...paragraphs);
}

/** K1: word/comments.xml. */
export function commentsPart(threads: readonly WordThread[]): string {
  const namespaces = {
    'xmlns:w': WORD,
    'xmlns:w14': WORD_2010,
    'xmlns:mc': COMPATIBILITY,
    'mc:Ignorable': 'w14',
  };
  return part('w:comments', namespaces, ...numbered(threads).map(commentXml));
}

/** K2: word/commentsExtended.xml: which comment answers which, and which are resolved. */
export function commentsExtendedPart(threads: readonly WordThread[]): string {
  const namespaces = {
    'xmlns:w15': WORD_2012,
    'xmlns:mc': COMPATIBILITY,
    'mc:Ignorable': 'w15',
  };
  const written = numbered(threads).map(({ id, parent, thread }) =>
    element('w15:commentEx', {
      'w15:paraId': paragraphId(id),
      'w15:paraIdParent': parent === null ? null : paragraphId(parent),
      'w15:done': thread.resolved ? 1 : 0,
    }),
  );
  return part('w15:commentsEx', namespaces, ...written);
}

/** K3: what stands in the body at the edges of a thread's words, by its place in the list. */
export function threadEdges(threads: readonly WordThread[]): ThreadMarks['edge'] {
  const all = numbered(threads);
  return (no, edge, inChange) =>
    all
      .filter(({ thread }) => thread === threads[no])
      .map(({ id }) => {
        const which = { 'w:id': id };
        if (edge === 'start') return element('w:commentRangeStart', which);
        const reference = element('w:r', {}, REFERENCE_STYLE, element('w:commentReference', which));
        return element('w:commentRangeEnd', which) + inChange(reference);
      })
      .join('');
}
