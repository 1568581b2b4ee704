import { type CivilDate, yearOf } from './civil-date';
import type { DeadlineReading } from './deadline-reading';

/** A time expression in a line of prose. `begin` is before its 最迟 or 截至, `start` behind it. */
export interface Candidate {
  readonly line: string;
  readonly begin: number;
  readonly start: number;
  readonly end: number;
  readonly reading: DeadlineReading;
}

/** What a line is about: `task` once it has held a deadline or its words demand, `report` when they tell what was, `title` of a section. */
export type LineTense = 'task' | 'report' | 'title' | 'open';

/** Looking further would make the search slow, and the words mean something else by then. */
const WINDOW = 40;
const NEAR = 24;

/** R6: the past, comparisons, ordinals, other people's rules, and parts of longer words. */
const NOT_AFTER =
  /(?:去年|前年|上年|上一年|历年|过去|截[至止][到至]?|近|上|不是|不代表|不等于|为了|预计[在于到]?|已|已经|已[于在]|曾[于在经]?|较|比|[第每前]|要求|规定|达到?|几|多|数|有史|[收接开]\S{0,4}后|之日起)$/;
const NUMERAL_BEFORE = /[\d一二三四五六七八九十百千万两〇零]$|\d[.,]$/;
const STARTS_WITH_NUMERAL = /^[\d一二三四五六七八九十两半]/;
const STARTS_WITH_YEAR = /^年/;
const NO_YEAR_AFTER = /[去前上每近几多数半来历\d一二三四五六七八九十两零〇百]$/;
/** 当天, 次日 point to something in the text, not to the speech. */
const POINTS_BACK = /^(?:当[天日年月]|[次翌][日年月]|今[天日](?:[上下]午|[早晚]上?)?$)/;
const NOT_BEFORE =
  /^(?:以来|至今|，?[^，。]{0,5}共(?:完成|实现)|[之以]后|[^，。；：]{0,8}?(?:纪念日|宣传日|活动日|宣传周|周年)|，?已|，?累计(?![^，。]{0,12}(?:不少于|不低于|达到|超过))|来(?=[，我]))/;
const DONE =
  /(?:完成|实现|取得|建成|达到|召开|举办|开展|做|有)了|已(?:经|于|在|全部|基本|完成|建成|达)/;
/** 将于10月组织飞行检查: those above come to look; the text asks nothing of anybody by then. */
const ANNOUNCED_BEFORE = /将[在于从自到至]?$/;
const ANNOUNCED = /^[^，。；]{0,4}?(?:将|[要会再]来|还要来|要到(?=[^，。；]{0,4}[检考调督]))/;
const LOOKS =
  /^[^，。；]{0,14}?(?:检查|督查|考核|评估|评审|评议|调研|抽查|验收|督导|巡视|巡察|审计|暗访|明察|踏勘|听取|进驻|开幕|开赛|复审|复查|复核|回头看|核查|核验|抽检|飞检|测评|复评|排名|排序|[来到赴][^，。；]{0,3}(?:看|检|督|调|[州市县镇校院站]))/;
/** Those above and what they plan: 盟里6月要来, 省厅下半年还将. */
const ABOVE_BEFORE =
  /(?:^|[，。；：！？“])(?:上级|国家|中央|[省部市县区州盟旗]里?|[省部][^，。；：由]{1,8}|国务院[^，。；：由]{0,6})[在于]?$/;
const ABOVE_PLANS = /^(?:还|就|也)?(?:要(?!求)|将|会(?!同|议|商))/;
/** 10月7日国家就要施行, 7月中旬将出现持续高温: what others do, or the sky. */
const FORESEEN =
  /^(?:，?(?:国家|省里|上级|中央|[省市县]里)(?:就|也|还)?(?:要|将|会)|将(?:出现|迎来|进入|有(?!序)|达|是|持续)|预计|就是|才|又|即将)/;
/** Times of service count from what other people do: 患者出院后7日内, 发现问题2小时内. */
const SERVICE_BEFORE =
  /凡[^。；]{0,36}$|(?:发现|接[到诉报]|收到|受理|申请|出院|入院|投诉|举报|立案|开标|中标|签约|结果|到货|出具|备案|事故|发生|提出|事项|诉求)[^，。；]{0,12}$|(?<!会议?|会议结束|会议召开|散会|印发|下发|发布|印发之日)后$/;
