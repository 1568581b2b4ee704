/** Who is behind a socket, from the session cookie alone. */
export interface Person {
  readonly sessionId: string;
  readonly userId: string;
  readonly name: string;
}
