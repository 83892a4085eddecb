import { href } from '$lib/addresses';
import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { hashSecret, newSecret, recognisePerson, tenantOfSecret } from '$lib/server/modules/identity';
import type { Language } from '$lib/text/bilingual';
import { insertStopLink, personOfStopLink, settingOf, writeSetting } from '../repository/settings';
import type { mailWishes } from './own-setting';

/** The link by which the mail of the day is ended, made as part of leaving that mail in the outbox. */
export function makeStopLink(uow: UnitOfWork, ctx: Ctx, personId: string, language: Language): string {
	const token = newSecret(ctx.tenant.id);
	uow.add(insertStopLink({ token_hash: hashSecret(token), person_id: personId, made_at: new Date() }));
	return ctx.origin + href(language, 'stopMail', { token });
}

/** What a link from a mail can end; reading it does nothing, since mail programs open links by themselves. */
export type StopLink = { readonly email: string | null; readonly mail: (typeof mailWishes)[number] };

/** `NOT_FOUND`: no such link, or its person is gone. */
export async function readStopLink(ctx: Ctx, token: string): Promise<StopLink | Refusal<'NOT_FOUND'>> {
	const found = await openStopLink(ctx, token);
	if (isRefusal(found)) return found;
	const row = await ctx.db.first(settingOf({ person: found.person }));
	return {
		email: row?.email ?? row?.given_email ?? row?.sign_in_email ?? null,
		mail: (row?.mail as StopLink['mail'] | null | undefined) ?? 'daily'
	};
}

/** Ends the mail to the link's person, or begins it again once a day; the desk shows everything as before. */
export async function setMailByLink(
	ctx: Ctx,
	token: string,
	mail: 'none' | 'daily'
): Promise<{ mail: string } | DatabaseRefusal | Refusal<'NOT_FOUND'>> {
	const found = await openStopLink(ctx, token);
	if (isRefusal(found)) return found;
	return carryOut(found.own, (uow) => {
		uow.add(writeSetting(found.person, { mail }));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(found.own.actor),
			event: mail === 'none' ? 'MAIL_STOPPED_BY_LINK' : 'MAIL_RESUMED_BY_LINK',
			subject: { kind: 'person', id: found.person },
			data: { mail }
		});
		return { mail };
	});
}

async function openStopLink(
	ctx: Ctx,
	token: string
): Promise<{ person: string; own: Ctx } | Refusal<'NOT_FOUND'>> {
	if (tenantOfSecret(token) !== ctx.tenant.id) return refuse('NOT_FOUND');
	const row = await ctx.db.first(personOfStopLink({ hash: hashSecret(token) }));
	if (!row) return refuse('NOT_FOUND');
	const actor = await recognisePerson(ctx.db, row.person_id, ctx.clock.today());
	return actor.kind === 'person' ? { person: row.person_id, own: { ...ctx, actor } } : refuse('NOT_FOUND');
}
