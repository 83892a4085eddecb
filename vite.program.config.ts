import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/**
 * The second bundle: server, worker and command line. Node 20 runs no TypeScript, and these
 * parts must not depend on SvelteKit's module graph (decisions.md 11).
 */
export default defineConfig({
	resolve: { alias: { $lib: fileURLToPath(new URL('./src/lib', import.meta.url)) } },
	build: {
		ssr: true,
		target: 'node20',
		outDir: 'build/program',
		emptyOutDir: true,
		sourcemap: true,
		minify: false,
		rollupOptions: {
			input: { serve: 'src/program/serve.ts', cli: 'src/cli/main.ts' },
			output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' }
		}
	}
});
