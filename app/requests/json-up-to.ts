import { AppError } from '@/lib/result/app-error';
import { bodyUpTo } from './body-up-to';

/** The JSON of a request. Throws `too-large` beyond `max` bytes, `invalid-input` for anything else than JSON. */
export async function jsonUpTo(request: Request, max: number): Promise<unknown> {
  if (!request.headers.get('content-type')?.startsWith('application/json')) {
    // A form of another site can send everything but this.
    throw new AppError('invalid-input', 'not JSON');
  }
  const bytes = await bodyUpTo(request, max);
  if (!bytes) throw new AppError('too-large');
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new AppError('invalid-input', 'not JSON');
  }
}
