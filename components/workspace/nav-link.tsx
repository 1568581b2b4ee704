'use client';
import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';

/** A place in the workspace; marks itself when it is the current one. */
export function NavLink({
  href,
  icon,
  children,
  foot = false,
}: {
  readonly href: string;
  readonly icon: ReactNode;
  readonly children: ReactNode;
  /** As an item of the foot bar of a phone. */
  readonly foot?: boolean;
}) {
  const here = usePathname() === href;
  return (
    <Link
      href={href}
      aria-current={here ? 'page' : undefined}
      className={
        foot
          ? 'flex min-h-11 flex-1 flex-col items-center justify-center gap-0.5 rounded-2 text-12 text-ink-2 aria-[current=page]:font-semibold aria-[current=page]:text-accent'
          : 'hover-fade flex h-8 items-center gap-2.5 rounded-2 px-2.5 text-13 text-ink-2 hover:bg-fill-1 hover:text-ink-1 aria-[current=page]:bg-fill-2 aria-[current=page]:font-medium aria-[current=page]:text-ink-1'
      }
    >
      {icon}
      <span className="truncate">{children}</span>
    </Link>
  );
}
