type Undo = () => void | Promise<void>;

/** What must be taken back at the end, in the opposite order; one failure does not stop the others. */
export class UndoList {
  private readonly undos: Undo[] = [];

  add(undo: Undo): void {
    this.undos.push(undo);
  }

  async run(): Promise<void> {
    const failures: unknown[] = [];
    for (const undo of this.undos.reverse()) {
      try {
        await undo();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw new AggregateError(failures, 'The server did not stop cleanly.');
  }
}
