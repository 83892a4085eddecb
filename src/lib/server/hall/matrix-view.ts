import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import {
	listMatrixReturns,
	matrixPeriods,
	matrixVerdicts,
	readMatrixReturn,
	usualMatrixPeriod,
	type JudgedRow
} from '$lib/server/modules/lifecycle';
import { listUnits } from '$lib/server/modules/organisations';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { Status } from '$lib/ui';
import { writeDay } from '$lib/written/dates';
import { writeNumber } from '$lib/written/numbers';

const day = (value: string, language: Language) => writeDay(value, language, 'long');

/** The page from which matrices go out and to which they come back. */
export async function viewMatrices(ctx: Ctx, language: Language) {
	const returns = orError(language, await listMatrixReturns(ctx));
	const words = textIn(language).matrix;
	const { actor } = ctx;
	const all = await listUnits(ctx);
	const ownOnly = actor.kind === 'person' && actor.roles.every((role) => role === 'unit_officer');
	const units = (isRefusal(all) ? [] : all).filter(
		({ id }) => !ownOnly || (actor.kind === 'person' && actor.unitIds.includes(id))
	);
	const today = ctx.clock.today();
	return {
		key: randomUUID(),
		period: usualMatrixPeriod(today),
		periods: matrixPeriods(today).map((value) => {
			const [year = '', part] = value.split('-');
			return { value, label: words.periodName(year, part ?? null) };
		}),
		units: [
			{ value: '', label: words.out.everyUnit },
			...units.map(({ id, name }) => ({ value: id, label: name }))
		],
		fileHref: href(language, 'deskMatrixFile'),
		returns: returns.map((one) => ({
			key: one.id,
			href: href(language, 'deskMatrixReturn', { id: one.id }),
			file: one.file_name,
			example: one.is_example,
			period: textIn(language).evaluation.period(
				day(one.period_from, language),
				day(one.period_to, language)
			),
			came: words.list.by(day(one.came_on, language), one.uploaded_by_name),
			taken: writeNumber(one.taken, language)
		}))
	};
}

const tones: Readonly<Record<JudgedRow['verdict'], Status['tone']>> = {
	new: 'good',
	conflict: 'soon',
	refused: 'late',
	same: 'ended',
	empty: 'neutral'
};

/** One matrix that came back: each filled row with its check and what it would change. */
export async function viewMatrixReturn(ctx: Ctx, language: Language, id: string) {
	const found = orError(language, await readMatrixReturn(ctx, id));
	const words = textIn(language).matrix;
	const filled = found.rows
		.filter((row) => row.verdict !== 'empty')
		.toSorted((one, other) => matrixVerdicts.indexOf(one.verdict) - matrixVerdicts.indexOf(other.verdict));
	const empties = found.rows.length - filled.length;
	return {
		key: randomUUID(),
		title: words.one.title(found.file_name),
		example: found.is_example,
		empties: empties > 0 ? words.one.empties(writeNumber(empties, language)) : undefined,
		mayTake: filled.some((row) => row.verdict === 'new'),
		rows: filled.map((row) => lineOf(row, language))
	};
}

function lineOf(row: JudgedRow, language: Language) {
	const words = textIn(language).matrix;
	return {
		key: row.key,
		name: row.name,
		line: words.one.line(words.sheets[row.kind], String(row.line)),
		status: { tone: tones[row.verdict], text: words.verdicts[row.verdict] } satisfies Status,
		counts: row.verdict === 'new',
		faults: row.faults.map(({ field, message }) => {
			const sentence = words.faults[message] ?? textIn(language).evaluation.faults[message] ?? message;
			return field ? `${labelOf(field, language)}: ${sentence}` : sentence;
		}),
		changes: row.differences.map(({ field, from, to }) => ({
			label: labelOf(field, language),
			text: words.one.change(written(field, from, language), written(field, to, language))
		}))
	};
}

function labelOf(field: string, language: Language): string {
	const { matrix, evaluation } = textIn(language);
	const named: Readonly<Record<string, string>> = { ...evaluation.questions, ...matrix.fields };
	return named[field] ?? field;
}

function written(field: string, value: string | null, language: Language): string {
	const { matrix, evaluation } = textIn(language);
	if (value === null) return matrix.one.blank;
	if (field === 'done') return matrix.done[value as 'yes' | 'no'] ?? value;
	if (field === 'new_due') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? day(value, language) : value;
	if (field === 'recommendation')
		return (evaluation.recommendations as Readonly<Record<string, string>>)[value] ?? value;
	if (field in evaluation.questions && field !== 'stars') return evaluation.levels[value] ?? value;
	return /^-?\d{1,15}(\.\d{1,6})?$/.test(value) ? writeNumber(value, language) : value;
}
