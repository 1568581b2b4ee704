'use client';
import { useEffect, useState } from 'react';
import type { Awareness } from 'y-protocols/awareness';
import { coloursOf } from '@/lib/editor/caret/colours-of';
import type { PeerState } from '@/lib/editor/caret/peers';
import type { ChipBoard, ChipPeer } from '@/lib/editor/chips/chip-board';

const NOBODY: ReadonlyMap<string, ChipPeer> = new Map();

/** Who else has which chip open; drawn around the chip. */
export function useChipPeers(
  board: ChipBoard | null,
  awareness: Awareness,
): ReadonlyMap<string, ChipPeer> {
  const [peers, setPeers] = useState(NOBODY);
  useEffect(() => {
    if (!board) return;
    let last = '[]';
    const read = () => {
      const colours = coloursOf(awareness);
      colours.see(awareness);
      const now = new Map<string, ChipPeer>();
      for (const [client, state] of awareness.getStates() as Map<number, PeerState>) {
        if (client === awareness.clientID || !state.user || !state.chip) continue;
        now.set(state.chip, { name: state.user.name, colour: colours.of(state.user.id) });
      }
      const json = JSON.stringify([...now]);
      if (json === last) return;
      last = json;
      board.setPeers(now);
      setPeers(now);
    };
    read();
    awareness.on('change', read);
    return () => awareness.off('change', read);
  }, [board, awareness]);
  return peers;
}
