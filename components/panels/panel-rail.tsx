import { useTranslations } from 'next-intl';
import { togglePanel } from './open-panel';
import { OUTLINE_SHEET, PANELS, type PanelEntry } from './panel-registry';

/** The way to every panel: a rail at the right, on a phone the foot bar with the outline first. */
export function PanelRail({ open }: { readonly open: string | null }) {
  const t = useTranslations('panel');
  return (
    <nav
      data-region
      aria-label={t('rail')}
      className="flex flex-none border-line-1 bg-surface max-md:h-14 max-md:border-t md:w-14 md:flex-col md:gap-1 md:border-l md:py-2"
    >
      <RailButton entry={OUTLINE_SHEET} open={open} className="md:hidden" />
      {PANELS.map((entry, index) => (
        <RailButton key={entry.id} entry={entry} open={open} digit={index + 1} />
      ))}
    </nav>
  );
}

function RailButton({
  entry: { id, title, short, icon: Icon },
  open,
  digit,
  className = '',
}: {
  readonly entry: PanelEntry;
  readonly open: string | null;
  /** Of Ctrl Alt 1 …; the sheet of the phone has none. */
  readonly digit?: number;
  readonly className?: string;
}) {
  const t = useTranslations('panel');
  return (
    <button
      type="button"
      aria-pressed={open === id}
      aria-keyshortcuts={digit ? `Control+Alt+${digit}` : undefined}
      title={digit ? `${t(title)}　Ctrl Alt ${digit}` : t(title)}
      onClick={() => togglePanel(id)}
      className={`hover-fade relative flex flex-col items-center justify-center gap-0.5 rounded-2 text-[11px] leading-4 text-ink-2 hover:bg-fill-1 aria-pressed:bg-fill-2 aria-pressed:text-ink-1 max-md:flex-auto md:mx-0.5 md:h-11 md:text-[10px] ${className}`}
    >
      <Icon aria-hidden size={17} />
      {t(short ?? title)}
    </button>
  );
}
