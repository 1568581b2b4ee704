import type { CivilDate } from './civil-date';
import type { Claim } from './claim';
import type { Cursor } from './cursor';
import type { Moment } from './moment';
import { RANGE_MARK } from './range-mark';
import { range } from './read-bounded';
import { readMoment } from './read-moment';

const NOW = /[从自]?(?:即日|今日|今天|现在|当前)(?:起|开始)/y;
const AT_ONCE = /(?:立即|马上|即刻|立刻|当即)/y;
const JOIN = new RegExp(RANGE_MARK, 'y');
const CLOSED = /(?:为止|止|之前|以前|前|之内|内)/y;

const SPEECH_DAY: Moment = {
  when: { kind: 'from-speech', span: (speech: CivilDate) => ({ first: speech, last: speech }) },
  precision: 'day',
  shape: 'day',
};

const FROM_ISSUE =
  /[自从](?:本|此|该|上述)?(?:方案|通知|办法|意见|规定|文件|细则|制度|公告|通告|协议|合同|规则|条例|措施|清单|任务书|责任书)?(?:正式)?(?:印发|发布|公布|下发|公告|发文|签订|签收|通知|审议通过|批准|交付|开工|验收合格|中标)之日起(?![\d一二三四五六七八九十]+(?:个?工作日|个?月|[天日周]))/y;

/** What begins now, or on the day of a document, begins with. */
export const BEGINNINGS = [NOW, FROM_ISSUE];

/** 自本方案印发之日起: begins on a day that only the office knows. */
export function readFromIssue(cursor: Cursor): Claim | null {
  if (!cursor.take(FROM_ISSUE)) return null;
  const start: Moment = { when: { kind: 'unbound' }, precision: 'event', shape: 'occasion' };
  return { relation: 'from', start, bounds: () => [] };
}

/** 即日起, 从现在起, 即日起至6月底. */
export function readFromNow(cursor: Cursor, region?: string): Claim | null {
  if (!cursor.take(NOW)) return null;
  const end = cursor.attempt((c) => (c.take(JOIN) ? readMoment(c, region) : null));
  if (!end) return fromNow();
  cursor.take(CLOSED);
  return range(SPEECH_DAY, end);
}

/** 立即, 马上: typed as a deadline they mean from the day of the speech. */
export function readAtOnce(cursor: Cursor): Claim | null {
  return cursor.take(AT_ONCE) && fromNow();
}

function fromNow(): Claim {
  return {
    relation: 'from',
    start: SPEECH_DAY,
    bounds: ({ first }) => [{ from: first, to: null }],
  };
}
