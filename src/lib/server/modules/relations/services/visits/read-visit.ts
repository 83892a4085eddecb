import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { logAccess } from '$lib/server/modules/audit';
import { allows, authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { type RecordFile } from '$lib/server/modules/records';
import type { Visit } from '../../domain/visit';
import { visitHead, visitParts, type VisitPart } from '../../domain/visit-records';
import {
	officeVisitById,
	officeVisits,
	photosOf,
	publishedItems,
	publishedPhotos,
	visitsAbout,
	type OfficeVisit,
	type PhotoRow,
	type PublicItem,
	type PublicPhoto
} from '../../repository/visit-records';
import { publishedVisitById } from '../../repository/visits';
import { readRecord } from '../records/write-head';

export type VisitQuestion = {
	readonly direction?: string;
	readonly state?: string;
	readonly country?: string;
	/** How many at most; as many as a page shows unless said. */
	readonly most?: number;
};

const mostListed = 200;

/** The visits that the office keeps, the latest first. */
export async function listOfficeVisits(
	ctx: Ctx,
	asked: VisitQuestion = {}
): Promise<readonly OfficeVisit[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'visit.read');
	if (denied) return denied;
	const { direction = '', state = '', country = '', most = mostListed } = asked;
	return ctx.db.rows(officeVisits({ direction, state, country, most }));
}

/** Gifts are empty for whoever may not read who received what. */
export type VisitFile = RecordFile<OfficeVisit, VisitPart> & {
	readonly photos: readonly PhotoRow[];
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
	const seesGifts = allows(ctx.actor, 'visit.gifts_read');
	const file = await readRecord(ctx, visitHead, visitParts, id, officeVisitById({ id }));
	if (isRefusal(file)) return file;
	const parts = seesGifts ? file.parts : { ...file.parts, gift: [] };
	if (parts.gift.length > 0)
		await logAccess(ctx, {
			event: 'RESTRICTED_READ',
			subject: { kind: 'visit', id },
			details: { gifts: parts.gift.length }
		});
	return {
		...file,
		parts,
		photos: await ctx.db.rows(photosOf({ visitId: id })),
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
