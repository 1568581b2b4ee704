-- AlterTable
ALTER TABLE "ledger_event" ADD COLUMN     "source" TEXT;

-- AlterTable
ALTER TABLE "ledger_progress" ADD COLUMN     "leader" TEXT NOT NULL DEFAULT '';
