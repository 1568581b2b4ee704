'use client';
import { useFormatter } from 'next-intl';

interface ListedVersion {
  readonly no: number;
  readonly name: string;
  /** What it was called; '' shows nothing. */
  readonly title?: string;
  readonly by: string;
  /** ISO 8601; null or '' = not known. */
  readonly at: string | null;
}

/** The versions of a section or a scaffold, newest first; one of them is shown below. */
export function VersionChoice({
  label,
  versions,
  chosen,
  onChoose,
}: {
  readonly label: string;
  readonly versions: readonly ListedVersion[];
  readonly chosen: number;
  readonly onChoose: (no: number) => void;
}) {
  const format = useFormatter();
  return (
    <ol aria-label={label} className="max-h-40 overflow-y-auto rounded-2 border border-line-1">
      {versions.map(({ no, name, title = '', by, at }) => (
        <li key={no}>
          <button
            type="button"
            aria-pressed={no === chosen}
            onClick={() => onChoose(no)}
            className="hover-fade flex w-full items-baseline gap-3 px-3 py-1.5 text-left text-13 hover:bg-fill-1 aria-pressed:bg-fill-2 max-md:min-h-11"
          >
            <span className="shrink-0 font-medium">{name}</span>
            <span lang="zh-CN" className="min-w-0 flex-1 truncate">
              {title}
            </span>
            <span className="shrink-0 text-12 text-ink-3">
              {by}
              {at
                ? `　${format.dateTime(new Date(at), { dateStyle: 'medium', timeStyle: 'short' })}`
                : ''}
            </span>
          </button>
        </li>
      ))}
    </ol>
  );
}
