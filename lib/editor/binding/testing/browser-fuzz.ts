import { PEERS } from './random-steps';
import { type FuzzResult, runFuzz } from './run-fuzz';

declare global {
  interface Window {
    bindingFuzz(seed: number, count: number): FuzzResult;
  }
}

/** The same seeded run with a real view for every peer; made for a page of its own. */
window.bindingFuzz = (seed, count) => {
  const places = Array.from({ length: PEERS }, () => {
    return document.body.appendChild(document.createElement('div'));
  });
  const result = runFuzz(seed, count, places);
  for (const place of places) place.remove();
  return result;
};
