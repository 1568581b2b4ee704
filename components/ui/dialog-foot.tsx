import type { ReactNode } from 'react';
import { classNames } from './class-names';

const LOOKS = {
  plain: 'mt-4',
  /** Below a form whose fields have their own distance. */
  ruled: 'border-t border-line-1 pt-4',
  /** In sight while a long list scrolls; at the edges of the window. */
  stuck:
    'sticky -bottom-4 -mx-6 mt-4 -mb-4 items-center rounded-b-3 border-t border-line-1 bg-raised px-6 py-3 max-md:-mx-4 max-md:px-4',
} as const;

/** The ways out of a window or form, the one that does it last. */
export function DialogFoot({
  look = 'plain',
  className,
  children,
}: {
  readonly look?: keyof typeof LOOKS;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={classNames('flex flex-wrap justify-end gap-2', LOOKS[look], className)}>
      {children}
    </div>
  );
}
