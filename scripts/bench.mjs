// What `npm run bench` runs: builds the program and the benchmark, then measures; see bench/README.md.
import { requireNode } from './setup/node-version.mjs';

requireNode();
const { prepare } = await import('./setup/prepare.mjs');
await prepare({ out: process.stderr });
const { build } = await import('vite');
await build({ configFile: 'bench/vite.config.ts', logLevel: 'error' });
await import('../build/bench/run.js');
