import type { Comparison } from '@/components/versions/compare-choice';

/** What an address may ask for; lists of values count as nothing. */
type Asked = Readonly<Record<string, string | readonly string[] | null | undefined>>;

/**
 * The comparison that an address asks for; what it does not say, or says wrongly, is the usual one.
 * @param newest number of the newest version, null without any
 */
export function askedComparison(asked: Asked, newest: number | null): Comparison {
  return {
    from: side(asked.from, String(newest ?? 'now')),
    to: side(asked.to, 'now'),
    unit: asked.unit === 'char' ? 'char' : 'word',
    show: asked.show === 'from' || asked.show === 'to' ? asked.show : 'both',
    who: asked.who === '1' ? '1' : '',
    by: asked.by === 'writer' ? 'writer' : 'section',
  };
}

/** A number or `now`; everything else is what is meant when nothing is said. */
function side(asked: Asked[string], usual: string): string {
  return typeof asked === 'string' && /^(now|\d{1,7})$/.test(asked) ? asked : usual;
}

/** The number of a version, null for the text as it is now. */
export function versionNumber(side: string): number | null {
  return side === 'now' ? null : Number(side);
}
