import type { StoredAnchor } from '../../review/anchor';

/** A place as the columns of its row. */
export function anchorColumns({
  scope,
  start,
  end,
  blockUid,
  chipId,
  quote,
  prefix,
  suffix,
}: StoredAnchor) {
  const bytes = (pin: Uint8Array | null) => pin && new Uint8Array(pin);
  return {
    scope,
    blockUid,
    chipId,
    relStart: bytes(start),
    relEnd: bytes(end),
    quote,
    prefix,
    suffix,
  };
}
