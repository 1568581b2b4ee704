import { useTranslations } from 'next-intl';

/** The mark, a lectern with its sheet, and the name in both scripts. */
export function Brand({ compact = false }: { readonly compact?: boolean }) {
  const t = useTranslations('brand');
  return (
    <span className="inline-flex items-center gap-2">
      <svg
        aria-hidden="true"
        width="20"
        height="20"
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinejoin="round"
        strokeLinecap="round"
      >
        <path d="M3 8.2 17 5v4L3 12.2zM10 10.8V17M6.5 17.5h7" />
      </svg>
      <span className="font-title text-16 font-bold">{t('name')}</span>
      {compact ? null : <span className="text-12 text-ink-3">{t('latin')}</span>}
    </span>
  );
}
