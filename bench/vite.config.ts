import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The benchmark's own programs, built beside the one that they measure. */
export default defineConfig({
	resolve: { alias: { $lib: fileURLToPath(new URL('../src/lib', import.meta.url)) } },
	build: {
		ssr: true,
		target: 'node20',
		outDir: 'build/bench',
		emptyOutDir: true,
		minify: false,
		rollupOptions: {
			input: { run: 'bench/run.ts', bare: 'bench/bare.ts', load: 'bench/load.ts' },
			output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' }
		}
	}
});
