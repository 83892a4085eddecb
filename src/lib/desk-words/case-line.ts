import type { CaseView, LineEntry } from '$lib/server/modules/cooperation';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { Deadline, StepItem, StepPhase, StepState } from '$lib/ui';
import { writeDay } from '$lib/written/dates';
import { deadlineOf } from './deadline';

type Clock = NonNullable<LineEntry['clock']>;

/** Where a step's clock stands, in the words of the desk; `why` says what it waits for while it stands. */
export function deadlineOfClock(
	clock: Clock,
	why: string | null,
	today: string,
	language: Language
): Deadline {
	const { unit } = clock;
	const days =
		clock.late_by > 0 || (clock.due !== null && clock.due < today)
			? ({ phase: 'late', days: clock.late_by, unit } as const)
			: clock.due === today
				? ({ phase: 'today', days: 0, unit } as const)
				: ({ phase: 'left', days: clock.left ?? 0, unit } as const);
	return deadlineOf(
		{
			due_on: clock.due,
			due_provisional: clock.provisional,
			days: clock.due === null ? null : days,
			waiting_for: clock.standing ? 'other' : null,
			waiting_why: why
		},
		language
	);
}

/** The cause of a standing clock in words: the reason of a pause, the applicant, or an authority outside. */
export function whyStanding(
	view: Pick<CaseView, 'pause_reason'>,
	kind: string,
	language: Language
): string | null {
	const words = textIn(language).desk.work.waitingFor;
	if (view.pause_reason) return view.pause_reason;
	if (kind === 'submit') return words['applicant']!;
	return kind === 'await_external' ? words['outside_authority']! : null;
}

/** The procedure drawn: a phase for each main step, with the steps that are its inside, parallel ones as twigs. */
export function phasesOf(view: CaseView, today: string, language: Language): StepPhase[] {
	const applying = view.line.filter((entry) => entry.position !== 'not_applicable');
	const phases = [...new Set(applying.map((entry) => entry.phase))];
	return phases.map((phase) => {
		const entries = applying.filter((entry) => entry.phase === phase);
		const steps = itemsOf(view, entries, today, language);
		return {
			name: entries.find((entry) => entry.key === phase)?.name[language] ?? entries[0]!.name[language],
			state: entries.some((entry) => entry.position === 'open')
				? 'current'
				: entries.every((entry) => entry.position === 'done' || entry.position === 'skipped')
					? 'done'
					: 'waiting',
			steps
		};
	});
}

/**
 * The same line at a glance: one knot a phase, and beside it the steps of the phase that is under way, each laid out
 * as a knot of its own, so that the whole takes two rows and not a page.
 */
export function lineAtAGlance(
	phases: readonly StepPhase[],
	language: Language
): {
	readonly main: StepPhase[];
	readonly present: StepPhase[];
	/** The phase under way, and which of them it is; empty and nought once the case has ended. */
	readonly name: string;
	readonly place: number;
} {
	const under = phases.filter((phase) => phase.state === 'current');
	return {
		main: phases.map((phase) => ({ state: phase.state, steps: [knotOf(phase, language)] })),
		present: under.flatMap((phase) =>
			phase.steps.map((step) => ({
				state:
					step.state === 'done'
						? ('done' as const)
						: step.state === 'waiting'
							? ('waiting' as const)
							: ('current' as const),
				steps: [atAGlance(step)]
			}))
		),
		name: under.map((phase) => phase.name).join(', '),
		place: phases.findIndex((phase) => phase.state === 'current') + 1
	};
}

/**
 * Steps that run side by side, shortened: those that are over need no names here, since what was said stands with the
 * opinions; those under way share one limit, which is told once.
 */
