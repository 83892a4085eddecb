// What `npm start` runs. Only Node's own parts are used here: nothing is installed yet on a fresh clone.
import { requireNode } from './setup/node-version.mjs';

requireNode();
// Without `await` at the top, which old releases of Node cannot read: they have to get as far as the line above.
import('./setup/start-program.mjs').then(({ startProgram }) => startProgram());
