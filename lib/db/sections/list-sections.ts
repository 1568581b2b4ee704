import { can } from '../../access/can';
import type { Genre } from '../../sections/genres';
import type { LibraryPage, LibrarySection, TagCount } from '../../sections/library-section';
import { type DraftActor, placeInOffice } from '../access/office-place';
import { db } from '../client';
import { fold } from '../search/fold';
import { offeredBuiltIns } from './built-in-section';
import { countOwn, findOwn, firstOwn, type OwnQuestion } from './find-own';
import { ownSections } from './own-sections';
import { searchedWords, wordsOf } from './searched-words';
import { withUses } from './section-uses';

/** Blocks that one answer holds. */
export const PAGE_SECTIONS = 40;

/**
 * A page of the library of a draft's office: own blocks, the last changed first, then the built-in ones
 * that nobody changed (LB1, LB2, LB4, LB6, LB8). Throws `not-found`, `forbidden`.
 */
export async function listSections({
  actorId,
  draftId,
  query,
  retired,
  tag = null,
  genre = null,
  skip = 0,
}: DraftActor & {
  readonly query: string;
  /** Only the retired ones, instead of only the others. */
  readonly retired: boolean;
  readonly tag?: string | null;
  readonly genre?: Genre | null;
  /** Blocks that the person has already. */
  readonly skip?: number;
}): Promise<LibraryPage> {
  const words = wordsOf(query);
  return db().$transaction(async (tx) => {
    const place = await placeInOffice({ actorId, draftId }, tx);
    const { workspaceId, role } = place;
    // Without this the index of the words is not used; every table here is read by an index.
    await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
    const question: OwnQuestion = { workspaceId, words, retired, tag, genre };
    const first = skip === 0 ? await firstOwn(question, PAGE_SECTIONS, tx) : null;
    const ids = first?.ids ?? (await findOwn(question, { skip, take: PAGE_SECTIONS }, tx));
    // Behind the last own block the built-in ones begin.
    const ended = ids.length < PAGE_SECTIONS;
    const own = first?.total ?? (ended ? await countOwn(question, tx) : 0);
    const builtIn = retired ? [] : await offeredBuiltIns(place, tx);
    const found = builtIn.filter(
      (section) =>
        words.every((word) => searchedWords(section, section.text).includes(word)) &&
        (genre === null || section.genres.includes(genre)),
    );
    const shown = found.filter(({ tags }) => tag === null || tags.includes(tag));
    const named = ({ title }: LibrarySection) => words.every((word) => fold(title).includes(word));
    shown.sort((a, b) => Number(named(b)) - Number(named(a)));
    const from = ended ? Math.max(0, skip - own) : 0;
    const page: LibrarySection[] = [
      ...(await ownSections(ids, place, tx)),
      ...shown.slice(from, from + PAGE_SECTIONS - ids.length),
    ];
    return {
      sections: await withUses(page, { workspaceId, actorId }, tx),
      maySave: can(role, 'library.save'),
      total: first ? own + shown.length : 0,
      tags: first ? together(first.tags, found) : [],
    };
  });
}

function together(own: readonly TagCount[], builtIn: readonly LibrarySection[]): TagCount[] {
  const counts = new Map(own.map(({ tag, count }) => [tag, count]));
  for (const { tags } of builtIn)
    for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts].map(([tag, count]) => ({ tag, count })).sort((a, b) => b.count - a.count);
}
