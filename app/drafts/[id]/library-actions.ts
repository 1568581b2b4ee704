'use server';
import { z } from 'zod';
import type { ActResult, Answer } from '@/components/forms/act';
import { changeSection } from '@/lib/db/sections/change-section';
import { fittingSections } from '@/lib/db/sections/fitting-sections';
import { type ImportOutcome, importSections } from '@/lib/db/sections/import-sections';
import { listSections } from '@/lib/db/sections/list-sections';
import { newerSections } from '@/lib/db/sections/newer-sections';
import { restoreSectionVersion } from '@/lib/db/sections/restore-version';
import { setSectionRetired } from '@/lib/db/sections/retire-section';
import { saveSection } from '@/lib/db/sections/save-section';
import { listUses } from '@/lib/db/sections/section-uses';
import { sectionVersions } from '@/lib/db/sections/section-versions';
import { similarSections } from '@/lib/db/sections/similar-sections';
import { AppError } from '@/lib/result/app-error';
import { SECTION_JOBS } from '@/lib/sections/fit/section-job';
import { GENRES } from '@/lib/sections/genres';
import { readLibraryFile } from '@/lib/sections/library-file';
import type {
  FittingSection,
  LibraryPage,
  NewerSection,
  SectionUse,
  SectionVersion,
  SimilarSection,
} from '@/lib/sections/library-section';
import { SCHEMA_VERSION } from '@/lib/wire/versions';
import { runAnswer, runQuietly } from '../../forms/run-act';

const ID = z.string().max(64);
const FACTS = z.object({
  title: z.string().max(1_000),
  purpose: z.string().max(2_000),
  tags: z.array(z.string().max(100)).max(50),
  genres: z.array(z.enum(GENRES)).max(GENRES.length),
});
const SEARCH = z.object({
  draftId: ID,
  query: z.string().max(200),
  retired: z.boolean(),
  tag: z.string().max(100).nullable(),
  genre: z.enum(GENRES).nullable(),
  skip: z.number().int().min(0),
});
const ONE = z.object({ draftId: ID, id: ID });
const NEW = z.object({ draftId: ID, facts: FACTS, blocks: z.unknown() });
const KNOWN = ONE.extend({ version: z.number().int() });
const CHANGE = KNOWN.extend({ facts: FACTS, blocks: z.unknown() });
const RETIRE = KNOWN.extend({ retired: z.boolean() });
const RESTORE = KNOWN.extend({ no: z.number().int() });
const SOURCES = z.object({ draftId: ID, sources: z.array(z.string().max(100)).max(2_000) });
const CONTENT = z.object({ draftId: ID, blocks: z.unknown() });
const JOB = z.enum(SECTION_JOBS).nullable();
const PLACE = z.object({
  draftId: ID,
  place: z.object({
    job: JOB,
    before: z.object({ title: z.string().max(100), job: JOB, block: ID.nullable() }).nullable(),
    genre: z.enum(GENRES).nullable(),
    suggested: z.array(ID).max(50),
    used: z.array(ID).max(2_000),
  }),
});
const FILE = z.object({ draftId: ID, text: z.string().max(3_000_000) });

export async function searchLibrary(input: z.infer<typeof SEARCH>): Promise<Answer<LibraryPage>> {
  return runAnswer(({ userId: actorId }) => listSections({ actorId, ...SEARCH.parse(input) }));
}

export async function fitInLibrary(
  input: z.infer<typeof PLACE>,
): Promise<Answer<FittingSection[]>> {
  return runAnswer(({ userId: actorId }) => fittingSections({ actorId, ...PLACE.parse(input) }));
}

export async function saveToLibrary(input: z.infer<typeof NEW>): Promise<ActResult> {
  return runAnswer(({ userId: actorId }) => saveSection({ actorId, ...NEW.parse(input) }));
}

export async function changeInLibrary(input: z.infer<typeof CHANGE>): Promise<ActResult> {
  return runQuietly(({ userId: actorId }) => changeSection({ actorId, ...CHANGE.parse(input) }));
}

export async function retireInLibrary(input: z.infer<typeof RETIRE>): Promise<ActResult> {
  return runQuietly(({ userId: actorId }) =>
    setSectionRetired({ actorId, ...RETIRE.parse(input) }),
  );
}

export async function restoreInLibrary(input: z.infer<typeof RESTORE>): Promise<ActResult> {
  return runQuietly(({ userId: actorId }) =>
    restoreSectionVersion({ actorId, ...RESTORE.parse(input) }),
  );
}

export async function versionsInLibrary(
  input: z.infer<typeof ONE>,
): Promise<Answer<SectionVersion[]>> {
  return runAnswer(({ userId: actorId }) => sectionVersions({ actorId, ...ONE.parse(input) }));
}

export async function usesOfSection(input: z.infer<typeof ONE>): Promise<Answer<SectionUse[]>> {
  return runAnswer(({ userId: actorId }) => listUses({ actorId, ...ONE.parse(input) }));
}

export async function newerInLibrary(
  input: z.infer<typeof SOURCES>,
): Promise<Answer<NewerSection[]>> {
  return runAnswer(({ userId: actorId }) => newerSections({ actorId, ...SOURCES.parse(input) }));
}

export async function similarInLibrary(
  input: z.infer<typeof CONTENT>,
): Promise<Answer<SimilarSection[]>> {
  return runAnswer(({ userId: actorId }) => similarSections({ actorId, ...CONTENT.parse(input) }));
}

export async function importLibrary(input: z.infer<typeof FILE>): Promise<Answer<ImportOutcome>> {
  return runAnswer(async ({ userId: actorId }) => {
    const { draftId, text } = FILE.parse(input);
    const sections = readLibraryFile(text, SCHEMA_VERSION);
    if (!sections.ok) throw new AppError(sections.error);
    return importSections({ actorId, draftId, sections: sections.value });
  });
}
