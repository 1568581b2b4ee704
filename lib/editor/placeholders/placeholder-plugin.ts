import { type Command, PluginKey } from '@tiptap/pm/state';
import { latePlugin } from '../late/late-plugin';
import type { Filling } from './fill-placeholders';

/** Whether placeholders are being filled; null until the code is here. */
export const placeholderKey = new PluginKey<Filling | null>('lectern-placeholders');

/**
 * Placeholders are filled with Tab and by typing (SPEC PH1-PH4); the code comes after the text.
 * @param unlessLeaving lets Tab through directly after Esc
 */
export function placeholderPlugin(unlessLeaving: (command: Command) => Command) {
  return latePlugin(
    async () => (await import('./fill-placeholders')).fillPlaceholders(unlessLeaving),
    placeholderKey,
  );
}
