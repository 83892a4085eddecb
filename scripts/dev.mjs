// What `npm run dev` runs: the same program as `npm start`, from the sources, with Vite in between.
import { requireNode } from './setup/node-version.mjs';

requireNode();
const { prepare } = await import('./setup/prepare.mjs');
const { root, workInProject } = await import('./setup/project.mjs');
const { followNpm } = await import('./setup/follow-npm.mjs');
followNpm();
workInProject();
await prepare({ out: process.stdout, build: false });

const { createServer } = await import('vite');
const vite = await createServer({ root, server: { middlewareMode: true }, appType: 'custom' });
try {
	const { serve } = await vite.ssrLoadModule('/src/program/serve.ts');
	await serve({ kitHandler: vite.middlewares });
} catch (error) {
	if (error instanceof Error) vite.ssrFixStacktrace(error);
	console.error(error);
	process.exit(1);
}
