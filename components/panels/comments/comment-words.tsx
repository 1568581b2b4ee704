import { mentionsIn } from '@/lib/review/mentions';
import type { ThreadPerson } from '@/lib/review/thread';
import { classNames } from '../../ui/class-names';

/** The words of a comment; people named with @ stand out, oneself most. */
export function CommentWords({
  words,
  members,
  me,
}: {
  readonly words: string;
  readonly members: readonly ThreadPerson[];
  readonly me: string;
}) {
  const mine = members.find(({ id }) => id === me)?.name;
  const spans = mentionsIn(
    words,
    members.map(({ name }) => name),
  );
  return (
    <p className="leading-5.5 wrap-anywhere whitespace-pre-wrap">
      {spans.map(({ from, to, name }, i) => (
        <span key={from}>
          {words.slice(spans[i - 1]?.to ?? 0, from)}
          <span
            className={classNames(
              'font-medium text-accent',
              name === mine && 'rounded-1 bg-accent-tint px-0.5',
            )}
          >
            {words.slice(from, to)}
          </span>
        </span>
      ))}
      {words.slice(spans.at(-1)?.to ?? 0)}
    </p>
  );
}
