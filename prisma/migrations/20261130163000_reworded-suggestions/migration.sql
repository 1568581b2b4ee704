-- AlterTable
ALTER TABLE "suggestion" ADD COLUMN     "reworded" JSONB;
