'use client';
import { useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { OfficeScaffold } from '@/lib/sections/scaffolds/office-scaffold';
import { scaffoldKey } from '@/lib/sections/scaffolds/scaffold';
import type { ListedTemplate } from '@/lib/templates/speech-template';
import { templateKey } from '@/lib/templates/template-key';
import { FormError } from '../forms/form-error';
import type { FormAction } from '../forms/form-state';
import { useForm } from '../forms/use-form';
import type { TemplateActions } from '../templates/template-actions';
import { TemplatePane } from '../templates/template-pane';
import { ButtonLink } from '../ui/button-link';
import { DialogFoot } from '../ui/dialog-foot';
import { Field, fieldIds, INPUT_STYLE, TextField } from '../ui/field';
import { SubmitButton } from '../ui/submit-button';
import { KindChoice } from './kind-choice';
import { ScaffoldPreview } from './scaffold-preview';
import { StructurePreview } from './structure-preview';

/** Somebody who has spoken before, with the rate that his drafts say. */
interface Speaker {
  readonly name: string;
  readonly rate: number | null;
}

/** What a speech needs to begin: its title. The title is shown as it will stand on the page. */
export function NewDraftForm({
  action,
  scaffolds,
  speakers,
  templates,
  templateActions,
}: {
  readonly action: FormAction;
  readonly scaffolds: readonly OfficeScaffold[];
  readonly speakers: readonly Speaker[];
  readonly templates: readonly ListedTemplate[];
  readonly templateActions: TemplateActions;
}) {
  const t = useTranslations('newDraft');
  const common = useTranslations('common');
  const { state, submit, error, value, formError } = useForm(action);
  const [from, setFrom] = useState(value('from') ?? 'blank');
  const [speaker, setSpeaker] = useState('');
  const [round, setRound] = useState(0);
  // The buttons are drawn anew after every answer, which resets them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer is what matters
  useEffect(() => setRound((n) => n + 1), [state]);
  const scaffold = scaffolds.find((one) => scaffoldKey(one.scaffold) === from)?.scaffold;
  const template = templates.find(({ id, retired }) => !retired && templateKey(id) === from);
  const known = speakers.find(({ name }) => name === speaker.trim());
  const [speechDate, setSpeechDate] = useState(value('speechDate') ?? '');
  const [text, setText] = useState('');
  // What was typed for a template, by field: it stays when another card is looked at, and templates share names.
  const [typed] = useState(() => new Map<string, string>());
  return (
    <form action={submit} noValidate className="grid max-w-[46rem] gap-5">
      <Field name="name" label={t('name')} error={error('name')}>
        <input
          name="name"
          lang="zh-CN"
          {...fieldIds('name', null, error('name'))}
          defaultValue={value('name')}
          placeholder={t('nameExample')}
          autoComplete="off"
          required
          className={`${INPUT_STYLE} h-14 text-center font-title text-20! font-bold`}
        />
      </Field>
      <div className="grid gap-4 md:grid-cols-2">
        <TextField
          name="speaker"
          label={t('speaker')}
          error={error('speaker')}
          value={speaker}
          onChange={(event) => setSpeaker(event.target.value)}
          list="speakers"
          aside={<Optional />}
          autoComplete="off"
        />
        <datalist id="speakers">
          {speakers.map(({ name }) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <TextField
          name="post"
          label={t('post')}
          error={error('post')}
          defaultValue={value('post')}
          aside={<Optional />}
          autoComplete="off"
        />
        <TextField
          name="speechDate"
          type="date"
          label={t('date')}
          hint={t('dateHint')}
          error={error('speechDate')}
          defaultValue={value('speechDate')}
          onChange={(event) => setSpeechDate(event.target.value)}
          aside={<Optional />}
        />
        <TextField
          name="occasion"
          label={t('occasion')}
          placeholder={t('occasionExample')}
          error={error('occasion')}
          defaultValue={value('occasion')}
          aside={<Optional />}
          autoComplete="off"
        />
      </div>
      <div>
        <KindChoice
          key={round}
          {...{ scaffolds, templates }}
          setTemplateRetired={templateActions.setRetired}
          value={from}
          onChange={setFrom}
        />
        {scaffold ? (
          <div className="mt-4">
            <ScaffoldPreview
              key={scaffold.id}
              scaffold={scaffold}
              speakersRate={known?.rate ?? null}
              errors={{ words: error('words'), rate: error('speakingRate') }}
            />
          </div>
        ) : null}
        {template ? (
          <div className="mt-4">
            <TemplatePane
              key={template.id}
              {...{ template, speechDate, error }}
              value={(field) => typed.get(field) ?? value(field)}
              onType={(field, words) => typed.set(field, words)}
              actions={templateActions}
              onRetired={() => setFrom('blank')}
            />
          </div>
        ) : null}
        {from === 'paste' ? (
          <div className="mt-4 grid gap-6 md:grid-cols-[3fr_2fr]">
            <Field name="text" label={t('text')} hint={t('textHint')} error={error('text')}>
              <textarea
                name="text"
                lang="zh-CN"
                {...fieldIds('text', true, error('text'))}
                value={text}
                onChange={(event) => setText(event.target.value)}
                rows={14}
                spellCheck={false}
                className={`${INPUT_STYLE} resize-y py-2 font-body text-16! leading-7`}
              />
            </Field>
            <StructurePreview text={text} />
          </div>
        ) : null}
      </div>
      <FormError text={formError} />
      <DialogFoot look="ruled">
        <ButtonLink size="form" href="/">
          {common('cancel')}
        </ButtonLink>
        <SubmitButton busyLabel={t('busy')}>{t('submit')}</SubmitButton>
      </DialogFoot>
    </form>
  );
}

function Optional() {
  const t = useTranslations('common');
  return <span className="text-12 text-ink-3">{t('optional')}</span>;
}
