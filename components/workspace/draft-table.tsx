import Link from 'next/link';
import { useTranslations } from 'next-intl';
import { StageWord } from '../stage/stage-word';
import { Seal } from '../ui/seal';
import type { DraftAct, DraftRow } from './draft-row';
import { DraftRowMenu } from './draft-row-menu';
import { SpeechDate } from './speech-date';
import { When } from './when';

const HEAD = 'py-2 pr-4 text-left text-12 font-normal text-ink-3 whitespace-nowrap';

/** The drafts, newest edit first. On a phone every row folds into two lines. */
export function DraftTable({
  rows,
  now,
  toBin,
  restore,
}: {
  readonly rows: readonly DraftRow[];
  readonly now: Date;
  readonly toBin: DraftAct;
  readonly restore: DraftAct;
}) {
  const t = useTranslations('drafts');
  return (
    <table className="w-full border-t border-line-2 max-md:block">
      <thead className="max-md:hidden">
        <tr className="border-b border-line-1">
          <th className={HEAD}>{t('columnTitle')}</th>
          <th className={HEAD}>{t('columnStage')}</th>
          <th className={HEAD}>{t('columnSpeech')}</th>
          <th className={`${HEAD} pr-6! text-right!`}>{t('columnChars')}</th>
          <th className={HEAD}>{t('columnHere')}</th>
          <th className={HEAD}>{t('columnEdited')}</th>
          <th className="w-8">
            <span className="sr-only">{t('toBin')}</span>
          </th>
        </tr>
      </thead>
      <tbody className="max-md:block">
        {rows.map((row) => (
          <tr
            key={row.id}
            className="hover-fade relative border-b border-line-1 align-top hover:bg-fill-1 max-md:grid max-md:grid-cols-[1fr_auto] max-md:gap-x-3 max-md:py-3"
          >
            <td className="py-3 pr-4 max-md:col-start-1 max-md:p-0">
              <Link
                href={`/drafts/${row.id}`}
                className="text-14 font-medium after:absolute after:inset-0 max-md:text-16"
              >
                {row.name}
              </Link>
            </td>
            <td className="py-3 pr-4 whitespace-nowrap max-md:hidden">
              <StageWord stage={row.stage} />
            </td>
            <td className="py-3 pr-4 text-ink-2 max-md:col-start-1 max-md:p-0 max-md:text-12">
              <span className="mr-2 md:hidden">
                <StageWord stage={row.stage} />
              </span>
              <span className="mr-2">{row.speaker || t('noSpeaker')}</span>
              {row.speechDate ? <SpeechDate date={row.speechDate} /> : null}
            </td>
            <td className="py-3 pr-6 text-right max-md:hidden">{row.chars.toLocaleString('en')}</td>
            <td className="py-2.5 pr-4 max-md:col-start-2 max-md:row-start-2 max-md:p-0">
              <span className="inline-flex gap-1">
                {row.here.slice(0, 4).map((person) => (
                  <Seal key={person.userId} name={person.name} order={person.order} />
                ))}
                {row.here.length > 4 ? (
                  <span className="text-12 leading-6 text-ink-3">+{row.here.length - 4}</span>
                ) : null}
              </span>
            </td>
            <td className="py-3 pr-4 text-ink-2 max-md:col-start-2 max-md:row-start-1 max-md:p-0 max-md:text-right max-md:text-12">
              {row.editedAt ? (
                <>
                  <When at={row.editedAt} now={now} />
                  <span className="ml-2 text-ink-3">{row.editedBy}</span>
                </>
              ) : (
                <span className="text-ink-3">{t('notEdited')}</span>
              )}
            </td>
            <td className="py-2 max-md:hidden">
              {row.canBin ? (
                <DraftRowMenu draftId={row.id} name={row.name} toBin={toBin} restore={restore} />
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
