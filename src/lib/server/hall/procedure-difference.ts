import {
	stepOf,
	type ComparedStep,
	type Deadline,
	type Procedure,
	type ProcedureChange
} from '$lib/server/modules/workflow';
import type { Language } from '$lib/text/bilingual';
import { textIn } from '$lib/text';
import type { TextPiece } from '$lib/ui';
import { writeLimit } from '$lib/written/deadline';

/** One line of the drawn comparison: the nation's side, the region's side, the phase's name where one begins. */
export type DrawnLine = {
	readonly heading?: string;
	readonly left: TextPiece[];
	readonly right: TextPiece[];
	readonly changed: boolean;
	readonly phase: string;
};

/** Where the names of steps are found. */
type Named = {
	readonly regional: Procedure;
	readonly national: Procedure;
	readonly changes: readonly ProcedureChange[];
};

/** Draws a region's procedure beside the nation's: what went is struck out, what came is underlined. */
export function drawDifference(
	lines: readonly ComparedStep[],
	national: Procedure,
	language: Language
): DrawnLine[] {
	let phase = '';
	return lines.map((line) => {
		const step = (line.regional ?? line.national)!;
		const begins = step.phase !== phase;
		phase = step.phase;
		return {
			...(begins ? { heading: stepOf(national, step.phase)?.name[language] ?? step.name[language] } : {}),
			...drawLine(line, language),
			changed: line.differences.length > 0,
			phase: step.phase
		};
	});
}

/** The stages in which something differs, each whole: what a reader wants to see first. */
export function changedPhases(lines: readonly DrawnLine[]): DrawnLine[] {
	const phases = new Set(lines.filter((line) => line.changed).map((line) => line.phase));
	return lines.filter((line) => phases.has(line.phase));
}

function drawLine(
	{ national, regional, differences }: ComparedStep,
	language: Language
): { left: TextPiece[]; right: TextPiece[] } {
	const words = textIn(language).office.procedures;
	const limit = (deadline: Deadline | null) => (deadline ? writeLimit(deadline, language) : words.noDays);
	const whole = (step: NonNullable<typeof national>) => `${step.name[language]} · ${limit(step.deadline)}`;
	if (regional === null) return { left: [{ text: whole(national!), change: 'removed' }], right: [] };
	if (national === null) return { left: [], right: [{ text: whole(regional), change: 'added' }] };
	const renamed = differences.some(({ what }) => what === 'renamed');
	const days = differences.some(({ what }) => what === 'days');
	const notes = differences.flatMap((one): TextPiece[] => {
		if (one.what === 'moved') return [{ text: words.moved, change: 'added' }];
		if (one.what !== 'paper') return [];
		const side = words.sides[one.side] ?? one.side;
		return [{ text: words.paperAdded(one.paper[language], side), change: 'added' }];
	});
	const side = (step: NonNullable<typeof national>, change: 'added' | 'removed'): TextPiece[] => [
		{ text: step.name[language], ...(renamed ? { change } : {}) },
		{ text: ' · ' },
		{ text: limit(step.deadline), ...(days ? { change } : {}) }
	];
	return {
		left: side(national, 'removed'),
		right: [...side(regional, 'added'), ...notes.flatMap((note) => [{ text: ' · ' }, note])]
	};
}

/**
 * A change in one sentence, by the names that its steps have in this region; a step that is left out, or that a change
 * which is over had added, by the name that it had.
 */
export function sayChange(
	change: ProcedureChange,
	{ regional, national, changes }: Named,
	language: Language
): string {
	const { say } = textIn(language).office.procedures;
	const added = changes.flatMap((one) => (one.change === 'add_step' ? [one.step] : []));
	const name = (key: string) =>
		(stepOf(regional, key) ?? stepOf(national, key) ?? added.find((one) => one.key === key))?.name[
			language
		] ?? key;
	switch (change.change) {
		case 'set_days':
			return say.set_days(name(change.step), writeLimit(change, language));
		case 'drop_days':
			return say.drop_days(name(change.step));
		case 'rename':
			return say.rename(name(change.step), change.name[language]);
		case 'skip_step':
			return say.skip_step(name(change.step));
		case 'move_step':
			return say.move_step(name(change.step), name(change.after));
		case 'add_paper':
			return say.add_paper(name(change.step), change.paper.name[language]);
		case 'add_step':
			return say.add_step(change.step.name[language], name(change.after));
	}
}
