import { describe, expect, it } from 'vitest';
import { simulateSaving } from './save-simulation';
import { SaveTracker } from './save-tracker';

const ME = 7;
const vector = (clock: number) => new Map([[ME, clock]]);

describe('SaveTracker', () => {
  it('SAVE1 is not saved before the server has asked for what we have', () => {
    const tracker = new SaveTracker();
    expect(tracker.saved).toBe(false);
    tracker.socketOpened();
    expect(tracker.saved).toBe(false);
    tracker.frameSent('empty-step2');
    expect(tracker.saved).toBe(true);
  });

  it('SAVE2 a deletion is saved only by its frame, never by the vector', () => {
    const tracker = new SaveTracker();
    tracker.socketOpened();
    tracker.frameSent('empty-step2');
    tracker.localChange({ client: ME, clock: 0, edit: true });
    tracker.frameSent('update');
    tracker.durable(vector(0), 0);
    expect([tracker.saved, tracker.pending]).toEqual([false, 1]);
    tracker.durable(vector(0), 1);
    expect([tracker.saved, tracker.pending]).toEqual([true, 0]);
  });

  it('SAVE2 an insertion needs the vector as well as the count', () => {
    const tracker = new SaveTracker();
    tracker.socketOpened();
    tracker.frameSent('empty-step2');
    tracker.localChange({ client: ME, clock: 5, edit: true });
    tracker.frameSent('update');
    tracker.durable(vector(4), 1);
    expect(tracker.saved).toBe(false);
    tracker.durable(vector(5), 1);
    expect(tracker.saved).toBe(true);
  });

  it('SAVE3 counts what was typed without a connection, and sends it again', () => {
    const tracker = new SaveTracker();
    tracker.localChange({ client: ME, clock: 1, edit: true });
    tracker.localChange({ client: ME, clock: 2, edit: true });
    expect(tracker.pending).toBe(2);
    tracker.socketOpened();
    expect(tracker.resending).toBe(true);
    tracker.frameSent('step2');
    tracker.durable(vector(1), 0);
    expect(tracker.pending).toBe(2);
    tracker.durable(vector(2), 1);
    expect([tracker.saved, tracker.pending, tracker.resending]).toEqual([true, 0, false]);
  });

  it('SAVE3 an update of a new socket does not stand for those of the old one', () => {
    const tracker = new SaveTracker();
    tracker.localChange({ client: ME, clock: 1, edit: true });
    tracker.socketOpened();
    tracker.localChange({ client: ME, clock: 1, edit: true });
    tracker.frameSent('update');
    tracker.durable(vector(1), 1);
    expect(tracker.pending).toBe(1);
    tracker.frameSent('step2');
    tracker.durable(vector(1), 2);
    expect(tracker.saved).toBe(true);
  });

  it('SAVE4 a clean-up of Yjs is not counted as an edit but is waited for', () => {
    const tracker = new SaveTracker();
    tracker.socketOpened();
    tracker.frameSent('empty-step2');
    tracker.localChange({ client: ME, clock: 0, edit: false });
    tracker.frameSent('update');
    expect([tracker.pending, tracker.saved]).toEqual([0, false]);
    tracker.durable(vector(0), 1);
    expect(tracker.saved).toBe(true);
  });
});

describe('SaveTracker against a server that crashes', () => {
  for (let seed = 1; seed <= 60; seed++) {
    it(`SAVE5 never says saved for what a crash could still take, and says it in the end (seed ${seed})`, () => {
      const result = simulateSaving(seed, 150);
      expect(result.lies).toEqual([]);
      expect(result.savedAtTheEnd).toBe(true);
      expect(result.converged).toBe(true);
      expect(result.localChanges).toBeGreaterThan(10);
    });
  }
});
