import { conditionState, type ProjectCare } from '$lib/server/modules/funding';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { Tone } from '$lib/ui';
import { writeDay } from '$lib/written/dates';
import type { Day } from '$lib/written/day';

const levelTones: Readonly<Record<string, Tone>> = { low: 'neutral', medium: 'soon', high: 'late' };
const conditionTones: Readonly<Record<string, Tone>> = {
	met: 'good',
	expired: 'late',
	refused: 'ended',
	asked: 'going',
	late: 'late',
	open: 'neutral'
};

/** A risk or an issue with how grave it is and who deals with it. */
export function printRisk(risk: ProjectCare['risks'][number], language: Language) {
	const words = textIn(language).projectWork.risks;
	const level = (name: string | null) => (name === null ? undefined : (words.levels[name] ?? name));
	return {
		id: risk.id,
		example: risk.isExample,
		title: risk.title,
		kind: words.kinds[risk.kind] ?? risk.kind,
		likelihood: level(risk.likelihood),
		impact: { tone: levelTones[risk.impact] ?? ('neutral' as const), text: level(risk.impact) ?? '' },
		response: risk.response ?? undefined,
		owner: risk.owner ?? undefined,
		state: risk.closedOn === null ? words.open : words.closed(writeDay(risk.closedOn, language, 'long'))
	};
}

/** Land, a permit or a safeguard, with where it stands today. */
export function printCondition(condition: ProjectCare['conditions'][number], today: Day, language: Language) {
	const words = textIn(language).projectWork.conditions;
	const state = conditionState(condition, today);
	const when = (label: string, day: Day | null) =>
		day === null ? [] : [`${label}: ${writeDay(day, language, 'long')}`];
	return {
		id: condition.id,
		example: condition.isExample,
		title: condition.title,
		kind: words.kinds[condition.kind] ?? condition.kind,
		office: [condition.office, condition.number].filter(Boolean).join(' · '),
		state: { tone: conditionTones[state] ?? ('neutral' as const), text: words.states[state] ?? state },
		days: [
			...when(words.dueOn, condition.dueOn),
			...when(words.askedOn, condition.askedOn),
			...when(words.metOn, condition.metOn),
			...when(words.refusedOn, condition.refusedOn),
			...when(words.validUntil, condition.validUntil)
		],
		isLate: state === 'late' || state === 'expired'
	};
}

/** What somebody complained of and what was answered. */
export function printGrievance(
	grievance: NonNullable<ProjectCare['grievances']>[number],
	language: Language
) {
	const words = textIn(language).projectWork.grievances;
	return {
		id: grievance.id,
		example: grievance.isExample,
		title: `${writeDay(grievance.receivedOn, language, 'long')} · ${words.ways[grievance.way] ?? grievance.way}`,
		complainant: grievance.complainant ?? undefined,
		told: grievance.told,
		answer: grievance.answer ?? undefined,
		answered: grievance.answeredOn === null ? undefined : writeDay(grievance.answeredOn, language, 'long')
	};
}
