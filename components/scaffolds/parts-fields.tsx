import Plus from 'lucide-react/icons/plus';
import { useTranslations } from 'next-intl';
import { makeUid } from '@/lib/draft/uid';
import { Button } from '../ui/button';
import { PartFields } from './part-fields';
import { movedPart, shareSum, type TypedPart, withWholeShares } from './typed-scaffold';

/** `getRandomValues` works on plain HTTP, `randomUUID` does not. */
export const newPartKey = () => makeUid((n) => crypto.getRandomValues(new Uint8Array(n)));

/** The parts of a scaffold in its form, in their order, with what their shares add up to. */
export function PartsFields({
  parts,
  wrong,
  onChange,
}: {
  readonly parts: readonly TypedPart[];
  /** The field that was refused, such as `heading-2`; '' = none. */
  readonly wrong: string;
  readonly onChange: (parts: readonly TypedPart[]) => void;
}) {
  const t = useTranslations('scaffolds');
  const sum = shareSum(parts);
  const add = () => {
    const part = { key: newPartKey(), kind: 'point', heading: '', guidance: '' } as const;
    const share = String(Math.max(1, Math.round(100 - sum)));
    onChange([...parts, { ...part, share, required: false, blocks: [] }]);
  };
  return (
    <section aria-labelledby="scaffold-parts">
      <div className="flex min-h-8 flex-wrap items-center gap-x-3 border-b border-line-1 pb-1">
        <h3 id="scaffold-parts" className="text-13 font-medium">
          {t('parts')}
        </h3>
        <span className="flex-1 text-12 text-ink-3">{t('headingHint')}</span>
        {parts.length > 0 ? (
          <span role="status" className={`text-12 ${sum === 100 ? 'text-ink-3' : 'text-near'}`}>
            {t('sum', { n: sum })}
          </span>
        ) : null}
        {parts.length > 0 && sum !== 100 ? (
          <Button variant="ghost" onClick={() => onChange(withWholeShares(parts))}>
            {t('even')}
          </Button>
        ) : null}
      </div>
      {parts.length === 0 ? <p className="py-3 text-13 text-ink-3">{t('noParts')}</p> : null}
      <ol>
        {parts.map((part, index) => (
          <PartFields
            key={part.key}
            {...{ part, index }}
            count={parts.length}
            error={(field) => (wrong === `${field}-${index}` ? t(`problem.${field}`) : undefined)}
            onChange={(change) => onChange(parts.with(index, { ...part, ...change }))}
            onMove={(by) => onChange(movedPart(parts, index, by))}
            onRemove={() => onChange(parts.toSpliced(index, 1))}
          />
        ))}
      </ol>
      <Button onClick={add}>
        <Plus aria-hidden size={16} />
        {t('addPart')}
      </Button>
    </section>
  );
}
