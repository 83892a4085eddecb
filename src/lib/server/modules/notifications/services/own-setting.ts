import type { AuditEventName } from '$lib/text/audit-events';
import { randomInt } from 'node:crypto';
import { answering, auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import { personal } from '$lib/server/platform/audit-text';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { newId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { href } from '$lib/addresses';
import {
	authorise,
	hashSecret,
	newSecret,
	readEmail,
	takeAttempt,
	type AuthorisationRefusal
} from '$lib/server/modules/identity';
import { textIn } from '$lib/text';
import { mutable } from '../domain/sections';
import { countTry, personOfFeed, settingOf, writeSetting } from '../repository/settings';
import { postMail } from './mail';

export const mailWishes = ['daily', 'at_once', 'none'] as const;
const codeMinutes = 30;
const mostTries = 5;

/** How the reader is told. */
export type OwnSetting = {
	readonly mail: (typeof mailWishes)[number];
	readonly muted: readonly string[];
	readonly language: 'id' | 'en' | null;
	/** Where mail goes today, and whether a code sent there came back. */
	readonly email: string | null;
	readonly proved: boolean;
	/** The address that waits for its code. */
	readonly asked: string | null;
	/** Since when the reader has a calendar address; null: none. */
	readonly feedSince: Date | null;
};

type SettingRefusal = AuthorisationRefusal | DatabaseRefusal | Refusal;

/** The one whose setting it is, or why there is none. */
function ownId(ctx: Ctx): string | AuthorisationRefusal {
	const denied = authorise(ctx, 'notification.own');
	if (denied) return denied;
	return ctx.actor.kind === 'person' ? ctx.actor.id : refuse('NOT_ALLOWED');
}

export async function readOwnSetting(ctx: Ctx): Promise<OwnSetting | AuthorisationRefusal> {
	const person = ownId(ctx);
	if (typeof person !== 'string') return person;
	const row = await ctx.db.first(settingOf({ person }));
	const pending = row?.code_expires_at != null && row.code_expires_at > new Date();
	return {
		mail: (row?.mail as OwnSetting['mail'] | null | undefined) ?? 'daily',
		muted: row?.muted ?? [],
		language: (row?.language as OwnSetting['language']) ?? null,
		email: row?.email ?? row?.given_email ?? row?.sign_in_email ?? null,
		proved: row?.email_proved_at != null,
		asked: pending ? row.asked_email : null,
		feedSince: row?.feed_made_at ?? null
	};
}

const changed = (ctx: Ctx, person: string, what: AuditEventName, data: Record<string, unknown> = {}) => ({
	at: ctx.clock.now(),
	actor: auditActor(ctx.actor),
	event: what,
	subject: { kind: 'person', id: person },
	data
});

/** Sets when mail comes, what stays on the desk, and the language of mail. Deadlines cannot be muted. */
export async function changeOwnSetting(
	ctx: Ctx,
	input: { mail: string; muted: readonly string[]; language: string }
): Promise<{ changed: true } | SettingRefusal> {
	const person = ownId(ctx);
	if (typeof person !== 'string') return person;
	if (!(mailWishes as readonly string[]).includes(input.mail))
		return refuse('VALIDATION_FAILED', { errors: [{ field: 'mail', message: 'REQUIRED' }] });
	const muted = mutable.filter((section) => input.muted.includes(section));
	const language = input.language === 'en' || input.language === 'id' ? input.language : null;
	return carryOut(ctx, (uow) => {
		uow.add(writeSetting(person, { mail: input.mail, muted: [...muted], language }));
		uow.audit(changed(ctx, person, 'NOTIFICATION_SETTING_CHANGED', { mail: input.mail, muted, language }));
		return { changed: true as const };
	});
}

/**
 * Sends a code to the address that mail is to go to from now on; until it comes back, mail goes where it went.
 * `EMAIL_WRONG` as a fault of the field; `TOO_MANY_REQUESTS`: five codes an hour.
 */
export async function askForAddress(ctx: Ctx, typed: string): Promise<{ asked: string } | SettingRefusal> {
	const person = ownId(ctx);
	if (typeof person !== 'string') return person;
	const email = readEmail(typed);
	if (!email) return refuse('VALIDATION_FAILED', { errors: [{ field: 'email', message: 'EMAIL_WRONG' }] });
	const blocked =
		(await takeAttempt(ctx, `notify-code:${person}`, 5, 3600)) ??
		(await takeAttempt(ctx, `notify-code-to:${email}`, 5, 3600));
	if (blocked) return blocked;
	const code = String(randomInt(0, 1_000_000)).padStart(6, '0');
	return carryOut(ctx, (uow) => {
		uow.add(
			writeSetting(person, {
				asked_email: email,
				code_hash: hashSecret(`${person}:${email}:${code}`),
				code_expires_at: new Date(Date.now() + codeMinutes * 60_000),
				code_attempts: 0
			})
		);
		const link = ctx.origin + href(ctx.language, 'deskNotificationSetting', {}, { code });
		const mail = textIn(ctx.language).notifications.codeMail({
			code,
			link,
			minutes: codeMinutes,
			region: ctx.tenant.name
		});
		postMail(uow, ctx, { to: email, ...mail }, `notify-code.${newId()}`);
		uow.audit(changed(ctx, person, 'NOTIFICATION_ADDRESS_ASKED', { email: personal(email) }));
		return { asked: email };
	});
}

/** Takes the code that was sent to the address. `CODE_WRONG`: another, too late, or after five tries. */
export async function proveAddress(ctx: Ctx, typed: string): Promise<{ email: string } | SettingRefusal> {
	const person = ownId(ctx);
	if (typeof person !== 'string') return person;
	const wrong = refuse('VALIDATION_FAILED', { errors: [{ field: 'code', message: 'CODE_WRONG' }] });
	const row = await ctx.db.first(settingOf({ person }));
	const email = row?.asked_email;
	if (!email || !row.code_hash || !row.code_expires_at || row.code_expires_at <= new Date()) return wrong;
	const tried = await ctx.db.first(countTry(person));
	if ((tried?.code_attempts ?? mostTries + 1) > mostTries) return wrong;
	if (!row.code_hash.equals(hashSecret(`${person}:${email}:${typed.replace(/\D/g, '')}`))) return wrong;
	return carryOut(ctx, (uow) => {
		uow.add(
			writeSetting(person, {
				email,
				email_proved_at: new Date(),
				asked_email: null,
				code_hash: null,
				code_expires_at: null
			})
		);
		uow.audit(changed(ctx, person, 'NOTIFICATION_ADDRESS_PROVED', { email: personal(email) }));
		return { email };
	});
}

/** Mail goes to the address of the sign-in again. */
export async function forgetAddress(ctx: Ctx): Promise<{ forgotten: true } | SettingRefusal> {
	const person = ownId(ctx);
	if (typeof person !== 'string') return person;
	return carryOut(ctx, (uow) => {
		uow.add(writeSetting(person, { email: null, email_proved_at: null, asked_email: null, code_hash: null }));
		uow.audit(changed(ctx, person, 'NOTIFICATION_ADDRESS_FORGOTTEN'));
		return { forgotten: true as const };
	});
}

/**
 * A new secret address of the reader's calendar; the one before it ends. It is given once: what is kept for a form
 * sent twice holds no secret.
 *
 * @returns without `address` where the same form had made it before
 */
export async function makeFeed(ctx: Ctx): Promise<{ address?: string } | SettingRefusal> {
	const person = ownId(ctx);
	if (typeof person !== 'string') return person;
	const token = newSecret(ctx.tenant.id);
	return carryOut(
		answering<object>(ctx, () => ({})),
		(uow) => {
			uow.add(writeSetting(person, { feed_hash: hashSecret(token), feed_made_at: ctx.clock.now() }));
			uow.audit(changed(ctx, person, 'CALENDAR_FEED_MADE'));
			return { address: ctx.origin + href(ctx.language, 'deadlinesFeed', {}, { token }) };
		}
	);
}

/** Whoever holds the address reads nothing from now on. */
export async function endFeed(ctx: Ctx): Promise<{ ended: true } | SettingRefusal> {
	const person = ownId(ctx);
	if (typeof person !== 'string') return person;
	return carryOut(ctx, (uow) => {
		uow.add(writeSetting(person, { feed_hash: null, feed_made_at: null }));
		uow.audit(changed(ctx, person, 'CALENDAR_FEED_ENDED'));
		return { ended: true as const };
	});
}

/** Whose calendar this secret opens; undefined where it opens none, or none any more. */
export async function readerOfFeed(
	ctx: Pick<Ctx, 'db'>,
	token: string
): Promise<{ personId: string; language: 'id' | 'en' } | undefined> {
	const row = await ctx.db.first(personOfFeed({ hash: hashSecret(token) }));
	return row && { personId: row.person_id, language: row.language === 'en' ? 'en' : 'id' };
}
