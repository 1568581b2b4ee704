// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { warnBeforeUnload } from './unload-warning';

/** Leaves the page; true when the browser would ask first. */
function asks(): boolean {
  return !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
}

it('SAVE8 leaving asks only while something is unsaved', () => {
  let unsaved = true;
  const remove = warnBeforeUnload(() => unsaved);
  expect(asks()).toBe(true);
  unsaved = false;
  expect(asks()).toBe(false);
  unsaved = true;
  remove();
  expect(asks()).toBe(false);
});
