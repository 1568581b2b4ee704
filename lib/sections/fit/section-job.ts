/** What a section of a speech is for, in the order of a speech. */
export const SECTION_JOBS = [
  'opening',
  'review',
  'situation',
  'gap',
  'meaning',
  'task',
  'steps',
  'support',
  'ending',
] as const;
export type SectionJob = (typeof SECTION_JOBS)[number];

/** Words of headings, titles and tags that name the job; the earlier rule wins (`domain` §2, FIT1). */
const RULES: readonly (readonly [SectionJob, RegExp])[] = [
  ['opening', /开头|开场|开宗|点题|称谓|祝贺|承接|依据/],
  ['ending', /结尾|号召|散会|会后贯彻|主持收尾|结束语/],
  ['gap', /问题|差距|短板|不足|堵点|原因|剖析|对标|滞后|缺口|账本/],
  ['review', /成绩|回顾|进展|成效|经验|做法|所见|所学|总评/],
  ['meaning', /认识|意义|统一思想|提高站位|重要性|分量|传达|精神|要点/],
  ['situation', /形势|机遇|挑战|研判|风险|背景/],
  ['steps', /步骤|分步|阶段|时间表|路线图|三步/],
  [
    'support',
    /保障|组织领导|加强领导|压实|责任落实|狠抓落实|督查|督办|督考|考核|调度|协同|配合|宣传|作风|要求|纪律|应急值守/,
  ],
  ['task', /任务|重点|举措|措施|目标|攻坚|部署|整治|推广|项目|分工|思路|战法|落实/],
];

/** The job that words such as a heading speak of; null when none does. */
export function sectionJob(words: string): SectionJob | null {
  return RULES.find(([, rule]) => rule.test(words))?.[0] ?? null;
}

/** The job of a library block: what its tags say first counts, then title and purpose. */
export function jobOfBlock({
  title,
  purpose,
  tags,
}: {
  readonly title: string;
  readonly purpose: string;
  readonly tags: readonly string[];
}): SectionJob | null {
  for (const words of [...tags, title, purpose]) {
    const job = sectionJob(words);
    if (job) return job;
  }
  return null;
}
