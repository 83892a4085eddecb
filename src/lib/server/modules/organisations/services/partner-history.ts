import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId, newId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { addCalendarDays, isDay } from '$lib/server/modules/calendar';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { faultsOfRenaming, type FormerName } from '../domain/former-name';
import { insertDistinct } from '../repository/like-partners';
import {
	deleteSuccessor,
	insertFormerName,
	insertSuccessor,
	lockPartner,
	namesOfPartner,
	setPartnerName,
	successionOf,
	type SuccessionRow
} from '../repository/partner-history';
import { insertAlias } from '../repository/partner-merges';
import { partnersNamed } from '../repository/partner-names';
import { indexPartner } from './index-partner';
import { takePartner, type NamedPartner, type PartnerNameRefusal } from './name-partner';

/** `VALIDATION_FAILED`: what is wrong beside which field. `NOT_FOUND`: no such partner. `STATE_CHANGED`: somebody was faster. */
export type HistoryRefusal =
	AuthorisationRefusal | DatabaseRefusal | Refusal<'NOT_FOUND' | 'VALIDATION_FAILED'>;

export type PartnerHistory = {
	readonly names: readonly (FormerName & { readonly id: string; readonly basis: string | null })[];
	readonly succession: readonly SuccessionRow[];
};

/** What a partner was called until when, what it came from and what it became. */
export async function readPartnerHistory(
	ctx: Ctx,
	id: string
): Promise<PartnerHistory | AuthorisationRefusal> {
	const denied = authorise(ctx, 'partner.read');
	if (denied) return denied;
	if (!isId(id)) return { names: [], succession: [] };
	const [names, succession] = await ctx.db.together([namesOfPartner({ id }), successionOf({ id })]);
	return { names, succession };
}

/**
 * Renames a partner from a day on. It stays one record: agreements keep the name that stands on their paper, the finder
 * knows it by both, and what it was called until when stays.
 */
export async function renamePartner(
	ctx: Ctx,
	id: string,
	wish: { readonly name: string; readonly since: string; readonly basis: string }
): Promise<{ id: string } | HistoryRefusal> {
	const denied = authorise(ctx, 'partner.write');
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	const name = wish.name.trim().replace(/\s+/g, ' ');
	return carryOut(ctx, async (uow): Promise<{ id: string } | Refusal<'NOT_FOUND' | 'VALIDATION_FAILED'>> => {
		const partner = await uow.first(lockPartner({ id }));
		if (!partner) return refuse('NOT_FOUND');
		const former = await uow.rows(namesOfPartner({ id }));
		const today = ctx.clock.today();
		const errors = faultsOfRenaming({ ...wish, name }, { name: partner.name, former, today }, isDay);
		const bearers = await uow.rows(partnersNamed({ name }));
		if (bearers.some((one) => one.id !== id)) errors.push({ field: 'name', message: 'NAME_KNOWN' });
		if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
		const aliasId = newId();
		const lastEnd = former
			.map((one) => one.valid_to)
			.toSorted()
			.at(-1);
		uow.guard(setPartnerName(id, partner.version, name));
		uow.add(insertAlias({ id: aliasId, partner_id: id, name: partner.name }));
		uow.add(
			insertFormerName({
				id: newId(),
				partner_id: id,
				name: partner.name,
				valid_from: lastEnd ? addCalendarDays(lastEnd, 1) : null,
				valid_to: addCalendarDays(wish.since, -1),
				basis: wish.basis.trim() || null,
				alias_id: aliasId,
				created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
				created_at: ctx.clock.now()
			})
		);
		indexPartner(uow, id);
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'PARTNER_RENAMED',
			subject: { kind: 'partner', id },
			data: { was: partner.name, name, since: wish.since, basis: wish.basis.trim() || null }
		});
		return { id };
	});
}

/**
 * Says who goes on after a partner that was split or joined with others; said for each successor. The partner's agreements
 * stay its own and name who goes on. A successor nobody knows yet is recorded as of the same kind and country.
 */
export async function recordSuccessor(
	ctx: Ctx,
	id: string,
	wish: { readonly successor: NamedPartner; readonly since: string; readonly basis: string }
): Promise<{ id: string; successor: string } | HistoryRefusal | PartnerNameRefusal> {
	const denied = authorise(ctx, 'partner.write');
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	const errors = [
		...(isDay(wish.since) ? [] : [{ field: 'since', message: 'REQUIRED' }]),
		...(isDay(wish.since) && wish.since > ctx.clock.today()
			? [{ field: 'since', message: 'DAY_IN_FUTURE' }]
			: []),
		...(wish.basis.length > 300 ? [{ field: 'basis', message: 'TOO_LONG' }] : []),
		...(!wish.successor.id && !wish.successor.name?.trim()
			? [{ field: 'successor', message: 'REQUIRED' }]
			: [])
	];
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	return carryOut(
		ctx,
		async (
			uow
		): Promise<
			{ id: string; successor: string } | PartnerNameRefusal | Refusal<'NOT_FOUND' | 'VALIDATION_FAILED'>
		> => {
			const partner = await uow.first(lockPartner({ id }));
			if (!partner) return refuse('NOT_FOUND');
			const taken = await takePartner(uow, ctx, {
				kind: partner.kind,
				country: partner.country,
				...wish.successor
			});
			if ('refused' in taken) return taken;
			if (taken.id === id)
				return refuse('VALIDATION_FAILED', { errors: [{ field: 'successor', message: 'SUCCESSOR_SELF' }] });
			const by = ctx.actor.kind === 'person' ? ctx.actor.id : null;
			const at = ctx.clock.now();
			uow.add(
				insertSuccessor({
					from_id: id,
					to_id: taken.id,
					since: wish.since,
					basis: wish.basis.trim() || null,
					created_by: by,
					created_at: at
				})
			);
			// Like names are no accident here: the two are never asked about again.
			const [one_id, other_id] = [id, taken.id].toSorted() as [string, string];
			uow.add(insertDistinct({ one_id, other_id, said_on: ctx.clock.today(), said_by: by, created_at: at }));
			uow.touchPublic();
			uow.audit({
				at,
				actor: auditActor(ctx.actor),
				event: 'PARTNER_SUCCEEDED',
				subject: { kind: 'partner', id },
				data: { successor: taken.id, since: wish.since, basis: wish.basis.trim() || null }
			});
			return { id, successor: taken.id };
		}
	);
}

/** Takes back a succession that was said by mistake. */
export async function withdrawSuccessor(
	ctx: Ctx,
	id: string,
	successor: string
): Promise<{ id: string } | HistoryRefusal> {
	const denied = authorise(ctx, 'partner.write');
	if (denied) return denied;
	if (!isId(id) || !isId(successor)) return refuse('NOT_FOUND');
	return carryOut(ctx, (uow) => {
		uow.guard(deleteSuccessor(id, successor));
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'PARTNER_SUCCESSION_WITHDRAWN',
			subject: { kind: 'partner', id },
			data: { successor }
		});
		return { id };
	});
}
