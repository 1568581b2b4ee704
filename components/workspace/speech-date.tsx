import { useFormatter } from 'next-intl';

/** A civil date, written in the language of the interface; it has no time zone. */
export function SpeechDate({ date }: { readonly date: string }) {
  const format = useFormatter();
  return (
    <time dateTime={date} className="whitespace-nowrap">
      {format.dateTime(new Date(`${date}T00:00:00Z`), {
        timeZone: 'UTC',
        year: 'numeric',
        month: 'short',
        day: 'numeric',
      })}
    </time>
  );
}