const SERVED =
  /^，?(?:全部|予以|必须|应当?|须|要|完成)?(?:办结|办理|上门|答复|回复|回访|反馈|响应|回应|出具|受理|审结|审核|审批|到场|赶到|到达|到账|退[还款费]|书面(?:告知|答复)|处置|处理|送达|查结|发货|配送)/;
/** 自印发之日起施行 says when a document takes effect, no task. */
const TAKES_EFFECT = /之日起，?(?:正式|开始)?(?:施行|实施|执行|生效|有效|试行|计算|满)/;
/** A clause of its own, as in ③审核上报，2019年2月。 */
function standsAlone({ line, begin, end }: Candidate): boolean {
  return (
    begin > 2 &&
    /(?<!会议)(?:时间[：:]|[，（(])$/.test(line.slice(Math.max(0, begin - 5), begin)) &&
    /^(?:[。；;）)]|$)/.test(line.slice(end, end + 1))
  );
}

const STARTS_DESCRIPTION =
  /^(?:作为|期末考试定|压力|形势|准备|任务|考核|[的是为又也]|度?(?:计划(?!新?[建增改引培实完组开安投推启签招]|在)|目标|任务|工作(?![要须])|(?:重点|主要)(?:任务|工作|目标|指标|措施|项目|做法)|春运|指标|预算|总结|报表|到期|期间的))/;
const MODAL =
  /(?<![主重需纲必紧概摘首简提扼])要(?![求点素害件领职])|务必|必须|务求|力争|确保|争取|力求|应当|须(?!知)|计划(?!量|的)|拟(?!定)|将(?![来军])/;
const TARGET =
  /完成|建成|实现|达到|超过|新(?=[增建装签改引开投办])|实施(?![方意办细以])|结束|截止|改造|增长|启动|开工|竣工|投用|投产|投入使用|通车|报送|上报|召开|举行|举办|组织(?!工作|部|领导|委|生活)|开展|制定|出台|落实|整改|清零|销号|办结|见效|到位|下降|压减|控制在|提高到|不[低少高超][于过]|净增|设立|解决|恢复到|推出|安排(?!部署)|封顶|全覆盖|归零|贯通|翻番|翻一番|增加|扩大|覆盖|培训|引进|培育|打造|投入|达标|验收|公布|公示|开放|开业|搬迁|试运行|运行|启用|推行|推开|开展|报名|报到|集中(?!区)|组织(?!工作|部|领导|委|生活)|调研|座谈|评选|检查|抽查|督查|演练|拆除|清理|治理|更换|安装|补植|种植|提交|汇总|兑现|发放|拨付|交付|移交|签订|签约|招录|招聘|回访|走访|巡查|下达|印发|发布|推进|制订|编制|修订|建立|健全|配备|配齐|提升|降低|减少|压缩|化解|争取|申报|创建/;
const MODAL_BEFORE = /(?:务必|必须|务求|力争|确保|争取|力求|应当|(?<![主重需纲必])要)[^，]{0,6}$/;
const TASK_LINE = /由\S{1,30}?(?:负责|牵头)|务必|确保|力争/;

/**
 * Whether an expression in prose bounds a task (SPEC.md DL13, DL14). `tense` is what the line around it is about.
 */
export function isDeadlineInProse(
  candidate: Candidate,
  speech: CivilDate | null,
  tense: LineTense,
): boolean {
  const { reading } = candidate;
  const words = candidate.line.slice(candidate.start, candidate.end);
  if (isPartOfWord(candidate, words) || isPast(candidate, words, speech)) return false;
  if (isOthersPlan(candidate) || isServiceTime(candidate, words)) return false;
  // 完成时限：10月20日 needs no further word.
  if (
    /时[限间]|最[迟晚]|至迟|不得?[迟晚]于|不得?超过/.test(
      candidate.line.slice(candidate.begin, candidate.start),
    )
  )
    return true;
  const strength = strengthOf(words, candidate.reading);
  if (tense === 'title' && (strength !== 'bound' || reading.precision === 'event')) return false;
  switch (strength) {
    case 'bound':
      return true;
    case 'end':
      return saysTask(candidate, tense);
    case 'period':
      return boundsTask(candidate, tense);
    case 'none':
      return false;
  }
}

