/**
 * What a page may load and do (quality.md D1), in one place for the pages that SvelteKit makes and for those that are
 * drawn without it. Nothing inline is allowed, so there is no hash to add.
 *
 * @type {Record<string, string[]>}
 */
export const contentPolicy = {
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
};

/** The same as the value of the header. */
export const contentPolicyHeader = Object.entries(contentPolicy)
	.map(([name, sources]) =>
		[name, ...sources.map((one) => (/^[a-z]+$/.test(one) ? `'${one}'` : one))].join(' ')
	)
	.join('; ');
