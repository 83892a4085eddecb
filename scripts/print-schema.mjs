// Starts a database of its own, migrates it, and writes db/schema.sql and the query builder's types.
// `--check` writes nothing and fails when they are out of date.
import { createServer } from 'vite';

const vite = await createServer({
	configFile: 'vite.program.config.ts',
	server: { middlewareMode: true, hmr: false, ws: false },
	appType: 'custom',
	logLevel: 'error'
});
try {
	const { printSchemaOfMigrations } = await vite.ssrLoadModule('/tests/support/print-schema.ts');
	process.exitCode = (await printSchemaOfMigrations({ check: process.argv.includes('--check') })) ? 0 : 1;
} finally {
	await vite.close();
}
process.exit();
