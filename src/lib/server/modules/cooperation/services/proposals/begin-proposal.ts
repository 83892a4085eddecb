import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { newId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import {
	allows,
	authorise,
	hashSecret,
	newSecret,
	takeAttempt,
	type AuthorisationRefusal
} from '$lib/server/modules/identity';
import { workingDaysOf } from '$lib/server/modules/calendar';
import { routeCooperation, type RouteAnswers } from '../../domain/routing';
import { partnerById } from '../../repository/partners';
import { insertProposal, lastSent, updateDraft } from '../../repository/proposals';
import { readDraft, type ProposalAnswers } from './proposal-file';

export type BegunProposal = {
	readonly id: string;
	/** Opens the draft again without an account; only its hash is kept. Null where the person is signed in. */
	readonly secret: string | null;
};

/** `NO_PROCEDURE`: the answers lead to another lane or are refused; the page says which and why. */
export type BeginRefusal =
	AuthorisationRefusal | DatabaseRefusal | Refusal<'TOO_MANY_REQUESTS' | 'NO_PROCEDURE'>;

/**
 * Begins a proposal from the plain answers at the door. Nobody needs an account for it: whoever is not signed in
 * gets a secret that opens this one draft (J1). A partner's account finds its organisation filled in already.
 *
 * @param from the sender's network address, by which beginnings are limited; the unit for which an officer begins
 */
export async function beginProposal(
	ctx: Ctx,
	routing: RouteAnswers,
	from: { readonly address: string; readonly unitId?: string }
): Promise<BegunProposal | BeginRefusal> {
	const denied = authorise(ctx, 'proposal.begin');
	if (denied) return denied;
	// An auditor or a mayor has no proposal of their own; without an account anybody has.
	if (ctx.actor.kind === 'person' && !allows(ctx.actor, 'proposal.write')) return refuse('NOT_ALLOWED');
	if (routing.initiator === 'region' && !mayBeginForRegion(ctx)) return refuse('NOT_ALLOWED');
	const route = routeCooperation(routing, await workingDaysOf(ctx));
	if (route.procedure === null || route.refused)
		return refuse('NO_PROCEDURE', { lane: route.lane, code: route.refused?.code });
	if (ctx.actor.kind === 'anonymous' || ctx.actor.kind === 'applicant') {
		const blocked = await takeAttempt(ctx, `propose-from:${from.address}`, 30, 3600);
		if (blocked) return blocked;
	}
	const person = ctx.actor.kind === 'person' ? ctx.actor : null;
	const secret = person ? null : newSecret(ctx.tenant.id);
	const id = newId();
	const now = ctx.clock.now();
	const visitor = person !== null && routing.initiator === 'partner' && partnerOf(ctx, routing) === null;
	const answers: ProposalAnswers = {
		routing,
		language: ctx.language,
		...(visitor ? { entered_for_visitor: person.name } : {}),
		...(await knownAlready(ctx, routing))
	};
	return carryOut(ctx, (uow) => {
		uow.add(
			insertProposal({
				id,
				state: 'draft',
				initiator: routing.initiator,
				email: null,
				email_proved_at: null,
				resume_hash: secret ? hashSecret(secret) : null,
				answers,
				partner_id: partnerOf(ctx, routing),
				unit_id: unitFor(ctx, routing, from.unitId),
				entered_by: person?.id ?? null,
				is_example: makesExamples(ctx),
				created_at: now,
				updated_at: now
			})
		);
		uow.audit({
			at: now,
			actor: auditActor(ctx.actor),
			event: 'PROPOSAL_BEGUN',
			subject: { kind: 'proposal', id },
			data: { routing }
		});
		return { id, secret };
	});
}

/** Changes the answers at the door of a draft: the procedure and the papers follow from them anew. */
export async function changeRouting(
	ctx: Ctx,
	id: string,
	routing: RouteAnswers
): Promise<{ id: string } | BeginRefusal | Refusal<'NOT_FOUND' | 'STATE_CHANGED'>> {
	const draft = await readDraft(ctx, id);
	if ('refused' in draft) return draft;
	const route = routeCooperation(routing, await workingDaysOf(ctx));
	if (route.procedure === null || route.refused)
		return refuse('NO_PROCEDURE', { lane: route.lane, code: route.refused?.code });
	// Whose proposal it is was settled when it was begun, and decides about pact, address and who may read it.
	const kept = { ...routing, initiator: draft.initiator };
	return carryOut(ctx, (uow) => {
		uow.guard(
			updateDraft(id, draft.version, {
				answers: { ...draft.answers, routing: kept },
				updated_at: ctx.clock.now()
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'PROPOSAL_REROUTED',
			subject: { kind: 'proposal', id },
			data: { routing: kept }
		});
		return { id };
	});
}

export function mayBeginForRegion(ctx: Pick<Ctx, 'actor'>): boolean {
	const { actor } = ctx;
	return (
		actor.kind === 'program' ||
		(actor.kind === 'person' &&
			(actor.roles.includes('unit_officer') || actor.roles.includes('cooperation_officer')))
	);
}

/** The partner's account proposes for its partner; an officer who types for a visitor does not. */
export function partnerOf(ctx: Pick<Ctx, 'actor'>, routing: RouteAnswers): string | null {
	const { actor } = ctx;
	if (routing.initiator !== 'partner' || actor.kind !== 'person' || !actor.roles.includes('partner'))
		return null;
	return actor.partnerIds[0] ?? null;
}

/** The unit that wants the cooperation: the officer's own, or one that the division names. */
export function unitFor(ctx: Pick<Ctx, 'actor'>, routing: RouteAnswers, named?: string): string | null {
	const { actor } = ctx;
	if (routing.initiator !== 'region' || actor.kind !== 'person') return null;
	if (named && (actor.unitIds.includes(named) || actor.roles.includes('cooperation_officer'))) return named;
	return actor.unitIds[0] ?? null;
}

/** Organisation and officers as this partner or person gave them last, so that they are typed once. */
async function knownAlready(
	ctx: Ctx,
	routing: RouteAnswers
): Promise<Pick<ProposalAnswers, 'lembaga' | 'petugas'>> {
	const { actor } = ctx;
	if (actor.kind !== 'person') return {};
	const partnerId = partnerOf(ctx, routing);
	if (routing.initiator === 'partner' && partnerId === null) return {};
	const [last] = await ctx.db.rows(
		lastSent({
			partnerIds: partnerId === null ? [] : [partnerId],
			personId: actor.id,
			initiator: routing.initiator
		})
	);
	const before = last?.answers as ProposalAnswers | undefined;
	if (routing.initiator === 'region') {
		const petugas = before?.petugas ?? {
			contact_1_name: actor.name,
			contact_1_position: actor.position ?? ''
		};
		return { petugas };
	}
	const partner = await ctx.db.first(partnerById({ id: partnerId! }));
	return {
		lembaga: {
			address: partner?.address ?? '',
			postal_code: partner?.postal_code ?? '',
			phone: partner?.phone ?? '',
			email: partner?.email ?? '',
			website: partner?.website ?? '',
			...before?.lembaga,
			// The register of partners names it; a new name is a matter for the division (merge, successor).
			name: partner?.name ?? '',
			country: partner?.country ?? 'ID'
		},
		...(before?.petugas ? { petugas: before.petugas } : {})
	};
}
