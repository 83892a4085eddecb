import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isCountry, countriesIn } from '$lib/server/platform/country-names';
import { isId, newId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { csvText, readCsv, readWorkbook } from '$lib/server/platform/spreadsheet';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import {
	archiveFields,
	columnsByHead,
	guessColumns,
	headsOf,
	neededFields,
	withGuessedHead,
	type ColumnMap
} from '../../domain/archive/columns';
import { readArchiveRow, type ArchiveRow, type RowFault } from '../../domain/archive/read-row';
import {
	insertRows,
	insertRun,
	keepMapping,
	mappingOf,
	moveRun,
	newestRuns,
	rowsOfRun,
	runById,
	statesOfRun
} from '../../repository/archive';

/** More than any office has in one sheet; what is beyond comes in with a second file. */
export const mostArchiveRows = 20_000;

/** `SHEET_UNREADABLE`: no table in it. `VALIDATION_FAILED`: a field of the form. */
export type ArchiveRefusal =
	| AuthorisationRefusal
	| DatabaseRefusal
	| Refusal<'NOT_FOUND' | 'STATE_CHANGED' | 'SHEET_UNREADABLE' | 'VALIDATION_FAILED'>;

/** The ISO code that a cell means: a code, or a country's name in either language. */
export function countryOfCell(): (name: string) => string | undefined {
	const byName = new Map(
		(['id', 'en'] as const).flatMap((language) =>
			countriesIn(language).map(({ code, name }) => [name.toLowerCase(), code] as const)
		)
	);
	return (name) => {
		const upper = name.trim().toUpperCase();
		return isCountry(upper) ? upper : byName.get(name.trim().toLowerCase());
	};
}

/**
 * Takes an old register in: its rows are kept as they stand, the columns are guessed from the heads, or taken from what
 * was kept for this source. Nothing is recorded before somebody has looked at it.
 */
export async function takeRegisterIn(
	ctx: Ctx,
	file: {
		readonly source: string;
		readonly fileName: string;
		readonly sha256: string;
		readonly kind: 'xlsx' | 'csv';
		readonly content: Buffer;
	}
): Promise<{ id: string } | ArchiveRefusal> {
	const denied = authorise(ctx, 'agreement.record_old');
	if (denied) return denied;
	const source = file.source.trim().slice(0, 100);
	if (source === '')
		return refuse('VALIDATION_FAILED', { errors: [{ field: 'source', message: 'REQUIRED' }] });
	const limits = { mostRows: mostArchiveRows };
	const brought =
		file.kind === 'csv' ? readCsv(csvText(file.content), limits) : await readWorkbook(file.content, limits);
	const table = brought && withGuessedHead(brought);
	if (!table || table.rows.length === 0) return refuse('SHEET_UNREADABLE', { name: file.fileName });
	const kept = await ctx.db.first(mappingOf({ source }));
	const columns =
		(kept && columnsByHead(kept.columns as Record<string, string>, table.head)) ?? guessColumns(table.head);
	const id = newId();
	return carryOut(ctx, (uow) => {
		uow.add(
			insertRun({
				id,
				source,
				file_name: file.fileName.slice(0, 200),
				sha256: file.sha256,
				head: JSON.stringify(table.head),
				columns: JSON.stringify(columns),
				is_cut: table.isCut,
				state: 'mapping',
				total: table.rows.length,
				created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
				created_by_name: ctx.actor.kind === 'person' ? ctx.actor.name : ctx.tenant.name,
				created_at: ctx.clock.now(),
				is_example: makesExamples(ctx)
			})
		);
		for (let at = 0; at < table.rows.length; at += 1_000)
			uow.add(insertRows(id, table.rows.slice(at, at + 1_000)));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'REGISTER_TAKEN_IN',
			subject: { kind: 'archive_run', id },
			data: { source, file_name: file.fileName, sha256: file.sha256, rows: table.rows.length }
		});
		return { id };
	});
}

/**
 * Begins to record the rows by a mapping, or goes on with a run that was stopped: the worker does it, and the mapping is
 * kept for the source.
 *
 * @param given which column holds which field; without it the run goes on with what was guessed or given before
 */
