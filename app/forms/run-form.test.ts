import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { AppError } from '@/lib/result/app-error';
import { optionalDate, requiredText, typedPassword } from './rules';
import { runForm } from './run-form';

const schema = z.object({ name: requiredText, password: typedPassword, date: optionalDate });

function form(entries: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(entries)) data.set(name, value);
  return data;
}

describe('runForm', () => {
  it('puts the first error of a field beside it and gives back what was typed but no password', async () => {
    const state = await runForm(
      schema,
      form({ name: ' ', password: 'geheim', date: '2026-02-30' }),
      async () => undefined,
    );
    expect(state).toEqual({
      fields: { name: 'required', date: 'date' },
      values: { name: ' ', date: '2026-02-30' },
    });
  });

  it('hands on trimmed values and null for an empty date', async () => {
    let seen: unknown;
    await runForm(schema, form({ name: ' 稿 ', password: 'x', date: '' }), async (input) => {
      seen = input;
      return undefined;
    });
    expect(seen).toEqual({ name: '稿', password: 'x', date: null });
  });

  it('shows an expected failure beside its field, or for the form when the field is not in it', async () => {
    const data = form({ name: 'a', password: 'x', date: '' });
    const fail = (field?: string) => async () => {
      throw new AppError('email-taken', 'taken', field);
    };
    expect(await runForm(schema, data, fail('name'))).toMatchObject({
      fields: { name: 'email-taken' },
    });
    expect(await runForm(schema, data, fail('other'))).toMatchObject({ form: 'email-taken' });
    expect(await runForm(schema, data, fail())).toMatchObject({ form: 'email-taken' });
  });

  it('lets everything unexpected through', async () => {
    const bug = async () => {
      throw new TypeError('bug');
    };
    await expect(
      runForm(schema, form({ name: 'a', password: 'x', date: '' }), bug),
    ).rejects.toThrow('bug');
  });
});
