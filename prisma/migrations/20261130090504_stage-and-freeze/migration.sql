-- AlterEnum
ALTER TYPE "version_kind" ADD VALUE 'stage';

-- DropForeignKey
ALTER TABLE "audit_event" DROP CONSTRAINT "audit_event_workspace_id_fkey";

-- AlterTable
ALTER TABLE "draft" ADD COLUMN     "round" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "stage_at" TIMESTAMPTZ(3),
ADD COLUMN     "stage_by_id" TEXT;

-- AlterTable
ALTER TABLE "draft_version" ADD COLUMN     "hash" TEXT,
ADD COLUMN     "meta" JSONB,
ADD COLUMN     "round" INTEGER,
ADD COLUMN     "stage" "draft_status";

-- AddForeignKey
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who did what stays as it was written.
CREATE FUNCTION "refuse_audit_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit_event is append-only';
END
$$;
CREATE TRIGGER "audit_event_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_event" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_audit_change"();

-- A text that was final stays as its hash says.
CREATE FUNCTION "refuse_final_version_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'a final version never changes';
END
$$;
CREATE TRIGGER "draft_version_final" BEFORE UPDATE ON "draft_version" FOR EACH ROW WHEN (OLD."hash" IS NOT NULL) EXECUTE FUNCTION "refuse_final_version_change"();
