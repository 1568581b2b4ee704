import type { LucideIcon } from 'lucide-react';
import Brackets from 'lucide-react/icons/brackets';
import History from 'lucide-react/icons/history';
import LibraryBig from 'lucide-react/icons/library-big';
import ListTree from 'lucide-react/icons/list-tree';
import Merge from 'lucide-react/icons/merge';
import MessageSquare from 'lucide-react/icons/message-square';
import PencilLine from 'lucide-react/icons/pencil-line';
import Table2 from 'lucide-react/icons/table-2';
import type { ComponentType } from 'react';
import type messages from '@/messages/zh-CN.json';
import type { PanelProps } from './panel-props';

type PanelName = Exclude<keyof (typeof messages)['panel'], 'rail' | 'close' | 'loading'>;

export interface PanelEntry {
  readonly id: string;
  /** Key of its name, `panel.<title>`. */
  readonly title: PanelName;
  /** The same where a longer one has no room: on the rail. */
  readonly short?: PanelName;
  readonly icon: LucideIcon;
  /** Takes more room where the page leaves it. */
  readonly wide?: true;
  /** Its code comes when it is opened for the first time. */
  readonly load: () => Promise<ComponentType<PanelProps>>;
}

/** The panels in the order of the rail; Ctrl Alt 1 opens the first. */
export const PANELS: readonly PanelEntry[] = [
  {
    id: 'ledger',
    title: 'ledger',
    icon: Table2,
    load: async () => (await import('./ledger/ledger-panel')).LedgerPanel,
  },
  {
    id: 'comments',
    title: 'comments',
    icon: MessageSquare,
    load: async () => (await import('./comments/comments-panel')).CommentsPanel,
  },
  {
    id: 'suggestions',
    title: 'suggestions',
    short: 'suggestionsShort',
    icon: PencilLine,
    load: async () => (await import('./suggestions/suggestions-panel')).SuggestionsPanel,
  },
  {
    id: 'library',
    title: 'library',
    icon: LibraryBig,
    load: async () => (await import('./library/library-panel')).LibraryPanel,
  },
  {
    id: 'placeholders',
    title: 'placeholders',
    icon: Brackets,
    load: async () => (await import('./placeholders/placeholders-panel')).PlaceholdersPanel,
  },
  {
    id: 'merge',
    title: 'merge',
    icon: Merge,
    wide: true,
    load: async () => (await import('./merge/merge-panel')).MergePanel,
  },
  {
    id: 'versions',
    title: 'versions',
    icon: History,
    load: async () => (await import('./versions/versions-panel')).VersionsPanel,
  },
];

/** On a phone, where the outline has no place beside the page: the first item of the foot bar. */
export const OUTLINE_SHEET: PanelEntry = {
  id: 'outline',
  title: 'outline',
  icon: ListTree,
  load: async () => (await import('./outline-sheet')).OutlineSheet,
};

/** The entry of a panel, the sheet of the phone among them. */
export function panelById(id: string | null): PanelEntry | undefined {
  return [OUTLINE_SHEET, ...PANELS].find((panel) => panel.id === id);
}
