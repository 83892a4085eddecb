import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import { fingerprintOf } from '$lib/server/platform/audit-text';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId } from '$lib/server/platform/ids';
import { PageFault } from '$lib/server/platform/page-reader';
import { photoFacts, stripPicture } from '$lib/server/platform/uploads';
import { isRefusal, refuse, type FieldFault, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { keepLetterhead, keepMark, markOfPartner, ownLetterhead } from '../../repository/letterheads';
import { partnerAddress } from '../../repository/partners';

/** An emblem as the upload door found it. */
export type SentEmblem = { readonly name: string; readonly kind: 'jpeg' | 'png'; readonly bytes: Buffer };

/** Wide enough for two centimetres of paper, and small enough for every paper that it stands on. */
const longestEmblem = 480;
const mostLines = 4;
const mostLetters = 120;

export type OwnLetterhead = {
	readonly address: readonly string[];
	readonly hasState: boolean;
	readonly hasRegion: boolean;
	readonly changed: { readonly by: string; readonly at: Date } | null;
};

/** What stands above the office's papers. */
export async function readLetterhead(ctx: Ctx): Promise<OwnLetterhead | AuthorisationRefusal> {
	const denied = authorise(ctx, 'clause.read');
	if (denied) return denied;
	const row = await ctx.db.first(ownLetterhead({}));
	return {
		address: row?.address ?? [],
		hasState: Boolean(row?.state_emblem),
		hasRegion: Boolean(row?.region_emblem),
		changed: row ? { by: row.changed_by_name, at: row.changed_at } : null
	};
}

/** The emblem drawn anew, small and on white: nothing of its file but the picture is kept. */
async function drawn(ctx: Ctx, sent: SentEmblem): Promise<string | Refusal<'FILE_REFUSED'>> {
	const { turned } = sent.kind === 'jpeg' ? photoFacts(sent.bytes) : { turned: 1 };
	const bare = stripPicture(sent.bytes, sent.kind, { keepsTurn: false });
	try {
		const made = await ctx.pageReader?.makeSheet(bare, turned, longestEmblem);
		if (made) return made.bytes.toString('base64');
	} catch (fault) {
		if (!(fault instanceof PageFault)) throw fault;
	}
	return refuse('FILE_REFUSED', { name: sent.name, reason: 'UNREADABLE' });
}

/**
 * Sets what stands above the office's papers from now on; papers that are made already keep theirs. An emblem that is not
 * sent stays as it was, and goes where `without` names it.
 */
export async function changeLetterhead(
	ctx: Ctx,
	input: {
		readonly address: string;
		readonly state?: SentEmblem;
		readonly region?: SentEmblem;
		readonly without: readonly string[];
	}
): Promise<
	{ changed: true } | AuthorisationRefusal | DatabaseRefusal | Refusal<'VALIDATION_FAILED' | 'FILE_REFUSED'>
> {
	const denied = authorise(ctx, 'template.write');
	if (denied) return denied;
	const address = input.address
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '');
	const errors: FieldFault[] =
		address.length > mostLines || address.some((line) => line.length > mostLetters)
			? [{ field: 'address', message: 'TOO_LONG' }]
			: [];
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	// Only what was sent is written: two people may each change one emblem at the same moment.
	const emblems: { state_emblem?: string | null; region_emblem?: string | null } = {};
	for (const [column, name, sent] of [
		['state_emblem', 'state', input.state],
		['region_emblem', 'region', input.region]
	] as const) {
		const picture = sent && (await drawn(ctx, sent));
		if (isRefusal(picture)) return picture;
		if (picture) emblems[column] = picture;
		else if (input.without.includes(name)) emblems[column] = null;
	}
	return carryOut(ctx, (uow) => {
		uow.add(
			keepLetterhead({ address, ...emblems, changed_by_name: nameOf(ctx), changed_at: ctx.clock.now() })
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'LETTERHEAD_CHANGED',
			subject: { kind: 'letterhead' },
			data: {
				address,
				...Object.fromEntries(
					Object.entries(emblems).map(([column, picture]) => [column, picture && fingerprintOf(picture)])
				)
			}
		});
		return { changed: true as const };
	});
}

/** Whether the mark of a partner is known. Checks no access: it is on every paper of theirs. */
export async function hasPartnerMarkUnchecked(ctx: Pick<Ctx, 'db'>, partnerId: string): Promise<boolean> {
	return (await ctx.db.first(markOfPartner({ id: partnerId }))) !== undefined;
}

/** Keeps the mark of a partner, which stands beside the region's above its agreements. */
export async function keepPartnerMark(
	ctx: Ctx,
	partnerId: string,
	sent: SentEmblem
): Promise<{ id: string } | AuthorisationRefusal | DatabaseRefusal | Refusal<'NOT_FOUND' | 'FILE_REFUSED'>> {
	const denied = authorise(ctx, 'partner.write');
	if (denied) return denied;
	if (!isId(partnerId) || !(await ctx.db.first(partnerAddress({ id: partnerId }))))
		return refuse('NOT_FOUND');
	const picture = await drawn(ctx, sent);
	if (isRefusal(picture)) return picture;
	return carryOut(ctx, (uow) => {
		uow.add(
			keepMark({
				partner_id: partnerId,
				picture,
				changed_by_name: nameOf(ctx),
				changed_at: ctx.clock.now()
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'PARTNER_MARK_KEPT',
			subject: { kind: 'partner', id: partnerId },
			data: { picture: fingerprintOf(picture) }
		});
		return { id: partnerId };
	});
}

const nameOf = ({ actor, tenant }: Ctx) => (actor.kind === 'person' ? actor.name : tenant.name);
