import { latePlugin } from '../late/late-plugin';

/** What to write in the empty parts of a scaffold (SPEC GD1); the code comes after the text. */
export function guidancePlugin() {
  return latePlugin(async () => (await import('./show-guidance')).showGuidance);
}
