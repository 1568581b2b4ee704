import type { Block, Inline } from '@/lib/draft/draft';
import { labels } from '@/lib/numbering/labels';

const CHIP = {
  placeholder: 'bg-(--hold-tint) text-(--hold)',
  responsibility: 'bg-(--resp-tint) underline decoration-(--resp) underline-offset-4',
  deadline: 'bg-(--dead-tint) underline decoration-dotted decoration-(--dead) underline-offset-4',
  unknown: '',
} as const;

/** Library content as it will read: numbers as they would be alone, chips in their colours. */
export function SectionText({ blocks }: { readonly blocks: readonly Block[] }) {
  const numbers = labels(blocks);
  return (
    <div lang="zh-CN" className="font-body text-14 leading-7! text-ink-1">
      {blocks.map((block, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: content never changes and has no ids yet
        <p key={index} className="indent-[2em]">
          {numbers[index]}
          {block.inlines.map((inline, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: see above
            <Words key={i} inline={inline} />
          ))}
        </p>
      ))}
    </div>
  );
}

function Words({ inline }: { readonly inline: Inline }) {
  if (inline.type === 'text') return inline.text;
  return <span className={`rounded-[2px] ${CHIP[inline.chip]}`}>{inline.text}</span>;
}
