-- AlterTable
ALTER TABLE "draft_visit" ADD COLUMN     "left_at" TIMESTAMPTZ(3),
ADD COLUMN     "previous_at" TIMESTAMPTZ(3);
