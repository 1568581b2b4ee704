import type { Connection } from './connection';
import type { RoomDeps } from './room-deps';
import * as frames from './server-frame';
import type { StrandedTexts } from './stranded-texts';

/** Keeps what got stranded, and shows it to its authors wherever they have the draft open (R15). */
export function tellStranded(
  draftId: string,
  stranded: StrandedTexts,
  connections: Iterable<Connection>,
  { store, logger }: Pick<RoomDeps, 'store' | 'logger'>,
): void {
  for (const { userId, text, blockUid } of stranded.take()) {
    store.addRescue({ draftId, userId, kind: 'stranded', text, blockUid }).then(
      (id) => {
        const frame = frames.rescuedFrame({
          id,
          kind: 'stranded',
          text,
          ...(blockUid ? { blockUid } : {}),
        });
        for (const connection of connections) {
          if (connection.person.userId === userId) connection.send(frame);
        }
      },
      (err) => logger.warn({ draftId, err }, 'stranded text not kept'),
    );
  }
}
