import { describe, expect, test } from 'vitest';
import { reviewDuty } from './review-duty';

const copy = {
	id: 'the copy',
	title: 'Salinan surat',
	owner_kind: 'letter',
	owner_id: 'the letter',
	until: '2027-01-31',
	grounds: ['h'],
	created_by: 'officer',
	is_example: false
};

describe('the review at the end of an exemption', () => {
	test.each([
		['agreement', { kind: 'agreement', id: 'the letter' }],
		['case', { kind: 'case', id: 'the letter' }],
		['letter', { kind: 'redaction', id: 'the copy' }],
		['proposal', { kind: 'redaction', id: 'the copy' }]
	])('of a paper of a kind %s lies where duties are held', (owner_kind, subject) => {
		expect(reviewDuty({ ...copy, owner_kind })).toMatchObject({
			subject,
			dueOn: '2027-01-31',
			owner: { kind: 'person', id: 'officer' }
		});
	});

	test('is owed where there is a last day, and somebody who made it', () => {
		expect(reviewDuty({ ...copy, until: null })).toBeNull();
		expect(reviewDuty({ ...copy, created_by: null })).toBeNull();
	});
});
