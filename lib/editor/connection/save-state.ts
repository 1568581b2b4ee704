import { canWrite, type Role } from '@/lib/access/role';
import { isFinal, type Stage } from '@/lib/review/stage';

export type SavePhase =
  | 'connecting'
  | 'saving'
  | 'saved'
  | 'offline'
  | 'retrying'
  | 'read-only'
  | 'closed';

/** Whether this person may change the text now: by role, stage and connection. */
export function mayWrite({ role, stage, phase }: SaveState): boolean {
  return role !== null && canWrite(role) && !isFinal(stage) && phase !== 'closed';
}

/** What the state pill shows; every field is true at the moment it is published. */
export interface SaveState {
  readonly phase: SavePhase;
  /** Local transactions that are not committed yet. */
  readonly pending: number;
  /** When everything was last known to be committed, milliseconds since 1970; null = not yet. */
  readonly savedAt: number | null;
  /** The number of the present attempt to reconnect, 0 while connected. */
  readonly attempt: number;
  /** True while edits of a lost connection are being sent again. */
  readonly resending: boolean;
  /** Set in phase `closed`: a code of `CLOSE`; the client does not retry. */
  readonly closeCode: number | null;
  readonly role: Role | null;
  /** As the server last said. */
  readonly stage: Stage;
  /** True once the server's text has arrived: before it, the last stored text is shown read-only. */
  readonly synced: boolean;
  /** Counts the documents of this connection: a reset starts a new one and the editor is remade. */
  readonly generation: number;
}

export interface SaveFacts extends Omit<SaveState, 'phase' | 'attempt'> {
  readonly connected: boolean;
  /** The socket is open, but nothing comes through it (SAVE10). */
  readonly mute: boolean;
  readonly everSynced: boolean;
  /** Attempts that failed since the last successful synchronisation. */
  readonly failures: number;
  /** False when the browser itself knows that there is no network. */
  readonly networkUp: boolean;
  readonly saved: boolean;
}

/** Derives the pill from what is known (SPEC SAVE7). */
export function saveState(facts: SaveFacts): SaveState {
  const { pending, savedAt, resending, closeCode, role, stage, synced, generation } = facts;
  const rest = { pending, savedAt, resending, closeCode, role, stage, synced, generation };
  const attempt = facts.connected ? 0 : facts.failures;
  return { phase: phaseOf(facts), attempt, ...rest };
}

function phaseOf(facts: SaveFacts): SavePhase {
  if (facts.closeCode !== null) return 'closed';
  if (!facts.connected || facts.mute) {
    if (!facts.networkUp || facts.pending > 0) return 'offline';
    return facts.everSynced || facts.failures > 0 ? 'retrying' : 'connecting';
  }
  if (!facts.synced && !facts.everSynced) return 'connecting';
  if (isFinal(facts.stage)) return 'read-only';
  if (facts.role !== null && !canWrite(facts.role)) return 'read-only';
  return facts.saved ? 'saved' : 'saving';
}
