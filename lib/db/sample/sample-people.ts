import { SAMPLE_WRITERS, type SampleWriter } from '../../sections/sample/sample-threads';
import type { Tx } from '../client';

/** People who only signed the sample's comments: without an account they can never sign in. */
export async function makeSamplePeople(
  workspaceId: string,
  tx: Tx,
): Promise<Record<SampleWriter, string>> {
  const make = async (writer: SampleWriter) => {
    const email = `sample-${writer}@lectern.invalid`;
    const { id } = await tx.user.create({ data: { name: SAMPLE_WRITERS[writer], email } });
    await tx.membership.create({ data: { workspaceId, userId: id, role: 'drafter' } });
    return id;
  };
  return { first: await make('first'), second: await make('second') };
}
