import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
import { firstDayOf, parsePartialDay } from '$lib/server/modules/calendar';
import { authorise } from '$lib/server/modules/identity';
import { indexPartner, listUnits } from '$lib/server/modules/organisations';
import type { ColumnMap } from '../../domain/archive/columns';
import { kindOfName, OnRecord, plainPartner } from '../../domain/archive/on-record';
import { fingerprintOfRow, readArchiveRow, type ArchiveRow } from '../../domain/archive/read-row';
import {
	agreementsOnRecord,
	aliasesOnRecord,
	judgeRow,
	moveRun,
	partnersOnRecord,
	recordedBefore,
	rowsOfRun,
	runById
} from '../../repository/archive';
import { insertPartner } from '../../repository/partners';
import { addAgreement } from '../agreements/add-agreement';
import { indexAgreement } from '../register-index';
import { countryOfCell, type ArchiveRefusal } from './archive-runs';

/** Rows in one transaction: what a kill undoes, and what a "stop" waits for. */
const batch = 200;

type Library = {
	readonly record: OnRecord;
	readonly partners: Map<string, string>;
	readonly units: ReadonlyMap<string, string>;
	readonly countryOf: (name: string) => string | undefined;
};

/** What rows are compared with, loaded once for a run. */
async function libraryOf(ctx: Ctx): Promise<Library> {
	const partners = new Map<string, string>();
	for (const statement of [aliasesOnRecord({}), partnersOnRecord({})])
		for (const { id, name } of await ctx.db.rows(statement)) partners.set(plainPartner(name), id);
	const units = await listUnits(ctx);
	return {
		record: new OnRecord(await ctx.db.rows(agreementsOnRecord({}))),
		partners,
		units: new Map(
			isRefusal(units) ? [] : units.map(({ id, name }) => [name.trim().toLowerCase(), id] as const)
		),
		countryOf: countryOfCell()
	};
}

/**
 * Records the rows of a run that wait, batch after batch, until none is left or somebody stops it. What was recorded
 * before is known by its fingerprint, what looks like an agreement on record waits for a person. Begun again after a
 * kill it goes on with the next row.
 *
 * @returns how many rows were judged in this turn
 */
export async function recordArchiveRows(ctx: Ctx, runId: string): Promise<number> {
	if (!isId(runId) || authorise(ctx, 'agreement.record_old')) return 0;
	const library = await libraryOf(ctx);
	let judged = 0;
	for (;;) {
		const run = await ctx.db.first(runById({ id: runId }));
		if (!run || run.state !== 'running') return judged;
		const rows = await ctx.db.rows(rowsOfRun({ id: runId, state: 'waiting', after: -1, limit: batch }));
		if (rows.length === 0) {
			await ctx.db.write((uow) => {
				uow.guard(moveRun(runId, ['running'], { state: 'done', ended_at: ctx.clock.now() }));
				uow.audit({
					at: ctx.clock.now(),
					actor: auditActor(ctx.actor),
					event: 'ARCHIVE_RUN_DONE',
					subject: { kind: 'archive_run', id: runId }
				});
			});
			return judged;
		}
		const read = rows.map(({ line, cells }) => ({
			line,
			said: readArchiveRow(cells as string[], run.columns as ColumnMap, ctx.clock.today(), library.countryOf)
		}));
		const prints = read.flatMap(({ said }) => ('row' in said ? [fingerprintOfRow(said.row)] : []));
		const before = new Map(
			(await ctx.db.rows(recordedBefore({ prints }))).map((one) => [one.fingerprint, one.agreement_id])
		);
		const done = await ctx.db.write((uow) => {
			const made: string[] = [];
			for (const { line, said } of read) {
				if (!('row' in said)) {
					const faults = JSON.stringify(said.faults);
					uow.guard(
						judgeRow(runId, line, 'waiting', {
							state: 'rejected',
							fingerprint: null,
							faults,
							agreement_id: null
						})
					);
					continue;
				}
				const fingerprint = fingerprintOfRow(said.row);
				const known = before.get(fingerprint);
				const twin = known === undefined ? library.record.twinOf(said.row) : undefined;
				const state = known !== undefined ? 'known' : twin !== undefined ? 'possible_duplicate' : 'accepted';
				const agreementId = known ?? twin ?? addRow(uow, ctx, library, said.row);
				if (state === 'accepted') {
					made.push(agreementId);
					before.set(fingerprint, agreementId);
				}
				uow.guard(
					judgeRow(runId, line, 'waiting', { state, fingerprint, faults: null, agreement_id: agreementId })
				);
			}
			if (made.length > 0) indexAgreement(uow, ctx, made);
			uow.audit({
				at: ctx.clock.now(),
				actor: auditActor(ctx.actor),
				event: 'ARCHIVE_ROWS_RECORDED',
				subject: { kind: 'archive_run', id: runId },
				data: { from: rows[0]!.line, to: rows.at(-1)!.line, agreements: made }
			});
			return made.length;
		});
		if (isRefusal(done)) throw new Error(`rows of a register were not recorded: ${done.refused}`);
		judged += rows.length;
	}
}

