import { randomBytes } from 'node:crypto';
import { addDays, type CivilDate, civilDate, yearOf } from '../../deadlines/civil-date';
import { dateInWords } from '../../deadlines/date-in-words';
import { blockText } from '../../draft/block-text';
import type { DraftMeta } from '../../draft/draft';
import { sectionExtent } from '../../draft/section-extent';
import { makeUid } from '../../draft/uid';
import type { KnownUnit } from '../../responsibility/unit-lexicon';
import { FINISHED_SPEECH } from '../../sections/sample/finished-speech';
import { HALF_DONE_SPEECH } from '../../sections/sample/half-done-speech';
import { readSample } from '../../sections/sample/read-sample';
import { SAMPLE_UNITS } from '../../sections/sample/sample-units';
import { db } from '../client';
import { createDraft } from '../drafts/create-draft';
import { saveSection } from '../sections/save-section';
import { createUnit } from '../units/create-unit';
import { writeSampleComments } from './sample-comments';
import { makeSamplePeople } from './sample-people';

interface SampleOwner {
  readonly actorId: string;
  readonly workspaceId: string;
}

const newUid = () => makeUid((n) => randomBytes(n));
/** The finished speech was given so long ago: some of its deadlines are over, some near, some far. */
const DAYS_AGO = 20;
const SAVED_SECTION = '压实责任';

async function makeUnits(owner: SampleOwner): Promise<KnownUnit[]> {
  const known: KnownUnit[] = [];
  for (const unit of SAMPLE_UNITS) {
    const { id } = await createUnit({ ...owner, ...unit });
    known.push(...[unit.name, ...unit.aliases].map((name) => ({ id, name })));
  }
  return known;
}

/** The next 12 October: the half-done speech is about the winter. */
function nextAutumn(today: CivilDate): CivilDate {
  const day = civilDate(yearOf(today), 10, 12);
  return day > today ? day : civilDate(yearOf(today) + 1, 10, 12);
}

async function finishedSpeech(owner: SampleOwner, units: readonly KnownUnit[], today: CivilDate) {
  const speechDate = addDays(today, -DAYS_AGO);
  const written = dateInWords(speechDate);
  const blocks = readSample(FINISHED_SPEECH, units, newUid, { 日期: written });
  const meta: DraftMeta = {
    name: '在全市政务服务提质增效推进会上的讲话',
    speechDate,
    speaker: '顾清和',
    post: '青澜市人民政府副市长',
    occasion: '全市政务服务提质增效推进会',
    region: '',
  };
  const draftId = await createDraft({ ...owner, meta, blocks });
  const index = blocks.findIndex((block) => blockText(block).startsWith(SAVED_SECTION));
  const { from, to } = sectionExtent(blocks, index);
  const facts = {
    title: '压实责任、群众评判',
    purpose: '谁来办、怎么看进度、由谁来评',
    tags: ['保障', '督查'],
    genres: [],
  };
  await saveSection({ actorId: owner.actorId, draftId, facts, blocks: blocks.slice(from, to) });
}

async function halfDoneSpeech(owner: SampleOwner, units: readonly KnownUnit[], today: CivilDate) {
  const blocks = readSample(HALF_DONE_SPEECH, units, newUid);
  const meta: DraftMeta = {
    name: '在全市冬季供暖和安全保供工作部署会上的讲话',
    speechDate: nextAutumn(today),
    speaker: '陆怀瑾',
    post: '青澜市人民政府市长',
    occasion: '全市冬季供暖和安全保供工作部署会',
    region: '',
  };
  const draftId = await createDraft({ ...owner, meta, blocks });
  const people = await db().$transaction((tx) => makeSamplePeople(owner.workspaceId, tx));
  await writeSampleComments(draftId, blocks, people);
}

/**
 * The sample of a new workspace: units, a finished speech with a section of it in the library, and a
 * half-done one with comments of its two writers (SP1, SP2). Throws what the use cases in it throw.
 * @param todayIn the civil date of now in an IANA zone
 */
export async function createSample(
  owner: SampleOwner,
  todayIn: (timeZone: string) => CivilDate,
): Promise<void> {
  const where = { id: owner.workspaceId };
  const { timeZone } = await db().workspace.findUniqueOrThrow({
    where,
    select: { timeZone: true },
  });
  const today = todayIn(timeZone);
  const units = await makeUnits(owner);
  await finishedSpeech(owner, units, today);
  await halfDoneSpeech(owner, units, today);
}
