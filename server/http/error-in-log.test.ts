import { pino } from 'pino';
import { expect, it } from 'vitest';
import { errorInLog } from './error-in-log';

it('says what happened and where, and nothing that hangs on the error', () => {
  const lines: string[] = [];
  const logger = pino({ serializers: { err: errorInLog } }, { write: (line) => lines.push(line) });
  const cause = Object.assign(new Error('gone'), { code: '57P01', client: { password: 'secret' } });
  logger.warn({ err: new Error('not written', { cause }) }, 'x');
  logger.warn({ err: 'a word' }, 'x');
  expect(JSON.parse(lines[0] ?? '').err).toMatchObject({
    message: 'not written',
    cause: { message: 'gone', code: '57P01' },
  });
  expect(lines.join()).not.toContain('secret');
  expect(JSON.parse(lines[1] ?? '').err).toEqual({ message: 'a word' });
});
