import { bodyUpTo } from '@/app/requests/body-up-to';
import { can } from '@/lib/access/can';
import { listWorkspaces } from '@/lib/db/members/list-workspaces';
import { readTable } from '@/lib/import/table/read-table';
import { MAX_TABLE_BYTES } from '@/lib/import/table/table-limits';
import { AppError } from '@/lib/result/app-error';
import { answerSignedIn } from '../../../drafts/[id]/answer-signed-in';

/** Reads an uploaded file of units as rows of cells: `{rows}`, or `{bad}` with the reason. Stores nothing. */
export async function POST(request: Request): Promise<Response> {
  return answerSignedIn(request, async ({ userId }) => {
    const [workspace] = await listWorkspaces({ userId });
    if (!can(workspace?.role ?? null, 'units.write')) throw new AppError('forbidden');
    const bytes = await bodyUpTo(request, MAX_TABLE_BYTES);
    if (!bytes) return Response.json({ bad: 'too-large' });
    const table = await readTable(bytes);
    return Response.json(table.ok ? { rows: table.value } : { bad: table.error });
  });
}
