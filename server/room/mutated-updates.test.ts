import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { readBlocks } from '@/lib/ytext/read-blocks';
import { overridesOf, textOf } from '@/lib/ytext/roots';
import { validateUpdate } from '@/lib/ytext/validate-update';
import { EDITS, edit, randomUid } from '../testing/edit';
import { mutated } from '../testing/hostile-frames';
import { pick, seededRandom } from '../testing/random';

const SEEDS = Number(process.env.LECTERN_MUTATION_SEEDS ?? 6);
const UPDATES = 4_000;

function newDoc(state: Uint8Array): Y.Doc {
  const doc = new Y.Doc();
  textOf(doc);
  overridesOf(doc);
  Y.applyUpdate(doc, state);
  return doc;
}

/** Mutates what an honest client sent; returns how many mutants were let through. */
function run(seed: number): number {
  const random = seededRandom(seed);
  const honest = newDoc(Uint8Array.of(0, 0));
  honest.clientID = 1_000 + seed;
  textOf(honest).insertEmbed(0, { b: randomUid(random) });
  textOf(honest).insert(1, '\n', {});
  const legal: Uint8Array[] = [];
  honest.on('update', (update: Uint8Array) => legal.push(update));
  for (let i = 0; i < 200; i++) edit(honest, pick(random, EDITS), random);
  const doc = newDoc(Y.encodeStateAsUpdate(honest));
  let applied = 0;
  for (let i = 0; i < UPDATES; i++) {
    const update = mutated(random, pick(random, legal), pick(random, legal));
    const valid = validateUpdate(doc, update);
    if (!valid.ok || valid.value.unresolved) continue;
    Y.applyUpdate(doc, update);
    applied += 1;
    expect(doc.store.pendingStructs, `seed ${seed}, update ${i}`).toBeNull();
    expect(doc.store.pendingDs, `seed ${seed}, update ${i}`).toBeNull();
  }
  expect([...doc.share.keys()].sort()).toEqual(['a', 't']);
  expect(readBlocks(doc).length).toBeGreaterThan(0);
  return applied;
}

describe('mutated updates', () => {
  it(`R5 ${SEEDS} seeds: what is let through can be applied, whole, and the rest is refused before`, () => {
    let applied = 0;
    for (let seed = 1; seed <= SEEDS; seed++) applied += run(seed);
    expect(applied).toBeGreaterThan(SEEDS * UPDATES * 0.01);
  }, 600_000);
});
