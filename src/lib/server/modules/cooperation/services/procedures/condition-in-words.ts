import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { Condition } from '$lib/server/modules/workflow';

/** A condition of a step or paper as a person reads it: "bila mitra yang mengajukan"; null holds always and says nothing. */
export function conditionInWords(condition: Condition | null, language: Language): string | null {
	return condition === null ? null : words(condition, language);
}

function words(condition: Condition, language: Language): string {
	const text = textIn(language);
	const say = text.procedures.conditions;
	if ('all' in condition) return condition.all.map((part) => words(part, language)).join(say.and);
	if ('any' in condition) return condition.any.map((part) => words(part, language)).join(say.or);
	if ('not' in condition) {
		const { not } = condition;
		const continued = 'is' in not && not.answer === 'continues_national_cooperation' && not.is === true;
		return continued ? say.noContinuation : say.not(words(not, language));
	}
	const { answer } = condition;
	if (answer === 'partner_kind') {
		const kinds = 'in' in condition ? condition.in : 'is' in condition ? [condition.is] : [];
		return say.partner(
			kinds.map((kind) => text.propose.partnerKinds[String(kind)] ?? String(kind)).join('; ')
		);
	}
	if ('is' in condition) {
		if (answer === 'initiator')
			return say.initiator[String(condition.is)] ?? say.other(answer, String(condition.is));
		if (answer === 'needs_council' && condition.is === true) return say.needs_council;
		if (answer === 'continues_national_cooperation' && condition.is === true) return say.continuation;
		return say.other(answer, String(condition.is));
	}
	return say.other(answer, 'in' in condition ? condition.in.join(' / ') : String(condition.said));
}
