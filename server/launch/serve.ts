import { checkAddress } from './check-address';
import { readConfig } from './config';
import type { Console } from './console';
import { claimDataFolder, generatedSecret, prepareDataFolder } from './data-folder';
import { migrate } from './migrate';
import { openDatabase } from './open-database';
import { openServer } from './open-server';
import { onStopSignal } from './stop-signal';
import { UndoList } from './undo-list';

/**
 * Everything after the build: settings, data folder, database, schema, server; prints the address.
 * On a signal everything stops in the opposite order and the process ends. `dev` serves the pages
 * uncompiled, with reloading. Throws LaunchError for what the operator can mend.
 */
export async function serve(console: Console, dev = false): Promise<void> {
  const undo = new UndoList();
  const stopped = onStopSignal();
  try {
    await open(console, dev, undo);
    await stopped;
    console.say('stopping');
  } finally {
    await undo.run();
  }
  console.say('stopped');
  process.exit(0);
}

async function open(console: Console, dev: boolean, undo: UndoList): Promise<void> {
  const config = readConfig(process.env);
  await checkAddress(config.host, config.port);
  prepareDataFolder(config.dataDir);
  undo.add(claimDataFolder(config.dataDir));

  const database = await console.step('step.postgres', {}, () =>
    openDatabase(config, (event) => console.say(`postgres.${event}`)),
  );
  undo.add(database.stop);
  await console.step('step.migrate', {}, () => migrate(database.url));

  // Read by `lib/db`, from the server bundle and from Next's bundle alike.
  process.env.DATABASE_URL = database.url;
  process.env.AUTH_SECRET = config.authSecret ?? generatedSecret(config.dataDir);
  const server = await console.step('step.serve', {}, () => openServer(config, database.url, dev));
  undo.add(server.close);
  console.say('ready', { url: server.url });
}
