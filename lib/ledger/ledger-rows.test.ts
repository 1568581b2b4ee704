import { describe, expect, it } from 'vitest';
import { block } from '../draft/testing';
import { rowsOfChip } from './rows-of-chip';
import { heading, linesOf, rowsOf, shi, withChips } from './testing/chip-text';

describe('clauses', () => {
  it('L1: nothing is cut inside a chip, a bracket that closes or a quotation', () => {
    expect(
      linesOf(
        withChips(
          '建成点位（含新建，改建；共140个），[由民政局牵头，商务局、供销社配合]，推进“一键；呼叫”',
        ),
      ),
    ).toEqual(['建成点位（含新建，改建；共140个），推进“一键；呼叫”|民政局//商务局、供销社|']);
    expect(linesOf(withChips('（一个不合的括号，<6月底前>建成A，<年底前>建成B'))).toEqual(
      ['（一个不合的括号，建成A||6月底前', '建成B||年底前'].map((line) =>
        line.replace('||', '|//|'),
      ),
    );
  });

  it('L1: a half-width comma cuts as well, one inside a number does not', () => {
    expect(linesOf(withChips('<6月底前>完成计划的70%,<8月底前>拆除1,048处'))).toEqual([
      '完成计划的70%|//|6月底前',
      '拆除1,048处|//|8月底前',
    ]);
  });

  it('L2: one sentence holds a task for every date with a task of its own', () => {
    expect(
      linesOf(
        shi(
          '扩大覆盖。新建助餐点260个，[由民政局牵头，商务局配合]，<6月底前>建成140个，<年底前>全部投入运营。',
        ),
      ),
    ).toEqual([
      '新建助餐点260个，建成140个|民政局//商务局|6月底前',
      '全部投入运营|民政局//商务局|年底前',
    ]);
  });

  it('L2: dates that only follow each other are one task, at 、 as well', () => {
    expect(linesOf(withChips('<3月底前>、<6月底前>各抽查一次'))).toEqual([
      '各抽查一次|//|3月底前、6月底前',
    ]);
    expect(linesOf(withChips('<3月底前>完成摸底、<6月底前>完成整改'))).toEqual([
      '完成摸底|//|3月底前',
      '完成整改|//|6月底前',
    ]);
  });

  it('L2: other units with a task in between are another task', () => {
    expect(
      linesOf(withChips('[由甲局牵头]，<6月底前>完成拆除，[由乙局牵头]，<年底前>完成绿化')),
    ).toEqual(['完成拆除|甲局//|6月底前', '完成绿化|乙局//|年底前']);
    expect(linesOf(withChips('[甲局牵头]、[乙局配合]，抓好验收'))).toEqual([
      '抓好验收|甲局//乙局|',
    ]);
  });

  it('L3: units alone join what follows in the sentence, at its end what went before', () => {
    expect(linesOf(withChips('[由甲局牵头]；<6月底前>完成摸底'))).toEqual([
      '完成摸底|甲局//|6月底前',
    ]);
    expect(linesOf(withChips('完成摸底，<6月底前>，[由甲局负责]。'))).toEqual([
      '完成摸底|/甲局/|6月底前',
    ]);
  });

  it('L3: a sentence of units alone speaks of the words before it', () => {
    expect(linesOf(withChips('推进改造。[由甲局负责]。抓好绿化。[由乙局负责]。'))).toEqual([
      '推进改造|/甲局/|',
      '抓好绿化|/乙局/|',
    ]);
    expect(linesOf(withChips('[由甲局负责]。<6月底前>完成摸底；<年底前>完成整改。'))).toEqual([
      '完成摸底|/甲局/|6月底前',
      '完成整改|/甲局/|年底前',
    ]);
  });

  it('L4: the task is what remains without units and dates, its marks mended', () => {
    expect(linesOf(withChips('[各地区]<4月底前>要完成普查，于<5月底前>，报送结果。'))).toEqual([
      '完成普查|/各地区/|4月底前',
      '报送结果|/各地区/|5月底前',
    ]);
    expect(linesOf(withChips('[各地区]<4月底前>要求整改到位'))).toEqual([
      '要求整改到位|/各地区/|4月底前',
    ]);
    expect(linesOf(withChips('完成更新（责任单位：[甲局负责]；完成时限：<6月底前>）。'))).toEqual([
      '完成更新|/甲局/|6月底前',
    ]);
    expect(linesOf(block('由甲局负责，6月底前完成。'))).toEqual([]);
    expect(linesOf(withChips('[由甲局牵头]'))).toEqual(['由甲局牵头|甲局//|']);
  });
});

