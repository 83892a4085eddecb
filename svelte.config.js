import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		alias: { $tests: 'tests' },
		// The handler is mounted by our own server (src/program/http-server.ts), which owns ports,
		// signals and body limits; `out` holds the handler only.
		adapter: adapter({ out: 'build/kit', precompress: true }),
		// Cross-site posts are refused by our own check in hooks.server.ts, which knows the
		// demonstration's exceptions (decisions.md 13) and words the refusal as a page.
		csrf: { trustedOrigins: ['*'] },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				'img-src': ['self', 'data:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'manifest-src': ['self'],
				'form-action': ['self'],
				'base-uri': ['none'],
				'frame-ancestors': ['none']
			}
		},
		typescript: {
			config: (config) => ({
				...config,
				include: [
					...config.include,
					'../src/**/*.ts',
					'../tests/**/*.ts',
					'../e2e/**/*.ts',
					'../bench/**/*.ts',
					'../*.config.ts'
				]
			})
		}
	}
};
