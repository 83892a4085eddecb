import { href } from '$lib/addresses';
import type { ListedObligation, ObligationState, SubjectKind } from '$lib/server/modules/obligations';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { Deadline, Status, Tone } from '$lib/ui';
import { writeDay } from '$lib/written/dates';
import { calendarDaysBetween } from '$lib/written/day';
import { writeDaysLeft } from '$lib/written/deadline';

/** Where a duty is shown: at the desk, or in a partner's account. */
export type Where = 'desk' | 'account';

/** How many days left are called soon: a month, since what is owed is seldom done in two days. */
const soon = 30;

const tones: Readonly<Record<ObligationState, Tone>> = {
	open: 'going',
	evidenced: 'soon',
	accepted: 'good',
	returned: 'late',
	waived: 'ended'
};

export function stateOfObligation(state: ObligationState, language: Language): Status {
	return { tone: tones[state], text: textIn(language).obligations.states[state] };
}

/** The due day with the calendar days left; of what was handed in or settled, when that was. */
export function deadlineOfObligation(
	duty: Pick<ListedObligation, 'state' | 'due_on' | 'late' | 'evidenced_on' | 'settled_on'>,
	today: string,
	language: Language
): Deadline {
	const words = textIn(language).obligations;
	const short = (day: string) => writeDay(day, language, 'long');
	if (duty.settled_on) return { state: 'none', left: words.settled(short(duty.settled_on)) };
	if (duty.state === 'evidenced' && duty.evidenced_on)
		return { state: 'paused', left: words.handedIn(short(duty.evidenced_on)) };
	if (duty.due_on === null) return { state: 'none', left: words.noDay };
	const days = calendarDaysBetween(today, duty.due_on);
	const left = writeDaysLeft(
		{
			phase: days < 0 ? 'late' : days === 0 ? 'today' : 'left',
			days: Math.abs(days),
			unit: 'calendar_days'
		},
		language
	);
	return {
		state: duty.late ? 'late' : days <= soon ? 'soon' : 'on_time',
		left: left[0]!.toUpperCase() + left.slice(1),
		date: { text: writeDay(duty.due_on, language), day: duty.due_on }
	};
}

/** The page of what a duty belongs to; undefined where there is none, or none for partners. */
export function subjectHref(
	subject: { readonly subject_kind: SubjectKind; readonly subject_id: string },
	language: Language,
	where: Where
): string | undefined {
	const id = subject.subject_id;
	if (where === 'account') return undefined;
	switch (subject.subject_kind) {
		case 'agreement':
			return href(language, 'deskAgreement', { id });
		case 'case':
			return href(language, 'deskCase', { id });
		case 'sitting':
			return href(language, 'deskSitting', { id });
		case 'training':
			return href(language, 'deskCohort', { id });
		case 'project':
			return href(language, 'deskProjectReports', { id });
		case 'opportunity':
			return href(language, 'deskOpportunity', { id });
		case 'redaction':
			return href(language, 'deskRedaction', { id });
		default:
			return undefined;
	}
}

/** One line of a list of duties, ready to be shown. */
export function obligationLine(duty: ListedObligation, today: string, language: Language, where: Where) {
	const { subjects } = textIn(language).obligations;
	return {
		id: duty.id,
		href: href(language, where === 'desk' ? 'deskObligation' : 'accountObligation', { id: duty.id }),
		what: duty.what,
		subject: `${subjects[duty.subject_kind]}: ${duty.subject_title[language]}`,
		owner: duty.owner_name,
		late: duty.late,
		example: duty.is_example,
		deadline: deadlineOfObligation(duty, today, language),
		state: stateOfObligation(duty.state, language)
	};
}
export type ObligationLine = ReturnType<typeof obligationLine>;
