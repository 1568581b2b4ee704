-- CreateTable
CREATE TABLE "speech_template" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "created_by_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "name" TEXT NOT NULL,
    "schema_version" INTEGER NOT NULL,
    "blocks" JSONB NOT NULL,
    "chars" INTEGER NOT NULL,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "speech_template_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "speech_template_workspace_id_created_at_idx" ON "speech_template"("workspace_id", "created_at");

-- CreateIndex
CREATE INDEX "speech_template_created_by_id_idx" ON "speech_template"("created_by_id");

-- AddForeignKey
ALTER TABLE "speech_template" ADD CONSTRAINT "speech_template_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "speech_template" ADD CONSTRAINT "speech_template_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;
