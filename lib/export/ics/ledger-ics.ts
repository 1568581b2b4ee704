import { addDays } from '../../deadlines/civil-date';
import type { LedgerDeadline } from '../../ledger/ledger-row';
import { NO_PROGRESS } from '../../ledger/row-progress';
import type { LedgerLine } from '../../ledger/sheet/ledger-line';
import { sheetCells } from '../../ledger/sheet/sheet-columns';
import { STATUS_WORDS } from '../../ledger/sheet/status-words';
import { contentLine, icsText } from './content-line';

export const ICS_TYPE = 'text/calendar; charset=utf-8';

/** Nine in the morning of the day before: an all-day event begins at midnight. */
const REMINDER = '-PT15H';

/**
 * I1-I3: the last days of a ledger as a calendar.
 * @param name of the calendar
 * @param at when the file is made
 */
export function ledgerIcs(name: string, lines: readonly LedgerLine[], at: Date): string {
  const stamp = `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;
  const cells = sheetCells(lines, at.toISOString().slice(0, 10));
  const events = lines.flatMap((line, index) => {
    const days = line.deadlines.filter((date, i, all) => isFirstOfDay(date, i, all));
    const about = aboutOf(line, cells[index]?.others ?? '');
    return days.map((date) => event(line, date, { stamp, about }));
  });
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Lectern//Task ledger//ZH'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('METHOD', 'PUBLISH'),
    contentLine('X-WR-CALNAME', icsText(name)),
    ...events,
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

/** Two chips of one task that mean one day are one event. */
function isFirstOfDay(
  { to }: LedgerDeadline,
  index: number,
  all: readonly LedgerDeadline[],
): boolean {
  return to !== null && all.findIndex((one) => one.to === to) === index;
}

function event(
  line: LedgerLine,
  { chipId, to }: LedgerDeadline,
  { stamp, about }: { stamp: string; about: string },
): string {
  const day = to ?? '';
  const closed = line.progress?.status === 'closed';
  const head = [...line.lead, ...line.responsible][0]?.name;
  const summary = `${closed ? '已办结　' : ''}${head ? `${head}：` : ''}${line.task}`;
  return [
    contentLine('BEGIN', 'VEVENT'),
    contentLine('UID', icsText(`${line.draft.id}-${line.id}-${chipId}@lectern`)),
    contentLine('DTSTAMP', stamp),
    contentLine('DTSTART;VALUE=DATE', compact(day)),
    contentLine('DTEND;VALUE=DATE', compact(addDays(day, 1))),
    contentLine('SUMMARY', icsText(summary)),
    contentLine('DESCRIPTION', icsText(about)),
    contentLine('TRANSP', 'TRANSPARENT'),
    closed ? '' : alarm(summary),
    contentLine('END', 'VEVENT'),
  ].join('');
}

function alarm(summary: string): string {
  return [
    contentLine('BEGIN', 'VALARM'),
    contentLine('ACTION', 'DISPLAY'),
    contentLine('TRIGGER', REMINDER),
    contentLine('DESCRIPTION', icsText(summary)),
    contentLine('END', 'VALARM'),
  ].join('');
}

/** What an event says of its task, a fact per line. */
function aboutOf(line: LedgerLine, others: string): string {
  const lead = line.lead.map(({ name }) => name).join('、');
  const { status, progress, person } = line.progress ?? NO_PROGRESS;
  const facts = [
    line.clause,
    lead && `${lead}牵头`,
    others,
    person && `责任人：${person}`,
    `${STATUS_WORDS[status]}${progress && `：${progress}`}`,
    `出自《${line.draft.name}》${line.point?.path ?? ''}`,
  ];
  return facts.filter((fact) => fact !== '').join('\n');
}

/** 2025-06-30 → 20250630. */
function compact(day: string): string {
  return day.replaceAll('-', '');
}
