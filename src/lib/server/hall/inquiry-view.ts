import { deadlineOf } from '$lib/desk-words/deadline';
import { exemptionArticle, type TrackedInquiry } from '$lib/server/modules/inquiries';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { Tone } from '$lib/ui/parts';
import { writeDay } from '$lib/written/dates';

const tones: Record<TrackedInquiry['state'], Tone> = {
	open: 'going',
	answered: 'good',
	refused: 'late',
	objected: 'going',
	settled: 'ended'
};

/** How an inquiry stands, ready to print; the same to the public and at the desk. */
export function writeInquiry(inquiry: TrackedInquiry, language: Language) {
	const words = textIn(language).inquiries;
	const day = (on: string) => writeDay(on, language);
	const { tracked } = words;
	return {
		number: inquiry.number,
		example: inquiry.is_example,
		status: { tone: tones[inquiry.state], text: words.state[inquiry.state] ?? inquiry.state },
		deadline: inquiry.due_on
			? deadlineOf({ ...inquiry, waiting_for: null, waiting_why: null }, language)
			: undefined,
		facts: [
			{ label: tracked.kind, value: words.kind[inquiry.kind] ?? inquiry.kind },
			{ label: tracked.received, value: day(inquiry.received_on) },
			{
				label: tracked.due,
				value: inquiry.due_on ? day(inquiry.due_on) : undefined,
				unknown: inquiry.kind === 'question' ? tracked.noDue : '—',
				note: inquiry.due_on && inquiry.due_provisional ? tracked.provisional : undefined
			},
			{ label: tracked.asked, value: inquiry.body }
		],
		extended: inquiry.extended
			? {
					title: tracked.extended,
					on: tracked.extendedOn(day(inquiry.extended.on)),
					why: inquiry.extended.why
				}
			: null,
		answer: inquiry.answer
			? {
					text: inquiry.answer,
					on: tracked.answeredOn(day(inquiry.answered_on!)),
					refused: inquiry.exemption ? exemptionArticle(inquiry.exemption)[language] : null
				}
			: null,
		objection: inquiry.objection
			? { text: inquiry.objection.text, on: tracked.objectedOn(day(inquiry.objection.on)) }
			: null,
		objectionAnswer: inquiry.objection_answer
			? { text: inquiry.objection_answer.text, on: tracked.answeredOn(day(inquiry.objection_answer.on)) }
			: null,
		mayObject: inquiry.objection_until ? tracked.mayObject(day(inquiry.objection_until)) : null
	};
}

export type WrittenInquiry = ReturnType<typeof writeInquiry>;
