import { expect, test } from 'vitest';
import { stepKinds } from '$lib/server/modules/workflow';
import { isAnswerable } from './answer-by-link';

test('opinions, initials and decisions are answered from a mail, and nothing that the law wants signed, numbered or published', () => {
	expect(stepKinds.filter(isAnswerable).toSorted()).toEqual(['decide', 'initial', 'opinion']);
	for (const kind of ['sign', 'number', 'publish', 'submit', 'check', 'sitting', undefined])
		expect(isAnswerable(kind)).toBe(false);
});
