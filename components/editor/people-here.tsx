'use client';
import { useTranslations } from 'next-intl';
import type { Person } from '@/lib/editor/caret/peers';
import { Button } from '../ui/button';
import { Popover } from '../ui/popover';
import { Seal } from '../ui/seal';

/** Seals in the bar; the rest is counted and listed on demand. */
const SHOWN = 5;

/** Who has the draft open now. Opens the list with names. */
export function PeopleHere({ people }: { readonly people: readonly Person[] }) {
  const t = useTranslations('editor');
  const common = useTranslations('common');
  if (people.length === 0) return null;
  const rest = people.length - SHOWN;
  return (
    <Popover
      label={t('people')}
      trigger={
        <Button variant="ghost" title={t('people')} className="gap-1! px-1! max-md:hidden">
          {people.slice(0, SHOWN).map((person) => (
            <Seal key={person.userId} name={person.name} order={person.colour - 1} />
          ))}
          {rest > 0 ? <span className="px-1 text-12 text-ink-3">+{rest}</span> : null}
        </Button>
      }
    >
      <ul className="grid min-w-52 gap-0.5 p-2">
        {people.map((person) => (
          <li key={person.userId} className="flex items-center gap-2.5 px-1.5 py-1">
            <Seal name={person.name} order={person.colour - 1} />
            <span className="font-medium">{person.name}</span>
            {person.self ? <span className="text-ink-3">{common('you')}</span> : null}
          </li>
        ))}
      </ul>
    </Popover>
  );
}
