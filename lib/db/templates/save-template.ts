import { charsOf } from '../../draft/chars-of';
import { AppError } from '../../result/app-error';
import { MAX_TITLE } from '../../sections/section-facts';
import { SCHEMA_VERSION } from '../../wire/versions';
import { officePlace } from '../access/office-place';
import { recordAudit } from '../audit/record-audit';
import { db } from '../client';
import { checkedContent } from '../sections/checked-content';

/**
 * Saves a speech of a draft as a template of the office (TDB1, TDB2); resolves with its id. Throws `forbidden`,
 * `not-found`, `invalid-input`, `title-too-long`, and what `checkedContent` throws.
 */
export async function saveTemplate({
  actorId,
  draftId,
  name: typed,
  blocks: value,
}: {
  readonly actorId: string;
  readonly draftId: string;
  readonly name: string;
  readonly blocks: unknown;
}): Promise<string> {
  const name = typed.trim();
  if (name === '') throw new AppError('invalid-input', 'template name', 'name');
  if (name.length > MAX_TITLE) throw new AppError('title-too-long', 'template name', 'name');
  const { blocks } = checkedContent(value);
  return db().$transaction(async (tx) => {
    const { workspaceId } = await officePlace({ actorId, draftId }, 'templates.save', tx);
    const { id } = await tx.speechTemplate.create({
      data: {
        workspaceId,
        createdById: actorId,
        name,
        schemaVersion: SCHEMA_VERSION,
        blocks: JSON.parse(JSON.stringify(blocks)),
        chars: charsOf(blocks),
      },
      select: { id: true },
    });
    const audit = { workspaceId, draftId, actorId, targetId: id };
    await recordAudit({ ...audit, action: 'template.saved' }, tx);
    return id;
  });
}
