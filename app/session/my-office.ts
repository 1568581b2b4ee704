import { AppError } from '@/lib/result/app-error';
import { myPlace } from './my-place';

/** The signed-in person as one of an office, as use cases name them. Throws `forbidden` for a guest of single drafts. */
export async function myOffice(): Promise<{
  readonly actorId: string;
  readonly workspaceId: string;
}> {
  const { person, workspace } = await myPlace();
  if (!workspace) throw new AppError('forbidden');
  return { actorId: person.userId, workspaceId: workspace.id };
}
