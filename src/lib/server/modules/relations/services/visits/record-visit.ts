import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import { isCurrency } from '$lib/server/platform/currency-list';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise } from '$lib/server/modules/identity';
import { addObligation, type Owner } from '$lib/server/modules/obligations';
import { takePartner, type PartnerNameRefusal } from '$lib/server/modules/organisations';
import { textIn } from '$lib/text';
import {
	type Column,
	forAudit,
	insertRecord,
	readFields,
	type Typed,
	updateRecord,
	wrong
} from '$lib/server/modules/records';
import { visitHead, visitStates } from '../../domain/visit-records';
import { permitRequestDue, travelReportDue, visitTermsOf } from '../../domain/visit-terms';
import { brokenLinks, holders } from '../../repository/records';
import { type RelationsRefusal } from '../relations-refusal';

/** Whoever leads the visit owes what comes of it: its unit, else the person who recorded it. */
export function ownerOf(ctx: Ctx, unitId: string | null): Owner | undefined {
	if (unitId) return { kind: 'unit', id: unitId };
	return ctx.actor.kind === 'person' ? { kind: 'person', id: ctx.actor.id } : undefined;
}

/**
 * Records a visit in or out; nobody outside sees it by that. A journey abroad gets its list of permits, the request to
 * the ministry due at least 10 days before (Permendagri 59/2019, SE Mendagri 009/5545/SJ 2019), and the written report
 * after the return becomes a duty.
 */
export async function recordVisit(ctx: Ctx, input: Typed): Promise<{ id: string } | RelationsRefusal> {
	const denied = authorise(ctx, 'visit.write');
	if (denied) return denied;
	const { columns, faults } = checked(ctx, input);
	if (faults.length > 0) return wrong(faults);
	return carryOut(ctx, async (uow) => {
		const broken = await brokenIn(uow, columns);
		if (broken) return broken;
		const partnerId = await otherSide(uow, ctx, input);
		if (isRefusal(partnerId)) return partnerId;
		return addVisit(uow, ctx, { columns, partnerId });
	});
}

/** Adds a visit to an act: its row, the report that is due after it, and the permits of a journey abroad. */
export function addVisit(
	uow: UnitOfWork,
	ctx: Ctx,
	visit: { readonly columns: Readonly<Record<string, Column>>; readonly partnerId: string | null }
): { id: string } | Refusal<'VALIDATION_FAILED'> {
	const { columns, partnerId } = visit;
	const terms = visitTermsOf(ctx.tenant.settings);
	const id = newId();
	const title = JSON.parse(String(columns.title)) as { id: string; en: string };
	const isAbroad = columns.direction === 'outgoing' && columns.country !== 'ID';
	let reportId: string | null = null;
	const owner = ownerOf(ctx, columns.unit_id as string | null);
	if (columns.direction === 'outgoing' && owner) {
		const report = addObligation(uow, ctx, {
			subject: { kind: 'visit', id, title },
			kind: 'report',
			what: textIn('id').visitPapers.duties.report(title.id),
			basis: isAbroad ? 'Permendagri 59/2019' : null,
			owner,
			dueOn: travelReportDue(String(columns.ends_on), terms),
			isExample: makesExamples(ctx)
		});
		if (isRefusal(report)) return report;
		reportId = report.id;
	}
	uow.add(
		insertRecord('visit', {
			...columns,
			id,
			partner_id: partnerId,
			state: String(columns.ends_on) < ctx.clock.today() ? 'held' : 'planned',
			report_obligation_id: reportId,
			is_example: makesExamples(ctx),
			created_at: ctx.clock.now(),
			created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null
		})
	);
	if (isAbroad)
		for (const kind of ['pdln_request', 'pdln_permit', 'service_passport', 'exit_permit'] as const)
			uow.add(
				insertRecord('visit_permit', {
					id: newId(),
					visit_id: id,
					kind,
					due_on:
						kind === 'pdln_request'
							? permitRequestDue(String(columns.starts_on), terms)
							: String(columns.starts_on),
					is_example: makesExamples(ctx),
					created_at: ctx.clock.now()
				})
			);
	uow.audit({
		at: ctx.clock.now(),
		actor: auditActor(ctx.actor),
		event: 'VISIT_RECORDED',
		subject: { kind: 'visit', id },
		data: forAudit(visitHead, columns as Record<string, Column>)
	});
	return { id };
}

