'use server';
import { z } from 'zod';
import type { ActResult, Answer } from '@/components/forms/act';
import { changeScaffold } from '@/lib/db/scaffolds/change-scaffold';
import { readOfficeScaffold } from '@/lib/db/scaffolds/read-office-scaffold';
import { setScaffoldRetired } from '@/lib/db/scaffolds/retire-scaffold';
import { saveScaffold } from '@/lib/db/scaffolds/save-scaffold';
import { scaffoldVersions } from '@/lib/db/scaffolds/scaffold-versions';
import type { OfficeScaffold, SavedScaffold } from '@/lib/sections/scaffolds/office-scaffold';
import type { ScaffoldInput } from '@/lib/sections/scaffolds/scaffold-facts';
import { runAct, runAnswer, runShownAct } from '../../forms/run-act';
import { SCAFFOLD_INPUT } from '../../forms/scaffold-input';
import { myOffice } from '../../session/my-office';

const ID = z.string().max(64);
const VERSION = z.number().int();

export async function saveAction(typed: ScaffoldInput): Promise<ActResult> {
  return runAct(async () =>
    saveScaffold({ ...(await myOffice()), input: SCAFFOLD_INPUT.parse(typed) }),
  );
}

export async function changeAction(
  id: string,
  version: number,
  typed: ScaffoldInput,
): Promise<ActResult> {
  const edited = { id: ID.parse(id), version: VERSION.parse(version) };
  return runAct(async () =>
    changeScaffold({ ...(await myOffice()), ...edited, input: SCAFFOLD_INPUT.parse(typed) }),
  );
}

export async function retireAction(
  id: string,
  version: number,
  retired: boolean,
): Promise<ActResult> {
  const seen = { id: ID.parse(id), version: VERSION.parse(version) };
  return runShownAct(async () =>
    setScaffoldRetired({ ...(await myOffice()), ...seen, retired: retired === true }),
  );
}

export async function versionsAction(id: string): Promise<Answer<SavedScaffold[]>> {
  return runAnswer(async () => scaffoldVersions({ ...(await myOffice()), id: ID.parse(id) }));
}

export async function currentAction(id: string): Promise<Answer<OfficeScaffold>> {
  return runAnswer(async () => readOfficeScaffold({ ...(await myOffice()), id: ID.parse(id) }));
}
