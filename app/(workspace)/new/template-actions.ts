'use server';
import { z } from 'zod';
import type { ActResult, Answer } from '@/components/forms/act';
import type { TemplateText } from '@/components/templates/template-actions';
import { templateForDraft } from '@/lib/db/templates/read-template';
import { setTemplateRetired } from '@/lib/db/templates/retire-template';
import { listUnits } from '@/lib/db/units/list-units';
import { runAnswer, runShownAct } from '../../forms/run-act';
import { myOffice } from '../../session/my-office';

const ID = z.string().max(64);

export async function readTemplate(id: string): Promise<Answer<TemplateText>> {
  return runAnswer(async () => {
    const actor = await myOffice();
    const blocks = await templateForDraft({ ...actor, id: ID.parse(id) });
    const units = (await listUnits(actor)).filter(({ retired }) => !retired);
    return { blocks, units: units.map(({ name }) => name) };
  });
}

export async function retireTemplate(id: string, retired: boolean): Promise<ActResult> {
  return runShownAct(async () => {
    const asked = { id: ID.parse(id), retired: z.boolean().parse(retired) };
    await setTemplateRetired({ ...(await myOffice()), ...asked });
  });
}