/** Changes what stands of a visit. `RECORD_FROM_SOURCE`: it tells what a source tells. */
export async function changeVisit(
	ctx: Ctx,
	id: string,
	input: Typed,
	version: number
): Promise<{ id: string } | RelationsRefusal> {
	const denied = authorise(ctx, 'visit.write');
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	const { columns, faults } = checked(ctx, input);
	if (columns.answers_visit_id === id) return wrong([{ field: 'answers_visit_id', message: 'CHOOSE_ONE' }]);
	if (faults.length > 0) return wrong(faults);
	return carryOut(ctx, async (uow) => {
		const visit = await uow.first(holders.visit_id({ id }));
		if (!visit) return refuse('NOT_FOUND');
		if (visit.source_id !== null) return refuse('RECORD_FROM_SOURCE');
		const broken = await brokenIn(uow, columns);
		if (broken) return broken;
		const partnerId = await otherSide(uow, ctx, input);
		if (isRefusal(partnerId)) return partnerId;
		uow.guard(updateRecord('visit', { id, version }, { ...columns, partner_id: partnerId }));
		if (visit.is_published) uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'VISIT_CHANGED',
			subject: { kind: 'visit', id },
			data: forAudit(visitHead, columns)
		});
		return { id };
	});
}

/** Says that a visit is planned, was held, or was called off. */
export async function setVisitState(
	ctx: Ctx,
	id: string,
	input: { readonly state: string; readonly version: number }
): Promise<{ id: string } | RelationsRefusal> {
	const denied = authorise(ctx, 'visit.write');
	if (denied) return denied;
	if (!(visitStates as readonly string[]).includes(input.state))
		return wrong([{ field: 'state', message: 'CHOOSE_ONE' }]);
	return changeOne(ctx, id, input.version, { state: input.state }, 'VISIT_STATE_SET');
}

/** Shows a visit to everybody, or takes it back: purpose, days, people by name and office, offers, chosen photographs. */
export async function publishVisit(
	ctx: Ctx,
	id: string,
	input: { readonly isPublished: boolean; readonly version: number }
): Promise<{ id: string } | RelationsRefusal> {
	const denied = authorise(ctx, 'visit.publish');
	if (denied) return denied;
	const event = input.isPublished ? 'VISIT_PUBLISHED' : 'VISIT_WITHDRAWN';
	return changeOne(ctx, id, input.version, { is_published: input.isPublished }, event);
}

async function changeOne(
	ctx: Ctx,
	id: string,
	version: number,
	set: Readonly<Record<string, string | boolean>>,
	event: string
): Promise<{ id: string } | RelationsRefusal> {
	if (!isId(id)) return refuse('NOT_FOUND');
	return carryOut(ctx, async (uow) => {
		const visit = await uow.first(holders.visit_id({ id }));
		if (!visit) return refuse('NOT_FOUND');
		uow.guard(updateRecord('visit', { id, version }, set));
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event,
			subject: { kind: 'visit', id },
			data: set
		});
		return { id };
	});
}

/** A link to a record that is not there is a fault of its field. */
async function brokenIn(uow: UnitOfWork, columns: Readonly<Record<string, Column>>) {
	const question = brokenLinks(columns);
	const broken = question ? await uow.rows(question) : [];
	return broken.length > 0 ? wrong(broken.map(({ field }) => ({ field, message: 'CHOOSE_ONE' }))) : undefined;
}

function checked(ctx: Ctx, input: Typed) {
	const { columns, faults } = readFields(visitHead.fields, input, ctx.clock.today(), isCurrency);
	return {
		columns,
		faults: faults.length > 0 ? faults : (visitHead.check?.(columns, ctx.clock.today()) ?? [])
	};
}

/** The organisation on the other side, by its name in the list; with its kind a new one. None where none is named. */
async function otherSide(
	uow: UnitOfWork,
	ctx: Ctx,
	input: Typed
): Promise<string | null | PartnerNameRefusal> {
	const { partner_id, partner, partner_kind, country } = input;
	if (!partner_id?.trim() && !partner?.trim()) return null;
	const found = await takePartner(uow, ctx, { id: partner_id, name: partner, kind: partner_kind, country });
	return isRefusal(found) ? found : found.id;
}
