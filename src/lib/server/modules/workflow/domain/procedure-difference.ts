import type { Bilingual } from '$lib/text/bilingual';
import type { Deadline, PaperUse, Procedure, Step } from './procedure';

/** What differs between a step of the nation and the same step in a region. */
export type StepDifference =
	| { readonly what: 'added' | 'left_out' | 'moved' }
	| { readonly what: 'renamed'; readonly from: Bilingual; readonly to: Bilingual }
	| { readonly what: 'days'; readonly from: Deadline | null; readonly to: Deadline | null }
	| {
			readonly what: 'paper';
			readonly side: 'in' | 'out';
			readonly paper: Bilingual;
			readonly need: PaperUse['need'];
	  };

/** One line of the comparison: the step on either side, and what differs; nothing where it is the same. */
export type ComparedStep = {
	readonly key: string;
	readonly national: Step | null;
	readonly regional: Step | null;
	readonly differences: readonly StepDifference[];
};

/**
 * Lays a region's procedure beside the nation's, step by step, in the region's order; a step that is left out stands
 * where it stood. A step counts as moved where it no longer follows the steps that it followed.
 */
export function compareProcedures(national: Procedure, regional: Procedure): readonly ComparedStep[] {
	const kept = regional.steps.filter((step) => national.steps.some((other) => other.key === step.key));
	const stayed = longestCommonOrder(
		national.steps.filter((step) => kept.some((other) => other.key === step.key)).map(({ key }) => key),
		kept.map(({ key }) => key)
	);
	const lines: ComparedStep[] = regional.steps.map((step) => {
		const before = national.steps.find((other) => other.key === step.key) ?? null;
		return {
			key: step.key,
			national: before,
			regional: step,
			differences:
				before === null
					? [{ what: 'added' }]
					: [
							...(stayed.has(step.key) ? [] : [{ what: 'moved' } as const]),
							...differencesWithin(before, step, regional)
						]
		};
	});
	for (const [place, step] of national.steps.entries()) {
		if (regional.steps.some((other) => other.key === step.key)) continue;
		const line = {
			key: step.key,
			national: step,
			regional: null,
			differences: [{ what: 'left_out' }]
		} as const;
		const before = national.steps
			.slice(0, place)
			.findLast((other) => lines.some(({ key }) => key === other.key));
		lines.splice(before ? lines.findIndex(({ key }) => key === before.key) + 1 : 0, 0, line);
	}
	return lines;
}

function differencesWithin(before: Step, after: Step, regional: Procedure): StepDifference[] {
	const differences: StepDifference[] = [];
	if (before.name.id !== after.name.id || before.name.en !== after.name.en)
		differences.push({ what: 'renamed', from: before.name, to: after.name });
	if (before.deadline?.n !== after.deadline?.n || before.deadline?.unit !== after.deadline?.unit)
		differences.push({ what: 'days', from: before.deadline, to: after.deadline });
	for (const side of ['in', 'out'] as const) {
		const [had, has] = [before[`papers_${side}`], after[`papers_${side}`]];
		for (const use of has) {
			if (had.some((other) => other.paper === use.paper)) continue;
			const paper = regional.papers.find(({ key }) => key === use.paper);
			if (paper) differences.push({ what: 'paper', side, paper: paper.name, need: use.need });
		}
	}
	return differences;
}

/** The members of the longest order that both lists share: those did not move, the others did. */
function longestCommonOrder(a: readonly string[], b: readonly string[]): ReadonlySet<string> {
	const length = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
	for (let i = a.length - 1; i >= 0; i--)
		for (let j = b.length - 1; j >= 0; j--)
			length[i]![j] =
				a[i] === b[j] ? length[i + 1]![j + 1]! + 1 : Math.max(length[i + 1]![j]!, length[i]![j + 1]!);
	const common = new Set<string>();
	for (let i = 0, j = 0; i < a.length && j < b.length;) {
		if (a[i] === b[j]) {
			common.add(a[i]!);
			i++;
			j++;
		} else if (length[i + 1]![j]! >= length[i]![j + 1]!) i++;
		else j++;
	}
	return common;
}