/** Adds the agreement of a row, with its partner where nobody of that name is on record. */
function addRow(uow: UnitOfWork, ctx: Ctx, library: Library, row: ArchiveRow): string {
	const name = plainPartner(row.partner);
	let partnerId = library.partners.get(name);
	if (partnerId === undefined) {
		partnerId = newId();
		uow.add(
			insertPartner({
				id: partnerId,
				name: row.partner,
				kind: kindOfName(row.partner, row.country),
				country: row.country,
				is_example: makesExamples(ctx),
				created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null
			})
		);
		indexPartner(uow, partnerId);
		library.partners.set(name, partnerId);
	}
	const signed = parsePartialDay(row.signedOn)!;
	const unit = row.unit ? library.units.get(row.unit.trim().toLowerCase()) : undefined;
	const party = { signatory: null, capacity: null };
	const { id } = addAgreement(
		uow,
		ctx,
		{
			caseId: null,
			parentId: null,
			type: null,
			instrument: row.instrument,
			title: row.title,
			subject: row.title,
			signedOn: firstDayOf(signed),
			signedPrecision: signed.precision,
			startsOn: row.startsOn,
			endsOn: row.endsOn,
			termKnown: row.endsOn !== null,
			registerNumber: row.regionNumber,
			country: row.country,
			parties: [
				{ ...party, name: ctx.tenant.name, partnerId: null, isRegion: true, ownNumber: row.regionNumber },
				{ ...party, name: row.partner, partnerId, isRegion: false, ownNumber: row.partnerNumber }
			],
			unitIds: unit ? [unit] : [],
			documentId: null,
			signedSha256: null,
			origin: 'archive',
			// A unit that nobody here bears the name of (any more) stays in the words of the register.
			note: [row.note, row.unit && !unit ? row.unit : null].filter(Boolean).join('; ') || null
		},
		{ indexed: false }
	);
	library.record.add({
		id,
		title: row.title,
		register_number: row.regionNumber,
		signed_on: firstDayOf(signed),
		parties_line: row.partner
	});
	return id;
}

/** Decides a possible duplicate: it is another agreement and is recorded, or it is the one on record and set aside. */
export async function settleArchiveRow(
	ctx: Ctx,
	runId: string,
	line: number,
	how: string
): Promise<{ id: string } | ArchiveRefusal> {
	const denied = authorise(ctx, 'agreement.record_old');
	if (denied) return denied;
	const run = isId(runId) ? await ctx.db.first(runById({ id: runId })) : undefined;
	const row = run
		? await ctx.db.first(rowsOfRun({ id: runId, state: 'possible_duplicate', after: line - 1, limit: 1 }))
		: undefined;
	if (!run || !row || row.line !== line) return refuse('NOT_FOUND');
	const library = await libraryOf(ctx);
	const said = readArchiveRow(
		row.cells as string[],
		run.columns as ColumnMap,
		ctx.clock.today(),
		library.countryOf
	);
	if (how !== 'other' && how !== 'same')
		return refuse('VALIDATION_FAILED', { errors: [{ field: 'how', message: 'REQUIRED' }] });
	if (!('row' in said)) return refuse('STATE_CHANGED');
	return carryOut(ctx, (uow) => {
		const agreementId = how === 'other' ? addRow(uow, ctx, library, said.row) : row.agreement_id;
		uow.guard(
			judgeRow(runId, line, 'possible_duplicate', {
				state: how === 'other' ? 'accepted' : 'set_aside',
				fingerprint: row.fingerprint,
				faults: null,
				agreement_id: agreementId
			})
		);
		if (how === 'other') indexAgreement(uow, ctx, agreementId!);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'ARCHIVE_ROW_SETTLED',
			subject: { kind: 'archive_run', id: runId },
			data: { line, how, agreement_id: agreementId }
		});
		return { id: runId };
	});
}
