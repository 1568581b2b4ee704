import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { OfficeScaffold } from '@/lib/sections/scaffolds/office-scaffold';
import { scaffoldKey } from '@/lib/sections/scaffolds/scaffold';
import type { ListedTemplate } from '@/lib/templates/speech-template';
import { templateKey } from '@/lib/templates/template-key';
import { useScaffoldName } from '../scaffolds/use-scaffold-name';
import { RetiredTemplates } from '../templates/retired-templates';
import type { TemplateActions } from '../templates/template-actions';
import { useTemplateName } from '../templates/use-template-name';

/** Key of a scaffold, or one of these. */
const WITHOUT_SCAFFOLD = ['blank', 'paste'] as const;

/**
 * What a new draft begins with: a scaffold, nothing, or a text that is there already. A form that was
 * refused is reset by React, radio buttons with it; so the hidden field is what is sent.
 */
export function KindChoice({
  scaffolds,
  templates,
  setTemplateRetired,
  value,
  onChange,
}: {
  readonly scaffolds: readonly OfficeScaffold[];
  readonly templates: readonly ListedTemplate[];
  readonly setTemplateRetired: TemplateActions['setRetired'];
  readonly value: string;
  readonly onChange: (kind: string) => void;
}) {
  const t = useTranslations('newDraft');
  const words = useTranslations('scaffolds');
  const whole = useTranslations('templates');
  const nameOf = useScaffoldName();
  const templateName = useTemplateName();
  const own = scaffolds.filter(({ builtIn }) => builtIn === null);
  const card = (kind: string, name: string, lead: string) => (
    <KindCard key={kind} {...{ kind, name, lead, onChange }} checked={kind === value} />
  );
  const scaffoldCard = (one: OfficeScaffold) => {
    const { scaffold, builtIn, stored } = one;
    const { minutes, parts } = scaffold;
    const lead =
      builtIn && !stored ? t(`leads.${builtIn}`) : words('row', { n: parts.length, minutes });
    return card(scaffoldKey(scaffold), nameOf(one), lead);
  };
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 text-12 text-ink-2">{t('from')}</legend>
      <input type="hidden" name="from" value={value} />
      {own.length > 0 ? (
        <>
          <Cards>{own.map(scaffoldCard)}</Cards>
          <p className="mt-3 mb-1.5 text-12 text-ink-3">{t('general')}</p>
        </>
      ) : null}
      <Cards>
        {scaffolds.filter(({ builtIn }) => builtIn !== null).map(scaffoldCard)}
        {WITHOUT_SCAFFOLD.map((kind) => card(kind, t(`kinds.${kind}`), t(`leads.${kind}`)))}
      </Cards>
      <p className="mt-3 mb-1.5 text-12 text-ink-3">{whole('group')}</p>
      <Cards>
        {templates
          .filter(({ retired }) => !retired)
          .map((one) =>
            card(
              templateKey(one.id),
              templateName(one),
              one.builtIn ? whole(`leads.${one.builtIn}`) : whole('row', { chars: one.chars }),
            ),
          )}
      </Cards>
      <RetiredTemplates
        templates={templates.filter(({ retired }) => retired)}
        setRetired={setTemplateRetired}
      />
    </fieldset>
  );
}

function Cards({ children }: { readonly children: ReactNode }) {
  return <div className="grid grid-cols-2 gap-2 md:grid-cols-4">{children}</div>;
}

function KindCard({
  kind,
  name,
  lead,
  checked,
  onChange,
}: {
  readonly kind: string;
  readonly name: string;
  readonly lead: string;
  readonly checked: boolean;
  readonly onChange: (kind: string) => void;
}) {
  return (
    <label className="hover-fade relative flex min-w-0 cursor-pointer flex-col rounded-2 border border-line-2 bg-paper px-3 py-2 hover:bg-fill-1 has-checked:border-accent has-checked:shadow-[inset_0_0_0_1px_var(--accent)] has-focus-visible:shadow-focus">
      <input
        type="radio"
        name="kind"
        value={kind}
        checked={checked}
        onChange={() => onChange(kind)}
        className="pointer-events-none absolute inset-0 opacity-0"
      />
      <span className="line-clamp-2 font-medium break-words">{name}</span>
      <span className="text-12 text-ink-3">{lead}</span>
    </label>
  );
}
