import type { ComponentProps } from 'react';
import { type ButtonSize, type ButtonVariant, buttonStyle } from './button-style';

export interface Look {
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
