import type { Node } from '@tiptap/pm/model';
import { Subject } from '../connection/observable';

/** What is said about a chip beside its words. */
export interface ChipLook {
  /** Read aloud instead of the bare words: 责任：由市民政局牵头. */
  readonly label: string;
  readonly title?: string;
  /** A short mark that its words have two readings. */
  readonly twoWays?: boolean;
}

/** Who else has a chip open. */
export interface ChipPeer {
  readonly name: string;
  readonly colour: number;
}

/** A chip on the screen. */
export interface ShownChip {
  readonly node: Node;
  readonly dom: HTMLElement;
  draw(): void;
}

/** Makes a chip of the selection, or of nothing in the place of a range. */
export type MakeChip = (
  kind: 'responsibility' | 'deadline',
  range?: { readonly from: number; readonly to: number },
) => void;

/**
 * The chips that one editor shows, and what is said about them: the words come from the document, the
 * rest from code that loads later (CHIP5).
 */
export class ChipBoard {
  /** Id of the chip whose popover is wanted. */
  readonly open = new Subject<string | null>(null);
  /** Set once the code that makes chips is here. */
  make: MakeChip | null = null;
  private readonly shown = new Set<ShownChip>();
  private look: ((node: Node) => ChipLook) | null = null;
  private peers: ReadonlyMap<string, ChipPeer> = new Map();

  add(chip: ShownChip): void {
    this.shown.add(chip);
  }

  remove(chip: ShownChip): void {
    this.shown.delete(chip);
  }

  /** The chip with an id, while it is in the text. */
  find(id: string): ShownChip | undefined {
    for (const chip of this.shown) if (chip.node.attrs.id === id) return chip;
    return undefined;
  }

  all(): Iterable<ShownChip> {
    return this.shown;
  }

  lookOf(node: Node): ChipLook | null {
    return this.look?.(node) ?? null;
  }

  peerOf(node: Node): ChipPeer | undefined {
    return this.peers.get(String(node.attrs.id));
  }

  /** Another way to say things: language or speech date changed. */
  setLook(look: (node: Node) => ChipLook): void {
    this.look = look;
    for (const chip of this.shown) chip.draw();
  }

  setPeers(peers: ReadonlyMap<string, ChipPeer>): void {
    const before = this.peers;
    this.peers = peers;
    for (const chip of this.shown) {
      const id = String(chip.node.attrs.id);
      if (before.has(id) || peers.has(id)) chip.draw();
    }
  }
}
