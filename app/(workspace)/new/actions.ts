'use server';
import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { FormState } from '@/components/forms/form-state';
import { createDraft } from '@/lib/db/drafts/create-draft';
import { scaffoldForDraft } from '@/lib/db/scaffolds/read-scaffolds';
import { templateForDraft } from '@/lib/db/templates/read-template';
import { DEFAULT_ATTRS } from '@/lib/draft/default-attrs';
import type { Block, DraftMeta } from '@/lib/draft/draft';
import { makeUid } from '@/lib/draft/uid';
import { blocksFromText } from '@/lib/import/blocks-from-text';
import { AppError } from '@/lib/result/app-error';
import { scaffoldKey } from '@/lib/sections/scaffolds/scaffold';
import { scaffoldDraft } from '@/lib/sections/scaffolds/scaffold-draft';
import { type SpeechFacts, speechHead } from '@/lib/sections/speech-head';
import { placeField, placeValues } from '@/lib/templates/place-values';
import { templateDraft } from '@/lib/templates/template-draft';
import { readTemplateKey } from '@/lib/templates/template-key';
import { templatePlaces } from '@/lib/templates/template-places';
import {
  optionalDate,
  optionalText,
  requiredText,
  speakingRate,
  wordBudget,
} from '../../forms/rules';
import { runForm } from '../../forms/run-form';
import { myOffice } from '../../session/my-office';

const NEW_DRAFT = z.object({
  name: requiredText,
  speaker: optionalText,
  post: optionalText,
  speechDate: optionalDate,
  occasion: optionalText,
  /** `blank`, `paste`, the key of a scaffold or of a template. */
  from: z.string().max(100).catch('blank'),
  text: z.string().optional(),
  speakingRate,
  words: wordBudget,
});

const newUid = () => makeUid((n) => crypto.getRandomValues(new Uint8Array(n)));

export async function createDraftAction(_: FormState, data: FormData): Promise<FormState> {
  return runForm(NEW_DRAFT, data, async ({ from, text, words, ...meta }) => {
    const office = await myOffice();
    const templateId = readTemplateKey(from);
    if (templateId !== null) return fromTemplate(templateId, meta, data);
    const pasted = from === 'paste' ? (text ?? '').trim() : '';
    const bare = from === 'blank' || from === 'paste';
    const scaffold = bare ? null : await scaffoldForDraft({ ...office, key: from });
    if (!bare && !scaffold) throw new AppError('not-found');
    const draftId = await createDraft({
      ...office,
      meta: { ...meta, region: '' },
      ...(scaffold
        ? {
            blocks: scaffoldDraft(scaffold, meta, newUid),
            scaffold: scaffoldKey(scaffold),
            wordBudget: words,
          }
        : { blocks: pasted ? blocksFromText(pasted, newUid) : blankSpeech(meta) }),
    });
    redirect(`/drafts/${draftId}`);
  });
}

/** A draft from a whole speech (TPL4, TPL5); what does not fit its field is answered beside it. */
async function fromTemplate(
  id: string,
  meta: Omit<DraftMeta, 'region'>,
  data: FormData,
): Promise<FormState> {
  const office = await myOffice();
  const text = await templateForDraft({ ...office, id });
  const typed = (name: string) => String(data.get(placeField(name)) ?? '');
  const { values, refused } = placeValues(templatePlaces(text), typed, meta);
  if (refused.size > 0) {
    const fields = [...refused].map(([name, why]) => [placeField(name), `place-${why}`] as const);
    return { fields: Object.fromEntries(fields) };
  }
  const blocks = templateDraft(text, meta.name, values, newUid);
  const draftId = await createDraft({ ...office, meta: { ...meta, region: '' }, blocks });
  redirect(`/drafts/${draftId}`);
}

/** A blank draft has its head on the page and one empty paragraph to begin in. */
function blankSpeech(meta: SpeechFacts): Block[] {
  return [...speechHead(meta, newUid), { ...DEFAULT_ATTRS, uid: newUid(), inlines: [] }];
}
