import { JSDOM } from 'jsdom';

/** Makes a DOM for editor views in Node; to be imported before anything of ProseMirror. */
const { window } = new JSDOM('<!doctype html><body></body>');
for (const name of [
  'window',
  'document',
  'MutationObserver',
  'Node',
  'Element',
  'HTMLElement',
  'getSelection',
  'innerHeight',
] as const) {
  const value = name === 'window' ? window : window[name];
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
}
Object.defineProperty(globalThis, 'navigator', { value: window.navigator, configurable: true });
globalThis.requestAnimationFrame = (act) => setTimeout(act, 16) as unknown as number;
globalThis.cancelAnimationFrame = (id) => clearTimeout(id);
