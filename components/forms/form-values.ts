/** The typed fields of a form; files and Next's own fields are left out. */
export function formValues(data: FormData): Record<string, string> {
  const entries = [...data].filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string' && !entry[0].startsWith('$'),
  );
  return Object.fromEntries(entries);
}

/** What may be shown again after an error: everything but passwords. */
export function withoutSecrets(raw: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(raw).filter(([name]) => !/password|repeat/i.test(name)));
}
