import type { Language } from '$lib/text/bilingual';
import { textIn } from '$lib/text';
import { routeQuestions, type ChosenAnswers } from './route-form';

/** The answers at the door as questions and answers to read; what was not answered is left out. */
export function answersInWords(
	chosen: ChosenAnswers,
	initiator: 'partner' | 'region',
	language: Language
): { question: string; answer: string }[] {
	const { propose: words, common } = textIn(language);
	const plain: Record<string, string> = { yes: common.yes, no: common.no, unknown: words.questions.unknown };
	return routeQuestions.flatMap((name) => {
		const value = chosen[name];
		if (value === undefined) return [];
		const asRegion = name === 'partner_kind' && initiator === 'region';
		const answers = { partner_kind: words.partnerKinds, object: words.objects } as Record<
			string,
			Readonly<Record<string, string>>
		>;
		return [
			{
				question: asRegion ? words.questions.partner_kind_region : words.questions[name],
				answer: (answers[name] ?? plain)[value] ?? value
			}
		];
	});
}
