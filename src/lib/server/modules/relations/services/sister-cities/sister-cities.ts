import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { takePartner } from '$lib/server/modules/organisations';
import { type At, type Own, type RecordFile, type Typed, wrong } from '$lib/server/modules/records';
import { sisterHead, sisterParts, type SisterPart } from '../../domain/sister-city';
import {
	officeSisterById,
	officeSisters,
	publishedSisters,
	type OfficeSisterCity,
	type PublicSisterCity
} from '../../repository/membership-records';
import { sisterOfPartner } from '../../repository/records';
import { publishHead, readRecord, writeHead } from '../records/write-head';
import { removePart, writePart } from '../records/write-part';
import { type RelationsRefusal } from '../relations-refusal';

const nothing: Own = { columns: {} };

/** Begins to keep a sister city, or changes what stands of it; its partner is found by name or made with it. */
export const recordSisterCity = (
	ctx: Ctx,
	input: Typed,
	at?: At
): Promise<{ id: string } | RelationsRefusal> =>
	writeHead(ctx, sisterHead, input, {
		at,
		own: async (uow, { columns, known }) => {
			if (known) return nothing;
			const partner = await takePartner(uow, ctx, {
				name: String(columns.name),
				kind: 'foreign_local_government',
				country: String(columns.country)
			});
			if (isRefusal(partner)) return partner;
			if (await uow.first(sisterOfPartner(partner.id))) return wrong([{ field: 'name', message: 'ONCE' }]);
			return { columns: { partner_id: partner.id } };
		}
	});

/** Shows a sister city to everybody, or takes it back. */
export const publishSisterCity = (
	ctx: Ctx,
	id: string,
	input: { readonly isPublished: boolean; readonly version: number }
) => publishHead(ctx, sisterHead, id, input);

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

export type SisterFile = RecordFile<OfficeSisterCity, SisterPart>;

export async function readSisterCity(
	ctx: Ctx,
	id: string
): Promise<SisterFile | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'relation.read');
	if (denied) return denied;
	return readRecord(ctx, sisterHead, sisterParts, id, officeSisterById({ id }));
}

/** The sister cities that everybody may read of. Public. */
export const listSisterCities = (ctx: Pick<Ctx, 'db'>): Promise<PublicSisterCity[]> =>
	ctx.db.rows(publishedSisters({}));
