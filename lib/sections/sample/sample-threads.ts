/** Whose comment: the writer of the first part, or of the second. */
export type SampleWriter = 'first' | 'second';

/** A thread about the half-done speech. */
export interface SampleThread {
  /** The section whose point says this, or the chip that says it. */
  readonly about: { readonly section: string } | { readonly chip: string };
  readonly by: SampleWriter;
  readonly body: string;
  readonly reply?: string;
  readonly resolved?: true;
}

export const SAMPLE_WRITERS: Readonly<Record<SampleWriter, string>> = {
  first: '林书言',
  second: '周以宁',
};

export const SAMPLE_THREADS: readonly SampleThread[] = [
  {
    about: { section: '认清形势' },
    by: 'first',
    body: '第一部分初稿写完了。库存天数用的是上周五的口径，请核一下。',
    reply: '热源厂周一报了新数，我跟市住建局对完就改上。',
  },
  {
    about: { section: '煤炭库存还不够稳' },
    by: 'second',
    body: '“还差6天”和前面两个数对得上吗？',
    reply: '对得上：20天减14天。',
    resolved: true,
  },
  {
    about: { section: '修好管网' },
    by: 'second',
    body: '这一部分我来写。公里数和时限等市住建局今天下午报来，先留空。',
  },
  {
    about: { chip: '供暖前' },
    by: 'first',
    body: '要不要写成具体日期？台账里“供暖前”算不出是哪一天。',
  },
  {
    about: { section: '守住底线' },
    by: 'first',
    body: '还没动笔。可以从段落库调“压实责任、群众评判”那一段进来改。',
  },
];
