import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { docxOf, inList, p } from '../../lib/import/docx/testing';
import { encodeGb18030 } from '../../lib/import/testing/encode-gb18030';

const SPEECH =
  '同志们：\n一、提高认识\n形势很好。\n二、狠抓落实\n一是由市水务局牵头，市财政局配合，6月底前完成12公里管网改造。二是由市执法局负责，年底前清零。\n';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lectern-cli-'));
  mkdirSync(join(folder, 'grown'));
  writeFileSync(join(folder, 'a.txt'), SPEECH);
  writeFileSync(join(folder, 'gb.txt'), encodeGb18030(SPEECH.replaceAll('\n', '\r\n')));
  writeFileSync(join(folder, 'a.md'), SPEECH.replace('一、提高认识', '## 一、提高认识'));
  const list =
    '<w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>';
  const typed = SPEECH.trimEnd().split('\n');
  const body = typed.map((line) =>
    /^[一二]、/.test(line) ? p(line.slice(2), inList(1, 0)) : p(line),
  );
  writeFileSync(join(folder, 'a.docx'), docxOf(body.join(''), list));
  writeFileSync(join(folder, 'empty.txt'), ' \n');
  writeFileSync(join(folder, 'binary.txt'), Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0));
  writeFileSync(join(folder, 'cut.docx'), docxOf(p('甲')).subarray(0, -60));
  writeFileSync(join(folder, 'big.txt'), '讲'.repeat(3_400_000));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A call as a person makes it, in the folder of the files. */
function lectern(args: readonly string[], input = '', language = 'C'): Promise<Ended> {
  const program = join(import.meta.dirname, 'lectern.mjs');
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      [program, ...args],
      { cwd: folder, env: { ...process.env, LC_ALL: language }, maxBuffer: 1e8 },
      (error, out, err) => resolve({ code: error ? Number(error.code) : 0, out, err }),
    );
    child.stdin?.end(input);
  });
}

test('CL3 CL5 recognise prints the points, responsibilities and deadlines of a file', async () => {
  const { code, out, err } = await lectern(['recognise', 'a.txt', '--date', '2025-03-10']);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const found = JSON.parse(out);
  expect(Object.keys(found)).toEqual([
    'file',
    'reference_date',
    'points',
    'responsibilities',
    'deadlines',
  ]);
  expect(found).toMatchObject({ file: 'a.txt', reference_date: '2025-03-10' });
  expect(found.points[0]).toEqual({
    start: 5,
    end: 7,
    marker: '一、',
    style: 'cn-comma',
    level: 1,
    title: '提高认识',
  });
  const [task] = found.responsibilities;
  expect(task).toEqual({
    start: SPEECH.indexOf('由市'),
    end: SPEECH.indexOf('，6月'),
    text: '由市水务局牵头，市财政局配合',
    units: [
      { name: '市水务局', role: 'lead' },
      { name: '市财政局', role: 'support' },
    ],
    point: 2,
  });
  expect(found.deadlines[0]).toEqual({
    start: SPEECH.indexOf('6月'),
    end: SPEECH.indexOf('6月') + 4,
    text: '6月底前',
    relation: 'by',
    from: null,
    to: '2025-06-30',
    point: 2,
  });
});

test('CL2 CL3 the same from every kind of file and the standard input, several as a list', async () => {
  const files = ['a.txt', 'gb.txt', 'a.md', 'a.docx', '-'];
  const args = ['recognise', ...files, '--date', '2025-03-10'];
  const { out } = await lectern(args, `\ufeff${SPEECH}`);
  const found: { file: string }[] = JSON.parse(out);
  expect(found.map(({ file }) => file)).toEqual(files);
  const [first, ...others] = found.map(({ file: _, ...rest }) => rest);
  for (const other of others) expect(other).toEqual(first);
});

test('CL1 CL2 one sentence for each bad file, the good ones are done', async () => {
  const files = ['no.txt', 'empty.txt', 'binary.txt', 'cut.docx', 'big.txt', '.', 'a.txt'];
  const { code, out, err } = await lectern(['time', '--json', ...files]);
  expect(code).toBe(1);
  expect(JSON.parse(out).map(({ file }: { file: string }) => file)).toEqual(['a.txt']);
  expect(err.trimEnd().split('\n')).toEqual([
    'no.txt: there is no such file.',
    'empty.txt holds no text.',
    'binary.txt is not text in UTF-8, GB18030 or UTF-16.',
    'cut.docx is damaged or no Word document (.docx).',
    'big.txt is larger than 10 MB, the most that is read.',
    '. is a folder.',
  ]);
});

test('CL1 a wrong call is one sentence and exit code 2, help is exit code 0', async () => {
  const wrong = [
    ['dance'],
    ['time'],
    ['time', '--speed', 'a.txt'],
    ['time', '--rate', '9', 'a.txt'],
    ['recognise', 'a.txt'],
    ['recognise', 'a.txt', '--date', '2025-02-30'],
  ];
  const ended = await Promise.all(wrong.map((args) => lectern(args)));
  for (const { code, out, err } of ended) {
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^[^\n]+\n$/);
  }
  const help = await lectern(['recognise', '--help'], '', 'zh_CN.UTF-8');
  expect(help).toMatchObject({ code: 0, err: '' });
  expect(help.out).toContain('讲话日期');
});

