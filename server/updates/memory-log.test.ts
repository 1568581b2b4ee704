import { updateLogContract } from './contract';
import { MemoryLog } from './memory-log';

updateLogContract('memory', async () => {
  const log = new MemoryLog();
  return {
    log: () => log,
    addDraft: async (draftId) => log.addDraft(draftId),
    lastEditor: async (draftId) => log.lastEditorOf(draftId),
    dropRow: async (draftId, seq) => log.dropRow(draftId, seq),
  };
});
