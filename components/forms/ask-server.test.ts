import { expect, it } from 'vitest';
import { askServer } from './ask-server';

const failing = (error: Error) => () => askServer(() => Promise.reject(error));

it('answers what the server answered', async () => {
  expect(await askServer(async () => ({ error: 'forbidden' as const }))).toEqual({
    error: 'forbidden',
  });
});

it('says so when the server was not reached', async () => {
  expect(await failing(new TypeError('Failed to fetch'))()).toEqual({ error: 'no-connection' });
  expect(await failing(new Error('An unexpected response was received'))()).toEqual({
    error: 'no-connection',
  });
});

it('lets redirects and errors of the server through', async () => {
  const redirect = Object.assign(new Error('NEXT_REDIRECT'), { digest: 'NEXT_REDIRECT;push;/' });
  await expect(failing(redirect)()).rejects.toBe(redirect);
});
