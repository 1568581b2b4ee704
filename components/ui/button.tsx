import Link from 'next/link';
import type { ComponentProps } from 'react';
import { type ButtonSize, type ButtonVariant, buttonStyle } from './button-style';

interface Look {
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly square?: boolean;
}

/** A button that does not submit unless told so. */
export function Button({
  variant,
  size,
  square,
  className,
  type = 'button',
  ...rest
}: ComponentProps<'button'> & Look) {
  return (
    <button type={type} className={buttonStyle({ variant, size, square, className })} {...rest} />
  );
}

/** A link that looks like a button. */
export function ButtonLink({
  variant,
  size,
  square,
  className,
  ...rest
}: ComponentProps<typeof Link> & Look) {
  return <Link className={buttonStyle({ variant, size, square, className })} {...rest} />;
}
