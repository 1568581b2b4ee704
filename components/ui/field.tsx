import type { ComponentProps, ReactNode } from 'react';
import { classNames } from './class-names';

export const INPUT_STYLE =
  'hover-fade block w-full rounded-2 border border-line-3 bg-paper px-2.5 text-14 text-ink-1 placeholder:text-ink-3 focus-visible:border-accent focus-visible:rounded-2 focus-visible:shadow-[0_0_0_1px_var(--accent)] aria-invalid:border-over';

interface FieldFrame {
  /** Name of the input; its id and the ids of hint and error come from it. */
  readonly name: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** One line that says the fix; the border turns red. */
  readonly error?: string | undefined;
  /** Beside the label, at the right. */
  readonly aside?: ReactNode;
}

/** The ids that tie an input to its hint and error. */
export function fieldIds(name: string, hint: unknown, error: unknown) {
  const describedBy = error ? `${name}-error` : hint ? `${name}-hint` : undefined;
  return {
    id: name,
    'aria-describedby': describedBy,
    'aria-invalid': error ? (true as const) : undefined,
  };
}

/** Label, control, hint or error, in reading order. */
export function Field({
  name,
  label,
  hint,
  error,
  aside,
  children,
  className,
}: FieldFrame & { readonly children: ReactNode; readonly className?: string }) {
  return (
    <div className={classNames('min-w-0', className)}>
      <div className="mb-1.5 flex items-baseline justify-between gap-3">
        <label htmlFor={name} className="text-12 text-ink-2">
          {label}
        </label>
        {aside}
      </div>
      {children}
      {error ? (
        <p id={`${name}-error`} className="mt-1.5 text-12 text-over">
          {error}
        </p>
      ) : hint ? (
        <p id={`${name}-hint`} className="mt-1.5 text-12 text-ink-3">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

/** A single-line input with its label. */
export function TextField({
  name,
  label,
  hint,
  error,
  aside,
  className,
  ...input
}: FieldFrame & Omit<ComponentProps<'input'>, 'name'>) {
  return (
    <Field {...{ name, label, hint, error, aside }} {...(className ? { className } : {})}>
      <input
        name={name}
        {...fieldIds(name, hint, error)}
        className={classNames(INPUT_STYLE, 'h-9 max-md:h-11 max-md:text-16')}
        {...input}
      />
    </Field>
  );
}
