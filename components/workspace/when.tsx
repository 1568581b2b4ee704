import { useFormatter } from 'next-intl';

const DAY_MS = 24 * 3600 * 1000;

/** A moment: the clock time today, else the date; the whole of it in the title. */
export function When({ at, now }: { readonly at: Date; readonly now: Date }) {
  const format = useFormatter();
  const day = (date: Date) =>
    format.dateTime(date, { year: 'numeric', month: 'numeric', day: 'numeric' });
  const near = now.getTime() - at.getTime() < DAY_MS && day(at) === day(now);
  const sameYear = day(at).slice(0, 4) === day(now).slice(0, 4);
  const text = near
    ? format.dateTime(at, { hour: '2-digit', minute: '2-digit', hour12: false })
    : format.dateTime(at, {
        month: 'short',
        day: 'numeric',
        ...(sameYear ? {} : { year: 'numeric' }),
      });
  return (
    <time
      dateTime={at.toISOString()}
      title={format.dateTime(at, { dateStyle: 'long', timeStyle: 'short' })}
      className="whitespace-nowrap"
    >
      {text}
    </time>
  );
}
