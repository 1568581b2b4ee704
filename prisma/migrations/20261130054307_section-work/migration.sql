-- CreateEnum
CREATE TYPE "section_status" AS ENUM ('unstarted', 'drafting', 'ready', 'merged');

-- CreateEnum
CREATE TYPE "section_mention_kind" AS ENUM ('owner', 'ready');

-- CreateTable
CREATE TABLE "section_work" (
    "draft_id" TEXT NOT NULL,
    "section_uid" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "owner_id" TEXT,
    "helper_ids" TEXT[],
    "due" TEXT,
    "status" "section_status" NOT NULL DEFAULT 'unstarted',
    "discarded_at" TIMESTAMPTZ(3),

    CONSTRAINT "section_work_pkey" PRIMARY KEY ("draft_id","section_uid")
);

-- CreateTable
CREATE TABLE "section_event" (
    "seq" BIGSERIAL NOT NULL,
    "draft_id" TEXT NOT NULL,
    "section_uid" TEXT NOT NULL,
    "actor_id" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "before" TEXT NOT NULL,
    "after" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "section_event_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "section_mention" (
    "id" TEXT NOT NULL,
    "draft_id" TEXT NOT NULL,
    "section_uid" TEXT NOT NULL,
    "to_id" TEXT NOT NULL,
    "from_id" TEXT NOT NULL,
    "kind" "section_mention_kind" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(3),

    CONSTRAINT "section_mention_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "section_work_owner_id_idx" ON "section_work"("owner_id");

-- CreateIndex
CREATE INDEX "section_event_draft_id_seq_idx" ON "section_event"("draft_id", "seq");

-- CreateIndex
CREATE INDEX "section_mention_to_id_seen_at_idx" ON "section_mention"("to_id", "seen_at");

-- CreateIndex
CREATE INDEX "section_mention_draft_id_section_uid_idx" ON "section_mention"("draft_id", "section_uid");

-- AddForeignKey
ALTER TABLE "section_work" ADD CONSTRAINT "section_work_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section_event" ADD CONSTRAINT "section_event_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section_mention" ADD CONSTRAINT "section_mention_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What happened is never rewritten.
CREATE FUNCTION "refuse_section_event_update"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'section_event is append-only';
END
$$;
CREATE TRIGGER "section_event_append_only" BEFORE UPDATE ON "section_event" FOR EACH STATEMENT EXECUTE FUNCTION "refuse_section_event_update"();
