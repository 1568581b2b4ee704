/** Who asks about which row of a ledger. */
export interface RowAsked {
  readonly userId: string;
  readonly draftId: string;
  readonly rowId: string;
}
