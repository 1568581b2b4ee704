import { useTranslations } from 'next-intl';
import { togglePanel } from './open-panel';
import { PANELS } from './panel-registry';

/** The way to every panel: a rail at the right, on a phone the foot bar. */
export function PanelRail({ open }: { readonly open: string | null }) {
  const t = useTranslations('panel');
  return (
    <nav
      data-region
      aria-label={t('rail')}
      className="flex flex-none border-line-1 bg-surface max-md:h-14 max-md:border-t md:w-12 md:flex-col md:gap-1 md:border-l md:py-2"
    >
      {PANELS.map(({ id, title, icon: Icon }, index) => (
        <button
          key={id}
          type="button"
          aria-pressed={open === id}
          aria-keyshortcuts={`Control+Alt+${index + 1}`}
          title={`${t(title)}　Ctrl Alt ${index + 1}`}
          onClick={() => togglePanel(id)}
          className="hover-fade relative flex flex-col items-center justify-center gap-0.5 rounded-2 text-[11px] leading-4 text-ink-2 hover:bg-fill-1 aria-pressed:bg-fill-2 aria-pressed:text-ink-1 max-md:flex-1 md:mx-1 md:h-11"
        >
          <Icon aria-hidden size={17} />
          {t(title)}
        </button>
      ))}
    </nav>
  );
}
