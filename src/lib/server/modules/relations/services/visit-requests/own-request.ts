import { personal } from '$lib/server/platform/audit-text';
import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import { isCurrency } from '$lib/server/platform/currency-list';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId, newId, randomReadable } from '$lib/server/platform/ids';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
import { href } from '$lib/addresses';
import { textIn } from '$lib/text';
import { workingDaysOf } from '$lib/server/modules/calendar';
import { isEmail } from '$lib/server/modules/cooperation';
import { addDocument, type PlacedFile } from '$lib/server/modules/documents';
import { authorise, hashSecret, newSecret, takeAttempt } from '$lib/server/modules/identity';
import { postMail, readKeptMail } from '$lib/server/modules/notifications';
import {
	after,
	applyOutcome,
	foldCase,
	startCase,
	withdrawCase,
	type ActFacts
} from '$lib/server/modules/workflow';
import { readFields, type Typed, updateRecord, wrong } from '$lib/server/modules/records';
import { requestFaults, requestFields } from '../../domain/visit-request';
import { studyVisit } from '../../domain/visit-procedure';
import {
	forgetUnproved,
	insertRequest,
	insertRequestEvent,
	requestById,
	requestByToken,
	setTookHome,
	takeVisitReceipt,
	updateRequest,
	type RequestRow
} from '../../repository/visit-requests';
import { holders } from '../../repository/records';
import { type RelationsRefusal } from '../relations-refusal';
import { appendEvents, eventRow, fileOf, openStepOf, projected, type RequestFile } from './request-file';

/** Days for which an address that was never proved is kept. */
const unprovedDays = 7;

export const ownAddress = (ctx: Pick<Ctx, 'origin'>, token: string, language: 'id' | 'en') =>
	ctx.origin + href(language, 'proposeVisitOwn', { token });
const confirmCause = (id: string) => `visit-request.${id}.confirm`;

/**
 * Somebody outside asks to come and see. Nothing is sent to the office yet: the link in the mail opens the request, is
 * the proof of the address, and takes the letter (capability 6). `TOO_MANY_REQUESTS`: too many from one place or to one
 * address.
 *
 * @param from.address the network address of whoever asks
 */
export async function askForVisit(
	ctx: Ctx,
	input: Typed,
	from: { readonly address: string }
): Promise<{ id: string } | RelationsRefusal> {
	const denied = authorise(ctx, 'visit_request.ask');
	if (denied) return denied;
	const today = ctx.clock.today();
	const read = readFields(requestFields, { ...input, email: input.email?.toLowerCase() }, today, isCurrency);
	const faults = read.faults.length > 0 ? read.faults : requestFaults(read.columns, today, isEmail);
	if (faults.length > 0) return wrong(faults);
	const email = String(read.columns.email);
	for (const bucket of [`visit-request-from:${from.address}`, `visit-request-to:${email}`]) {
		const blocked = await takeAttempt(ctx, bucket, 10, 3600);
		if (blocked) return blocked;
	}
	const id = newId();
	const token = newSecret(ctx.tenant.id);
	const now = ctx.clock.now();
	return carryOut(ctx, (uow) => {
		uow.add(forgetUnproved(new Date(now.getTime() - unprovedDays * 86_400_000)));
		uow.add(
			insertRequest({
				...read.columns,
				id,
				token_hash: hashSecret(token),
				language: ctx.language,
				is_example: makesExamples(ctx),
				created_at: now
			})
		);
		const mail = textIn(ctx.language).visitRequests.mail.confirm({
			institution: String(read.columns.institution),
			theme: String(read.columns.theme),
			link: ownAddress(ctx, token, ctx.language),
			days: unprovedDays,
			region: ctx.tenant.name
		});
		postMail(uow, ctx, { to: email, ...mail }, confirmCause(id));
		uow.audit({
			at: now,
			actor: auditActor(ctx.actor),
			event: 'VISIT_REQUEST_BEGUN',
			subject: { kind: 'visit_request', id },
			data: { email: personal(email) }
		});
		return { id };
	});
}

/**
 * The link that was mailed for a request. Only in the demonstration, which sends no mail and shows what it keeps;
 * undefined everywhere else.
 */
