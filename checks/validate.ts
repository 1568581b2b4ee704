import { runGates } from './gates';

/** `npm run validate`: every static check; exit code 1 when one fails. */
const { passed, failed } = await runGates();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
