-- CreateTable
CREATE TABLE "scaffold" (
    "id" TEXT NOT NULL,
    "workspace_id" TEXT NOT NULL,
    "built_in" TEXT,
    "created_by_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "current_version" INTEGER NOT NULL DEFAULT 1,
    "retired_at" TIMESTAMPTZ(3),
    "changed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "scaffold_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "scaffold_version" (
    "scaffold_id" TEXT NOT NULL,
    "no" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "genre" TEXT,
    "minutes" DOUBLE PRECISION NOT NULL,
    "salutation" TEXT,
    "parts" JSONB NOT NULL,
    "created_by_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "scaffold_version_pkey" PRIMARY KEY ("scaffold_id","no")
);

-- CreateIndex
CREATE INDEX "scaffold_created_by_id_idx" ON "scaffold"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "scaffold_workspace_id_built_in_key" ON "scaffold"("workspace_id", "built_in");

-- AddForeignKey
ALTER TABLE "scaffold" ADD CONSTRAINT "scaffold_workspace_id_fkey" FOREIGN KEY ("workspace_id") REFERENCES "workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scaffold" ADD CONSTRAINT "scaffold_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scaffold_version" ADD CONSTRAINT "scaffold_version_scaffold_id_fkey" FOREIGN KEY ("scaffold_id") REFERENCES "scaffold"("id") ON DELETE CASCADE ON UPDATE CASCADE;
