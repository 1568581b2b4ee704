/**
 * Where to go after signing in: a path of this site, else the list. Other sites, `//host` and
 * backslash forms that browsers read as `//` are refused.
 */
export function safeNext(next: string | undefined): string {
  if (!next?.startsWith('/') || /^\/[/\\]/.test(next) || /[\p{Cc}\\]/u.test(next)) return '/';
  return next;
}
