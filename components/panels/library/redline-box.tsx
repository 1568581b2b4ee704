import type { Piece, RedlineBlock } from '@/lib/versions/redline';

/** Paragraphs with what went struck and what came underlined, small, for a window. */
export function RedlineBox({ parts }: { readonly parts: readonly RedlineBlock[] }) {
  return (
    <div lang="zh-CN" className="redline font-body text-14 leading-7! text-ink-1">
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a redline never changes, and its parts have no other name
        <p key={at} className="indent-[2em]" data-fate={part.fate}>
          {part.fate === 'joined' ? <span aria-hidden className="join-mark" /> : null}
          {part.fate === 'joined' ? null : (part.labelAfter ?? part.labelBefore)}
          {part.pieces.map((piece, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <Word key={index} piece={piece} />
          ))}
        </p>
      ))}
    </div>
  );
}

function Word({ piece: { kind, text } }: { readonly piece: Piece }) {
  if (kind === 'ins') return <ins>{text}</ins>;
  return kind === 'del' ? <del>{text}</del> : text;
}
