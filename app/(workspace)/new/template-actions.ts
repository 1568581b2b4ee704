'use server';
import { z } from 'zod';
import type { ActResult, Answer } from '@/components/forms/act';
import type { TemplateText } from '@/components/templates/template-actions';
import { templateForDraft } from '@/lib/db/templates/read-template';
import { setTemplateRetired } from '@/lib/db/templates/retire-template';
import { listUnits } from '@/lib/db/units/list-units';
import { AppError } from '@/lib/result/app-error';
import { runAnswer, runShownAct } from '../../forms/run-act';
import { myPlace } from '../../session/my-place';

const ID = z.string().max(64);

async function here(): Promise<{ readonly actorId: string; readonly workspaceId: string }> {
  const { person, workspace } = await myPlace();
  if (!workspace) throw new AppError('forbidden');
  return { actorId: person.userId, workspaceId: workspace.id };
}

export async function readTemplate(id: string): Promise<Answer<TemplateText>> {
  return runAnswer(async () => {
    const actor = await here();
    const blocks = await templateForDraft({ ...actor, id: ID.parse(id) });
    const units = (await listUnits(actor)).filter(({ retired }) => !retired);
    return { blocks, units: units.map(({ name }) => name) };
  });
}

export async function retireTemplate(id: string, retired: boolean): Promise<ActResult> {
  return runShownAct(async () => {
    const asked = { id: ID.parse(id), retired: z.boolean().parse(retired) };
    await setTemplateRetired({ ...(await here()), ...asked });
  });
}
