import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [sveltekit()],
	// One small sheet for everybody is kinder to a poor link than a sheet per component.
	build: { cssCodeSplit: false, assetsInlineLimit: 0 }
});
