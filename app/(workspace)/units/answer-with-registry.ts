import { listWorkspaces } from '@/lib/db/members/list-workspaces';
import { listUnits } from '@/lib/db/units/list-units';
import { AppError } from '@/lib/result/app-error';
import type { RegistryUnit } from '@/lib/units/registry-unit';
import { answerSignedIn } from '../../drafts/[id]/answer-signed-in';

/** Answers a download of the registry of the person's workspace. */
export function answerWithRegistry(
  request: Request,
  { extension, type }: { readonly extension: string; readonly type: string },
  write: (units: readonly RegistryUnit[]) => Promise<Uint8Array<ArrayBuffer>> | string,
): Promise<Response> {
  return answerSignedIn(request, async ({ userId }) => {
    const [workspace] = await listWorkspaces({ userId });
    if (!workspace) throw new AppError('forbidden');
    const units = await listUnits({ actorId: userId, workspaceId: workspace.id });
    const name = encodeURIComponent(`单位库.${extension}`);
    return new Response(await write(units), {
      headers: {
        'content-type': type,
        'content-disposition': `attachment; filename="units.${extension}"; filename*=UTF-8''${name}`,
        'cache-control': 'no-store',
      },
    });
  });
}
