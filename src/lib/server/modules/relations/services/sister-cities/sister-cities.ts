import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import { isCurrency } from '$lib/server/platform/currency-list';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { allows, authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { takePartner } from '$lib/server/modules/organisations';
import {
	forAudit,
	insertRecord,
	readFields,
	type Typed,
	updateRecord,
	wrong
} from '$lib/server/modules/records';
import { sisterHead, sisterPartNames, sisterParts, type SisterPart } from '../../domain/sister-city';
import {
	officeSisterById,
	officeSisters,
	publishedSisters,
	sisterPartRows,
	type OfficeSisterCity,
	type PublicSisterCity
} from '../../repository/membership-records';
import { holders, sisterOfPartner } from '../../repository/records';
import type { PartRow } from '../../repository/visit-records';
import { removePart, writePart } from '../records/write-part';
import { type RelationsRefusal } from '../relations-refusal';

type At = { readonly id: string; readonly version: number };

/** Begins to keep a sister city, or changes what stands of it; its partner is found by name or made with it. */
export async function recordSisterCity(
	ctx: Ctx,
	input: Typed,
	at?: At
): Promise<{ id: string } | RelationsRefusal> {
	const denied = authorise(ctx, 'relation.write');
	if (denied) return denied;
	if (at && !isId(at.id)) return refuse('NOT_FOUND');
	const read = readFields(sisterHead.fields, input, ctx.clock.today(), isCurrency);
	const faults = read.faults.length > 0 ? read.faults : sisterHead.check!(read.columns, ctx.clock.today());
	if (faults.length > 0) return wrong(faults);
	return carryOut(ctx, async (uow) => {
		const known = at ? await uow.first(holders.sister_city_id({ id: at.id })) : undefined;
		if (at && !known) return refuse('NOT_FOUND');
		if (known?.source_id) return refuse('RECORD_FROM_SOURCE');
		const id = at?.id ?? newId();
		if (at) uow.guard(updateRecord('sister_city', at, read.columns));
		else {
			const partner = await takePartner(uow, ctx, {
				name: String(read.columns.name),
				kind: 'foreign_local_government',
				country: String(read.columns.country)
			});
			if (isRefusal(partner)) return partner;
			if (await uow.first(sisterOfPartner(partner.id))) return wrong([{ field: 'name', message: 'ONCE' }]);
			uow.add(
				insertRecord('sister_city', {
					...read.columns,
					id,
					partner_id: partner.id,
					is_example: makesExamples(ctx),
					created_at: ctx.clock.now(),
					created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null
				})
			);
		}
		if (known?.is_published) uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: at ? 'SISTER_CITY_CHANGED' : 'SISTER_CITY_RECORDED',
			subject: { kind: 'sister_city', id },
			data: forAudit(sisterHead, read.columns)
		});
		return { id };
	});
}

/** Shows a sister city to everybody, or takes it back. */
export async function publishSisterCity(
	ctx: Ctx,
	id: string,
	input: { readonly isPublished: boolean; readonly version: number }
): Promise<{ id: string } | RelationsRefusal> {
	const denied = authorise(ctx, 'relation.publish');
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	return carryOut(ctx, async (uow) => {
		if (!(await uow.first(holders.sister_city_id({ id })))) return refuse('NOT_FOUND');
		uow.guard(
			updateRecord('sister_city', { id, version: input.version }, { is_published: input.isPublished })
		);
		uow.touchPublic();
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: input.isPublished ? 'SISTER_CITY_PUBLISHED' : 'SISTER_CITY_WITHDRAWN',
			subject: { kind: 'sister_city', id },
			data: {}
		});
		return { id };
	});
}

export const writeSisterPart = (ctx: Ctx, part: SisterPart, id: string, input: Typed, at?: At) =>
	writePart(ctx, sisterParts[part], id, input, { at });
export const removeSisterPart = (ctx: Ctx, part: SisterPart, id: string, at: At) =>
	removePart(ctx, sisterParts[part], id, at);

export async function listOfficeSisterCities(
	ctx: Ctx
): Promise<readonly OfficeSisterCity[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'relation.read');
	if (denied) return denied;
	return ctx.db.rows(officeSisters({}));
}

export type SisterFile = {
	readonly city: OfficeSisterCity;
	readonly parts: Readonly<Record<SisterPart, readonly PartRow[]>>;
	readonly mayWrite: boolean;
	readonly mayPublish: boolean;
};

export async function readSisterCity(
	ctx: Ctx,
	id: string
): Promise<SisterFile | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'relation.read');
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	const [[city], ...rows] = await ctx.db.together([
		officeSisterById({ id }),
		...sisterPartNames.map((name) => sisterPartRows[name]({ id }))
	]);
	if (!city) return refuse('NOT_FOUND');
	return {
		city,
		parts: Object.fromEntries(
			sisterPartNames.map((name, index) => [name, rows[index]])
		) as unknown as SisterFile['parts'],
		mayWrite: allows(ctx.actor, 'relation.write'),
		mayPublish: allows(ctx.actor, 'relation.publish')
	};
}

/** The sister cities that everybody may read of. Public. */
export const listSisterCities = (ctx: Pick<Ctx, 'db'>): Promise<PublicSisterCity[]> =>
	ctx.db.rows(publishedSisters({}));
