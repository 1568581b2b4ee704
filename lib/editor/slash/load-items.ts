type MenuCode = typeof import('./menu-code');

let loaded: MenuCode | null = null;
let loading: Promise<void> | null = null;

/** The items of the menu if they are here already. */
export function itemsNow(): MenuCode | null {
  return loaded;
}

/** Loads the items of the menu once, after the text is editable; a failed attempt may be repeated. */
export function loadItems(): Promise<void> {
  loading ??= import('./menu-code').then(
    ({ chooseSlashItem, filterItems }) => {
      loaded = { chooseSlashItem, filterItems };
    },
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}
