// What `npm run build` runs: installs what is missing, then builds whether stale or not.
import { requireNode } from './setup/node-version.mjs';

requireNode();
const { prepare } = await import('./setup/prepare.mjs');
await prepare({ out: process.stdout, rebuild: true });