describe('L4 connectives', () => {
  it.each([
    ['同时，<6月底前>要拆除违规广告牌', '拆除违规广告牌'],
    ['同时[由甲局牵头]，开展抽查', '开展抽查'],
    ['此外，另外，[由甲局牵头]开展抽查', '开展抽查'],
    ['并且要于<6月底前>开展抽查', '要开展抽查'],
    ['与此同时[各地区]也要开展抽查', '也要开展抽查'],
    ['并于<6月底前>投入运营', '投入运营'],
    ['在此基础上，健全制度（[甲局负责]）', '健全制度'],
    // The same characters where they say something.
    ['并网发电，<6月底前>完成', '并网发电，完成'],
    ['另外三个站点<6月底前>建成', '另外三个站点建成'],
    ['同时段错峰，[由甲局牵头]落实', '同时段错峰，落实'],
    ['为此次普查，[由甲局牵头]备好车辆', '为此次普查，备好车辆'],
  ])('L4: %s', (clause, task) => {
    const [row] = rowsOf([withChips(`${clause}。`)]);
    expect(row?.task).toBe(task);
    expect(clause.replace(/[[\]<>]/g, '')).toMatch(new RegExp(`^${row?.clause}`));
  });
});

describe('tails', () => {
  it('L5: a bracket at the end speaks for its whole point', () => {
    expect(
      linesOf(
        heading('整治环境'),
        withChips('<3月底前>完成摸底。'),
        withChips('<6月底前>完成整改；<年底前>全面验收。（[甲局负责]）'),
        heading('提升服务'),
        withChips('<年底前>建成大厅。'),
      ),
    ).toEqual([
      '完成摸底|/甲局/|3月底前',
      '完成整改|/甲局/|6月底前',
      '全面验收|/甲局/|年底前',
      '建成大厅|//|年底前',
    ]);
  });

  it('L5: a bracket of a heading reaches over its section, the nearer one wins', () => {
    expect(
      linesOf(
        heading('整治环境（[甲局牵头]）'),
        shi('摸清底数，<3月底前>完成。'),
        shi('开展整改，<6月底前>完成。（[乙局牵头]）'),
      ),
    ).toEqual(['摸清底数，完成|甲局//|3月底前', '开展整改，完成|乙局//|6月底前']);
  });

  it('L5: every paragraph has its own tail, and one bracket per clause is no tail', () => {
    expect(
      linesOf(
        heading('任务'),
        withChips('<3月底前>完成A。（[甲局负责]）'),
        withChips('<6月底前>完成B。（[乙局负责]）'),
        withChips('<6月底前>做W；完成X（[丙局负责]）；完成Y（[丁局负责]）。'),
      ),
    ).toEqual([
      '完成A|/甲局/|3月底前',
      '完成B|/乙局/|6月底前',
      '做W|//|6月底前',
      '完成X|/丙局/|',
      '完成Y|/丁局/|',
    ]);
  });

  it('L5: lines of labels under a task are one tail', () => {
    expect(
      linesOf(
        heading('重点任务'),
        withChips('实施老旧小区改造工程', { kind: 'point', level: 2, style: 'arabic-dot' }),
        withChips('牵头单位：[甲局牵头]'),
        withChips('责任单位：[乙局、丙局负责]'),
        withChips('完成时限：<6月底前>'),
      ),
    ).toEqual(['实施老旧小区改造工程|甲局/乙局、丙局/|6月底前']);
  });
});

