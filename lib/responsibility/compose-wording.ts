import type { ChipUnit, UnitRole } from '../draft/draft';

const VERB: Readonly<Record<UnitRole, string>> = {
  lead: '牵头',
  responsible: '负责',
  support: '配合',
};

/** RU5: the plain phrase for units in order: 由市民政局牵头，市商务局、市市场监管局配合. */
export function composeWording(units: readonly ChipUnit[]): string {
  const groups: { role: UnitRole; names: string[] }[] = [];
  for (const { name, role } of units) {
    const last = groups.at(-1);
    if (last?.role === role) last.names.push(name);
    else groups.push({ role, names: [name] });
  }
  const phrase = groups.map(({ role, names }) => names.join('、') + VERB[role]).join('，');
  return phrase === '' ? '' : `由${phrase}`;
}
