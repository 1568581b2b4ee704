import { headingInlines } from '@/lib/sections/placeholders';

/** A heading with its places to fill in, as the text shows them. */
export function HeadingWords({ text }: { readonly text: string }) {
  return headingInlines(text).map((one, at) =>
    one.type === 'chip' ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: two places may have one name, and none is ever moved
      <span key={at} className="rounded-[2px] bg-(--hold-tint) text-(--hold)">
        {one.text}
      </span>
    ) : (
      one.text
    ),
  );
}
