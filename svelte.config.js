import adapter from '@sveltejs/adapter-node';
import { contentPolicy } from './src/lib/content-policy.js';

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
			directives: contentPolicy
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
