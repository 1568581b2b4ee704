import { StockClient } from '../../server/testing/stock-client';

/** A colleague without a browser: the stock client that writes into one block and shows its caret. */
export interface Typist {
  /** Writes one character after the last one. */
  type(character: string): void;
  close(): void;
}

/** How one kind of document is written by a protocol client. */
export interface Hand {
  /** Whether the whole text has arrived. */
  complete(client: StockClient): boolean;
  /** What writes characters into the middle of a block, one after the other. */
  writer(client: StockClient, block: number): (character: string) => void;
}

/** Connects and waits for the text. */
export async function openTypist(
  at: { readonly port: number; readonly room: string; readonly cookie: string },
  hand: Hand,
  block: number,
  name: string,
): Promise<Typist> {
  const client = new StockClient(at.port, at.room, name, { headers: { Cookie: at.cookie } });
  client.provider.awareness.setLocalStateField('user', { name });
  await client.until(() => client.provider.synced && hand.complete(client));
  return { type: hand.writer(client, block), close: () => client.destroy() };
}
