import { describe, expect, it } from 'vitest';
import type { SavePhase } from '@/lib/editor/connection/save-state';
import { saveWords } from './save-words';

const PHASES: readonly SavePhase[] = [
  'connecting',
  'saving',
  'saved',
  'offline',
  'retrying',
  'read-only',
  'closed',
];

describe('saveWords', () => {
  it('SAVE1 says saved in phase saved and in no other', () => {
    for (const phase of PHASES) {
      for (const savedAt of [null, 1_000]) {
        const says = ['saved', 'synced'].includes(saveWords({ phase, savedAt }).key);
        expect(says, `${phase} ${savedAt}`).toBe(phase === 'saved');
      }
    }
  });

  it('warns only where the person must know', () => {
    const loud = PHASES.filter((phase) => saveWords({ phase, savedAt: 1 }).tone !== 'quiet');
    expect(loud).toEqual(['offline', 'retrying', 'closed']);
  });
});
