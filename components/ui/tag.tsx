import type { ReactNode } from 'react';
import { classNames } from './class-names';

const TONE = {
  plain: 'bg-fill-2 text-ink-2',
  accent: 'bg-accent-tint text-accent',
  near: 'bg-near-tint text-near',
  over: 'bg-over-tint text-over',
} as const;

/** A short word that classes the thing beside it. */
export function Tag({
  tone = 'plain',
  children,
}: {
  readonly tone?: keyof typeof TONE;
  readonly children: ReactNode;
}) {
  return (
    <span
      className={classNames(
        'inline-flex h-5 items-center rounded-1 px-1.5 text-12 whitespace-nowrap',
        TONE[tone],
      )}
    >
      {children}
    </span>
  );
}