export async function demonstrationVisitLink(ctx: Ctx, id: string): Promise<string | undefined> {
	if (ctx.mode !== 'demo' || !isId(id)) return undefined;
	const row = await ctx.db.first(requestById({ id }));
	const mail = row && (await readKeptMail(ctx, { to: row.email }, confirmCause(id)));
	return mail && /https?:\/\/\S+/.exec(mail.body)?.[0];
}

export type OwnRequest = { readonly row: RequestRow; readonly file: RequestFile | undefined };

/** The request that a link of its mails opens, for whoever asked. */
export async function readOwnVisitRequest(ctx: Ctx, token: string): Promise<OwnRequest | RelationsRefusal> {
	const denied = authorise(ctx, 'visit_request.ask');
	if (denied) return denied;
	const row =
		token.length > 200 ? undefined : await ctx.db.first(requestByToken({ hash: hashSecret(token) }));
	if (!row) return refuse('NOT_FOUND');
	return { row, file: row.procedure ? await fileOf(ctx, row) : undefined };
}

/** Sends a request with its letter: the receipt is given, and the office's days begin. */
export async function sendVisitRequest(
	ctx: Ctx,
	token: string,
	letter: PlacedFile | undefined
): Promise<{ receipt: string } | RelationsRefusal> {
	const own = await readOwnVisitRequest(ctx, token);
	if (isRefusal(own)) return own;
	const { row } = own;
	if (row.receipt) return { receipt: row.receipt };
	if (!letter) return wrong([{ field: 'letter', message: 'REQUIRED' }]);
	const at = ctx.clock.now();
	const today = ctx.clock.today();
	const calendar = await workingDaysOf(ctx);
	return carryOut(ctx, async (uow) => {
		const letterId = addLetter(uow, ctx, row, letter);
		const facts: ActFacts = { ...factsOf(ctx), papers: [{ key: 'surat_kunjungan', document_id: letterId }] };
		const start = startCase(studyVisit, {}, facts);
		if (isRefusal(start)) return refuse('STATE_CHANGED');
		const begun = foldCase(studyVisit, [start]);
		const submitted = applyOutcome(begun, 'permohonan', 'submit', facts);
		if (isRefusal(submitted)) return refuse('STATE_CHANGED');
		const state = after(begun, submitted);
		const year = Number(today.slice(0, 4));
		const { sequence } = (await uow.first(takeVisitReceipt({ year })))!;
		const receipt = `K-${year}-${String(sequence).padStart(6, '0')}-${randomReadable(4)}`;
		uow.guard(
			updateRequest(row, {
				receipt,
				letter_id: letterId,
				procedure: JSON.stringify(studyVisit),
				...projected(state, today, calendar)
			})
		);
		for (const event of [start, ...submitted]) uow.add(insertRequestEvent(eventRow(ctx, row.id, event)));
		const mail = textIn(row.language).visitRequests.mail.received({
			receipt,
			theme: row.theme,
			link: ctx.origin + href(row.language, 'visitTracked', { number: receipt }),
			region: ctx.tenant.name
		});
		postMail(uow, ctx, { to: row.email, ...mail }, `visit-request.${row.id}.received`);
		uow.audit({
			at,
			actor: auditActor(ctx.actor),
			event: 'VISIT_REQUEST_SENT',
			subject: { kind: 'visit_request', id: row.id },
			data: { receipt, procedure: studyVisit.version }
		});
		return { receipt };
	});
}

export type OwnAct =
	| { readonly act: 'mend'; readonly days: Typed; readonly letter: PlacedFile | undefined }
	| { readonly act: 'withdraw'; readonly reason: string }
	| { readonly act: 'took_home'; readonly text: string };

