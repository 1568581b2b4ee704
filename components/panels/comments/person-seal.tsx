import type { Person } from '@/lib/editor/caret/peers';
import { Seal } from '../../ui/seal';

/** Filled in the colour of the carets for who is here, outlined for who is away. */
export function PersonSeal({
  id,
  name,
  people,
}: {
  readonly id: string;
  readonly name: string;
  readonly people: readonly Person[];
}) {
  const here = people.find(({ userId }) => userId === id);
  const order = here ? here.colour - 1 : [...id].reduce((sum, c) => sum + c.charCodeAt(0), 0);
  return <Seal name={name} order={order} state={here ? 'here' : 'away'} size="s" />;
}
