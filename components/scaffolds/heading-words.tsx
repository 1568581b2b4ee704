/** A heading with its places to fill in, as the text shows them. */
export function HeadingWords({ text }: { readonly text: string }) {
  return text
    .split(/(\{\{[^{}]+\}\})/)
    .filter((piece) => piece !== '')
    .map((piece) =>
      piece.startsWith('{{') ? (
        <span key={piece} className="rounded-[2px] bg-(--hold-tint) text-(--hold)">
          {piece.slice(2, -2)}
        </span>
      ) : (
        piece
      ),
    );
}
