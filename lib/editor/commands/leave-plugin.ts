import { type Command, Plugin } from '@tiptap/pm/state';

/**
 * Esc, then Tab leaves the editor (E10); any other key or click takes the Esc back.
 * @returns the plugin that watches, and a wrapper for the commands bound to Tab and Shift-Tab.
 */
export function leaveByTab(): { plugin: Plugin; unlessLeaving: (command: Command) => Command } {
  let leaving = false;
  const plugin = new Plugin({
    props: {
      handleKeyDown: (_view, event) => {
        if (event.key !== 'Tab' && event.key !== 'Shift') leaving = event.key === 'Escape';
        return false;
      },
      handleDOMEvents: {
        mousedown: () => {
          leaving = false;
          return false;
        },
        blur: () => {
          leaving = false;
          return false;
        },
      },
    },
  });
  return {
    plugin,
    unlessLeaving: (command) => (state, dispatch, view) =>
      leaving ? false : command(state, dispatch, view),
  };
}
