import type { IncomingMessage, ServerResponse } from 'node:http';

/** A probe must not hang on a database that doesn't answer. */
const READY_DEADLINE_MS = 2_000;

/**
 * Answers `/healthz` (the process lives) and `/readyz` (the database takes commits), 200 or 503.
 * @returns false when the request is for something else
 */
export function answerHealth(
  req: IncomingMessage,
  res: ServerResponse,
  ready: () => Promise<boolean>,
): boolean {
  const path = req.url?.split('?')[0];
  if (path === '/healthz') answer(res, true);
  else if (path === '/readyz') {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<false>((resolve) => {
      timer = setTimeout(() => resolve(false), READY_DEADLINE_MS);
    });
    void Promise.race([ready().catch(() => false), late]).then((good) => {
      clearTimeout(timer);
      answer(res, good);
    });
  } else return false;
  return true;
}

function answer(res: ServerResponse, good: boolean): void {
  const headers = { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' };
  res.writeHead(good ? 200 : 503, headers).end(JSON.stringify({ ok: good }));
}
