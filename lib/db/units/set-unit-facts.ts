import { AppError } from '../../result/app-error';
import { MAX_RANK } from '../../units/import-row';
import { kindOf } from '../../units/unit-kinds';
import { recordAudit } from '../audit/record-audit';
import { changeUnit, type UnitAct } from './change-unit';
import { termInput } from './term-input';

interface Facts extends UnitAct {
  /** A code of `lib/units/unit-kinds.ts`; empty = not said. */
  readonly kind: string;
  readonly rank: number | null;
  /** Days as people write them; empty = open. */
  readonly from: string;
  readonly to: string;
}

/**
 * U7: what a unit is, its place in the order and the days it exists. Throws `not-found`, `forbidden`,
 * `invalid-input`, `unit-date`, `unit-backwards`.
 */
export async function setUnitFacts(input: Facts): Promise<void> {
  const kind = kindOf(input.kind);
  const { rank } = input;
  if (kind !== input.kind) throw new AppError('invalid-input', 'unit kind', 'kind');
  if (rank !== null && !(Number.isInteger(rank) && rank >= 0 && rank <= MAX_RANK)) {
    throw new AppError('invalid-input', 'unit rank', 'rank');
  }
  const { from, to } = termInput(input);
  await changeUnit(input, async ({ workspaceId, unitId, actorId }, tx) => {
    const data = { kind, rank, validFrom: from, validTo: to };
    await tx.unit.update({ where: { id: unitId }, data });
    const detail = { kind, rank: rank === null ? null : String(rank), from, to };
    await recordAudit(
      { workspaceId, actorId, action: 'unit.changed', targetId: unitId, detail },
      tx,
    );
  });
}
