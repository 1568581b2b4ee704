import type { Block, ChipUnit, UnitRole } from '../../draft/draft';
import { readUnits } from '../../responsibility/chip-units';
import { unitKind } from '../../responsibility/unit-endings';
import type { KnownUnit } from '../../responsibility/unit-lexicon';
import { WordFinder } from '../../responsibility/word-finder';
import type { FoundBlank } from './blank-offer';

const CALLED: Readonly<Record<UnitRole, string>> = {
  lead: '牵头单位',
  support: '配合单位',
  responsible: '责任单位',
};

/** The units that a text names, and what each would be called as a placeholder. */
export class UnitNames {
  private readonly called = new Map<string, string>();
  private readonly finder: WordFinder;

  /**
   * FB7: names of the registry, of chips, and of units that the text gives a task to.
   * @param given the tasks, as recognised in all blocks
   */
  constructor(
    blocks: readonly Block[],
    given: readonly { readonly units: readonly ChipUnit[] }[],
    registry: readonly KnownUnit[],
  ) {
    for (const { inlines } of blocks) {
      for (const one of inlines) if (one.type === 'chip') this.take(readUnits(one.fields));
    }
    for (const { units } of given) this.take(units);
    for (const { name } of registry) {
      if (name.length > 2 || unitKind(name) === 'named') this.call(name, '单位');
    }
    this.finder = new WordFinder(this.called.keys());
  }

  private take(units: readonly ChipUnit[]): void {
    for (const { name, role } of units) {
      if (isBody(name)) this.call(name, CALLED[role]);
    }
  }

  private call(name: string, what: string): void {
    if (!this.called.has(name)) this.called.set(name, what);
  }

  /** Where they stand in the wording of a block. */
  find(text: string): FoundBlank[] {
    return this.finder
      .find(text)
      .filter(({ start }) => !isInside(text, start))
      .map(({ word, start }) => ({
        kind: 'unit',
        start,
        end: start + word.length,
        name: this.called.get(word) ?? '单位',
        asked: { type: 'unit', measure: '', options: [] },
      }));
  }
}

/** Names of single bodies; 公安部门, 中心城区 and 各单位 name many. */
const BODY =
  /^[^\d%％各、]+(?:局|厅|委|委员会|办|办公室|部|院|处|科|站|所|中心|队|公司|集团|银行|政府|学校|医院|大学|学院|协会|商会|联合会|专班|街道|镇|乡|县|[^城片园]区)$/;

function isBody(name: string): boolean {
  return name.length > 2 && unitKind(name) === 'named' && BODY.test(name);
}

/** 全市政府系统 does not name 市政府. */
function isInside(text: string, start: number): boolean {
  return /[省市县区镇乡]/.test(text[start] ?? '') && /[全我本各该城]/.test(text[start - 1] ?? '');
}