describe('governance', () => {
  it('L6: 由X负责 governs what follows in its block until the next', () => {
    expect(
      linesOf(
        withChips(
          '[由甲局负责]抓好摸底；<3月底前>完成普查。<5月底前>建账；[由乙局负责]整改；<年底前>验收。',
        ),
        withChips('<年底前>总结。'),
      ),
    ).toEqual([
      '抓好摸底|/甲局/|',
      '完成普查|/甲局/|3月底前',
      '建账|/甲局/|5月底前',
      '整改|/乙局/|',
      '验收|/乙局/|年底前',
      '总结|//|年底前',
    ]);
  });

  it('L6: units later in the same part of the sentence come before those of an earlier one', () => {
    expect(
      linesOf(withChips('[由甲局负责]摸底。<6月底前>完成A，<年底前>完成B，[由乙局负责]。')),
    ).toEqual(['摸底|/甲局/|', '完成A|/乙局/|6月底前', '完成B|/乙局/|年底前']);
  });

  it('L6: units in a bracket govern their own clause only', () => {
    expect(linesOf(withChips('完成A（[甲局负责]）；<年底前>完成B；全面总结。'))).toEqual([
      '完成A|/甲局/|',
      '完成B|//|年底前',
    ]);
  });

  it('L6: who only supports is joined by who answers; one name has one role', () => {
    expect(linesOf(withChips('[由甲局牵头]，抓好摸底；[乙局配合]做好保障。'))).toEqual([
      '抓好摸底|甲局//|',
      '做好保障|甲局//乙局|',
    ]);
    expect(linesOf(withChips('[由甲局负责]，[甲局牵头]，抓好摸底。'))).toEqual([
      '抓好摸底|甲局//|',
    ]);
  });

  it('L20: a row knows the chips that name its units and dates, and how many rows each speaks for', () => {
    const rows = rowsOf([shi('[由甲局牵头]，<6月底前>建成A，<年底前>投运B；[丙局配合]做好C。')]);
    const [one, two, three] = rows;
    if (!one || !two || !three) throw new Error('three rows');
    const [first = ''] = one.unitChips;
    expect(one.chipIds).toContain(first);
    expect(two.chipIds).not.toContain(first);
    expect(two.unitChips).toEqual([first]);
    expect(three.unitChips).toHaveLength(2);
    expect(three.unitChips[1]).toBe(first);
    expect(rowsOfChip(rows, first)).toBe(3);
    expect(rowsOfChip(rows, two.deadlines[0]?.chipId ?? '')).toBe(1);
  });

  it('L7: a date governs its own clause, a date in a tail the clauses without one', () => {
    expect(linesOf(shi('[由甲局负责]摸底；<3月底前>建账。（完成时限：<年底前>）'))).toEqual([
      '摸底|/甲局/|年底前',
      '建账|/甲局/|3月底前',
    ]);
    expect(linesOf(shi('<3月底前>建账。抓好整改。（[甲局负责]，<年底前>）'))).toEqual([
      '建账|/甲局/|3月底前',
      '抓好整改|/甲局/|年底前',
    ]);
  });
});

describe('places and dates', () => {
  it('L8: point, path of numbers and heading', () => {
    const rows = rowsOf([
      heading('总体要求'),
      heading('重点任务'),
      heading('办好助餐', 2),
      shi('扩大覆盖。<6月底前>建成140个。'),
      shi('管住价格。<年底前>出台办法。', true),
      withChips('这项工作，<年底前>验收。'),
    ]);
    expect(rows.map(({ point, section }) => [point?.path, point?.title, section?.path])).toEqual([
      ['二、（一）一是', '扩大覆盖', '二、（一）'],
      ['二、（一）二是', '管住价格', '二、（一）'],
      ['二、（一）', '办好助餐', '二、（一）'],
    ]);
    expect(rowsOf([withChips('<年底前>验收')])[0]).toMatchObject({ point: null, section: null });
  });

  it('L8: the mark after 第一 belongs to the sentence; without a heading the outermost point counts', () => {
    const [row] = rowsOf([
      withChips('抓落实。<年底前>验收', { kind: 'point', level: 1, style: 'di' }),
    ]);
    expect(row?.point?.path).toBe('第一');
    expect(row?.section?.path).toBe('第一');
  });

  it('L9: dates follow the speech date unless a person has set them', () => {
    const text = withChips('<6月底前>建成');
    const due = (speechDate: string) =>
      rowsOf([text], { speechDate, region: '' })[0]?.deadlines[0]?.to;
    expect([due('2025-03-10'), due('2026-03-10')]).toEqual(['2025-06-30', '2026-06-30']);
    const set = {
      ...text,
      inlines: text.inlines.map((inline) =>
        inline.type === 'chip'
          ? { ...inline, fields: { relation: 'by', from: null, to: '2025-07-15' } }
          : inline,
      ),
    };
    expect(rowsOf([set])[0]?.deadlines[0]).toMatchObject({ to: '2025-07-15', source: 'set' });
  });

  it('the anchor is the clause in places that count a chip as one', () => {
    const [first, second] = rowsOf([
      withChips('好。[由甲局牵头]，<6月底前>建成A，<年底前>建成B。'),
    ]);
    expect(first?.anchor).toMatchObject({ from: 2, to: 9 });
    expect(second?.anchor).toMatchObject({ from: 9, to: 14 });
  });
});
