/** Operations of the fuzz as data, so that the same run works without a view, in jsdom and in a browser. */
export type FuzzOp =
  | { readonly do: 'type'; readonly at: number; readonly text: string }
  | { readonly do: 'delete'; readonly at: number; readonly length: number }
  | { readonly do: 'split' | 'join' | 'above' | 'below' | 'chip-delete'; readonly at: number }
  | { readonly do: 'kind'; readonly at: number; readonly kind: string }
  | {
      readonly do: 'attr';
      readonly at: number;
      readonly name: string;
      readonly value: string | number | boolean | null;
    }
  | { readonly do: 'chip'; readonly at: number; readonly kind: string; readonly text: string }
  | { readonly do: 'chip-field'; readonly at: number; readonly text: string }
  | {
      readonly do: 'mark';
      readonly at: number;
      readonly length: number;
      readonly mark: string;
      readonly on: boolean;
    }
  | { readonly do: 'paste'; readonly at: number; readonly texts: readonly string[] }
  | { readonly do: 'move' | 'select'; readonly at: number; readonly to: number }
  | { readonly do: 'rewrite'; readonly at: number; readonly text: string }
  | { readonly do: 'later'; readonly at: number; readonly what: 'chip' | 'format' | 'override' }
  | { readonly do: 'undo' | 'redo' | 'pause' | 'offline' | 'online' }
  | { readonly do: 'receive'; readonly from: number; readonly count: number };

export interface FuzzStep {
  readonly peer: number;
  readonly op: FuzzOp;
}
