import type { Command } from '@tiptap/pm/state';
import { latePlugin } from '../late/late-plugin';

/**
 * Placeholders are filled with Tab and by typing (SPEC PH1-PH4); the code comes after the text.
 * @param unlessLeaving lets Tab through directly after Esc
 */
export function placeholderPlugin(unlessLeaving: (command: Command) => Command) {
  return latePlugin(async () =>
    (await import('./fill-placeholders')).fillPlaceholders(unlessLeaving),
  );
}
