import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { Deadline } from '$lib/ui';
import { writeDay } from '$lib/written/dates';
import { writeDaysLeft, writePaused, type DaysLeft } from '$lib/written/deadline';

/** How many days left are called soon on a desk. */
const soon = 2;

type Due = {
	readonly due_on: string | null;
	readonly due_provisional?: boolean;
	readonly days: DaysLeft | null;
	readonly waiting_for: string | null;
	readonly waiting_why?: string | null;
};

/** A deadline as the desk shows it: days left and the day in full, or why the clock stands. */
export function deadlineOf(due: Due, language: Language): Deadline {
	const words = textIn(language).desk.work;
	if (due.waiting_for) {
		const paused = writePaused(language);
		return {
			state: 'paused',
			left: paused[0]!.toUpperCase() + paused.slice(1),
			note: due.waiting_why ?? words.waitingFor[due.waiting_for]
		};
	}
	if (!due.days || due.due_on === null) return { state: 'none', left: words.noLimit };
	const left = writeDaysLeft(due.days, language);
	return {
		state:
			due.days.phase === 'late'
				? 'late'
				: due.days.phase === 'today' || due.days.days <= soon
					? 'soon'
					: 'on_time',
		left: left[0]!.toUpperCase() + left.slice(1),
		date: { text: writeDay(due.due_on, language), day: due.due_on },
		note: due.due_provisional ? words.provisional : undefined
	};
}
