import { useTranslations } from 'next-intl';
import type { Change, ChangeTotals } from '@/lib/versions/list-changes';
import { useFieldWords } from '../editor/chip/use-field-words';
import { Seal } from '../ui/seal';

/** Longest words quoted in the list. */
const QUOTED = 24;

/** Changes that are listed together: of a section, or of a person. */
interface ListedGroup {
  readonly title: string;
  /** Of a person: the place in the order of joining. */
  readonly order: number | null;
  readonly changes: readonly Change[];
}

/** 修改清单: every change under its heading or its author, a link to its place. */
export function ChangeList({
  groups,
  numbered,
  totals,
}: {
  readonly groups: readonly ListedGroup[];
  /** All changes in the order of the page. */
  readonly numbered: readonly Change[];
  readonly totals: ChangeTotals;
}) {
  const t = useTranslations('versions');
  if (groups.length === 0 && totals.renumbered === 0)
    return <p className="px-4 py-3 text-13">{t('identical')}</p>;
  return (
    <>
      <p className="flex flex-wrap gap-x-4 border-b border-line-1 px-4 py-2 text-12">
        <span className="text-ins">{t('added', { n: totals.added })}</span>
        <span className="text-del">{t('removed', { n: totals.removed })}</span>
        {totals.moves > 0 ? (
          <span className="text-move">{t('moves', { n: totals.moves })}</span>
        ) : null}
        {totals.renumbered > 0 ? (
          <span className="text-ink-3">{t('renumbered', { n: totals.renumbered })}</span>
        ) : null}
      </p>
      {groups.map(({ title, order, changes }) => (
        <section key={numbered.indexOf(changes[0] as Change)} className="py-2">
          <h3 className="flex items-center gap-2 px-4 py-1 text-12 text-ink-3">
            {order === null ? null : <Seal name={title} order={order} size="s" state="member" />}
            <span lang="zh-CN" className="min-w-0 flex-1 truncate">
              {title}
            </span>
            <span>{changes.length}</span>
          </h3>
          <ul>
            {changes.map((change) => (
              <li key={numbered.indexOf(change)}>
                <a
                  href={`#c${numbered.indexOf(change)}`}
                  className="hover-fade flex items-baseline gap-2 px-4 py-1 text-13 hover:bg-fill-1 max-md:min-h-11"
                >
                  <span className={`flex-none ${COLOUR[change.kind]}`}>
                    {t(`changes.${change.kind}`)}
                  </span>
                  <span lang="zh-CN" className="min-w-0 flex-1">
                    <Told change={change} />
                  </span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

const COLOUR: Readonly<Record<Change['kind'], string>> = {
  add: 'text-ins',
  remove: 'text-del',
  replace: 'text-ink-2',
  move: 'text-move',
  split: 'text-ink-2',
  join: 'text-ink-2',
  look: 'text-ink-2',
  chip: 'text-ink-2',
};

function short(text: string): string {
  return text.length > QUOTED ? `${text.slice(0, QUOTED - 1)}…` : text;
}

function Told({ change: { kind, before, after, fields } }: { readonly change: Change }) {
  const t = useTranslations('versions');
  const and = useTranslations('suggest.field');
  const field = useFieldWords();
  switch (kind) {
    case 'replace':
      return t('replaced', { before: short(before), after: short(after) });
    case 'move':
      return t('moved', { text: short(after) });
    case 'split':
      return t('splitAt', { text: short(after) });
    case 'join':
      return t('joinAt', { text: short(before) });
    case 'look':
      return t('looked');
    case 'chip':
      return t('chipped', {
        text: short(after),
        what: (fields ?? []).map(field).join(and('and')),
      });
    default:
      return t('quoted', { text: short(kind === 'add' ? after : before) });
  }
}
