import { MemoryLog } from './memory-log';
import { updateLogContract } from './testing/contract';

updateLogContract('memory', async () => {
  const log = new MemoryLog();
  return {
    log: () => log,
    addDraft: async (draftId) => log.addDraft(draftId),
    lastEditor: async (draftId) => log.lastEditorOf(draftId),
    setStage: async (draftId, stage) => log.setStage(draftId, stage),
    dropRow: async (draftId, seq) => log.dropRow(draftId, seq),
  };
});
