import { classNames } from './class-names';

export type ButtonVariant = 'default' | 'primary' | 'ghost' | 'danger';
export type ButtonSize = 'control' | 'form';

const VARIANT: Readonly<Record<ButtonVariant, string>> = {
  default:
    'aria-disabled:border-line-1 border-line-2 bg-paper text-ink-1 hover:bg-fill-1 aria-pressed:bg-fill-2',
  primary:
    'border-accent bg-accent font-medium text-on-accent hover:border-accent-hover hover:bg-accent-hover',
  ghost:
    'border-transparent text-ink-2 hover:bg-fill-1 hover:text-ink-1 aria-pressed:bg-fill-2 aria-pressed:text-ink-1',
  danger: 'border-over bg-over font-medium text-on-over hover:opacity-90',
};

/** 44 px on phones: a finger must hit it. */
const SIZE: Readonly<Record<ButtonSize, string>> = {
  control: 'h-7 px-2.5 text-13 max-md:min-h-11 max-md:px-4',
  form: 'h-9 px-4 text-14 max-md:h-11',
};

interface ButtonLook {
  readonly variant?: ButtonVariant | undefined;
  readonly size?: ButtonSize | undefined;
  /** As wide as high, for a single icon. */
  readonly square?: boolean | undefined;
  readonly className?: string | undefined;
}

/** The classes of a button, shared by `<button>`, `<a>` and menu triggers. */
export function buttonStyle({
  variant = 'default',
  size = 'control',
  square,
  className,
}: ButtonLook): string {
  return classNames(
    'hover-fade inline-flex shrink-0 select-none items-center justify-center gap-1.5 rounded-2 border whitespace-nowrap focus-visible:rounded-2 aria-disabled:bg-transparent aria-disabled:text-ink-4 aria-disabled:cursor-default data-[state=open]:bg-fill-2',
    VARIANT[variant],
    SIZE[size],
    square && (size === 'form' ? 'w-9 px-0! max-md:w-11' : 'w-7 px-0! max-md:min-w-11'),
    className,
  );
}
