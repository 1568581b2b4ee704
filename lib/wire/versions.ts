/** Version of the document format that this build reads and writes; sent as `?schema=`. */
export const SCHEMA_VERSION = 1;