export async function startArchiveRun(
	ctx: Ctx,
	id: string,
	given?: ColumnMap
): Promise<{ id: string } | ArchiveRefusal> {
	const denied = authorise(ctx, 'agreement.record_old');
	if (denied) return denied;
	const run = isId(id) ? await ctx.db.first(runById({ id })) : undefined;
	if (!run) return refuse('NOT_FOUND');
	const columns = given ?? (run.columns as ColumnMap);
	const head = run.head as string[];
	const places = Object.values(columns);
	const errors = [
		...neededFields
			.filter((field) => columns[field] === undefined)
			.map((field) => ({ field, message: 'REQUIRED' })),
		...archiveFields
			.filter(
				(field) => columns[field] !== undefined && places.filter((one) => one === columns[field]).length > 1
			)
			.map((field) => ({ field, message: 'TWICE' }))
	];
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	return carryOut(ctx, (uow) => {
		uow.guard(
			moveRun(id, ['mapping', 'stopped'], {
				state: 'running',
				columns: JSON.stringify(columns),
				ended_at: null
			})
		);
		uow.add(keepMapping(run.source, headsOf(columns, head), ctx.clock.now()));
		uow.enqueue('record-archive-rows', { run_id: id }, { key: `archive:${id}` });
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'ARCHIVE_RUN_STARTED',
			subject: { kind: 'archive_run', id },
			data: { columns: headsOf(columns, head) }
		});
		return { id };
	});
}

/** Stops a run after the batch that is being recorded; it can be gone on with. */
export async function stopArchiveRun(ctx: Ctx, id: string): Promise<{ id: string } | ArchiveRefusal> {
	const denied = authorise(ctx, 'agreement.record_old');
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	return carryOut(ctx, (uow) => {
		uow.guard(moveRun(id, ['running'], { state: 'stopped', ended_at: ctx.clock.now() }));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'ARCHIVE_RUN_STOPPED',
			subject: { kind: 'archive_run', id }
		});
		return { id };
	});
}

export const archiveRowStates = [
	'waiting',
	'accepted',
	'known',
	'possible_duplicate',
	'rejected',
	'set_aside'
] as const;
export type ArchiveRowState = (typeof archiveRowStates)[number];

export type ReadRow = {
	readonly line: number;
	readonly state: ArchiveRowState;
	/** As the mapping reads it now; null where something is wrong. */
	readonly row: ArchiveRow | null;
	readonly faults: readonly RowFault[];
	readonly cells: readonly string[];
	/** The agreement that it became, or that it may be. */
	readonly agreementId: string | null;
};

export type ArchiveRunView = {
	readonly id: string;
	readonly source: string;
	readonly fileName: string;
	readonly head: readonly string[];
	readonly columns: ColumnMap;
	readonly state: 'mapping' | 'running' | 'stopped' | 'done';
	readonly total: number;
	readonly isCut: boolean;
	readonly isExample: boolean;
	readonly counts: Readonly<Partial<Record<ArchiveRowState, number>>>;
	readonly rows: readonly ReadRow[];
	readonly next: number | null;
};

const rowsOnPage = 50;

/** A run with its columns, how far it is, and a page of its rows. */
export async function readArchiveRun(
	ctx: Ctx,
	id: string,
	part: { readonly state: string | null; readonly after: number }
): Promise<ArchiveRunView | ArchiveRefusal> {
	const denied = authorise(ctx, 'agreement.record_old');
	if (denied) return denied;
	const run = isId(id) ? await ctx.db.first(runById({ id })) : undefined;
	if (!run) return refuse('NOT_FOUND');
	const columns = run.columns as ColumnMap;
	const state = archiveRowStates.find((one) => one === part.state) ?? null;
	const rows = await ctx.db.rows(rowsOfRun({ id, state, after: part.after, limit: rowsOnPage + 1 }));
	const counts = await ctx.db.rows(statesOfRun({ id }));
	const countryOf = countryOfCell();
	const today = ctx.clock.today();
	return {
		id,
		source: run.source,
		fileName: run.file_name,
		head: run.head as string[],
		columns,
		state: run.state as ArchiveRunView['state'],
		total: run.total,
		isCut: run.is_cut,
		isExample: run.is_example,
		counts: Object.fromEntries(counts.map((one) => [one.state, one.count])),
		rows: rows.slice(0, rowsOnPage).map((one) => {
			const cells = one.cells as string[];
			const read = readArchiveRow(cells, columns, today, countryOf);
			return {
				line: one.line,
				state: one.state as ArchiveRowState,
				row: 'row' in read ? read.row : null,
				faults: 'faults' in read ? read.faults : [],
				cells,
				agreementId: one.agreement_id
			};
		}),
		next: rows.length > rowsOnPage ? rows[rowsOnPage - 1]!.line : null
	};
}

/** The runs, the newest first; 20 at most. */
export async function listArchiveRuns(ctx: Ctx) {
	const denied = authorise(ctx, 'agreement.record_old');
	return denied ?? ctx.db.rows(newestRuns({ limit: 20 }));
}
