import Link from 'next/link';

/** Parts of one list as links; the current one is underlined. */
export function ViewTabs({
  label,
  views,
}: {
  readonly label: string;
  readonly views: readonly {
    readonly href: string;
    readonly text: string;
    readonly current: boolean;
  }[];
}) {
  return (
    <nav aria-label={label} className="flex gap-5">
      {views.map(({ href, text, current }) => (
        <Link
          key={href}
          href={href}
          aria-current={current ? 'page' : undefined}
          className="hover-fade flex h-9 items-center border-b-2 border-transparent text-13 text-ink-2 hover:text-ink-1 aria-[current=page]:border-ink-1 aria-[current=page]:font-semibold aria-[current=page]:text-ink-1 max-md:h-11 max-md:text-14"
        >
          {text}
        </Link>
      ))}
    </nav>
  );
}
