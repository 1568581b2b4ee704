-- CreateEnum
CREATE TYPE "annotation_kind" AS ENUM ('comment', 'suggestion');

-- CreateEnum
CREATE TYPE "annotation_status" AS ENUM ('open', 'resolved', 'accepted', 'rejected', 'withdrawn');

-- CreateEnum
CREATE TYPE "annotation_scope" AS ENUM ('text', 'chip', 'section', 'draft');

-- AlterTable
ALTER TABLE "draft" ADD COLUMN     "scaffold" TEXT,
ADD COLUMN     "word_budget" INTEGER;

-- AlterTable
ALTER TABLE "draft_projection" ADD COLUMN     "bigrams" INTEGER[];

-- CreateTable
CREATE TABLE "moved_range" (
    "draft_id" TEXT NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "from_client" BIGINT NOT NULL,
    "from_clock" BIGINT NOT NULL,
    "to_client" BIGINT NOT NULL,
    "to_clock" BIGINT NOT NULL,
    "length" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "moved_range_pkey" PRIMARY KEY ("draft_id","id")
);

-- CreateTable
CREATE TABLE "draft_visit" (
    "draft_id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "visited_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draft_visit_pkey" PRIMARY KEY ("draft_id","user_id")
);

-- CreateTable
CREATE TABLE "annotation" (
    "id" TEXT NOT NULL,
    "draft_id" TEXT NOT NULL,
    "kind" "annotation_kind" NOT NULL,
    "scope" "annotation_scope" NOT NULL,
    "author_id" TEXT NOT NULL,
    "status" "annotation_status" NOT NULL DEFAULT 'open',
    "block_uid" TEXT,
    "chip_id" TEXT,
    "rel_start" BYTEA,
    "rel_end" BYTEA,
    "quote" TEXT NOT NULL DEFAULT '',
    "prefix" TEXT NOT NULL DEFAULT '',
    "suffix" TEXT NOT NULL DEFAULT '',
    "orphan" BOOLEAN NOT NULL DEFAULT false,
    "base_seq" BIGINT NOT NULL DEFAULT 0,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decided_by_id" TEXT,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "annotation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "comment" (
    "id" TEXT NOT NULL,
    "annotation_id" TEXT NOT NULL,
    "author_id" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "edited_at" TIMESTAMPTZ(3),
    "deleted_at" TIMESTAMPTZ(3),

    CONSTRAINT "comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "annotation_event" (
    "seq" BIGSERIAL NOT NULL,
    "draft_id" TEXT NOT NULL,
    "annotation_id" TEXT NOT NULL,
    "actor_id" TEXT,
    "type" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "annotation_event_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "unit" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT '',
    "rank" INTEGER,
    "valid_from" TEXT,
    "valid_to" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "unit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "unit_name" (
    "workspace_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "unit_id" TEXT NOT NULL,
    "is_main" BOOLEAN NOT NULL,

    CONSTRAINT "unit_name_pkey" PRIMARY KEY ("workspace_id","name")
);

-- CreateTable
CREATE TABLE "section_block" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "built_in" TEXT,
    "created_by_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "current_version" INTEGER NOT NULL DEFAULT 1,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "section_block_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "section_block_version" (
    "block_id" TEXT NOT NULL,
    "no" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "purpose" TEXT NOT NULL DEFAULT '',
    "tags" TEXT[],
    "schema_version" INTEGER NOT NULL,
    "blocks" JSONB NOT NULL,
    "text" TEXT NOT NULL,
    "created_by_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "section_block_version_pkey" PRIMARY KEY ("block_id","no")
);

-- CreateIndex
CREATE INDEX "draft_visit_user_id_visited_at_idx" ON "draft_visit"("user_id", "visited_at");

-- CreateIndex
CREATE INDEX "annotation_draft_id_kind_status_idx" ON "annotation"("draft_id", "kind", "status");

-- CreateIndex
CREATE INDEX "annotation_author_id_idx" ON "annotation"("author_id");

-- CreateIndex
CREATE INDEX "annotation_decided_by_id_idx" ON "annotation"("decided_by_id");

-- CreateIndex
CREATE INDEX "comment_annotation_id_created_at_idx" ON "comment"("annotation_id", "created_at");

-- CreateIndex
CREATE INDEX "comment_author_id_idx" ON "comment"("author_id");

-- CreateIndex
CREATE INDEX "annotation_event_draft_id_seq_idx" ON "annotation_event"("draft_id", "seq");

-- CreateIndex
CREATE INDEX "annotation_event_annotation_id_idx" ON "annotation_event"("annotation_id");

-- CreateIndex
CREATE INDEX "unit_workspace_id_idx" ON "unit"("workspace_id");

-- CreateIndex
CREATE INDEX "unit_name_unit_id_idx" ON "unit_name"("unit_id");

-- CreateIndex
CREATE INDEX "section_block_created_by_id_idx" ON "section_block"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "section_block_workspace_id_built_in_key" ON "section_block"("workspace_id", "built_in");

-- CreateIndex
CREATE INDEX "draft_projection_bigrams_idx" ON "draft_projection" USING GIN ("bigrams");

-- AddForeignKey
ALTER TABLE "moved_range" ADD CONSTRAINT "moved_range_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_visit" ADD CONSTRAINT "draft_visit_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "draft_visit" ADD CONSTRAINT "draft_visit_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_annotation_id_fkey" FOREIGN KEY ("annotation_id") REFERENCES "annotation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment" ADD CONSTRAINT "comment_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "annotation_event" ADD CONSTRAINT "annotation_event_annotation_id_fkey" FOREIGN KEY ("annotation_id") REFERENCES "annotation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_name" ADD CONSTRAINT "unit_name_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "unit_name" ADD CONSTRAINT "unit_name_unit_id_fkey" FOREIGN KEY ("unit_id") REFERENCES "unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section_block" ADD CONSTRAINT "section_block_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section_block" ADD CONSTRAINT "section_block_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "section_block_version" ADD CONSTRAINT "section_block_version_block_id_fkey" FOREIGN KEY ("block_id") REFERENCES "section_block"("id") ON DELETE CASCADE ON UPDATE CASCADE;
