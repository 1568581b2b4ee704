import type { RegistryUnit } from '../../units/registry-unit';
import { ALWAYS } from '../../units/term';
import { assertCanInWorkspace } from '../access/assert-can-in-workspace';
import { lockWorkspace } from '../access/lock-workspace';
import { recordAudit } from '../audit/record-audit';
import { db } from '../client';
import { claimNames } from './claim-names';
import { unitNameInput } from './unit-name-input';

interface NewUnit {
  readonly actorId: string;
  readonly workspaceId: string;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/**
 * Adds a unit with its other names, all or nothing. Throws `forbidden`, `invalid-input`,
 * `unit-name-long`, `unit-name-taken` (field `name` or `aliases`).
 */
export async function createUnit(input: NewUnit): Promise<RegistryUnit> {
  const { actorId, workspaceId } = input;
  const name = unitNameInput(input.name);
  const others = (input.aliases ?? []).map((alias) => unitNameInput(alias, 'aliases'));
  const aliases = [...new Set(others)].filter((alias) => alias !== name).sort();
  return db().$transaction(async (tx) => {
    await lockWorkspace(workspaceId, tx);
    await assertCanInWorkspace({ userId: actorId, workspaceId, right: 'units.write' }, tx);
    const { id } = await tx.unit.create({ data: { workspaceId } });
    await claimNames({ workspaceId, unitId: id, names: [name], isMain: true }, tx);
    await claimNames({ workspaceId, unitId: id, names: aliases, isMain: false }, tx, 'aliases');
    await recordAudit(
      { workspaceId, actorId, action: 'unit.created', targetId: id, detail: { name } },
      tx,
    );
    return {
      id,
      name,
      aliases: aliases.map((alias) => ({ name: alias, ...ALWAYS })),
      kind: '',
      rank: null,
      retired: false,
      merged: [],
      ...ALWAYS,
    };
  });
}