function atAGlance(step: StepItem): StepItem {
	const twigs = step.parallel;
	if (!twigs) return step;
	if (step.state === 'done' || step.state === 'waiting') {
		const last = twigs.map((twig) => twig.when).findLast((when) => when !== undefined);
		return { ...step, parallel: undefined, when: step.state === 'done' ? last : undefined };
	}
	const limits = new Set(twigs.flatMap((twig) => (twig.deadline ? [JSON.stringify(twig.deadline)] : [])));
	const shared = limits.size === 1 ? twigs.find((twig) => twig.deadline)?.deadline : undefined;
	return {
		...step,
		deadline: shared,
		parallel: twigs.map(({ actor: _actor, ...twig }) => ({
			...twig,
			deadline: shared ? undefined : twig.deadline
		}))
	};
}

function knotOf(phase: StepPhase, language: Language): StepItem {
	const state: StepState =
		phase.state === 'done'
			? 'done'
			: phase.state === 'waiting'
				? 'waiting'
				: (phase.steps.find((step) => !['done', 'waiting', 'skipped'].includes(step.state))?.state ??
					'current');
	return {
		key: phase.steps[0]!.key,
		name: phase.name ?? phase.steps[0]!.name,
		state,
		stateText: stateText(state, language),
		when: state === 'done' ? phase.steps.findLast((step) => step.when !== undefined)?.when : undefined
	};
}

function itemsOf(
	view: CaseView,
	entries: readonly LineEntry[],
	today: string,
	language: Language
): StepItem[] {
	const items: StepItem[] = [];
	for (const entry of entries) {
		const group = view.groups.find((one) => one.key === entry.parallel);
		if (!group) {
			items.push(itemOf(view, entry, today, language));
			continue;
		}
		const present = items.at(-1);
		if (present?.key === group.key) continue;
		const members = entries.filter((other) => other.parallel === entry.parallel);
		const state = stateOfGroup(members);
		items.push({
			key: group.key,
			name: group.name[language],
			state,
			stateText: stateText(state, language),
			parallel: members.map((member) => itemOf(view, member, today, language))
		});
	}
	return items;
}

function itemOf(view: CaseView, entry: LineEntry, today: string, language: Language): StepItem {
	const { page } = textIn(language).cases;
	const { roles } = textIn(language).desk;
	const state = stateOf(entry);
	const verdict = entry.kind === 'opinion' && entry.outcome ? page.verdict[entry.outcome] : undefined;
	const notes = [
		verdict,
		entry.on_paper ? page.onPaper : undefined,
		entry.position === 'skipped' && entry.kind === 'opinion' ? page.passedOver : undefined
	].filter(Boolean);
	return {
		key: entry.key,
		name: entry.name[language],
		state,
		stateText: stateText(state, language, entry.position),
		showState: state === 'skipped' || entry.position === 'afterwards',
		actor:
			state === 'current' || state === 'late' || state === 'paused' ? roles[entry.actor_role] : undefined,
		when: entry.closed_on
			? { text: writeDay(entry.closed_on, language, 'short'), day: entry.closed_on }
			: undefined,
		note: notes.length > 0 ? notes.join(' · ') : undefined,
		deadline:
			entry.clock && (entry.clock.due !== null || entry.clock.standing)
				? deadlineOfClock(entry.clock, whyStanding(view, entry.kind, language), today, language)
				: undefined
	};
}

function stateOf(entry: LineEntry): StepState {
	switch (entry.position) {
		case 'done':
			return 'done';
		case 'skipped':
			return 'skipped';
		case 'open':
			return entry.clock?.standing ? 'paused' : entry.clock?.phase === 'late' ? 'late' : 'current';
		default:
			return 'waiting';
	}
}

function stateOfGroup(members: readonly LineEntry[]): StepState {
	const states = members.map(stateOf);
	for (const state of ['late', 'current', 'paused'] as const) if (states.includes(state)) return state;
	return states.every((state) => state === 'done' || state === 'skipped') ? 'done' : 'waiting';
}

function stateText(state: StepState, language: Language, position?: string): string {
	const { page } = textIn(language).cases;
	if (state === 'late') return page.late;
	if (state === 'paused') return page.standing;
	if (position) return page.position[position] ?? position;
	return (
		page.position[{ done: 'done', current: 'open', waiting: 'ahead', skipped: 'skipped' }[state]] ?? state
	);
}
