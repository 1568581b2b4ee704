import { describe, expect, it } from 'vitest';
import { ReadBudget } from './read-budget';

describe('ReadBudget', () => {
  it('R16 grants the burst at once and then the rate', () => {
    const budget = new ReadBudget(10, 5, 0);
    expect(budget.take(10, 0)).toBe(0);
    expect(budget.take(1, 0)).toBe(200);
    expect(budget.take(0, 200)).toBe(0);
  });

  it('R16 saves up no more than the burst, however long the silence', () => {
    const budget = new ReadBudget(10, 5, 0);
    expect(budget.take(11, 3_600_000)).toBe(200);
  });
});
