-- AlterTable
ALTER TABLE "ledger_event" ADD COLUMN     "from_row_id" TEXT;
