-- CreateEnum
CREATE TYPE "version_kind" AS ENUM ('auto', 'named', 'restore');

-- CreateTable
CREATE TABLE "draft_version" (
    "draft_id" TEXT NOT NULL,
    "no" INTEGER NOT NULL,
    "kind" "version_kind" NOT NULL,
    "label" TEXT NOT NULL DEFAULT '',
    "created_by_id" TEXT,
    "author_ids" TEXT[],
    "seq" BIGINT NOT NULL,
    "schema_version" INTEGER NOT NULL,
    "blocks" JSONB NOT NULL,
    "chars" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draft_version_pkey" PRIMARY KEY ("draft_id","no")
);

-- AddForeignKey
ALTER TABLE "draft_version" ADD CONSTRAINT "draft_version_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;
