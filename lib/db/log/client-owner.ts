/** A Yjs client id (one window) and the person who wrote under it. */
export interface ClientOwner {
  readonly client: number;
  readonly userId: string;
}
