import { describe, expect, it } from 'vitest';
import { splitWords } from './split-words';

const read = (phrase: string) => splitWords(phrase).map(({ name, role }) => `${name} ${role}`);

describe('units of a phrase', () => {
  const cases: [string, string[]][] = [
    [
      '由市民政局牵头，市商务局、市市场监管局配合',
      ['市民政局 lead', '市商务局 support', '市市场监管局 support'],
    ],
    [
      '由市执法局牵头，各地区和相关部门负责',
      ['市执法局 lead', '各地区 responsible', '相关部门 responsible'],
    ],
    ['区园林局负责', ['区园林局 responsible']],
    ['商务局牵头、供销社配合', ['商务局 lead', '供销社 support']],
    [
      '牵头单位：市教育局，配合单位：市财政局、市住建局',
      ['市教育局 lead', '市财政局 support', '市住建局 support'],
    ],
    [
      '（牵头：市文化和旅游局；配合：各县（市、区））',
      ['市文化和旅游局 lead', '各县（市、区） support'],
    ],
    ['责任单位：市交通运输和港航局', ['市交通运输和港航局 responsible']],
    ['由市公安局会同市应急局负责', ['市公安局 responsible', '市应急局 support']],
    ['由市财政局配合市审计局实施', ['市财政局 support', '市审计局 responsible']],
    ['各地区要', ['各地区 responsible']],
    ['市民政局、市财政局等部门密切配合', ['市民政局 support', '市财政局 support']],
    ['新建助餐点260个，由市民政局牵头负责', ['市民政局 lead']],
    ['由我负总责，各位副市长各负其责', ['我 responsible', '各位副市长 responsible']],
    ['由市委、市政府督查室牵头', ['市委、市政府督查室 lead']],
    [
      '市住房和城乡建设局以及各园区按照职责分工负责',
      ['市住房和城乡建设局 responsible', '各园区 responsible'],
    ],
    ['市水务局、市水务局牵头，市水务局配合', ['市水务局 lead']],
    ['市民政局', ['市民政局 responsible']],
    // Words of names that are role words, or demand, elsewhere.
    ['应急办要牵头', ['应急办 lead']],
    [
      '市应急局、市人力资源和社会保障局要',
      ['市应急局 responsible', '市人力资源和社会保障局 responsible'],
    ],
    ['投资促进中心主办，商会协办', ['投资促进中心 lead', '商会 support']],
    ['各单位主要负责人必须', ['各单位主要负责人 responsible']],
    ['公安、应急、消防等部门', ['公安 responsible', '应急 responsible', '消防 responsible']],
    ['市物价局、工商局要', ['市物价局 responsible', '工商局 responsible']],
    ['安监、文化部门参加', ['安监 support', '文化部门 support']],
    ['认真抓好落实', []],
    ['加快推进老旧小区改造', []],
    ['', []],
  ];
  for (const [phrase, units] of cases) {
    it(`RU2 ${phrase || 'nothing'}`, () => expect(read(phrase)).toEqual(units));
  }

  it('RU3 names and aliases of the registry bring their unit and are never split', () => {
    const known = [
      { id: 'u1', name: '市发改委' },
      { id: 'u2', name: '高质量发展与改革推进中心、评估院' },
    ];
    expect(splitWords('由市发改委、高质量发展与改革推进中心、评估院负责', known)).toEqual([
      { unitId: 'u1', name: '市发改委', role: 'responsible' },
      { unitId: 'u2', name: '高质量发展与改革推进中心、评估院', role: 'responsible' },
    ]);
  });

  it('RU3 a prefix is shared where the registry knows the result; the words stay', () => {
    const known = [
      { id: 'u1', name: '市建委' },
      { id: 'u2', name: '市执法局' },
      { id: 'u3', name: '供电公司' },
    ];
    expect(splitWords('由市建委、供电公司牵头，执法局配合', known)).toEqual([
      { unitId: 'u1', name: '市建委', role: 'lead' },
      { unitId: 'u3', name: '供电公司', role: 'lead' },
      { unitId: 'u2', name: '执法局', role: 'support' },
    ]);
  });

  it('RU3 long and odd phrases end: no unit longer than the registry takes', () => {
    const odd = `由${'市'.repeat(3_000)}局、\ue000\ue1ff县牵头${'（'.repeat(500)}`;
    expect(splitWords(odd).every(({ name }) => name.length <= 60)).toBe(true);
    expect(splitWords(Array.from({ length: 300 }, (_, i) => `第${i}局`).join('、'))).toHaveLength(
      40,
    );
  });
});
