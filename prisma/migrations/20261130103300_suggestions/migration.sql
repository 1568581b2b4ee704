-- CreateTable
CREATE TABLE "suggestion" (
    "annotation_id" TEXT NOT NULL,
    "group_id" TEXT,
    "hunk" JSONB NOT NULL,
    "inverse" JSONB,

    CONSTRAINT "suggestion_pkey" PRIMARY KEY ("annotation_id")
);

-- CreateIndex
CREATE INDEX "suggestion_group_id_idx" ON "suggestion"("group_id");

-- AddForeignKey
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_annotation_id_fkey" FOREIGN KEY ("annotation_id") REFERENCES "annotation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
