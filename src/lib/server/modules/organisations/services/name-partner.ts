import { auditActor, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId, newId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { isCountry } from '$lib/server/platform/country-names';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { insertPartner, partnersNamed, partnerWithId, showPartnerRow } from '../repository/partner-names';
import { indexPartner } from './index-partner';

/** A partner as a form names it: by id, by a name of the list, or by name, kind and country where it is new. */
export type NamedPartner = {
	readonly id?: string;
	readonly name?: string;
	readonly kind?: string;
	readonly country?: string;
};

/**
 * `PARTNER_UNKNOWN`: nobody in the list is called so; with kind and country it is recorded as new ·
 * `PARTNER_AMBIGUOUS`: several are.
 */
export type PartnerNameRefusal = Refusal<'PARTNER_UNKNOWN' | 'PARTNER_AMBIGUOUS'> | AuthorisationRefusal;

/**
 * The partner that is meant, inside an act. A name that nobody bears makes a new partner where kind and country are
 * given and the actor may write partners; it is not published by that.
 */
export async function takePartner(
	uow: UnitOfWork,
	ctx: Ctx,
	named: NamedPartner
): Promise<{ id: string; name: string } | PartnerNameRefusal> {
	if (named.id !== undefined && named.id !== '') {
		const known = isId(named.id) ? await uow.first(partnerWithId({ id: named.id })) : undefined;
		return known ?? refuse('PARTNER_UNKNOWN');
	}
	const name = named.name?.trim() ?? '';
	if (name === '') return refuse('PARTNER_UNKNOWN');
	const [found, another] = await uow.rows(partnersNamed({ name }));
	if (another) return refuse('PARTNER_AMBIGUOUS', { name });
	if (found) return found;
	if (!named.kind || !named.country || !isCountry(named.country)) return refuse('PARTNER_UNKNOWN', { name });
	const denied = authorise(ctx, 'partner.write');
	if (denied) return denied;
	const id = newId();
	uow.add(
		insertPartner({
			id,
			name,
			kind: named.kind,
			country: named.country,
			is_example: makesExamples(ctx),
			created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null
		})
	);
	indexPartner(uow, id);
	uow.audit({
		at: ctx.clock.now(),
		actor: auditActor(ctx.actor),
		event: 'PARTNER_MADE',
		subject: { kind: 'partner', id },
		data: { kind: named.kind, country: named.country }
	});
	return { id, name };
}

/** Names a partner in public as part of an act that shows what the region has with it; taking that back leaves it named. */
export function showPartner(uow: UnitOfWork, id: string): void {
	uow.add(showPartnerRow(id));
	indexPartner(uow, id);
}
