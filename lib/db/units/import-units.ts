import { AppError } from '../../result/app-error';
import { ok } from '../../result/result';
import type { ImportRow } from '../../units/import-row';
import { MAX_IMPORT_ROWS, newAliases, planRows } from '../../units/plan-import';
import type { RegistryUnit } from '../../units/registry-unit';
import { assertCanInWorkspace } from '../access/assert-can-in-workspace';
import { lockWorkspace } from '../access/lock-workspace';
import { recordAudit } from '../audit/record-audit';
import { db, type Tx } from '../client';
import { claimNames } from './claim-names';
import { readUnits } from './unit-row';

/** Milliseconds; the most rows take a few seconds. */
const IMPORT_TIMEOUT = 30_000;

interface Import {
  readonly actorId: string;
  readonly workspaceId: string;
  /** The chosen rows, read by `readRow`. */
  readonly rows: readonly ImportRow[];
}

/**
 * U10: brings chosen rows into the registry, all or none. What they would do is worked out again under the
 * lock: when the registry changed since the preview so that a row has a conflict, nothing is written and
 * `units-changed` names it. Throws `forbidden`, `too-large`.
 * @returns how many units are new and how many changed
 */
export async function importUnits({
  actorId,
  workspaceId,
  rows,
}: Import): Promise<{ added: number; changed: number }> {
  if (rows.length > MAX_IMPORT_ROWS) throw new AppError('too-large');
  return db().$transaction(
    async (tx) => {
      await lockWorkspace(workspaceId, tx);
      await assertCanInWorkspace({ userId: actorId, workspaceId, right: 'units.write' }, tx);
      const registry = await readUnits(workspaceId, tx);
      const known = new Map(registry.map((unit) => [unit.name, unit]));
      const read = rows.map((row, index) => ({ line: index + 1, name: row.name, read: ok(row) }));
      const count = { added: 0, changed: 0 };
      const start = Date.now();
      for (const planned of planRows(read, registry)) {
        const { state, name } = planned;
        if (state === 'conflict')
          throw new AppError('units-changed', undefined, undefined, { name });
        if (state === 'same') continue;
        // One moment after the other: the order of the table is the order of the registry.
        const at = new Date(start + planned.line);
        await write(workspaceId, planned.row, known.get(name), at, tx);
        count[state === 'new' ? 'added' : 'changed']++;
      }
      const detail = { added: String(count.added), changed: String(count.changed) };
      await recordAudit({ workspaceId, actorId, action: 'unit.imported', detail }, tx);
      return count;
    },
    { timeout: IMPORT_TIMEOUT },
  );
}

async function write(
  workspaceId: string,
  row: ImportRow,
  unit: RegistryUnit | undefined,
  createdAt: Date,
  tx: Tx,
): Promise<void> {
  const data = {
    ...(row.kind === null ? {} : { kind: row.kind }),
    ...(row.rank === null ? {} : { rank: row.rank }),
    ...(row.from === null ? {} : { validFrom: row.from }),
    ...(row.to === null ? {} : { validTo: row.to }),
    ...(row.retired === null || row.retired === (unit?.retired ?? false)
      ? {}
      : { retiredAt: row.retired ? new Date() : null }),
  };
  if (!unit) {
    const { id } = await tx.unit.create({ data: { workspaceId, createdAt, ...data } });
    await claimNames({ workspaceId, unitId: id, names: [row.name], isMain: true }, tx);
    await claimNames({ workspaceId, unitId: id, names: row.aliases, isMain: false }, tx);
    return;
  }
  await tx.unit.update({ where: { id: unit.id }, data });
  const had = new Set(unit.aliases.map(({ name }) => name));
  const aliases = newAliases(row, unit);
  const added = aliases.filter(({ name }) => !had.has(name));
  if (added.length > 0) {
    await claimNames({ workspaceId, unitId: unit.id, names: added, isMain: false }, tx);
  }
  for (const { name, from, to } of aliases.filter((alias) => had.has(alias.name))) {
    const key = { workspaceId_name: { workspaceId, name } };
    await tx.unitName.update({ where: key, data: { validFrom: from, validTo: to } });
  }
}
