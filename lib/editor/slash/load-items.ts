import type * as Items from './items';

type Filter = typeof Items.filterItems;

let loaded: Filter | null = null;
let loading: Promise<typeof Items> | null = null;

/** The items of the menu if they are here already. */
export function filterNow(): Filter | null {
  return loaded;
}

/** Loads the items of the menu once, after the text is editable; a failed attempt may be repeated. */
export function loadItems(): Promise<typeof Items> {
  loading ??= import('./items').then(
    (module) => {
      loaded = module.filterItems;
      return module;
    },
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}
