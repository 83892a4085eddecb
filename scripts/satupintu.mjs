// What `npm run satupintu -- <command>` runs. Standard output belongs to the command alone, so that
// `npm run --silent satupintu -- token …` prints one line; our own progress goes to standard error.
import { requireNode } from './setup/node-version.mjs';

requireNode();
const { prepare } = await import('./setup/prepare.mjs');
const { programFile, workInProject } = await import('./setup/project.mjs');
await prepare({ out: process.stderr });

workInProject();
const cli = programFile('cli.js');
// The command line reads its arguments as if it had been called itself. It is loaded into this process,
// not a child of it, so that signals, standard input and the exit code are its own.
process.argv.splice(1, 1, cli.path);
await import(cli.url);
