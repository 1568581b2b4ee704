import { afterAll, vi } from 'vitest';

// An editor loads parts late, sometimes after its test; the next file of the worker must not meet them.
afterAll(async () => {
  await vi.dynamicImportSettled();
  if (typeof document !== 'undefined') document.body.replaceChildren();
});
