import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise } from '$lib/server/modules/identity';
import { moveObligationUnchecked } from '$lib/server/modules/obligations';
import { takePartner, type PartnerNameRefusal } from '$lib/server/modules/organisations';
import { textIn } from '$lib/text';
import { type Column, type Own, type Typed, wrong } from '$lib/server/modules/records';
import { visitHead, visitStates } from '../../domain/visit-records';
import { brokenLinks } from '../../repository/records';
import { addHead, changeHead, publishHead, writeHead } from '../records/write-head';
import { type RelationsRefusal } from '../relations-refusal';
import { followJourney } from './journey-duties';

/**
 * Records a visit in or out; nobody outside sees it by that. A journey abroad gets its list of permits, the request to
 * the ministry due at least 10 days before (Permendagri 59/2019, SE Mendagri 009/5545/SJ 2019), and the written report
 * after the return becomes a duty.
 */
export const recordVisit = (ctx: Ctx, input: Typed): Promise<{ id: string } | RelationsRefusal> =>
	writeHead(ctx, visitHead, input, {
		own: async (uow, { id, columns }) => {
			const partnerId = (await brokenIn(uow, columns)) ?? (await otherSide(uow, ctx, input));
			return isRefusal(partnerId) ? partnerId : newVisit(uow, ctx, { id, columns, partnerId });
		}
	});

/** Adds a visit to an act of another kind: what a request to come leads to. */
export async function addVisit(
	uow: UnitOfWork,
	ctx: Ctx,
	visit: { readonly columns: Readonly<Record<string, Column>>; readonly partnerId: string | null }
): Promise<{ id: string } | Refusal<'VALIDATION_FAILED'>> {
	const draft = { ...visit, id: newId() };
	const own = await newVisit(uow, ctx, draft);
	if (isRefusal(own)) return own;
	addHead(uow, ctx, visitHead, draft, own);
	return { id: draft.id };
}

async function newVisit(
	uow: UnitOfWork,
	ctx: Ctx,
	draft: { id: string; columns: Readonly<Record<string, Column>>; partnerId: string | null }
): Promise<Own | Refusal<'VALIDATION_FAILED'>> {
	const journey = await followJourney(uow, ctx, draft);
	if (isRefusal(journey)) return journey;
	const state = String(draft.columns.ends_on) < ctx.clock.today() ? 'held' : 'planned';
	return { ...journey, columns: { ...journey.columns, partner_id: draft.partnerId, state } };
}

/**
 * Changes what stands of a visit; where its days move, the permits that nobody asked for yet and the report move with
 * them. `RECORD_FROM_SOURCE`: it tells what a source tells.
 */
export const changeVisit = (
	ctx: Ctx,
	id: string,
	input: Typed,
	version: number
): Promise<{ id: string } | RelationsRefusal> =>
	writeHead(ctx, visitHead, input, {
		at: { id, version },
		faults: input.answers_visit_id === id ? [{ field: 'answers_visit_id', message: 'CHOOSE_ONE' }] : [],
		own: async (uow, draft) => {
			const partnerId = (await brokenIn(uow, draft.columns)) ?? (await otherSide(uow, ctx, input));
			if (isRefusal(partnerId)) return partnerId;
			const journey = await followJourney(uow, ctx, draft);
			if (isRefusal(journey)) return journey;
			return { ...journey, columns: { ...journey.columns, partner_id: partnerId } };
		}
	});

/**
 * Says that a visit is planned, was held, or was called off; of one that was called off nobody owes a report.
 * `VISIT_AHEAD`: its first day is still to come.
 */
export async function setVisitState(
	ctx: Ctx,
	id: string,
	input: { readonly state: string; readonly version: number }
): Promise<{ id: string } | RelationsRefusal> {
	const denied = authorise(ctx, 'visit.write');
	if (denied) return denied;
	if (!(visitStates as readonly string[]).includes(input.state))
		return wrong([{ field: 'state', message: 'CHOOSE_ONE' }]);
	return changeHead(ctx, visitHead, { id, version: input.version }, 'VISIT_STATE_SET', async (uow, known) => {
		if (input.state === 'held' && known.starts_on && known.starts_on > ctx.clock.today())
			return refuse('VISIT_AHEAD');
		const { calledOff, takenUp } = textIn('id').visitPapers.duties;
		if (known.report_obligation_id && input.state === 'cancelled')
			await moveObligationUnchecked(uow, ctx, known.report_obligation_id, ['waive'], calledOff);
		if (known.report_obligation_id && known.state === 'cancelled' && input.state !== 'cancelled')
			await moveObligationUnchecked(uow, ctx, known.report_obligation_id, ['reopen'], takenUp);
		return { state: input.state };
	});
}

/** Shows a visit to everybody, or takes it back: purpose, days, people by name and office, offers, chosen photographs. */
export const publishVisit = (
	ctx: Ctx,
	id: string,
	input: { readonly isPublished: boolean; readonly version: number }
) => publishHead(ctx, visitHead, id, input);

/** A link to a record that is not there is a fault of its field. */
async function brokenIn(uow: UnitOfWork, columns: Readonly<Record<string, Column>>) {
	const question = brokenLinks(columns);
	const broken = question ? await uow.rows(question) : [];
	return broken.length > 0 ? wrong(broken.map(({ field }) => ({ field, message: 'CHOOSE_ONE' }))) : undefined;
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
