import { anyOf } from './any-of';
import { addDays, type CivilDate, monthOf, type Span } from './civil-date';
import type { Cursor } from './cursor';
import type { Moment, YearWord } from './moment';
import { NAMED_DAYS } from './named-days';
import { type Side, sideOf } from './region';
import { SEASONS, type Season } from './seasons';
import { isPublicHoliday } from './workdays';

const HOLIDAYS = /(?:假期|长假|期间)/y;
const SCHOOL = /(?:新学期)?开学/y;
/** Events whose day only the office knows. */
const UNBOUND =
  /(?:[“”]?(?:全国|[省市县区])?[“”]?两会[“”]?|[省市县区]?(?:党代会|人代会)|春季(?:学期)?开学|中考|(?:竣工)?验收|换届|春耕|春播|夏收|麦收|秋收|秋播|[“”]?三[夏秋][“”]?|(?:放)?(?:寒假|暑假)|放假|(?:雨季|台风季|冬季|夏季|旅游旺季|旺季)(?:来临|到来)?|入夏|(?:森林)?防火期|封冻期?|上冻|霜冻期?|[本]?学[期年](?:结束|末)|[本下]学[期年]|期[中末](?:考试)?|年会|党代表大会|(?:考试|春灌|夏灌|节日|节假日|春运|暑运|军训|赛会|赛事)(?:开始|结束)?(?=之?前|以前|期间|后)|[“”]?[双两]节[“”]?(?=之?前|期间)|节(?=前|日期间)|[春秋]季学期|今冬明春)(?:(?:开始|结束|来临|到来)(?=之?前|以前))?/y;

/** Where a clause or the phrase behind 在 begins. */
const OPENING = '(?<=^|[，。；：！？、.．（(）)“\\s]|[在于至])';
const NAME = '[^，。；：！？、（()）\\s的了是在把将对由请和及与并为以未被前后内至到\\d]';
const BEGINS_OR_ENDS =
  '开始|结束|召开|开幕|闭幕|来临|到来|启动|举行|举办|竣工|投产|投用|通车|开学|开业|开园|开馆|开赛|开考|换届|验收|复评|测评';
const HAPPENS = '换季|开幕|开园|开馆|开赛|通车|封冻|返青|播种|收割|移栽|返校|返岗|开镰';
/** 党的二十大召开前, 改造期间: an event with a name of its own; 新生报到前完成 needs the word of completion. */
const OTHER_EVENT = new RegExp(
  `${OPENING}(?:(?:党的)?${NAME}{1,14}?(?:期间|(?:${BEGINS_OR_ENDS})(?=之?前|以前))|(?:${HAPPENS})(?=之?前|以前)|(?<=[在于])(?![^，。；]{0,9}[年月日周季旬天]之?前)(?:${NAME}|到){2,10}(?=之?前(?:要|须|必须|务必)?(?:全部|全面|基本)?(?:完成|建成|到位|清零|销号|出台|配齐|备齐|落实到位|整改到位)))`,
  'y',
);
/** 腊月二十, 正月初七, 初三: days of the lunar calendar. */
const LUNAR_DAY =
  /(?:农历)?(?:(?:正月|冬月|腊月)(?:初?[一二三四五六七八九十廿]{1,3}|[底末]|[上中下]旬)?|初[一二三四五六七八九十]{1,2})/y;

const OCCASIONS = [
  ...NAMED_DAYS.map(({ words }) => words),
  ...SEASONS.map(([words]) => words),
  SCHOOL,
  UNBOUND,
  LUNAR_DAY,
];
const ANY_OCCASION = anyOf(OCCASIONS);
/** What a named time begins with, events that no list knows too. */
export const NAMED_TIMES = [...OCCASIONS, OTHER_EVENT];

/** A holiday, a season or an event: the year may stand before it; 前 means the day before. */
export function readOccasion(cursor: Cursor, year: YearWord, region?: string): Moment | null {
  if (!cursor.sees(ANY_OCCASION)) return null;
  return readNamedDay(cursor, year) ?? readSeason(cursor, year, region) ?? readEvent(cursor);
}

function readNamedDay(cursor: Cursor, year: YearWord): Moment | null {
  const named = NAMED_DAYS.find(({ words }) => cursor.take(words));
  if (!named) return null;
  const whole = cursor.take(HOLIDAYS) !== null;
  const span = (inYear: number): Span | undefined => {
    const day = named.on(inYear);
    if (!day) return undefined;
    return whole ? daysOffAround(day) : { first: day, last: day };
  };
  return {
    when: { kind: 'in-year', year, span },
    precision: 'event',
    basis: 'holiday-table',
    daysOff: whole,
    shape: whole ? 'period' : 'occasion',
  };
}

/** Where the side is unknown: the earlier season is the safe one, the other an alternative. */
function readSeason(cursor: Cursor, year: YearWord, region?: string): Moment | null {
  const season = SEASONS.find(([words]) => cursor.take(words))?.[1];
  if (!season) return null;
  const side = sideOf(region);
  const sides: readonly Side[] = side ? [side] : ['south', 'north'];
  const days = sides.flatMap((each) => (season[each] ? [season[each]] : []));
  const [near, ...others] = days;
  if (!near || (!side && others.length === 0)) return unboundEvent();
  return {
    when: { kind: 'in-year', year, span: (inYear) => spanOf(near, inYear) },
    precision: 'event',
    basis: 'region',
    shape: 'occasion',
    others: ({ first }) => others.map((other) => spanOf(other, Number(first.slice(0, 4)))),
  };
}

/** School begins on 1 September; in spring it follows the lunar year, and nobody can know the day. */
function readEvent(cursor: Cursor): Moment | null {
  if (cursor.take(SCHOOL)) {
    const span = (speech: CivilDate) => {
      const month = monthOf(speech);
      const day = `${speech.slice(0, 4)}-09-01`;
      return month >= 3 && month <= 8 ? { first: day, last: day } : undefined;
    };
    return { when: { kind: 'from-speech', span }, precision: 'event', shape: 'occasion' };
  }
  const found = cursor.take(UNBOUND) ?? cursor.take(LUNAR_DAY);
  return found && unboundEvent();
}

/** An event that no list knows, at the beginning of a clause. */
export function readOtherEvent(cursor: Cursor): Moment | null {
  return cursor.take(OTHER_EVENT) && unboundEvent();
}

function unboundEvent(): Moment {
  return { when: { kind: 'unbound' }, precision: 'event', shape: 'occasion' };
}

function spanOf([first, last]: NonNullable<Season[Side]>, year: number): Span {
  return {
    first: `${year}-${first}`,
    last: `${last < first ? year + 1 : year}-${last}`,
  };
}

function daysOffAround(day: CivilDate): Span {
  let first = day;
  let last = day;
  while (isPublicHoliday(addDays(first, -1))) first = addDays(first, -1);
  while (isPublicHoliday(addDays(last, 1))) last = addDays(last, 1);
  return { first, last };
}
