import { describe, expect, test } from 'vitest';
import { nationalProcedures } from '../../domain/procedures';
import { conditionInWords } from './condition-in-words';

const conditions = Object.values(nationalProcedures).flatMap((procedure) =>
	procedure.steps.flatMap((step) => [
		step.when,
		...step.actor_when.map((other) => other.when),
		...[...step.papers_in, ...step.papers_out].map((use) => use.when)
	])
);

describe('conditions in words', () => {
	test.each(['id', 'en'] as const)(
		'each condition of the five procedures has its own words in %s',
		(language) => {
			const written = conditions.map((condition) => conditionInWords(condition, language));
			// A word of the code among them would be a condition that nobody put into words.
			expect(written.filter((text) => text !== null && /[_=]/.test(text))).toEqual([]);
			expect(written.some((text) => text !== null)).toBe(true);
		}
	);

	test('read as a person says them', () => {
		expect(conditionInWords(null, 'id')).toBeNull();
		expect(conditionInWords({ answer: 'initiator', is: 'partner' }, 'id')).toBe('bila mitra yang mengajukan');
		expect(conditionInWords({ not: { answer: 'continues_national_cooperation', is: true } }, 'en')).toBe(
			'unless it continues a cooperation that the central government already has'
		);
		expect(conditionInWords({ answer: 'partner_kind', in: ['company', 'cooperative'] }, 'id')).toBe(
			'bila mitranya Perusahaan swasta (PT, CV; termasuk PT PMA); Koperasi'
		);
	});
});
