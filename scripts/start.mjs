// What `npm start` runs. Only Node's own parts are used here: nothing is installed yet on a fresh clone.
import { requireNode } from './setup/node-version.mjs';

requireNode();
const { startProgram } = await import('./setup/start-program.mjs');
await startProgram();
