import { classNames } from './class-names';
import { sealColour, sealGlyph } from './seal-glyph';

const SIZE = {
  s: 'size-4.5 rounded-1 text-12',
  m: 'size-6 rounded-[3px] text-13',
  l: 'size-8 rounded-2 text-16',
} as const;

/**
 * A person as a square name stamp. Filled = here, outlined = away, tinted = owner or member.
 * @param order place in the order of joining; chooses one of ten colours
 */
export function Seal({
  name,
  order,
  state = 'here',
  size = 'm',
  title,
}: {
  readonly name: string;
  readonly order: number;
  readonly state?: 'here' | 'away' | 'member';
  readonly size?: keyof typeof SIZE;
  readonly title?: string;
}) {
  const colour = `var(${sealColour(order)})`;
  const tint = `var(${sealColour(order)}-tint)`;
  const style =
    state === 'here'
      ? { background: colour, color: 'var(--on-user)' }
      : state === 'away'
        ? { background: 'var(--surface)', color: colour, boxShadow: `inset 0 0 0 1px ${colour}` }
        : { background: tint, color: colour };
  const glyph = sealGlyph(name);
  return (
    <span
      role="img"
      aria-label={title ?? name}
      title={title ?? name}
      style={style}
      className={classNames(
        'inline-grid shrink-0 place-items-center font-medium leading-none',
        SIZE[size],
        glyph.length > 1 && 'text-[11px]! tracking-tighter',
      )}
    >
      {glyph}
    </span>
  );
}
