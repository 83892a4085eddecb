import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import { personal } from '$lib/server/platform/audit-text';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { findOwnersUnchecked, giveDocument } from '$lib/server/modules/documents';
import { allows, authorise } from '$lib/server/modules/identity';
import { openSteps, stepOf } from '$lib/server/modules/workflow';
import { readsFromOutside } from '../../domain/case-scope';
import { faultsInCeremony, type CeremonyHeld } from '../../domain/signing/ceremony';
import {
	ceremoniesOfCase,
	ceremonyOfStep,
	insertCeremony,
	insertOriginal,
	moveOriginal,
	openRoundOfStep,
	originalById,
	originalsOf
} from '../../repository/ceremonies';
import { agreedAppointmentUnchecked, holdAppointment } from '../appointments/agree-appointment';
import { readCase, type CaseFile } from '../case-file';
import { mayUseUpload } from '../office-uploads';
import type { RoundRefusal } from './open-round';

export type NewCeremony = CeremonyHeld & {
	/** The signing step whose paper was signed. */
	readonly step: string;
	/** By number of the original, the scan that was uploaded before; empty where there is none yet. */
	readonly scans: readonly string[];
};

/** The signing steps of a case that were reached, with their names: in ink each is signed at most once. */
export function signingSteps({
	state,
	events
}: CaseFile): { key: string; name: { id: string; en: string } }[] {
	const reached = new Set([...openSteps(state), ...events.map(({ step }) => step)]);
	return state.procedure.steps
		.filter(({ kind, key }) => kind === 'sign' && reached.has(key) && stepOf(state.procedure, key))
		.map(({ key, name }) => ({ key, name }));
}

/**
 * Records a signing in ink as its checker saw it: place, witnesses, the originals with their ticks, the exchange, and
 * where each lies. `MEDIUM_MIXED`: the paper of this step is being signed electronically, and one paper has one medium
 * (domain.md 10.13). `CEREMONY_KNOWN`: it is recorded already.
 */
export async function recordCeremony(
	ctx: Ctx,
	caseId: string,
	held: NewCeremony
): Promise<{ id: string } | RoundRefusal> {
	const denied = authorise(ctx, 'ceremony.record');
	if (denied) return denied;
	const file = await readCase(ctx, caseId);
	if (isRefusal(file)) return file;
	if (!signingSteps(file).some(({ key }) => key === held.step)) return refuse('SIGNING_NOT_OPEN');
	const errors = faultsInCeremony(held, ctx.clock.today());
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	return carryOut(ctx, async (uow): Promise<{ id: string } | Refusal> => {
		const step = { caseId, step: held.step };
		if (await uow.first(openRoundOfStep(step))) return refuse('MEDIUM_MIXED');
		if (await uow.first(ceremonyOfStep(step))) return refuse('CEREMONY_KNOWN');
		const id = newId();
		const { actor } = ctx;
		uow.add(
			insertCeremony({
				id,
				case_id: caseId,
				step_key: held.step,
				// The appointment that was agreed for this signing ends in its record.
				appointment_id: await holdAppointment(uow, ctx, caseId, held.step),
				held_on: held.heldOn,
				place: held.place.trim(),
				occasion: held.occasion.trim() || null,
				witnesses: JSON.stringify(held.witnesses),
				identical: held.identical.done,
				identical_note: held.identical.note.trim() || null,
				exchanged: held.exchanged.done,
				exchanged_note: held.exchanged.note.trim() || null,
				checked_by_name: held.checkedBy.trim(),
				recorded_by: actor.kind === 'person' ? actor.id : null,
				recorded_by_name: actor.kind === 'person' ? actor.name : ctx.tenant.name,
				recorded_at: ctx.clock.now(),
				is_example: makesExamples(ctx)
			})
		);
		for (const [at, original] of held.originals.entries()) {
			const scan = held.scans[at] || null;
			if (scan !== null) {
				const [owner] = isId(scan) ? await findOwnersUnchecked(uow, [scan]) : [];
				if (owner?.owner_kind !== 'upload' || !(await mayUseUpload(uow, ctx, owner.created_by)))
					return refuse('DOCUMENT_UNKNOWN', { document_id: scan });
				uow.add(giveDocument(scan, 'case', caseId));
			}
			const { initialled, stamp_duty: duty, stamped } = original.ticks;
			uow.add(
				insertOriginal({
					id: newId(),
					ceremony_id: id,
					number: at + 1,
					holder: original.holder.trim(),
					initialled: initialled.done,
					initialled_note: initialled.note.trim() || null,
					stamp_duty: duty.done,
					stamp_duty_note: duty.note.trim() || null,
					stamped: stamped.done,
					stamped_note: stamped.note.trim() || null,
					scan_document_id: scan,
					shelf: original.shelf.trim() || null,
					box: original.box.trim() || null,
					folder: original.folder.trim() || null,
					place_note: original.placeNote.trim() || null
				})
			);
		}
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(actor),
			event: 'SIGNING_CEREMONY_RECORDED',
			subject: { kind: 'case', id: caseId },
			data: {
				ceremony_id: id,
				step: held.step,
				held_on: held.heldOn,
				place: held.place.trim(),
				witnesses: personal(JSON.stringify(held.witnesses)),
				identical: held.identical.done,
				exchanged: held.exchanged.done,
				originals: held.originals.map(({ holder, ticks }) => ({
					holder,
					initialled: ticks.initialled.done,
					stamp_duty: ticks.stamp_duty.done,
					stamped: ticks.stamped.done
				}))
			}
		});
		return { id };
	});
}

