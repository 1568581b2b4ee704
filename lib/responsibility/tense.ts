/** What has been done or is only described. */
const PAST =
  /提前完成(?=全)|超额完成|可圈可点|走在前列|名列|(?<![为除得不免少末罢极])了(?![解结然如却])|(?:^|[，、；])[^，、；]{0,2}?已(?![婚批])(?![^，。；]{1,8}的)|曾(?:[经于在])|(?<![较比])(?:去年|前年|上年|上一年)|多次|先后|近年来|以来(?=，)|取得[^，。]{0,8}(?:成效|成绩|进展)|率先|过去|一直/;
const PAST_BEFORE =
  /(?:(?:去年|前年|上年|前期|此前|过去|以往|截[至止](?![，。；])|上半年以来|近年来)[^。；！？：]{0,40}|(?:已经?|曾经?)[^，。；！？]{0,8})$/;
/** A table of contents of the past: the headings under which nothing is asked. */
const PAST_TITLE =
  /成绩(?!管理|录|单|考|分析)|回顾|成效|总结(?!.{0,6}(?:会|推广))|问题|不足|差距|短板|形势|肯定|进展|现状|完成情况|工作情况|主要做法|来之不易|基本情况|有关情况/;
const FORWARD_TITLE =
  /任务|要求|措施|下一步|下步|解决|整改|打算|安排|部署|必须|务必|要|着力|坚决|聚焦|补齐|压实|推进|加强|抓好|提升|强化|严格|对策|建议|目标导向/;

/** The title of a heading is about what was, not about what is to be done. */
export function isPastTitle(title: string): boolean {
  return PAST_TITLE.test(title) && !FORWARD_TITLE.test(title);
}

/** Up to the end of the sentence that runs on from `at`, and up to the next demand in it (bounded). */
export function isPast(line: string, start: number, end: number): boolean {
  const before = line.slice(Math.max(0, start - 48), start);
  if (PAST_BEFORE.test(before.split(/[。；！？：]/).at(-1) ?? '')) return true;
  const rest = line.slice(end, end + 70).split(/[。；！？]/)[0] ?? '';
  const [asserted = ''] = rest.split(
    /(?<![主重需纲必])要(?![求点素])|务必|必须|确保|力争|应当|(?<!提)前(?=完成|[，要])/,
  );
  return PAST.test(asserted);
}

const FORWARD =
  /(?<![主重需纲必紧概摘首简提扼])要(?![求点素件害职领])|务必|必须|确保|力争|应当|不得|严禁|底前|日前|[一二三四五六天]前|[天月周]内|按[月周季]|[月年周季]前|年内|会后|每[周月天日季半年]|责任单位|牵头单位|完成时限|(?:负责|牵头)[，。；）]|限期|一律|不少于|不低于|不超过|[月年]底|[上中下]旬|请|严格|原则上/;

/** The line demands something somewhere: a bare subject with a plain verb in it has to do it. */
export function isForward(line: string): boolean {
  return FORWARD.test(line);
}

const REPORTS =
  /(?<![为除得不免])了(?![解结然])|已(?:经|于|在|全部|基本)?[\u4e00-\u9fa5]|同比|取得|荣获|获得/;

/** The line tells what was. */
export function isReport(line: string): boolean {
  return REPORTS.test(line);
}
