import type { SectionFacts } from '../../sections/section-facts';
import { SCHEMA_VERSION } from '../../wire/versions';
import type { Tx } from '../client';
import { indexedSection } from './index-section';

interface NewVersion {
  readonly blockId: string;
  readonly no: number;
  readonly actorId: string;
  readonly facts: SectionFacts;
  /** Content in another format than this program's stays as it is. */
  readonly content: {
    readonly blocks: unknown;
    readonly text: string;
    readonly schemaVersion?: number;
  };
}

/** Adds a version of a block and offers it from now on (LB3, LB7). */
export async function writeVersion(version: NewVersion, tx: Tx): Promise<void> {
  const { blockId, no, actorId, facts, content } = version;
  await tx.sectionBlockVersion.create({
    data: {
      blockId,
      no,
      title: facts.title,
      purpose: facts.purpose,
      tags: [...facts.tags],
      genres: [...facts.genres],
      schemaVersion: content.schemaVersion ?? SCHEMA_VERSION,
      blocks: JSON.parse(JSON.stringify(content.blocks)),
      text: content.text,
      createdById: actorId,
    },
  });
  await tx.sectionBlock.update({
    where: { id: blockId },
    data: { currentVersion: no, changedAt: new Date(), ...indexedSection(facts, content.text) },
  });
}
