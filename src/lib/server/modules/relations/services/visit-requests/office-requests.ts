import { carryOut, type Ctx } from '$lib/server/platform/context';
import { isCurrency } from '$lib/server/platform/currency-list';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import { workingDaysOf } from '$lib/server/modules/calendar';
import { findDocumentUnchecked, openContentUnchecked } from '$lib/server/modules/documents';
import {
	allows,
	authorise,
	hashSecret,
	newSecret,
	type AuthorisationRefusal
} from '$lib/server/modules/identity';
import { postMail } from '$lib/server/modules/notifications';
import { takePartner } from '$lib/server/modules/organisations';
import {
	applyOutcome,
	openActs,
	withdrawCase,
	type ActFacts,
	type ActorRole
} from '$lib/server/modules/workflow';
import { type FieldRule, readFields, type Typed, updateRecord, wrong } from '$lib/server/modules/records';
import { holders } from '../../repository/records';
import { requestById, requestOfVisit, sentRequests, type RequestRow } from '../../repository/visit-requests';
import { type RelationsRefusal } from '../relations-refusal';
import { addVisit } from '../visits/record-visit';
import { callOffVisit, keepTakenHome, ownAddress } from './own-request';
import { appendEvents, fileOf, openStepOf, type RequestFile } from './request-file';

/** A unit's officer meets the guests of the own unit; their addresses are nobody else's business. */
function ownUnits(ctx: Ctx): readonly string[] {
	if (ctx.actor.kind !== 'person') return [];
	const seesAll = ctx.actor.roles.some((role) => role !== 'unit_officer' && role !== 'partner');
	return seesAll ? [] : ctx.actor.unitIds;
}
const isOwn = (ctx: Ctx, row: RequestRow) => {
	const units = ownUnits(ctx);
	return units.length === 0 ? !isUnitOfficerOnly(ctx) : row.unit_id !== null && units.includes(row.unit_id);
};
const isUnitOfficerOnly = (ctx: Ctx) =>
	ctx.actor.kind === 'person' &&
	ctx.actor.roles.every((role) => role === 'unit_officer' || role === 'partner');

/** Requests to visit that were sent, open ones first; a unit's officer sees those of the own unit. */
export async function listVisitRequests(
	ctx: Ctx,
	most = 200
): Promise<readonly RequestRow[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'visit_request.read');
	if (denied) return denied;
	if (isUnitOfficerOnly(ctx) && ownUnits(ctx).length === 0) return [];
	return ctx.db.rows(sentRequests({ unitIds: ownUnits(ctx), most }));
}

/** The request from which a visit came, for whoever may read both. */
export async function requestBehindVisit(ctx: Ctx, visitId: string): Promise<RequestRow | undefined> {
	if (authorise(ctx, 'visit_request.read') || !isId(visitId)) return undefined;
	const row = await ctx.db.first(requestOfVisit({ visitId }));
	return row && isOwn(ctx, row) ? row : undefined;
}

export type OfficeRequest = RequestFile & {
	/** What may be done with the open step by whoever reads. */
	readonly outcomes: readonly string[];
	readonly mayAct: boolean;
};

/** One request with its history. */
export async function readVisitRequest(
	ctx: Ctx,
	id: string
): Promise<OfficeRequest | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'visit_request.read');
	if (denied) return denied;
	const row = isId(id) ? await ctx.db.first(requestById({ id })) : undefined;
	if (!row?.receipt || !isOwn(ctx, row)) return refuse('NOT_FOUND');
	const file = await fileOf(ctx, row);
	const role = roleFor(ctx, file);
	return {
		...file,
		mayAct: role !== undefined,
		outcomes: role ? (openActs(file.state, role)[0]?.outcomes ?? []) : []
	};
}

/** The letter of a request, for the office. */
export async function openVisitLetter(ctx: Ctx, id: string) {
	const file = await readVisitRequest(ctx, id);
	if (isRefusal(file)) return file;
	const document = file.row.letter_id ? await findDocumentUnchecked(ctx, file.row.letter_id) : undefined;
	if (!document) return refuse('NOT_FOUND');
	return openContentUnchecked(ctx, document);
}

const agreedFields: readonly FieldRule[] = [
	{ name: 'starts_on', kind: 'day', required: true },
	{ name: 'ends_on', kind: 'day', after: 'starts_on' },
	{ name: 'place', kind: 'text', most: 200 }
];

/**
 * The office acts on the open step of a request. `accept` names the host; `approve` fixes the day and makes the visit;
 * `done` says that it took place; `submit` enters what the guests wrote that they took home. Whoever asked is told by
 * mail. `withdraw` calls the whole off, with a reason.
 */
