import type { ReactNode } from 'react';
import { classNames } from './class-names';

const TONE = {
  plain: 'bg-paper border-line-1 text-ink-1',
  near: 'bg-near-tint border-transparent text-ink-1 [&_svg]:text-near',
  over: 'bg-over-tint border-transparent text-ink-1 [&_svg]:text-over',
} as const;

/** One line across the region: what happened, whether the text is safe, what to press. */
export function Banner({
  tone = 'plain',
  urgent = false,
  icon,
  title,
  children,
  action,
}: {
  readonly tone?: keyof typeof TONE;
  /** Spoken at once instead of at the next pause. */
  readonly urgent?: boolean;
  readonly icon: ReactNode;
  readonly title: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div
      role={urgent ? 'alert' : 'status'}
      className={classNames(
        'flex min-h-9 items-start gap-2 border-b px-4 py-2 text-13',
        TONE[tone],
      )}
    >
      <span className="mt-0.5 inline-flex shrink-0 text-ink-2">{icon}</span>
      <p className="min-w-0 flex-1">
        <strong>{title}</strong>
        {children ? <span className="ml-2">{children}</span> : null}
      </p>
      {action}
    </div>
  );
}
