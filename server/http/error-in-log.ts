/** What the log says of an error. The rest of it stays out: drivers hang their connection on it, and rows. */
export function errorInLog(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { message: String(error) };
  const { name, message, stack } = error;
  const code = 'code' in error ? error.code : undefined;
  const cause = error.cause === undefined ? undefined : errorInLog(error.cause);
  return { name, message, code, stack, cause };
}
