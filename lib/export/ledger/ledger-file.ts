import type { LedgerLine } from '../../ledger/sheet/ledger-line';
import { DOCX_TYPE } from '../docx/draft-to-docx';
import { ledgerDocx } from '../docx/ledger/ledger-docx';
import { ICS_TYPE, ledgerIcs } from '../ics/ledger-ics';
import { ledgerXlsx, XLSX_TYPE } from '../xlsx/ledger-xlsx';

export const LEDGER_FORMATS = ['xlsx', 'docx', 'ics'] as const;
export type LedgerFormat = (typeof LEDGER_FORMATS)[number];

export interface LedgerFile {
  readonly extension: LedgerFormat;
  readonly type: string;
  readonly body: string | Uint8Array<ArrayBuffer>;
}

/**
 * The ledger as a file. On the server only: the library for .xlsx is large.
 * @param name of the draft, or of the ledger of several
 * @param today civil date for what is overdue
 */
export async function ledgerFile(
  extension: LedgerFormat,
  name: string,
  lines: readonly LedgerLine[],
  today: string,
): Promise<LedgerFile> {
  const title = `${name}　任务台账`;
  if (extension === 'ics') {
    return { extension, type: ICS_TYPE, body: ledgerIcs(title, lines, new Date()) };
  }
  if (extension === 'docx') {
    return { extension, type: DOCX_TYPE, body: ledgerDocx(`${name}任务分工表`, lines, today) };
  }
  const body = new Uint8Array(await ledgerXlsx(title, lines, today));
  return { extension, type: XLSX_TYPE, body };
}