/** Notes that an original lies elsewhere now. */
export async function placeOriginal(
	ctx: Ctx,
	originalId: string,
	to: { readonly shelf: string; readonly box: string; readonly folder: string; readonly note: string }
): Promise<{ caseId: string } | RoundRefusal> {
	const denied = authorise(ctx, 'ceremony.record');
	if (denied) return denied;
	const found = isId(originalId) ? await ctx.db.first(originalById({ id: originalId })) : undefined;
	const file = found && (await readCase(ctx, found.case_id));
	if (!found || !file || isRefusal(file)) return refuse('NOT_FOUND');
	const place = {
		shelf: to.shelf.trim() || null,
		box: to.box.trim() || null,
		folder: to.folder.trim() || null,
		place_note: to.note.trim() || null
	};
	return carryOut(ctx, (uow) => {
		uow.guard(moveOriginal(found.id, found.version, place));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'ORIGINAL_PLACED',
			subject: { kind: 'case', id: found.case_id },
			data: { original_id: found.id, number: found.number, ...place }
		});
		return { caseId: found.case_id };
	});
}

type Mark = { readonly done: boolean; readonly note: string | null };
export type CeremonyView = {
	readonly id: string;
	readonly step: string;
	readonly held_on: string;
	readonly place: string;
	readonly occasion: string | null;
	readonly witnesses: readonly { readonly name: string; readonly office: string | null }[];
	readonly identical: Mark;
	readonly exchanged: Mark;
	readonly checked_by: string;
	readonly recorded_by: string;
	readonly recorded_at: Date;
	readonly is_example: boolean;
	/** The appointment that ended in this signing; null where none was agreed. */
	readonly appointment: {
		readonly id: string;
		readonly held_on: string;
		readonly starts_at: string;
		readonly method: string;
	} | null;
	readonly originals: readonly {
		readonly id: string;
		readonly number: number;
		readonly holder: string;
		readonly initialled: Mark;
		readonly stamp_duty: Mark;
		readonly stamped: Mark;
		readonly scan: string | null;
		readonly shelf: string | null;
		readonly box: string | null;
		readonly folder: string | null;
		readonly place_note: string | null;
	}[];
};

export type CeremoniesOfCase = {
	readonly ceremonies: readonly CeremonyView[];
	/** The signing steps for which one may be recorded; empty where this reader may record none. */
	readonly open: readonly {
		readonly key: string;
		readonly name: { readonly id: string; readonly en: string };
		/** What was agreed for this signing, to be taken over into its record. */
		readonly agreed: {
			readonly held_on: string;
			readonly starts_at: string;
			readonly place: string;
			readonly agenda: string;
			readonly method: string;
		} | null;
	}[];
	readonly may_place: boolean;
	readonly parties: readonly string[];
};

/** The signings in ink of a case, for the office. */
export async function readCeremonies(ctx: Ctx, caseId: string): Promise<CeremoniesOfCase | RoundRefusal> {
	if (readsFromOutside(ctx.actor)) return refuse('NOT_FOUND');
	const file = await readCase(ctx, caseId);
	if (isRefusal(file)) return file;
	const rows = await ctx.db.rows(ceremoniesOfCase({ caseId }));
	const originals = await ctx.db.rows(originalsOf({ ids: rows.map(({ id }) => id) }));
	const mayRecord = allows(ctx.actor, 'ceremony.record');
	return {
		ceremonies: rows.map((row) => ({
			id: row.id,
			step: row.step_key,
			held_on: row.held_on,
			place: row.place,
			occasion: row.occasion,
			witnesses: row.witnesses as CeremonyView['witnesses'],
			identical: { done: row.identical, note: row.identical_note },
			exchanged: { done: row.exchanged, note: row.exchanged_note },
			checked_by: row.checked_by_name,
			recorded_by: row.recorded_by_name,
			recorded_at: row.recorded_at,
			is_example: row.is_example,
			appointment: row.appointment_id
				? {
						id: row.appointment_id,
						held_on: row.agreed_on!,
						starts_at: row.agreed_time!,
						method: row.agreed_method!
					}
				: null,
			originals: originals
				.filter(({ ceremony_id }) => ceremony_id === row.id)
				.map((one) => ({
					id: one.id,
					number: one.number,
					holder: one.holder,
					initialled: { done: one.initialled, note: one.initialled_note },
					stamp_duty: { done: one.stamp_duty, note: one.stamp_duty_note },
					stamped: { done: one.stamped, note: one.stamped_note },
					scan: one.scan_document_id,
					shelf: one.shelf,
					box: one.box,
					folder: one.folder,
					place_note: one.place_note
				}))
		})),
		open: mayRecord
			? await Promise.all(
					signingSteps(file)
						.filter(({ key }) => !rows.some(({ step_key }) => step_key === key))
						.map(async (step) => {
							const agreed = await agreedAppointmentUnchecked(ctx.db, caseId, step.key);
							return { ...step, agreed: agreed ?? null };
						})
				)
			: [],
		may_place: mayRecord,
		parties: [ctx.tenant.name, file.row.partner_name ?? ''].filter(Boolean)
	};
}
