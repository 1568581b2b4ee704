import type { Pool } from 'pg';

/** Rows that a draft needs around it, and drafts without a text, written straight into the tables. */
export async function seedUser(pool: Pool, userId: string): Promise<void> {
  await pool.query(
    `INSERT INTO "user" (id, name, email) VALUES ($1, $1, $1 || '@example.invalid')
     ON CONFLICT DO NOTHING`,
    [userId],
  );
}

export async function seedDraft(pool: Pool, draftId: string): Promise<void> {
  await seedUser(pool, 'seed-owner');
  await pool.query(
    `INSERT INTO workspace (id, name) VALUES ('seed-workspace', 'seed') ON CONFLICT DO NOTHING`,
  );
  await pool.query(
    `INSERT INTO draft (id, workspace_id, name, created_by_id)
     VALUES ($1, 'seed-workspace', $1, 'seed-owner') ON CONFLICT DO NOTHING`,
    [draftId],
  );
}
