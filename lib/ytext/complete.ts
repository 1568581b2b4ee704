/** A token of the text: what opens a block, its content, what ends it (SPEC F2). */
export type Token<Open, Content> =
  | { readonly t: 'open'; readonly open: Open; readonly virtual: boolean }
  | { readonly t: 'content'; readonly content: Content }
  | { readonly t: 'close'; readonly virtual: boolean };

/**
 * Makes any token sequence a sequence of whole blocks by adding virtual tokens (SPEC R2).
 * The input holds real tokens only; `atLeastOne` adds the single virtual block of an empty text.
 * @param virtualOpen what a virtual opening carries
 */
export function complete<Open, Content>(
  tokens: Iterable<Token<Open, Content>>,
  virtualOpen: () => Open,
  atLeastOne: boolean,
): Token<Open, Content>[] {
  const out: Token<Open, Content>[] = [];
  let open = false;
  const openVirtually = () => out.push({ t: 'open', open: virtualOpen(), virtual: true });
  for (const token of tokens) {
    if (token.t === 'open') {
      if (open) out.push({ t: 'close', virtual: true });
    } else if (!open) openVirtually();
    out.push(token);
    open = token.t !== 'close';
  }
  if (out.length === 0 && atLeastOne) {
    openVirtually();
    open = true;
  }
  if (open) out.push({ t: 'close', virtual: true });
  return out;
}
