-- AlterTable
ALTER TABLE "moved_range" ADD COLUMN     "next_client" BIGINT,
ADD COLUMN     "next_clock" BIGINT;

-- CreateTable
CREATE TABLE "cut_passage" (
    "draft_id" TEXT NOT NULL,
    "id" BIGSERIAL NOT NULL,
    "runs" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "cut_passage_pkey" PRIMARY KEY ("draft_id","id")
);

-- AddForeignKey
ALTER TABLE "cut_passage" ADD CONSTRAINT "cut_passage_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;