test('CL1 CL3 no day of the speech, or one that does not exist: one sentence that says what to write', async () => {
  // A day that exists once in four years.
  const leap = await lectern(['ledger', 'a.txt', '--date', '2024-02-29']);
  expect(leap).toMatchObject({ code: 0, err: '' });
  const noDay = (date: string) =>
    `--date ${date} is no day of the calendar; write it as YYYY-MM-DD.`;
  const calls: readonly (readonly [sentence: string, args: readonly string[], chinese?: true])[] = [
    ['recognise needs --date YYYY-MM-DD, the day of the speech.', ['recognise']],
    ['ledger needs --date YYYY-MM-DD, the day of the speech.', ['ledger']],
    ['ledger needs --date YYYY-MM-DD, the day of the speech.', ['ledger', '--date', '']],
    [noDay('2025-02-30'), ['recognise', '--date', '2025-02-30']],
    [noDay('2025-13-01'), ['ledger', '--date', '2025-13-01']],
    [noDay('2025-3-1'), ['ledger', '--date', '2025-3-1']],
    [noDay('明天'), ['ledger', '--date', '明天']],
    ['ledger 需要 --date YYYY-MM-DD，即讲话日期。', ['ledger'], true],
    [
      '--date 2025-02-30 不是有效日期，应写作 YYYY-MM-DD。',
      ['ledger', '--date', '2025-02-30'],
      true,
    ],
  ];
  const ended = await Promise.all(
    calls.map(([, args, chinese]) =>
      lectern([...args, 'a.txt'], '', chinese ? 'zh_CN.UTF-8' : 'C'),
    ),
  );
  expect(ended).toEqual(calls.map(([sentence]) => ({ code: 2, out: '', err: `${sentence}\n` })));
});

test('CL6 CL7 ledger gives a row per task, with ids that stay', async () => {
  const args = ['ledger', 'a.txt', 'a.docx', '--date', '2025-03-10', '--json'];
  const { code, out } = await lectern(args);
  expect(code).toBe(0);
  const [text, word] = JSON.parse(out);
  expect(text.rows).toMatchObject([
    {
      number: 1,
      section: { label: '二、' },
      point: { label: '一是', path: '二、一是' },
      clause: '由市水务局牵头，市财政局配合，6月底前完成12公里管网改造',
      lead: ['市水务局'],
      responsible: [],
      support: ['市财政局'],
      deadlines: [{ text: '6月底前', relation: 'by', from: null, to: '2025-06-30' }],
    },
    { number: 2, point: { label: '二是' }, responsible: ['市执法局'], lead: [] },
  ]);
  const facts = (rows: { id: string }[]) => rows.map(({ id: _, ...rest }) => rest);
  expect(facts(word.rows)).toEqual(facts(text.rows));
  expect(word.rows[0].id).not.toBe(text.rows[0].id);
  // A sentence more before it changes no id.
  const grown = SPEECH.replace('形势很好。', '形势很好。任务很重。\n今年是关键一年。');
  writeFileSync(join(folder, 'grown', 'a.txt'), grown);
  const again = JSON.parse((await lectern(['ledger', 'grown/a.txt', ...args.slice(3)])).out);
  expect(again.rows.map(({ id }: { id: string }) => id)).toEqual(
    text.rows.map(({ id }: { id: string }) => id),
  );
});

test('CL6 CL8 ledger writes a workbook, a Word table, a calendar; what is there stays when it cannot', async () => {
  const ledger = (output: string, file = 'a.txt') =>
    lectern(['ledger', file, '--date', '2025-03-10', '-o', output]);
  const begins = { 'out.xlsx': 'PK', 'out.docx': 'PK', 'out.ics': 'BEGIN:VCALENDAR' };
  for (const [output, start] of Object.entries(begins)) {
    expect(await ledger(output)).toEqual({
      code: 0,
      out: `Tasks written to ${output}: 2\n`,
      err: '',
    });
    expect(readFileSync(join(folder, output), 'latin1').startsWith(start)).toBe(true);
  }
  const before = readFileSync(join(folder, 'out.xlsx'));
  expect((await ledger('out.xlsx', 'binary.txt')).code).toBe(1);
  expect(readFileSync(join(folder, 'out.xlsx'))).toEqual(before);
  expect(await ledger('no/out.xlsx')).toEqual({
    code: 1,
    out: '',
    err: 'no/out.xlsx could not be written (ENOENT); nothing was changed.\n',
  });
  expect((await ledger('out.pdf')).code).toBe(2);
  expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('CL4 time tells the whole and the sections', async () => {
  const { out } = await lectern(['time', 'a.txt', '--rate', '120']);
  expect(out.split('\n')[0]).toMatch(/^a\.txt: about \d+ s \(\d+ syllables, 120 a minute\)$/);
  expect(out).toContain('\n  二、狠抓落实  ');
});
