import { type Command, NodeSelection, PluginKey } from '@tiptap/pm/state';
import { POINT_NODE } from '@/lib/schema/node-names';
import { latePlugin } from '../late/late-plugin';
import type { Filling } from './fill-placeholders';

/** Whether placeholders are being filled; null until the code is here. */
export const placeholderKey = new PluginKey<Filling | null>('lectern-placeholders');

/**
 * Placeholders are filled with Tab and by typing (SPEC PH1-PH4); the code comes after the text, and what needs it
 * waits (LATE4).
 * @param unlessLeaving lets Tab through directly after Esc
 */
export function placeholderPlugin(unlessLeaving: (command: Command) => Command) {
  return latePlugin(
    async () => (await import('./fill-placeholders')).fillPlaceholders(unlessLeaving),
    placeholderKey,
    {
      key: (view, { key, ctrlKey, altKey, metaKey }, since) => {
        const asks: Command = ({ selection }) =>
          since ||
          selection instanceof NodeSelection ||
          selection.$from.parent.type.name !== POINT_NODE;
        if (key !== 'Tab' || ctrlKey || altKey || metaKey || view.composing) return false;
        return unlessLeaving(asks)(view.state);
      },
      // The last of two braces.
      text: ({ state: { selection }, composing }, text) =>
        !composing &&
        /[}｝]$/.test(text) &&
        selection.$from.nodeBefore?.text?.endsWith(text) === true,
    },
  );
}
