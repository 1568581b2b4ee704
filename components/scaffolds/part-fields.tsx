import type { LucideIcon } from 'lucide-react';
import ArrowDown from 'lucide-react/icons/arrow-down';
import ArrowUp from 'lucide-react/icons/arrow-up';
import X from 'lucide-react/icons/x';
import { useTranslations } from 'next-intl';
import { PART_KINDS } from '@/lib/sections/scaffolds/scaffold';
import { Button } from '../ui/button';
import { Check } from '../ui/check';
import { TextField } from '../ui/field';
import { SelectField } from '../ui/select-field';
import type { TypedPart } from './typed-scaffold';

/** One part of a scaffold in its form. */
export function PartFields({
  part,
  index,
  count,
  error,
  onChange,
  onMove,
  onRemove,
}: {
  readonly part: TypedPart;
  readonly index: number;
  readonly count: number;
  /** The text of what is wrong with a field. */
  readonly error: (field: 'heading' | 'guidance' | 'share') => string | undefined;
  readonly onChange: (change: Partial<TypedPart>) => void;
  readonly onMove: (by: 1 | -1) => void;
  readonly onRemove: () => void;
}) {
  const t = useTranslations('scaffolds');
  const n = index + 1;
  return (
    <li className="border-t border-line-1 py-3 first:border-t-0">
      <fieldset className="grid gap-2">
        <legend className="sr-only">{t('part', { n })}</legend>
        <div className="grid grid-cols-[1fr_4.5rem] gap-2">
          <TextField
            name={`heading-${index}`}
            label={`${n}. ${t('heading')}`}
            lang="zh-CN"
            value={part.heading}
            error={error('heading')}
            onChange={({ target }) => onChange({ heading: target.value })}
            autoComplete="off"
          />
          <TextField
            name={`share-${index}`}
            label={t('share')}
            inputMode="decimal"
            className="[&_input]:text-right"
            value={part.share}
            error={error('share')}
            onChange={({ target }) => onChange({ share: target.value })}
            autoComplete="off"
          />
        </div>
        <TextField
          name={`guidance-${index}`}
          label={t('guidance')}
          lang="zh-CN"
          value={part.guidance}
          error={error('guidance')}
          onChange={({ target }) => onChange({ guidance: target.value })}
          autoComplete="off"
        />
        <div className="flex flex-wrap items-end gap-x-3 gap-y-1">
          <SelectField
            name={`kind-${index}`}
            label={t('partKind')}
            className="w-32 max-md:w-44"
            value={part.kind}
            onChange={({ target }) => {
              const kind = PART_KINDS.find((one) => one === target.value);
              if (kind) onChange({ kind });
            }}
          >
            {PART_KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kinds.${kind}`)}
              </option>
            ))}
          </SelectField>
          <Check
            checked={part.required}
            onChange={(required) => onChange({ required })}
            className="min-h-9 text-13"
          >
            {t('required')}
          </Check>
          <span className="ml-auto flex gap-1">
            <IconButton
              label={t('up', { n })}
              icon={ArrowUp}
              off={index === 0}
              onClick={() => onMove(-1)}
            />
            <IconButton
              label={t('down', { n })}
              icon={ArrowDown}
              off={n === count}
              onClick={() => onMove(1)}
            />
            <IconButton label={t('remove', { n })} icon={X} onClick={onRemove} />
          </span>
        </div>
      </fieldset>
    </li>
  );
}

/** A button of the part without words. */
function IconButton({
  label,
  icon: Icon,
  off = false,
  onClick,
}: {
  readonly label: string;
  readonly icon: LucideIcon;
  /** There is nothing to do; it keeps the focus. */
  readonly off?: boolean;
  readonly onClick: () => void;
}) {
  return (
    <Button
      variant="ghost"
      square
      size="form"
      aria-label={label}
      title={label}
      aria-disabled={off || undefined}
      onClick={onClick}
    >
      <Icon aria-hidden size={16} />
    </Button>
  );
}
