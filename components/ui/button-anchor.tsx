import type { ComponentProps } from 'react';
import type { Look } from './button';
import { buttonStyle } from './button-style';

/**
 * A link that loads its page anew and looks like a button: for pages that must not bring the router's
 * link code along, and for leaving a draft, where the browser asks first if something is unsaved.
 */
export function ButtonAnchor({
  variant,
  size,
  square,
  className,
  ...rest
}: ComponentProps<'a'> & Look) {
  return <a className={buttonStyle({ variant, size, square, className })} {...rest} />;
}
