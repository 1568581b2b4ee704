import type { filterItems } from './items';

type Filter = typeof filterItems;

let loaded: Filter | null = null;
let loading: Promise<void> | null = null;

/** The items of the menu if they are here already. */
export function filterNow(): Filter | null {
  return loaded;
}

/** Loads the items of the menu once, after the text is editable; a failed attempt may be repeated. */
export function loadItems(): Promise<void> {
  loading ??= import('./items').then(
    (module) => {
      loaded = module.filterItems;
    },
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}
