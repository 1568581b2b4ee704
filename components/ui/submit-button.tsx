'use client';
import LoaderCircle from 'lucide-react/icons/loader-circle';
import type { ReactNode } from 'react';
import { useFormStatus } from 'react-dom';
import { type ButtonSize, type ButtonVariant, buttonStyle } from './button-style';

const LABEL = 'inline-flex items-center justify-center gap-1.5';
const LABEL_HIDDEN = `${LABEL} invisible`;

/**
 * Submits the form around it. While the answer is on its way the label is the verb in progress, the
 * width stays, and a spinner comes only after 400 ms.
 */
export function SubmitButton({
  children,
  busyLabel,
  variant = 'primary',
  size = 'form',
  className,
}: {
  readonly children: ReactNode;
  readonly busyLabel: ReactNode;
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly className?: string;
}) {
  const { pending } = useFormStatus();
  return (
    <button
      type="submit"
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
      className={buttonStyle({ variant, size, className })}
    >
      <span className="grid *:[grid-area:1/1]">
        <span className={pending ? LABEL_HIDDEN : LABEL}>{children}</span>
        <span aria-hidden={!pending} className={pending ? LABEL : LABEL_HIDDEN}>
          <LoaderCircle
            aria-hidden
            size={14}
            className="spin [animation:turn_1.2s_linear_infinite,fade_1ms_400ms_backwards]"
          />
          {busyLabel}
        </span>
      </span>
    </button>
  );
}