/** How much the words themselves say: 6月底前 is a bound, 6月底 an end, 6月份 a mere period. */
function strengthOf(words: string, reading: DeadlineReading): 'bound' | 'end' | 'period' | 'none' {
  if (/行动$/.test(words)) return 'none';
  if (reading.relation === 'recurring')
    return /[前底末旬日号]$|[周期拜][一二三四五六日天]$/.test(words) ? 'bound' : 'none';
  if (reading.relation === 'by') return /前$|内$|时间$/.test(words) ? 'bound' : 'end';
  if (reading.relation === 'from') return /起|开始/.test(words) ? 'bound' : 'none';
  if (reading.relation === 'range') return reading.precision === 'year' ? 'period' : 'bound';
  if (reading.precision === 'event')
    return /期间$|内$|学期$|今冬明春$/.test(words)
      ? 'period'
      : /末$|结束$/.test(words)
        ? 'end'
        : 'none';
  return /内$|期间$|时期$/.test(words) ? 'bound' : 'period';
}

/** 15个工作日内办结, 接到投诉2小时内: how fast each case is served, not until when a task is done. */
function isServiceTime({ line, begin, end }: Candidate, words: string): boolean {
  if (!DURATION.test(words)) return false;
  return (
    SERVICE_BEFORE.test(line.slice(Math.max(0, begin - WINDOW), begin)) ||
    (!/^会/.test(words) && SERVED.test(line.slice(end, end + NEAR)))
  );
}

function isPartOfWord({ line, begin, end }: Candidate, words: string): boolean {
  const before = line.slice(Math.max(0, begin - WINDOW), begin);
  if (STARTS_WITH_NUMERAL.test(words) && NUMERAL_BEFORE.test(before)) return true;
  if (STARTS_WITH_YEAR.test(words) && NO_YEAR_AFTER.test(before)) return true;
  if (POINTS_BACK.test(words)) return true;
  return before.lastIndexOf('《') > before.lastIndexOf('》') && line.indexOf('》', end) >= 0;
}

function isPast(candidate: Candidate, words: string, speech: CivilDate | null): boolean {
  const { line, begin, start, end, reading } = candidate;
  if (/^截(?!止时间)/.test(line.slice(begin, start))) return true;
  if (NOT_AFTER.test(line.slice(Math.max(0, begin - 8), begin))) return true;
  const next = line.slice(end, end + WINDOW);
  if (
    NOT_BEFORE.test(next) ||
    DONE.test(clauseOf(next.replace(/^，/, ''))) ||
    TAKES_EFFECT.test(words + next)
  )
    return true;
  if (speech === null) return false;
  if (reading.relation === 'on' && reading.to === speech && !/^今/.test(words)) return true;
  return isOver(reading, speech) && (!/前$/.test(words) || !reading.yearAssumed);
}

function isOthersPlan({ line, begin, end, reading }: Candidate): boolean {
  const next = line.slice(end, end + WINDOW);
  if (FORESEEN.test(next)) return true;
  if (reading.relation === 'by' && !/[底末]$/.test(line.slice(0, end))) return false;
  const before = line.slice(Math.max(0, begin - NEAR), begin);
  const announced = ANNOUNCED_BEFORE.test(before) || ANNOUNCED.test(next);
  return (announced && LOOKS.test(next)) || (ABOVE_BEFORE.test(before) && ABOVE_PLANS.test(next));
}

/** A stated period that has ended, or one that this year has already seen. */
function isOver({ from, to, yearAssumed, alternatives }: DeadlineReading, speech: CivilDate) {
  if (to !== null) {
    if (to < speech) return true;
    if (!yearAssumed || from === null) return false;
    return alternatives.some((other) => other.to !== null && other.to < speech);
  }
  return from !== null && yearOf(from) < yearOf(speech);
}

