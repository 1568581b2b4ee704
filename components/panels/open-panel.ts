import { Subject } from '@/lib/editor/connection/observable';

/** The panel that is open, by its id in the registry; null = none. One per page. */
export const openPanel = new Subject<string | null>(null);

/** Opens a panel, or closes it when it is the open one. */
export function togglePanel(id: string): void {
  openPanel.set(openPanel.get() === id ? null : id);
}
