/** Text in which what was looked for is marked. */
export function Marked({
  parts,
}: {
  readonly parts: readonly { readonly text: string; readonly hit: boolean }[];
}) {
  let at = 0;
  return parts.map(({ text, hit }) => {
    const key = at;
    at += text.length;
    return hit ? (
      <mark key={key} className="bg-near-tint text-ink-1">
        {text}
      </mark>
    ) : (
      <span key={key}>{text}</span>
    );
  });
}
