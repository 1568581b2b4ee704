import type { Node } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import type { UnitMark } from '@/lib/responsibility/unit-marks';
import { Subject } from '../connection/observable';
import type { FillingPlace } from '../placeholders/fill-placeholders';

/** What is said about a chip beside its words. */
export interface ChipLook {
  /** Read aloud instead of the bare words: 责任：由市民政局牵头. Without it the words are read like any others. */
  readonly label?: string;
  readonly title?: string;
  /** A short mark that its words have two readings. */
  readonly twoWays?: boolean;
  /** A short mark that its words say something else than the data beside them. */
  readonly differs?: boolean;
  /** Where its units stand in the words. */
  readonly units?: readonly UnitMark[];
}

/** Who else has a chip open. */
export interface ChipPeer {
  readonly name: string;
  readonly colour: number;
}

type OnNode = (
  view: EditorView,
  pos: number,
  node: Node,
  nodePos: number,
  event: MouseEvent,
  direct: boolean,
) => boolean;

/** What keys and clicks do with chips; true = it is done. */
export interface ChipActs {
  readonly key: (view: EditorView, event: KeyboardEvent) => boolean;
  readonly text: (view: EditorView, from: number, to: number, text: string) => boolean;
  readonly click: OnNode;
  readonly doubleClick: OnNode;
  readonly down: (view: EditorView) => void;
  readonly compose: (view: EditorView) => void;
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
  /** Id of the chip that a reader wants explained. */
  readonly read = new Subject<string | null>(null);
  /** What somebody wanted before the code of `make` was here (CHIP11). */
  wanted: Parameters<MakeChip> | null = null;
  readonly makeLater: MakeChip = (...wanted) => {
    this.wanted = wanted;
  };
  make = this.makeLater;
  /** Set once their code is here. */
  acts: ChipActs | null = null;
  takeTyped: ((view: EditorView, place: FillingPlace) => void) | null = null;
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
