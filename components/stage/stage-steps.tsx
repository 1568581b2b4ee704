import { useTranslations } from 'next-intl';
import { STAGES, type Stage } from '@/lib/review/stage';

/** 起草 — 征求意见 — 送审 — 定稿 with the present one marked; where there is no room, that one alone. */
export function StageSteps({ stage }: { readonly stage: Stage }) {
  const t = useTranslations('stage');
  const now = STAGES.indexOf(stage);
  return (
    <ol aria-label={t('label')} className="flex items-center text-12 whitespace-nowrap">
      {STAGES.map((one, index) => (
        <li
          key={one}
          aria-current={one === stage ? 'step' : undefined}
          className={
            one === stage
              ? 'font-semibold text-ink-1'
              : `max-xl:hidden ${index < now ? 'text-ink-2' : 'text-ink-3'}`
          }
        >
          {index > 0 ? (
            <span
              aria-hidden
              className="mx-1.5 inline-block h-px w-3.5 bg-line-3 align-middle opacity-60 max-xl:hidden"
            />
          ) : null}
          {t(one)}
        </li>
      ))}
    </ol>
  );
}
