import type { Stage } from '@/lib/review/stage';
import type { SettledText } from '@/lib/wire/draft-rooms';
import { LiveDraftRooms } from '../room/live-draft-rooms';
import { OpenAccess } from './open-access';
import type { SmallWorld } from './small-world';

/** Sets a stage as the database would; `meanwhile` happens while it is being written. */
export function setting(
  world: SmallWorld,
  stage: Stage,
  meanwhile: () => void | Promise<void> = () => {},
) {
  const rooms = new LiveDraftRooms(world.registry, new OpenAccess(async () => true));
  const texts: SettledText[] = [];
  const done = rooms.changeStage('draft', async (text) => {
    texts.push(text);
    world.log.setStage('draft', stage);
    await meanwhile();
    return stage;
  });
  return { texts, done };
}
