-- AlterTable
ALTER TABLE "unit" ADD COLUMN     "merged_into_id" TEXT,
ADD COLUMN     "merged_name" TEXT;

-- AlterTable
ALTER TABLE "unit_name" ADD COLUMN     "came_with_id" TEXT,
ADD COLUMN     "valid_from" TEXT,
ADD COLUMN     "valid_to" TEXT;

-- CreateIndex
CREATE INDEX "unit_merged_into_id_idx" ON "unit"("merged_into_id");

-- AddForeignKey
ALTER TABLE "unit" ADD CONSTRAINT "unit_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "unit"("id") ON DELETE CASCADE ON UPDATE CASCADE;
