import type { ReactNode } from 'react';
import { classNames } from './class-names';

/** A box to tick with its words; the state is the caller's. */
export function Check({
  checked,
  onChange,
  className,
  children,
}: {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <label className={classNames('flex min-h-8 items-center gap-2 max-md:min-h-11', className)}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
        className="accent-(--accent)"
      />
      {children}
    </label>
  );
}
