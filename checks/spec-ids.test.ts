import { describe, expect, test } from 'vitest';
import { ruleIds, specProblems, testedIds } from './spec-ids';

describe('rule ids', () => {
  test('are the bold ids at the start of list items and table rows', () => {
    const spec =
      '- **U1** one, see **U9**\n* **U2** two\n| **N10** | x |\n1. **B3a** y\nText **U4**';
    expect(ruleIds(spec)).toEqual(['U1', 'U2', 'N10', 'B3a']);
  });

  test('are found at the start of titles only', () => {
    const code = [
      "describe('U1 U2: appends', () => {",
      "  test.each([1])('U3 with %s', () => {});",
      `  it.skipIf(false)(\`U4 \${x}\`, () => {});`,
      "  test('what U5 says', () => {});",
      "  other('U6 no test', () => {});",
      '});',
    ].join('\n');
    expect(testedIds('x.test.ts', code)).toEqual(['U1', 'U2', 'U3', 'U4']);
  });

  test('a rule without a test and an id that stands twice are problems', () => {
    const specs = new Map([['a/SPEC.md', '- **A1** x\n- **A2** y\n- **A1** z']]);
    const tests = new Map([['a/x.test.ts', "test('A1 works', () => {});"]]);
    expect(specProblems(specs, tests)).toEqual([
      'a/SPEC.md: A1 stands twice',
      'a/SPEC.md: no test title begins with A2',
    ]);
  });

  test('the same id in two folders: a test counts for the folder it lies in', () => {
    const specs = new Map([
      ['a/SPEC.md', '- **A1** x\n- **A2** x'],
      ['b/SPEC.md', '- **A1** y'],
    ]);
    const near = new Map([['a/x.test.ts', "test('A1 A2 work', () => {});"]]);
    expect(specProblems(specs, near)).toEqual(['b/SPEC.md: no test title begins with A1']);
    const far = new Map([['e2e/x.spec.ts', "test('A1 A2 work', () => {});"]]);
    expect(specProblems(specs, far)).toEqual([]);
  });
});
