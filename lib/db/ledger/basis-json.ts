import type { RowBasis } from '../../ledger/row-basis';
import type { Prisma } from '../generated/client';

/** A basis as a JSON column takes it. */
export function basisJson(basis: RowBasis): Prisma.InputJsonObject {
  return {
    ...basis,
    units: basis.units.map((one) => ({ ...one })),
    dates: basis.dates.map((one) => ({ ...one })),
  };
}
