-- AlterTable
ALTER TABLE "rescued_text" ADD COLUMN     "run_client" BIGINT,
ADD COLUMN     "run_clock" BIGINT;

-- CreateTable
CREATE TABLE "draft_client" (
    "draft_id" TEXT NOT NULL,
    "client_id" BIGINT NOT NULL,
    "user_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draft_client_pkey" PRIMARY KEY ("draft_id","client_id")
);

-- CreateIndex
CREATE INDEX "draft_client_draft_id_created_at_idx" ON "draft_client"("draft_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "rescued_text_draft_id_run_client_run_clock_key" ON "rescued_text"("draft_id", "run_client", "run_clock");

-- AddForeignKey
ALTER TABLE "draft_client" ADD CONSTRAINT "draft_client_draft_id_fkey" FOREIGN KEY ("draft_id") REFERENCES "draft"("id") ON DELETE CASCADE ON UPDATE CASCADE;
