import type { FieldError } from '$lib/server/modules/cooperation';
import type { Language } from '$lib/text/bilingual';
import { textIn } from '$lib/text';
import { routeQuestions, type ChosenAnswers, type RouteQuestion } from './route-form';

/** The answers at the door as questions and answers to read; what was not answered is left out. */
export function answersInWords(
	chosen: ChosenAnswers,
	initiator: 'partner' | 'region',
	language: Language
): { question: string; answer: string }[] {
	const { propose: words, site } = textIn(language);
	const plain: Record<string, string> = { yes: site.yes, no: site.no, unknown: words.questions.unknown };
	return routeQuestions.flatMap((name) => {
		const value = chosen[name];
		if (value === undefined) return [];
		const answers = { partner_kind: words.partnerKinds, object: words.objects } as Record<
			string,
			Readonly<Record<string, string>>
		>;
		return [
			{
				question: questionInWords(name, initiator, language),
				answer: (answers[name] ?? plain)[value] ?? value
			}
		];
	});
}

/** What is wrong with the answers, as it is said beside a question and in the summary, where the question is named. */
export function routeFaultsInWords(
	errors: readonly FieldError[],
	initiator: 'partner' | 'region',
	language: Language
): { field: string; text: string; summary: string }[] {
	const { faults } = textIn(language).propose;
	return errors.map(({ field, code }) => {
		const text = faults[code] ?? code;
		const asked = routeQuestions.find((name) => name === field);
		return {
			field,
			text,
			summary: asked ? `${questionInWords(asked, initiator, language)} ${text}` : text
		};
	});
}

function questionInWords(name: RouteQuestion, initiator: 'partner' | 'region', language: Language): string {
	const { propose, proposeDoor } = textIn(language);
	const asRegion = initiator === 'region' ? proposeDoor.regionQuestions[name] : undefined;
	return asRegion ?? propose.questions[name];
}
