import { expect, it } from 'vitest';
import { refuse } from '$lib/server/platform/refusal';
import { sentenceFor } from '$lib/text';
import { embeddedRefusalCodes } from './refusals';

it.each(embeddedRefusalCodes)('%s has one sentence in both languages', (code) => {
	const refusal = refuse(code, { path: '/data', cause: 'out of memory', platform: 'linux-x64' });
	for (const language of ['id', 'en'] as const) {
		const sentence = sentenceFor(language, refusal);
		expect(sentence).not.toBe(code);
		expect(sentence).not.toContain('\n');
	}
});

it('names DATABASE_URL as the way out where the platform is not supported', () => {
	expect(sentenceFor('id', refuse('PLATFORM_NOT_SUPPORTED', { platform: 'sunos-x64' }))).toContain(
		'DATABASE_URL'
	);
});
