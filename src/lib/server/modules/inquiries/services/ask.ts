import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId, newId, randomReadable } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { personal } from '$lib/server/platform/audit-text';
import { href } from '$lib/addresses';
import { workingDaysOf } from '$lib/server/modules/calendar';
import {
	authorise,
	hashSecret,
	newSecret,
	readEmail,
	takeAttempt,
	type AuthorisationRefusal
} from '$lib/server/modules/identity';
import { postMail } from '$lib/server/modules/notifications';
import { textIn } from '$lib/text';
import { informationProcedure } from '../domain/information-procedure';
import { numberLetters, type InquiryKind } from '../domain/inquiry-number';
import { changeInquiry, inquiryById, insertInquiry, takeInquiryNumber } from '../repository/inquiries';
import { beginRun, dueOf, factsOf, keepEvents } from './run';

export const waysOfGiving = ['read', 'file', 'paper'] as const;

export type NewInquiry = {
	readonly kind: InquiryKind;
	readonly name: string;
	readonly email: string;
	readonly body: string;
	/** The PPID must note it, and to what end the information is wanted (UU 14/2008 Pasal 4 and 22). */
	readonly address?: string;
	readonly purpose?: string;
	readonly way?: string;
};

export type InquiryRefusal = AuthorisationRefusal | DatabaseRefusal | Refusal;

const longest = { name: 200, address: 500, purpose: 1_000, body: 4_000 } as const;

function faultsOf(input: NewInquiry): { field: string; message: string }[] {
	const needed =
		input.kind === 'question'
			? (['name', 'body'] as const)
			: (['name', 'address', 'body', 'purpose'] as const);
	return [
		...needed.flatMap((field) => {
			const text = (input[field] ?? '').trim();
			if (text === '') return [{ field, message: 'REQUIRED' }];
			return text.length > longest[field] ? [{ field, message: 'TOO_LONG' }] : [];
		}),
		...(readEmail(input.email) ? [] : [{ field: 'email', message: 'EMAIL_WRONG' }]),
		...(input.kind === 'question' || (waysOfGiving as readonly string[]).includes(input.way ?? '')
			? []
			: [{ field: 'way', message: 'CHOOSE_ONE' }])
	];
}

/**
 * Takes a question or a request for information from anybody. It reaches the office once the link that is mailed to
 * the address was used, so that nobody asks in another's name (capability 6). `VALIDATION_FAILED` names the fields;
 * `TOO_MANY_REQUESTS`: more than ten an hour from one place, or three to one address.
 *
 * @param from where the request comes from, for its limit
 * @returns the mail's cause, by which the demonstration shows the mail
 */
export async function ask(
	ctx: Ctx,
	input: NewInquiry,
	from: { readonly address: string }
): Promise<{ id: string; email: string; cause: string } | InquiryRefusal> {
	const denied = authorise(ctx, 'inquiry.ask');
	if (denied) return denied;
	const errors = faultsOf(input);
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	const email = readEmail(input.email)!;
	const blocked =
		(await takeAttempt(ctx, `inquiry-from:${from.address}`, 10, 3600)) ??
		(await takeAttempt(ctx, `inquiry-by:${email}`, 3, 3600));
	if (blocked) return blocked;
	const id = newId();
	const secret = newSecret(ctx.tenant.id);
	const cause = `inquiry.${id}`;
	return carryOut(ctx, async (uow) => {
		const year = Number(ctx.clock.today().slice(0, 4));
		uow.add(
			insertInquiry({
				id,
				kind: input.kind,
				// Only what reaches the office takes a number of its row; this one names nothing yet.
				number: `-${id}`,
				state: 'unconfirmed',
				name: input.name.trim(),
				email,
				address: input.address?.trim() || null,
				language: ctx.language,
				body: input.body.trim(),
				purpose: input.kind === 'information' ? input.purpose!.trim() : null,
				way: input.kind === 'information' ? input.way! : null,
				confirm_hash: hashSecret(secret),
				is_example: makesExamples(ctx),
				created_at: ctx.clock.now()
			})
		);
		const link = ctx.origin + href(ctx.language, 'inquiryConfirm', { token: `${id}.${secret}` });
		postMail(
			uow,
			ctx,
			{ to: email, ...textIn(ctx.language).inquiries.mail.confirm({ link, region: ctx.tenant.name }) },
			cause
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'INQUIRY_ASKED',
			subject: { kind: 'inquiry', id },
			data: { kind: input.kind, year, email: personal(email) }
		});
		return { id, email, cause };
	});
}

/** What a mailed link would send, for the page that asks whether to; reading it does nothing. */
export async function readUnconfirmed(
	ctx: Ctx,
	token: string
): Promise<{ kind: InquiryKind; number: string | null; body: string } | Refusal<'NOT_FOUND'>> {
	const row = await rowOf(ctx, token);
	if (!row) return refuse('NOT_FOUND');
	const number = row.state === 'unconfirmed' ? null : row.number;
	return { kind: row.kind as InquiryKind, number, body: row.body };
}

async function rowOf(ctx: Ctx, token: string) {
	const [id, secret] = token.split('.', 2);
	if (!isId(id ?? '') || !secret) return undefined;
	const row = await ctx.db.first(inquiryById({ id: id! }));
	return row?.confirm_hash?.equals(hashSecret(secret)) ? row : undefined;
}

/**
 * Sends what was asked to the office: it gets its number, and from the next working day on the days of a request count
 * (UU 14/2008 Pasal 22). Using the link again gives the same number.
 */
export async function confirmInquiry(
	ctx: Ctx,
	token: string
): Promise<{ kind: InquiryKind; number: string } | InquiryRefusal> {
	const denied = authorise(ctx, 'inquiry.ask');
	if (denied) return denied;
	const row = await rowOf(ctx, token);
	if (!row) return refuse('NOT_FOUND');
	const kind = row.kind as InquiryKind;
	if (row.state !== 'unconfirmed') return { kind, number: row.number };
	const calendar = await workingDaysOf(ctx);
	return carryOut(ctx, async (uow) => {
		const today = ctx.clock.today();
		const year = Number(today.slice(0, 4));
		const { sequence } = (await uow.first(takeInquiryNumber({ kind: `inquiry_${kind}`, year })))!;
		const number = `${numberLetters[kind]}-${year}-${String(sequence).padStart(6, '0')}-${randomReadable(6)}`;
		const run = kind === 'information' ? beginRun(informationProcedure, factsOf(ctx, 'partner')) : null;
		uow.guard(
			changeInquiry(row.id, row.version, {
				state: 'open',
				number,
				received_on: today,
				...(run
					? { procedure: JSON.stringify(informationProcedure), ...dueOf(run.state, today, calendar) }
					: {})
			})
		);
		if (run) keepEvents(uow, ctx, row.id, 'request', run.events);
		const language = row.language === 'en' ? 'en' : 'id';
		const link = ctx.origin + href(language, 'inquiry', { number });
		const mail = textIn(language).inquiries.mail.received({ number, link, region: ctx.tenant.name });
		postMail(uow, ctx, { to: row.email, ...mail }, `inquiry-received.${row.id}`);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'INQUIRY_RECEIVED',
			subject: { kind: 'inquiry', id: row.id },
			data: { kind, number, ...(run ? { events: run.events } : {}) }
		});
		return { kind, number };
	});
}
