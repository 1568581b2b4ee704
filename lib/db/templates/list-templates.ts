import { charsOf } from '../../draft/chars-of';
import { builtInBlocks } from '../../templates/built-in/built-in-template';
import { BUILT_IN_TEMPLATES } from '../../templates/built-in/built-in-templates';
import type { ListedTemplate } from '../../templates/speech-template';
import { mayChangeIn, type OfficeActor, officePlace } from '../access/office-place';
import { db } from '../client';

/** Templates that one answer holds. */
const MOST_TEMPLATES = 200;

/** Those of the program, which never change. */
const OF_PROGRAM = BUILT_IN_TEMPLATES.map(
  (template): ListedTemplate => ({
    id: template.id,
    name: '',
    builtIn: template.id,
    author: '',
    savedAt: '',
    chars: charsOf(builtInBlocks(template)),
    retired: false,
    mayRetire: false,
  }),
);

/**
 * The templates of an office, the last saved first, then the retired ones as far as there is room, then those of the
 * program (TDB1, TDB3). Throws `not-found`, `forbidden`.
 */
export async function listTemplates(actor: OfficeActor): Promise<ListedTemplate[]> {
  return db().$transaction(async (tx) => {
    const place = await officePlace(actor, 'templates.read', tx);
    const rows = await tx.speechTemplate.findMany({
      where: { workspaceId: place.workspaceId },
      orderBy: [
        { retiredAt: { sort: 'desc', nulls: 'first' } },
        { createdAt: 'desc' },
        { id: 'desc' },
      ],
      take: MOST_TEMPLATES,
      omit: { blocks: true },
      include: { createdBy: { select: { name: true } } },
    });
    const own = rows.map(
      (row): ListedTemplate => ({
        id: row.id,
        name: row.name,
        builtIn: null,
        author: row.createdBy?.name ?? '',
        savedAt: row.createdAt.toISOString(),
        chars: row.chars,
        retired: row.retiredAt !== null,
        mayRetire: mayChangeIn(place, 'templates', row.createdById),
      }),
    );
    return [...own, ...OF_PROGRAM];
  });
}