/** 今年, 全年, 6月份, a day: a bound only of what the clause demands, or names as a result in lines about tasks. */
function boundsTask(candidate: Candidate, tense: LineTense): boolean {
  const { line, start, end } = candidate;
  if (standsAlone(candidate)) return tense !== 'report';
  const next = ahead(candidate, NEAR).replace(OTHER_DAYS, '');
  if (STARTS_DESCRIPTION.test(next)) return false;
  const clause = clauseOf(next.replace(/^，/, ''));
  if (MODAL.test(clause)) return true;
  if (CONDITION.test(line.slice(start, end))) return false;
  const task =
    tense === 'task' || TASK_LINE.test(candidate.line.slice(0, candidate.start).slice(-WINDOW * 3));
  if (!task && (tense === 'report' || isRolled(candidate.reading))) return false;
  // In lines that ask, a day, month or season ahead bounds what its clause says; a whole year may only describe.
  return (
    TARGET.test(clause) ||
    (tense !== 'report' &&
      !WHOLE_YEAR.test(candidate.reading.precision) &&
      !inList(candidate) &&
      !DESCRIBES.test(clause))
  );
}

/** 检修期间不得影响供水 says under which condition something holds. */
const CONDITION =
  /(?:会议|任[职期]|在[职岗]|值班|试用|检修|开挖|作业|审查|存续|公示|保修|质保)期间$/;
/** 5日、15日各开一次: the days beside share what follows. */
const OTHER_DAYS = /^(?:[、和及](?:\d{1,2}月)?\d{1,2}[日号])+/;
/** Beside 今年 and 全年 also plans; they colour what they stand beside. */
const WHOLE_YEAR = /year|plan|none/;
const DESCRIBES =
  /^(?:[，、]|$|[的是为又也至到]|将有|有(?!序)|会(?!同)|即将|天气|气温|降雨|举行的|召开的)|^[^，]{0,8}(?:的|以来)$/;

/** 五、六月 and 9号线: the number of a list or a line. */
function inList({ line, start, end }: Candidate): boolean {
  return (
    /[^日号]、$/.test(line.slice(Math.max(0, start - 2), start)) ||
    /^[\d一二三四五六七八九十]+号/.test(line.slice(start, end))
  );
}

function saysTask(candidate: Candidate, tense: LineTense): boolean {
  const sentence = ahead(candidate, WINDOW);
  if (STARTS_DESCRIPTION.test(sentence)) return false;
  if (MODAL.test(sentence) || TARGET.test(sentence)) return true;
  if (tense !== 'report' && !AFTER_END.test(sentence)) return sentence !== '';
  const before = clauseOf(
    [...candidate.line.slice(Math.max(0, candidate.start - NEAR), candidate.start)]
      .reverse()
      .join(''),
  );
  return tense !== 'report' && MODAL_BEFORE.test([...before].reverse().join(''));
}

/** 年底我们再来看: what people will do then, no task. */
const AFTER_END =
  /^(?:，?(?:我们|大家|你们|咱们|再|时|考核|总结|盘点|评比|奖|决算|结算|无休)|[，。、])/;

/** The year was left out and this year has seen the day: 2月5日 said at the end of February. */
function isRolled({ yearAssumed, alternatives, to }: DeadlineReading): boolean {
  return (
    yearAssumed &&
    alternatives.some(
      (other) => other.to !== null && to !== null && other.to < to && yearOf(other.to) < yearOf(to),
    )
  );
}

/** What follows, up to the end of the sentence. */
function ahead({ line, end }: Candidate, length: number): string {
  return line.slice(end, end + length).split(/[。；！？;]/, 1)[0] ?? '';
}

function clauseOf(text: string): string {
  return text.split(/[，。；！？：,;:]/, 1)[0] ?? '';
}

const REPORTS =
  /(?<![为除得不免])了(?![解结然])|已(?:经|于|在|全部|基本)?[\u4e00-\u9fa5]|同比|取得|以来|荣获|获得/;
const DURATION = /^(?:\d+|[一二两三四五六七八九十半]+)个?(?:工作日|[天日周月年小])[^底前]{0,3}内$/;
const TITLE_LENGTH = 40;

/** DL16: what a line is about by its own words; a short line without a mark inside is a title, which asks nothing. */
export function tenseOfLine(line: string, looksBack: boolean): LineTense {
  if (
    line.length <= TITLE_LENGTH &&
    !/[，。；：！？]|要(?!求)|必须|务必|确保|前(?:完成|报)/.test(line)
  )
    return 'title';
  if (MODAL.test(line)) return looksBack && REPORTS.test(line) ? 'report' : 'open';
  if (looksBack || REPORTS.test(line)) return 'report';
  return 'open';
}
