import { expect, it } from 'vitest';
import { civilDateIn } from './civil-date-in';

it('reads the date where the office is', () => {
  const at = new Date('2026-03-31T16:30:00Z');
  expect(civilDateIn('Asia/Shanghai', at)).toBe('2026-04-01');
  expect(civilDateIn('UTC', at)).toBe('2026-03-31');
});
