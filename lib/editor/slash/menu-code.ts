/** What the `/` menu needs once it is open; loads after the text is editable. */
export { chooseSlashItem } from './choose-slash-item';
export { filterItems } from './items';
