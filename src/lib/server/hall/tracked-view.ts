import type { Tracked, TrackedStep } from '$lib/server/modules/cooperation';
import type { Language } from '$lib/text/bilingual';
import { textIn } from '$lib/text';
import type { Deadline, StepPhase, StepState, Tone } from '$lib/ui/parts';
import { writeDay } from '$lib/written/dates';
import { writeDaysLeft, writePaused } from '$lib/written/deadline';

/** Where a proposal stands as the page prints it: every word and date ready, in the reader's language. */
export type TrackedView = ReturnType<typeof viewTracked>;

const tones: Record<Tracked['status'], Tone> = {
	running: 'going',
	paused: 'paused',
	completed: 'good',
	rejected: 'ended',
	withdrawn: 'ended',
	closed_from_paper: 'good',
	lapsed: 'ended'
};

const states: Record<string, StepState> = {
	done: 'done',
	open: 'current',
	ahead: 'waiting',
	skipped: 'skipped',
	afterwards: 'waiting'
};

export function viewTracked(tracked: Tracked, language: Language) {
	const words = textIn(language).tracking;
	return {
		receipt: tracked.receipt,
		caseId: tracked.case_id,
		subject: tracked.subject,
		procedure: tracked.procedure.name[language],
		isExample: tracked.is_example,
		submittedOn: writeDay(tracked.submitted_on, language),
		status: { tone: tones[tracked.status], text: words.statuses[tracked.status] ?? tracked.status },
		paused: tracked.paused,
		phases: [
			{
				state: 'current',
				steps: tracked.line.map((step) => ({
					key: step.key,
					name: step.name[language],
					state: states[step.position] ?? 'waiting',
					stateText: words.positions[step.position] ?? step.position
				}))
			}
		] satisfies StepPhase[],
		open: tracked.open.map((step) => ({
			key: step.key,
			name: step.name[language],
			about: step.about[language],
			deadline: deadlineOf(step, language)
		})),
		asked: tracked.asked && {
			note: tracked.asked.note,
			papers: tracked.asked.papers.map((paper) => ({
				key: paper.key,
				name: paper.name[language],
				state: words.states[paper.state] ?? null,
				back: paper.state === 'wrong' || paper.state === 'missing',
				remark: paper.remark,
				formats: paper.formats,
				mended: paper.mended?.name ?? null
			}))
		},
		mine: tracked.mine
	};
}

function deadlineOf(step: TrackedStep, language: Language): Deadline | null {
	const words = textIn(language).tracking;
	if (step.phase === 'paused') return { state: 'paused', left: writePaused(language) };
	if (step.due === null || step.left === null) return null;
	const late = step.late_by > 0;
	const days = late ? step.late_by : step.left;
	return {
		state: late ? 'late' : step.phase === 'due_soon' ? 'soon' : 'on_time',
		left: writeDaysLeft(
			{ phase: late ? 'late' : days === 0 ? 'today' : 'left', days, unit: step.unit },
			language
		),
		date: { text: writeDay(step.due, language), day: step.due },
		note: step.provisional ? words.provisional : undefined
	};
}
