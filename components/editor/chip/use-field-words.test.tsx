import { NextIntlClientProvider } from 'next-intl';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import type { ChipUnit } from '@/lib/draft/draft';
import type { FieldChange } from '@/lib/draft/field-change';
import { writeUnits } from '@/lib/responsibility/chip-units';
import en from '@/messages/en.json';
import zh from '@/messages/zh-CN.json';
import { useFieldWords } from './use-field-words';

const unit = (role: ChipUnit['role'], name: string): ChipUnit => ({ name, role });
const units = (before: ChipUnit[], after: ChipUnit[]): FieldChange => ({
  ...{ field: 'units', before: writeUnits(before), after: writeUnits(after) },
});
const [a, b, c] = [unit('lead', '甲局'), unit('support', '乙局'), unit('support', '丙局')];
const due = (field: string, before: string | null, after: string | null) => ({
  ...{ field, before, after },
});

function Said({ change }: { readonly change: FieldChange }) {
  return useFieldWords()(change);
}

const said = (change: FieldChange, locale: 'zh-CN' | 'en', messages: typeof zh) =>
  renderToStaticMarkup(
    <NextIntlClientProvider {...{ locale, messages }} timeZone="Asia/Shanghai">
      <Said change={change} />
    </NextIntlClientProvider>,
  );

it.each([
  [units([a, b, c], [unit('lead', '丁局'), b, c]), '牵头：甲局 → 丁局', 'Lead: 甲局 → 丁局'],
  [units([a, b], [a, b, c]), '配合：增加 丙局', 'Support: 丙局 added'],
  [units([a, b, c], [a, c]), '配合：去掉 乙局', 'Support: 乙局 removed'],
  [
    units([a, b, c], [a, c, b]),
    '配合次序：乙局、丙局 → 丙局、乙局',
    'Support, order: 乙局、丙局 → 丙局、乙局',
  ],
  [
    units([a, b], [unit('responsible', '甲局'), b]),
    '牵头：去掉 甲局；负责：增加 甲局',
    'Lead: 甲局 removed; Owner: 甲局 added',
  ],
  [
    due('to', '2026-06-30', '2026-07-15'),
    '截止日：2026-06-30 → 2026-07-15',
    'Last day: 2026-06-30 → 2026-07-15',
  ],
  [due('from', null, '2026-06-30'), '起始日：定为 2026-06-30', 'First day: set to 2026-06-30'],
  [due('to', '2026-06-30', null), '截止日：取消 2026-06-30', 'Last day: 2026-06-30 removed'],
  [due('relation', 'by', 'from'), '时限读作：截止 → 起始', 'Read as: By → From'],
  [due('text', '月底前', '6月底前'), '月底前 → 6月底前', '月底前 → 6月底前'],
])('SUG4 %j is told as %s', (change, chinese, english) => {
  expect(said(change, 'zh-CN', zh)).toBe(chinese);
  expect(said(change, 'en', en)).toBe(english);
});
