/** How a title is built; null = not known. */
export interface TitleShape {
  /** Begins with 要, 必须 or 坚持: the sentence says so in front. */
  readonly opening: string;
  /** A verb in front (verb and object), or a plain noun phrase. */
  readonly verb: boolean | null;
  /** Clauses between commas, 、 or spaces that divide it. */
  readonly parts: number;
  /** The mark at its end, when it stands alone. */
  readonly mark: string | null;
}

const OPENING = /^(?:必须|坚持|始终|要)/;
/** Verbs that office headings begin with. */
const VERB =
  /^(?:(?:全面|深入|切实|持续|着力|大力|进一步|扎实|加快|全力|统筹|不断|努力|积极|有效|严格|精心|认真|准确|充分|聚力|稳步|协同|坚决|牢牢|科学)|加强|加大|强化|提高|提升|推进|推动|促进|落实|完善|健全|建立|构建|打造|优化|深化|改善|改进|规范|严格|严肃|压实|夯实|筑牢|守牢|守住|坚持|坚定|突出|聚焦|围绕|抓好|抓住|抓实|抓细|狠抓|紧盯|紧扣|把握|把好|做好|做强|做优|做实|扛牢|扛起|统一|认清|认识|明确|明晰|增强|激发|营造|凝聚|汇聚|培育|培养|发展|扩大|拓展|拓宽|实施(?!步骤|方案|细则|办法)|开展|搞好|办好|办成|管好|管住|用好|建好|建强|建设|开创|创新|树立|树牢|增进|保障(?!措施|机制|体系)|确保|解决|化解|防范|整治|治理|打好|打赢|打通|补齐|补强|锻造|弘扬|传承|保护|加快|创建|修订|制定|清理|排查|整合|盘活|引进|壮大|坚守|担当|学习|贯彻|执行|履行|转变|调动|畅通|破解|破除|支持|服务|依法|正视|直面|认准|看清|总结|回顾|分析)/;
const NOUN_END =
  /(?:工作|情况|问题|任务|目标|要求|原则|体系|机制|责任|制度|成效|成绩|形势|意义|措施|保障|建设|队伍|环境|能力|水平|质量|基础|领导)$/;

/** @param alone the whole of the block when the title stands alone in it, with the mark at its end */
export function titleShape(title: string, alone: string | null): TitleShape {
  const verb = VERB.test(title.replace(OPENING, '')) || OPENING.test(title);
  const mark = alone === null ? null : (/[。；！？：，]$/.exec(alone)?.[0] ?? '');
  return {
    opening: OPENING.exec(title)?.[0] ?? '',
    verb: verb ? true : NOUN_END.test(title) && title.length <= 12 ? false : null,
    parts: title.split(/[，,\s]+/).length,
    mark,
  };
}
