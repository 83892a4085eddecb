import { describe, expect, test } from 'vitest';
import { checkProcedure, procedureSchema } from '$lib/server/modules/workflow';
import { exemptionArticle, exemptions, isExemption } from './exemptions';
import { informationProcedure, lawfulDays, objectionProcedure } from './information-procedure';
import { readInquiryNumber } from './inquiry-number';

describe('the request for information', () => {
	test.each([informationProcedure, objectionProcedure])(
		'$key is a sound procedure of the engine, and survives being stored',
		(procedure) => {
			expect(checkProcedure(procedure)).toEqual([]);
			expect(procedureSchema.parse(JSON.parse(JSON.stringify(procedure)))).toEqual(procedure);
		}
	);

	test('has the days of the law: ten, seven more once, thirty to object and thirty to answer', () => {
		expect(lawfulDays).toEqual({ answer: 10, extension: 7, objection: 30, objectionAnswer: 30 });
		const limits = [...informationProcedure.steps, ...objectionProcedure.steps].map(
			(step) => step.deadline && [step.deadline.n, step.deadline.unit, step.deadline.source]
		);
		expect(limits).toEqual([
			null,
			[10, 'working_days', 'statute'],
			[7, 'working_days', 'statute'],
			null,
			[30, 'working_days', 'statute']
		]);
	});
});

describe('a refusal', () => {
	test('cites one of the ten letters of Article 17 and nothing else', () => {
		expect(Object.keys(exemptions).join('')).toBe('abcdefghij');
		expect(exemptionArticle('f').id).toContain('Pasal 17 huruf f');
		for (const word of ['k', '', 'toString', undefined, 1]) expect(isExemption(word)).toBe(false);
	});
});

describe('a number', () => {
	test('is read however it was typed, and is none without its tail', () => {
		expect(readInquiryNumber(' i-2026-000012-ab3k9q. ')).toBe('I-2026-000012-AB3K9Q');
		for (const text of ['I-2026-000012', 'P-2026-000012-AB3K', '-1', "I-2026-000012-AB3K9'"])
			expect(readInquiryNumber(text)).toBeNull();
	});
});
