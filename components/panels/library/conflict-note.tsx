import { useTranslations } from 'next-intl';
import type { Block } from '@/lib/draft/draft';
import type { LibrarySection } from '@/lib/sections/library-section';
import { readContent } from '@/lib/sections/read-content';
import { compareBlocks } from '@/lib/versions/compare';
import { SCHEMA_VERSION } from '@/lib/wire/versions';
import { RedlineBox } from './redline-box';

/** What a colleague saved meanwhile, and what saving the own text on top of it would change. */
export function ConflictNote({
  theirs,
  mine,
}: {
  readonly theirs: LibrarySection;
  readonly mine: readonly Block[];
}) {
  const t = useTranslations('library');
  const content = readContent(theirs.blocks, theirs.schemaVersion, SCHEMA_VERSION);
  if (!content.ok) return null;
  return (
    <section className="rounded-2 bg-near-tint px-3 py-2">
      <h3 className="text-13">
        {t('conflict', { n: theirs.version, name: theirs.author, title: theirs.title })}
      </h3>
      <div className="mt-1.5 max-h-48 overflow-y-auto rounded-2 bg-paper px-3 py-1.5">
        <RedlineBox parts={compareBlocks(content.value, mine)} />
      </div>
    </section>
  );
}
