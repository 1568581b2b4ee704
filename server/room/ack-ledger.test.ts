import { describe, expect, it } from 'vitest';
import { AckLedger } from './ack-ledger';

const jia = { name: 'jia' };
const yi = { name: 'yi' };
const at = (clock: number) => new Map([[1, clock]]);

describe('AckLedger', () => {
  it('R3 counts a frame and moves the vector only with its commit, in order', () => {
    const ledger = new AckLedger<object>(at(0));
    ledger.queued(at(1), jia);
    ledger.queued(at(2), yi);
    ledger.queued(at(3), null);
    expect([ledger.framesOf(jia), ledger.state.get(1)]).toEqual([0, 0]);
    expect([...ledger.committed(1)]).toEqual([jia]);
    expect([ledger.framesOf(jia), ledger.framesOf(yi), ledger.state.get(1)]).toEqual([1, 0, 1]);
    expect(ledger.allCommitted).toBe(false);
    expect([...ledger.committed(2)]).toEqual([yi]);
    expect([ledger.framesOf(yi), ledger.state.get(1), ledger.allCommitted]).toEqual([1, 3, true]);
  });

  it('R3 a frame that brings nothing new counts at once when nothing waits', () => {
    const ledger = new AckLedger<object>(at(0));
    expect(ledger.nothingNew(jia)).toBe(true);
    expect(ledger.framesOf(jia)).toBe(1);
  });

  it('R3 a frame that brings nothing new waits for everything before it', () => {
    const ledger = new AckLedger<object>(at(0));
    ledger.queued(at(1), yi);
    ledger.queued(at(2), jia);
    expect(ledger.nothingNew(jia)).toBe(false);
    ledger.committed(1);
    expect(ledger.framesOf(jia)).toBe(0);
    ledger.committed(1);
    expect(ledger.framesOf(jia)).toBe(2);
  });

  it('R27 who waits hears when the last update of then is committed, whatever comes after', async () => {
    const ledger = new AckLedger<object>(at(0));
    await ledger.settled();
    ledger.queued(at(1), jia);
    let heard = false;
    const settled = ledger.settled().then(() => {
      heard = true;
    });
    ledger.queued(at(2), yi);
    await Promise.resolve();
    expect(heard).toBe(false);
    ledger.committed(1);
    await settled;
    expect(ledger.allCommitted).toBe(false);
  });

  it('R27 who waits when the room ends hears that too, and nobody waits after', async () => {
    const ledger = new AckLedger<object>(at(0));
    ledger.queued(at(1), jia);
    const settled = ledger.settled();
    ledger.fail();
    await expect(settled).rejects.toMatchObject({ code: 'unavailable' });
    await expect(ledger.settled()).rejects.toMatchObject({ code: 'unavailable' });
  });
});
