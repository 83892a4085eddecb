import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { logAccess } from '$lib/server/modules/audit';
import { allows, authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import type { Visit } from '../../domain/visit';
import { visitPartNames, type VisitPart } from '../../domain/visit-records';
import {
	officeVisitById,
	officeVisits,
	photosOf,
	publishedItems,
	publishedPhotos,
	visitPartRows,
	visitsAbout,
	type OfficeVisit,
	type PartRow,
	type PhotoRow,
	type PublicItem,
	type PublicPhoto
} from '../../repository/visit-records';
import { publishedVisitById } from '../../repository/visits';

export type VisitQuestion = {
	readonly direction?: string;
	readonly state?: string;
	readonly country?: string;
};

const mostListed = 200;

/** The visits that the office keeps, the latest first. */
export async function listOfficeVisits(
	ctx: Ctx,
	asked: VisitQuestion = {}
): Promise<readonly OfficeVisit[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'visit.read');
	if (denied) return denied;
	const { direction = '', state = '', country = '' } = asked;
	return ctx.db.rows(officeVisits({ direction, state, country, most: mostListed }));
}

export type VisitFile = {
	readonly visit: OfficeVisit;
	/** Gifts are empty for whoever may not read who received what. */
	readonly parts: Readonly<Record<VisitPart, readonly PartRow[]>>;
	readonly photos: readonly PhotoRow[];
	readonly mayWrite: boolean;
	readonly mayPublish: boolean;
	readonly seesGifts: boolean;
	readonly mayWriteGifts: boolean;
};

/** A visit with everything that the office keeps of it. Reading who received which gift is noted in the access log. */
export async function readVisit(
	ctx: Ctx,
	id: string
): Promise<VisitFile | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'visit.read');
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	const seesGifts = allows(ctx.actor, 'visit.gifts_read');
	const [[visit], photos, ...rows] = await ctx.db.together([
		officeVisitById({ id }),
		photosOf({ visitId: id }),
		...visitPartNames.map((name) => visitPartRows[name]({ visitId: id }))
	]);
	if (!visit) return refuse('NOT_FOUND');
	const parts = Object.fromEntries(
		visitPartNames.map((name, index) => [name, name === 'gift' && !seesGifts ? [] : rows[index]])
	) as unknown as VisitFile['parts'];
	if (parts.gift.length > 0)
		await logAccess(ctx, {
			event: 'RESTRICTED_READ',
			subject: { kind: 'visit', id },
			details: { gifts: parts.gift.length }
		});
	return {
		visit,
		parts,
		photos,
		mayWrite: allows(ctx.actor, 'visit.write'),
		mayPublish: allows(ctx.actor, 'visit.publish'),
		seesGifts,
		mayWriteGifts: allows(ctx.actor, 'visit.gifts')
	};
}

/** The occasions that are tied to an agreement or to a cohort: visits, the signing, the send-off. */
export async function listVisitsAbout(
	ctx: Ctx,
	of: { readonly agreementId?: string; readonly cohortId?: string }
): Promise<readonly OfficeVisit[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'visit.read');
	if (denied) return denied;
	const none = '00000000-0000-0000-0000-000000000000';
	return ctx.db.rows(visitsAbout({ agreementId: of.agreementId ?? none, cohortId: of.cohortId ?? none }));
}

export type PublicVisit = {
	readonly visit: Visit;
	readonly items: readonly PublicItem[];
	readonly photos: readonly PublicPhoto[];
};

/** One visit as everybody may read it. Public. */
export async function readPublicVisit(
	ctx: Pick<Ctx, 'db'>,
	id: string
): Promise<PublicVisit | Refusal<'NOT_FOUND'>> {
	if (!isId(id)) return refuse('NOT_FOUND');
	const [[visit], items, photos] = await ctx.db.together([
		publishedVisitById({ id }),
		publishedItems({ visitId: id }),
		publishedPhotos({ visitId: id })
	]);
	return visit ? { visit, items, photos } : refuse('NOT_FOUND');
}
