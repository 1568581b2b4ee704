-- CreateEnum
CREATE TYPE "annotation_outcome" AS ENUM ('adopted', 'partly', 'declined');

-- AlterTable
ALTER TABLE "annotation" ADD COLUMN     "assignee_id" TEXT,
ADD COLUMN     "due" TEXT,
ADD COLUMN     "outcome" "annotation_outcome",
ADD COLUMN     "reason" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "comment_mention" (
    "comment_id" TEXT NOT NULL,
    "to_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_at" TIMESTAMPTZ(3),

    CONSTRAINT "comment_mention_pkey" PRIMARY KEY ("comment_id","to_id")
);

-- CreateIndex
CREATE INDEX "comment_mention_to_id_seen_at_idx" ON "comment_mention"("to_id", "seen_at");

-- CreateIndex
CREATE INDEX "annotation_assignee_id_status_idx" ON "annotation"("assignee_id", "status");

-- AddForeignKey
ALTER TABLE "annotation" ADD CONSTRAINT "annotation_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_mention" ADD CONSTRAINT "comment_mention_comment_id_fkey" FOREIGN KEY ("comment_id") REFERENCES "comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "comment_mention" ADD CONSTRAINT "comment_mention_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Threads whose every word was taken back were not shown; they stay as what they are: taken back.
UPDATE "annotation" a SET "status" = 'withdrawn'
WHERE a."kind" = 'comment' AND a."status" = 'open'
  AND NOT EXISTS (SELECT 1 FROM "comment" c WHERE c."annotation_id" = a."id" AND c."deleted_at" IS NULL);
