-- CreateEnum
CREATE TYPE "ledger_status" AS ENUM ('unstarted', 'underway', 'behind', 'closed', 'ongoing');

-- CreateEnum
CREATE TYPE "ledger_hand_kind" AS ENUM ('split', 'merged', 'duplicate');

-- CreateTable
CREATE TABLE "ledger_progress" (
    "draft_id" TEXT NOT NULL,
    "row_id" TEXT NOT NULL,
    "status" "ledger_status" NOT NULL DEFAULT 'unstarted',
    "progress" TEXT NOT NULL DEFAULT '',
    "person" TEXT NOT NULL DEFAULT '',
    "problems" TEXT NOT NULL DEFAULT '',
    "next_step" TEXT NOT NULL DEFAULT '',
    "note" TEXT NOT NULL DEFAULT '',
    "basis" JSONB NOT NULL,
    "checked_by_id" TEXT,
    "checked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "ledger_progress_pkey" PRIMARY KEY ("draft_id","row_id")
);

-- CreateTable
CREATE TABLE "ledger_hand_work" (
    "draft_id" TEXT NOT NULL,
    "row_id" TEXT NOT NULL,
    "kind" "ledger_hand_kind" NOT NULL,
    "into_id" TEXT,
    "pieces" JSONB NOT NULL DEFAULT '[]',
    "task" TEXT NOT NULL,
    "into_task" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "ledger_hand_work_pkey" PRIMARY KEY ("draft_id","row_id")
);

-- CreateTable
CREATE TABLE "ledger_event" (
    "seq" BIGSERIAL NOT NULL,
    "draft_id" TEXT NOT NULL,
    "row_id" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "field" TEXT,
    "before" TEXT,
    "after" TEXT,
    "version" INTEGER NOT NULL DEFAULT 0,
    "unseen" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ledger_event_pkey" PRIMARY KEY ("seq")
);

-- CreateIndex
CREATE INDEX "ledger_event_draft_id_seq_idx" ON "ledger_event"("draft_id", "seq");

-- CreateIndex
CREATE INDEX "ledger_event_draft_id_row_id_seq_idx" ON "ledger_event"("draft_id", "row_id", "seq");

-- AddForeignKey
ALTER TABLE "ledger_progress" ADD CONSTRAINT "ledger_progress_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_hand_work" ADD CONSTRAINT "ledger_hand_work_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_event" ADD CONSTRAINT "ledger_event_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What happened is never rewritten.
CREATE FUNCTION "refuse_ledger_event_update"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'ledger_event is append-only';
END
$$;
CREATE TRIGGER "ledger_event_append_only" BEFORE UPDATE ON "ledger_event" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_ledger_event_update"();
