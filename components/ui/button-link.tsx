import Link from 'next/link';
import type { ComponentProps } from 'react';
import type { Look } from './button';
import { buttonStyle } from './button-style';

/** A link to another page of the workspace that looks like a button. */
export function ButtonLink({
  variant,
  size,
  square,
  className,
  ...rest
}: ComponentProps<typeof Link> & Look) {
  return <Link className={buttonStyle({ variant, size, square, className })} {...rest} />;
}
