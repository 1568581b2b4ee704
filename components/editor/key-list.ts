import { PANELS } from '../panels/panel-registry';

/** The keys as they are shown, by group; names are `keys.names.<name>`. `Ctrl` is ⌘ on a Mac. */
export const KEY_GROUPS = {
  page: [
    ['find', 'Ctrl F'],
    ['sheet', 'Ctrl /'],
    ['region', 'F6'],
    ['outline', 'Ctrl Alt 0'],
    ['mode', 'Ctrl Alt S'],
    ['suggestion', 'F8 / Shift F8'],
    ['decide', 'Alt Y / N'],
    ['panel', `Ctrl Alt 1–${PANELS.length}`],
  ],
  structure: [
    ['slash', '/'],
    ['level', 'Tab / Shift Tab'],
    ['move', 'Alt ↑ / ↓'],
    ['section', 'Alt Shift ← / →'],
    ['newBlock', 'Enter'],
    ['unpoint', 'Backspace'],
  ],
  text: [
    ['responsibility', 'Ctrl Alt R'],
    ['deadline', 'Ctrl Alt D'],
    ['comment', 'Ctrl Alt M'],
    ['offer', 'Tab / Esc'],
    ['next', 'Tab'],
    ['strong', 'Ctrl B'],
    ['em', 'Ctrl I'],
    ['plain', 'Ctrl Shift V'],
    ['undo', 'Ctrl Z'],
    ['redo', 'Ctrl Shift Z'],
    ['leave', 'Esc Tab'],
  ],
} as const;
