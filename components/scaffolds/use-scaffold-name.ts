import { useTranslations } from 'next-intl';
import type { OfficeScaffold } from '@/lib/sections/scaffolds/office-scaffold';

/** What a scaffold is called: as the office says, else as the program calls it in this language. */
export function useScaffoldName(): (scaffold: Pick<OfficeScaffold, 'name' | 'builtIn'>) => string {
  const t = useTranslations('newDraft');
  return ({ name, builtIn }) => name || (builtIn ? t(`kinds.${builtIn}`) : '');
}
