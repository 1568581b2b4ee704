'use client';
import Keyboard from 'lucide-react/icons/keyboard';
import Search from 'lucide-react/icons/search';
import { useTranslations } from 'next-intl';
import { openPageTool } from './page-tool';

const STYLE = 'inline-flex items-center gap-1 rounded-1 px-1 hover:text-ink-1';

/** By mouse to what the keyboard has keys for. */
export function StatusTools() {
  const find = useTranslations('find');
  const keys = useTranslations('keys');
  return (
    <>
      <button
        type="button"
        className={STYLE}
        title={`${find('find')}　Ctrl F`}
        onClick={() => openPageTool('find')}
      >
        <Search aria-hidden size={13} />
        {find('find')}
      </button>
      <button
        type="button"
        className={STYLE}
        title={`${keys('title')}　Ctrl /`}
        onClick={() => openPageTool('keys')}
      >
        <Keyboard aria-hidden size={13} />
        {keys('title')}
      </button>
    </>
  );
}
