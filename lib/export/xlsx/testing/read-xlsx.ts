import { strFromU8, unzipSync } from 'fflate';
import { JSDOM } from 'jsdom';

export interface ReadCell {
  readonly value: string;
  /** Number format of the cell's style. */
  readonly format: string;
}

/** What a reader of its own, made from the standard (ECMA-376), finds in a workbook with one sheet. */
export interface ReadXlsx {
  readonly rows: readonly (readonly ReadCell[])[];
  readonly sheet: Document;
  readonly definedNames: Readonly<Record<string, string>>;
}

/** Opens the first sheet of an .xlsx file. */
export function readXlsx(bytes: Uint8Array): ReadXlsx {
  const files = unzipSync(bytes);
  const xml = (path: string) => {
    const file = files[path];
    if (!file) throw new Error(`no ${path} in the file`);
    const { window } = new JSDOM('');
    const document = new window.DOMParser().parseFromString(strFromU8(file), 'text/xml');
    if (document.querySelector('parsererror')) throw new Error(`${path} is no XML`);
    return document;
  };
  const sheet = xml('xl/worksheets/sheet1.xml');
  const strings = files['xl/sharedStrings.xml']
    ? all(xml('xl/sharedStrings.xml'), 'si').map((one) => one.textContent ?? '')
    : [];
  const formats = formatsOf(xml('xl/styles.xml'));
  const rows = all(sheet, 'row').map((row) =>
    all(row, 'c').map((cell): ReadCell => {
      const raw = all(cell, 'v')[0]?.textContent ?? all(cell, 't')[0]?.textContent ?? '';
      const value = cell.getAttribute('t') === 's' ? (strings[Number(raw)] ?? '') : raw;
      return { value, format: formats[Number(cell.getAttribute('s') ?? 0)] ?? '' };
    }),
  );
  const names = all(xml('xl/workbook.xml'), 'definedName').map((one) => [
    one.getAttribute('name') ?? '',
    one.textContent ?? '',
  ]);
  return { rows, sheet, definedNames: Object.fromEntries(names) };
}

function formatsOf(styles: Document): string[] {
  const custom = new Map(
    all(styles, 'numFmt').map((one) => [
      one.getAttribute('numFmtId'),
      one.getAttribute('formatCode') ?? '',
    ]),
  );
  const [cellXfs] = all(styles, 'cellXfs');
  return (cellXfs ? all(cellXfs, 'xf') : []).map(
    (one) => custom.get(one.getAttribute('numFmtId')) ?? '',
  );
}

function all(within: Document | Element, name: string): Element[] {
  return [...within.getElementsByTagName(name)];
}
