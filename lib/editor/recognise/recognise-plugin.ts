import { type Command, PluginKey } from '@tiptap/pm/state';
import { latePlugin } from '../late/late-plugin';
import type { Recognised } from './recognise-part';

/** What is recognised in the text; null until the code is here. */
export const recogniseKey = new PluginKey<Recognised | null>('lectern-recognise');

/**
 * Underlines recognised words and offers to make them chips (SPEC REC1-REC5); the code comes after the
 * text, and what is read comes from `followPhrases`.
 * @param unlessLeaving lets Tab through directly after Esc
 */
export function recognisePlugin(unlessLeaving: (command: Command) => Command) {
  return latePlugin(
    async () => (await import('./recognise-part')).recognisePart(unlessLeaving),
    recogniseKey,
  );
}
