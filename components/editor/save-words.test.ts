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
        const says = ['saved', 'synced'].includes(
          saveWords({ phase, savedAt, stage: 'drafting' }).key,
        );
        expect(says, `${phase} ${savedAt}`).toBe(phase === 'saved');
      }
    }
  });

  it('SAVE7 says 定稿 instead of read-only, and only while it is connected', () => {
    const key = (phase: SavePhase) => saveWords({ phase, savedAt: 1, stage: 'final' }).key;
    expect(PHASES.filter((phase) => key(phase) === 'final')).toEqual(['read-only']);
    expect(saveWords({ phase: 'read-only', savedAt: 1, stage: 'reviewing' }).key).toBe('readOnly');
  });

  it('warns only where the person must know', () => {
    const loud = PHASES.filter(
      (phase) => saveWords({ phase, savedAt: 1, stage: 'drafting' }).tone !== 'quiet',
    );
    expect(loud).toEqual(['offline', 'retrying', 'closed']);
  });
});
