import { AppError } from '@/lib/result/app-error';

/** The JSON of a request. Throws `too-large` beyond `max` bytes, `invalid-input` for anything else than JSON. */
export async function jsonUpTo(request: Request, max: number): Promise<unknown> {
  if (!request.headers.get('content-type')?.startsWith('application/json')) {
    // A form of another site can send everything but this.
    throw new AppError('invalid-input', 'not JSON');
  }
  if (Number(request.headers.get('content-length') ?? max + 1) > max)
    throw new AppError('too-large');
  try {
    return await request.json();
  } catch {
    throw new AppError('invalid-input', 'not JSON');
  }
}
