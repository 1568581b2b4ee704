'use client';
import { type ComponentType, useEffect, useState } from 'react';
import { tryUntilDone } from '../editor/try-until-done';
import type { PanelProps } from './panel-props';
import { panelById } from './panel-registry';

/** The code of a panel once it is here; null until then. */
export function usePanel(id: string | null): ComponentType<PanelProps> | null {
  const [loaded, setLoaded] = useState<{
    readonly id: string;
    readonly Panel: ComponentType<PanelProps>;
  } | null>(null);
  useEffect(() => {
    const entry = panelById(id);
    if (!entry) return;
    return tryUntilDone(entry.load, (Panel) => setLoaded({ id: entry.id, Panel }));
  }, [id]);
  return loaded !== null && loaded.id === id ? loaded.Panel : null;
}
