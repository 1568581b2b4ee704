-- AlterTable
ALTER TABLE "draft" ADD COLUMN     "speaking_rate" INTEGER;