export async function actOnVisitRequest(
	ctx: Ctx,
	id: string,
	input: Typed & { readonly outcome: string },
	version: number
): Promise<{ id: string; visit_id: string | null } | RelationsRefusal> {
	const denied = authorise(ctx, 'visit_request.act');
	if (denied) return denied;
	const file = await readVisitRequest(ctx, id);
	if (isRefusal(file)) return file;
	const role = roleFor(ctx, file);
	if (!role) return refuse('NOT_ALLOWED');
	const { row, state } = file;
	const note = input.note?.trim() || null;
	const facts: ActFacts = {
		at: ctx.clock.now().toISOString(),
		day: ctx.clock.today(),
		actor: { person_id: ctx.actor.kind === 'person' ? ctx.actor.id : null, role },
		note
	};
	const step = openStepOf(state) ?? '';
	const events =
		input.outcome === 'withdraw'
			? withdrawCase(state, { ...facts, reason: note ?? '' })
			: applyOutcome(state, step, input.outcome, {
					...facts,
					...(step === 'pemeriksaan' && input.outcome === 'accept'
						? { papers: [{ key: 'surat_kunjungan', state: 'ok' as const }] }
						: {})
				});
	if (isRefusal(events))
		return events.refused === 'NOTE_REQUIRED' ? wrong([{ field: 'note', message: 'REQUIRED' }]) : events;
	const host = input.unit_id?.trim() || row.unit_id;
	if (input.outcome === 'accept' && (!host || !isId(host)))
		return wrong([{ field: 'unit_id', message: 'CHOOSE_ONE' }]);
	const agreed =
		input.outcome === 'approve' ? readFields(agreedFields, input, facts.day, isCurrency) : undefined;
	if (agreed && agreed.faults.length > 0) return wrong(agreed.faults);
	if (agreed && String(agreed.columns.starts_on) < facts.day)
		return wrong([{ field: 'starts_on', message: 'DAY_NOT_AHEAD' }]);
	if (step === 'manfaat' && input.outcome === 'submit' && !note)
		return wrong([{ field: 'note', message: 'REQUIRED' }]);
	const calendar = await workingDaysOf(ctx);
	return carryOut(ctx, async (uow) => {
		let visitId = row.visit_id;
		if (agreed) {
			const made = await makeVisit(uow, ctx, row, agreed.columns);
			if (isRefusal(made)) return made;
			visitId = made.id;
		}
		const held = step === 'pelaksanaan' && input.outcome === 'done';
		if (held) {
			const visit = await uow.first(holders.visit_id({ id: visitId! }));
			if (visit?.starts_on && visit.starts_on > facts.day) return refuse('VISIT_AHEAD');
			if (visit)
				uow.guard(updateRecord('visit', { id: visit.id, version: visit.version }, { state: 'held' }));
			if (visit?.is_published) uow.touchPublic();
		}
		if (input.outcome === 'withdraw') await callOffVisit(uow, visitId);
		if (step === 'manfaat' && note) keepTakenHome(uow, row, note);
		const secret = newSecret(ctx.tenant.id);
		const list = Array.isArray(events) ? events : [events];
		appendEvents(uow, ctx, {
			id,
			version,
			state,
			events: list,
			calendar,
			set: {
				...(input.outcome === 'accept' ? { unit_id: host } : {}),
				visit_id: visitId,
				// The link that the guests hold stays theirs until a mail brings a newer one.
				...(bringsLink(input.outcome) ? { token_hash: hashSecret(secret) } : {})
			}
		});
		tell(uow, ctx, row, input.outcome, {
			note: note ?? '',
			day: agreed ? writeDay(String(agreed.columns.starts_on), row.language, 'long') : '',
			link: ownAddress(ctx, secret, row.language)
		});
		return { id, visit_id: visitId };
	});
}

/** The role in which somebody acts here; a unit's officer for the own unit alone. */
function roleFor(ctx: Ctx, { row, state }: Pick<RequestFile, 'row' | 'state'>): ActorRole | undefined {
	if (ctx.actor.kind !== 'person' || !allows(ctx.actor, 'visit_request.act')) return undefined;
	const roles = ctx.actor.roles.filter(
		(role) =>
			role !== 'unit_officer' ||
			(row.unit_id !== null && ctx.actor.kind === 'person' && ctx.actor.unitIds.includes(row.unit_id))
	);
	return roles.find((role) => openActs(state, role as ActorRole).length > 0) as ActorRole | undefined;
}

async function makeVisit(
	uow: UnitOfWork,
	ctx: Ctx,
	row: RequestRow,
	agreed: Readonly<Record<string, string | number | boolean | null>>
) {
	// The officer of a unit adds no partner to the list; the division names it when it writes the visit up.
	const partner = allows(ctx.actor, 'partner.write')
		? await takePartner(uow, ctx, { name: row.institution, kind: row.institution_kind, country: 'ID' })
		: null;
	const partnerId = partner === null || isRefusal(partner) ? null : partner.id;
	const titleIn = (language: 'id' | 'en') =>
		textIn(language).visitRequests.visitTitle(row.institution, row.theme);
	return addVisit(uow, ctx, {
		partnerId,
		columns: {
			direction: 'incoming',
			kind: 'study_visit',
			title: JSON.stringify({ id: titleIn('id').slice(0, 300), en: titleIn('en').slice(0, 300) }),
			purpose: JSON.stringify({ id: row.theme, en: row.theme }),
			country: 'ID',
			starts_on: agreed.starts_on!,
			ends_on: agreed.ends_on ?? agreed.starts_on!,
			place: agreed.place ?? null,
			unit_id: row.unit_id,
			agenda_note: row.questions
		}
	});
}

/** Whether whoever asked is sent their own page with what was done, to act on or to look at. */
const bringsLink = (outcome: string) => ['return', 'approve', 'done'].includes(outcome);

function tell(
	uow: UnitOfWork,
	ctx: Ctx,
	row: RequestRow,
	outcome: string,
	of: { note: string; day: string; link: string }
): void {
	const { mail } = textIn(row.language).visitRequests;
	const about = { receipt: row.receipt!, theme: row.theme, region: ctx.tenant.name, ...of };
	const message =
		outcome === 'return'
			? mail.returned(about)
			: outcome === 'reject' || outcome === 'withdraw'
				? mail.ended(about)
				: outcome === 'approve'
					? mail.agreed(about)
					: outcome === 'done'
						? mail.tookHome(about)
						: undefined;
	if (message)
		postMail(uow, ctx, { to: row.email, ...message }, `visit-request.${row.id}.${row.version}.${outcome}`);
}
