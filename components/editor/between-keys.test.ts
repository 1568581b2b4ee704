import { describe, expect, it } from 'vitest';
import type { SaveState } from '@/lib/editor/connection/save-state';
import { betweenKeys } from './between-keys';

const STATE: SaveState = {
  phase: 'saved',
  pending: 0,
  savedAt: 1,
  attempt: 0,
  resending: false,
  closeCode: null,
  role: 'drafter',
  stage: 'drafting',
  synced: true,
  generation: 0,
};

describe('betweenKeys', () => {
  it('stays the same object through keys, and tells everything else', () => {
    const read = betweenKeys();
    const first = read(STATE);
    expect(read({ ...STATE, phase: 'saving', pending: 3, savedAt: null })).toBe(first);
    expect(read({ ...STATE, savedAt: 9 })).toBe(first);
    expect(read({ ...STATE, phase: 'offline', pending: 3 })).toMatchObject({
      phase: 'offline',
      pending: 3,
    });
    expect(read({ ...STATE, role: 'viewer' })).toMatchObject({ phase: 'saved', role: 'viewer' });
  });
});
