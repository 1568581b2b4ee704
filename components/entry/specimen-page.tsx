import { useTranslations } from 'next-intl';

const POINTS = [
  { label: '一、', title: 'p1', text: 't1' },
  { label: '二、', title: 'p2', text: 't2' },
  { label: '三、', title: 'p3', text: 't3' },
] as const;

/** A page as the product makes it, about the product itself: the sign-in shows no draft of the office. */
export function SpecimenPage() {
  const t = useTranslations('paper');
  return (
    <div aria-hidden="true" lang="zh-CN" className="page pointer-events-none select-none">
      <div className="speech">
        <p data-kind="title">{t('title')}</p>
        <p data-kind="byline">{t('byline')}</p>
        <p data-kind="salutation">{t('salutation')}</p>
        <p data-kind="paragraph">{t('opening')}</p>
        {POINTS.map((point) => (
          <div key={point.title}>
            <p data-kind="point" data-style="cn-comma" data-label={point.label}>
              {t(point.title)}
            </p>
            <p data-kind="paragraph">{t(point.text)}</p>
          </div>
        ))}
      </div>
    </div>
  );
}
