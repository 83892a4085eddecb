import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { settingOf, sheetReaders, writeSetting, type SheetReader } from '../repository/settings';

/** Whether the reader asked for the leader's sheet by mail each Monday. */
export async function wantsLeaderSheet(ctx: Ctx): Promise<boolean> {
	if (ctx.actor.kind !== 'person') return false;
	return (await ctx.db.first(settingOf({ person: ctx.actor.id })))?.leader_sheet ?? false;
}

/** Asks for the sheet each Monday, or for no more of it. */
export async function wishLeaderSheet(
	ctx: Ctx,
	wanted: boolean
): Promise<{ wanted: boolean } | AuthorisationRefusal | DatabaseRefusal | Refusal> {
	const denied = authorise(ctx, 'leader.read');
	if (denied) return denied;
	const { actor } = ctx;
	if (actor.kind !== 'person') return refuse('NOT_ALLOWED');
	return carryOut(ctx, (uow) => {
		uow.add(writeSetting(actor.id, { leader_sheet: wanted }));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(actor),
			event: 'LEADER_SHEET_WISHED',
			subject: { kind: 'person', id: actor.id },
			data: { wanted }
		});
		return { wanted };
	});
}

/** Who is to get it, where, and in which language. For the round of the week only. */
export const leaderSheetReaders = (ctx: Ctx): Promise<SheetReader[]> => ctx.db.rows(sheetReaders({}));
