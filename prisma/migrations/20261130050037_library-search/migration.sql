-- AlterTable
ALTER TABLE "draft_projection" ADD COLUMN     "sources" TEXT[];

-- AlterTable
ALTER TABLE "section_block" ADD COLUMN     "bigrams" INTEGER[],
ADD COLUMN     "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN     "genres" TEXT[],
ADD COLUMN     "job" TEXT,
ADD COLUMN     "sketch" INTEGER[],
ADD COLUMN     "tags" TEXT[],
ADD COLUMN     "words" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "section_block_version" ADD COLUMN     "genres" TEXT[];

-- CreateIndex
CREATE INDEX "draft_projection_sources_idx" ON "draft_projection" USING GIN ("sources");

-- CreateIndex
CREATE INDEX "section_block_workspace_id_changed_at_idx" ON "section_block"("workspace_id", "changed_at");

-- CreateIndex
CREATE INDEX "section_block_bigrams_idx" ON "section_block" USING GIN ("bigrams");

-- CreateIndex
CREATE INDEX "section_block_sketch_idx" ON "section_block" USING GIN ("sketch");

-- Long columns stay out of the rows that lists read.
ALTER TABLE "section_block" ALTER COLUMN "bigrams" SET STORAGE EXTERNAL,
ALTER COLUMN "words" SET STORAGE EXTERNAL;
ALTER TABLE "section_block" SET (toast_tuple_target = 512);

-- Blocks and texts from before; `words`, `bigrams` and `sketch` are filled at the start.
UPDATE "section_block" b SET "changed_at" = v."created_at", "tags" = v."tags"
FROM "section_block_version" v WHERE v."block_id" = b."id" AND v."no" = b."current_version";
UPDATE "draft_projection" SET "sources" = ARRAY(
  SELECT DISTINCT split_part(one->>'src', '@', 1) FROM jsonb_array_elements("blocks") one
  WHERE one->>'src' ~ '^[^:@#]+@[0-9]+$')
WHERE jsonb_typeof("blocks") = 'array';
