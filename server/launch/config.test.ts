import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readConfig, SETTINGS } from './config';
import { LaunchError } from './launch-error';
import messages from './messages.json';

describe('settings', () => {
  test('have defaults that need no file, and empty lines count as not set', () => {
    const config = readConfig({ LECTERN_PORT: '', PUBLIC_URL: '', DATABASE_URL: '' });
    expect(config).toMatchObject({ host: '127.0.0.1', port: 3000, publicUrl: undefined });
  });

  test('the example file lists every setting, with the defaults', () => {
    const lines = readFileSync('.env.example', 'utf8').match(/^[A-Z_]+=.*$/gm) ?? [];
    const entries = lines.map((line) => line.split(/=(.*)/s).slice(0, 2) as [string, string]);
    expect(entries.map(([name]) => name).sort()).toEqual(Object.keys(SETTINGS).sort());
    expect(readConfig(Object.fromEntries(entries))).toEqual(readConfig({}));
  });

  test.each([
    ['LECTERN_PORT', 'abc'],
    ['LECTERN_PORT', '70000'],
    ['PUBLIC_URL', 'lectern.example'],
    ['DATABASE_URL', 'mysql://x'],
    ['AUTH_SECRET', 'short'],
    ['LOG_LEVEL', 'loud'],
  ])('%s=%s is refused by name', (name, value) => {
    try {
      readConfig({ [name]: value });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(LaunchError);
      expect((error as LaunchError).values.name).toBe(name);
    }
  });

  test('every sentence exists in both languages with the same places to fill', () => {
    const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    expect(Object.keys(messages.zh)).toEqual(Object.keys(messages.en));
    for (const [id, text] of Object.entries(messages.en))
      expect(places(messages.zh[id as keyof typeof messages.zh]), id).toEqual(places(text));
  });
});
