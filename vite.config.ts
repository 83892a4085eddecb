import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig, type Plugin } from 'vite';

export default defineConfig({
	plugins: [sveltekit(), withoutMarks()],
	build: { assetsInlineLimit: 0 }
});

/**
 * Svelte marks its blocks by comments, so that a script in the browser finds them again. No page of ours has such a
 * script (`csr = false` in both layouts), and the marks were a quarter of a page and of the work to write it.
 */
function withoutMarks(): Plugin {
	return {
		name: 'satu-pintu:without-marks',
		apply: 'build',
		enforce: 'post',
		transform: {
			filter: { id: /\.svelte$/ },
			handler(code) {
				const unmarked = code.replace(/<!--(?:\[(?:-?\d+|!)?|\])?-->/g, '');
				return {
					code: unmarked.replace(/\$\$renderer\.push\((?:''|""|``)\)/g, 'void 0'),
					map: null
				};
			}
		}
	};
}