/** What whoever asked does with the own link: mends what came back, takes it back, or says what was taken home. */
export async function actOnOwnVisitRequest(
	ctx: Ctx,
	token: string,
	input: OwnAct
): Promise<{ receipt: string } | RelationsRefusal> {
	const own = await readOwnVisitRequest(ctx, token);
	if (isRefusal(own)) return own;
	const { row, file } = own;
	if (!file) return refuse('STATE_CHANGED');
	const calendar = await workingDaysOf(ctx);
	const of = { id: row.id, version: row.version, state: file.state, calendar };
	if (input.act === 'withdraw') {
		const event = withdrawCase(file.state, { ...factsOf(ctx), reason: input.reason });
		if (isRefusal(event))
			return event.refused === 'NOTE_REQUIRED' ? needs('reason') : refuse('STATE_CHANGED');
		return carryOut(ctx, async (uow) => {
			appendEvents(uow, ctx, { ...of, events: [event] });
			await callOffVisit(uow, row.visit_id);
			return { receipt: row.receipt! };
		});
	}
	if (input.act === 'took_home') {
		const text = input.text.trim();
		if (text === '') return needs('text');
		if (text.length > 4000) return wrong([{ field: 'text', message: 'TOO_LONG' }]);
		const events = applyOutcome(file.state, 'manfaat', 'submit', { ...factsOf(ctx), note: text });
		if (isRefusal(events)) return refuse('STATE_CHANGED');
		return carryOut(ctx, (uow) => {
			appendEvents(uow, ctx, { ...of, events });
			keepTakenHome(uow, row, text);
			return { receipt: row.receipt! };
		});
	}
	return mend(ctx, row, file, input, of);
}

async function mend(
	ctx: Ctx,
	row: RequestRow,
	file: RequestFile,
	input: Extract<OwnAct, { act: 'mend' }>,
	of: Omit<Parameters<typeof appendEvents>[2], 'events'>
): Promise<{ receipt: string } | RelationsRefusal> {
	if (openStepOf(file.state) !== 'permohonan') return refuse('STATE_CHANGED');
	const today = ctx.clock.today();
	const days = requestFields.filter(({ name }) => ['wished_on', 'wished_until', 'other_on'].includes(name));
	const read = readFields(days, input.days, today, isCurrency);
	const faults =
		read.faults.length > 0
			? read.faults
			: requestFaults({ ...read.columns, email: row.email }, today, isEmail);
	if (faults.length > 0) return wrong(faults);
	return carryOut(ctx, (uow) => {
		const letterId = input.letter ? addLetter(uow, ctx, row, input.letter) : row.letter_id!;
		const papers = input.letter ? [{ key: 'surat_kunjungan', document_id: letterId }] : [];
		const events = applyOutcome(file.state, 'permohonan', 'submit', { ...factsOf(ctx), papers });
		if (isRefusal(events))
			return events.refused === 'PAPERS_MISSING' ? needs('letter') : refuse('STATE_CHANGED');
		appendEvents(uow, ctx, { ...of, events, set: { ...read.columns, letter_id: letterId } });
		return { receipt: row.receipt! };
	});
}

const needs = (field: string) => wrong([{ field, message: 'REQUIRED' }]);

/** Whoever asked has no account: the link is their proof. */
const factsOf = (ctx: Ctx): ActFacts => ({
	at: ctx.clock.now().toISOString(),
	day: ctx.clock.today(),
	actor: { person_id: null, role: 'partner' }
});

const addLetter = (uow: UnitOfWork, ctx: Ctx, row: RequestRow, file: PlacedFile) =>
	addDocument(
		uow,
		ctx,
		{
			kind: 'surat_kunjungan',
			title: row.letter_number,
			owner: { kind: 'visit_request', id: row.id },
			origin: 'uploaded'
		},
		file
	);

/** A visit that was made of a request and is called off with it. */
export async function callOffVisit(uow: UnitOfWork, visitId: string | null): Promise<void> {
	const visit = visitId ? await uow.first(holders.visit_id({ id: visitId })) : undefined;
	if (!visit) return;
	uow.guard(updateRecord('visit', { id: visit.id, version: visit.version }, { state: 'cancelled' }));
	if (visit.is_published) uow.touchPublic();
}

export function keepTakenHome(uow: UnitOfWork, row: RequestRow, text: string): void {
	if (!row.visit_id) return;
	uow.guard(setTookHome(row.visit_id, text));
	uow.touchPublic();
}
