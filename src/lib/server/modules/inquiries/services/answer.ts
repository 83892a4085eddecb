import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import { personal } from '$lib/server/platform/audit-text';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { href } from '$lib/addresses';
import { workingDaysOf } from '$lib/server/modules/calendar';
import { authorise } from '$lib/server/modules/identity';
import { postMail } from '$lib/server/modules/notifications';
import { foldCase, type ActorRole, type CaseEvent, type Procedure } from '$lib/server/modules/workflow';
import { textIn } from '$lib/text';
import { exemptionArticle, isExemption } from '../domain/exemptions';
import { objectionProcedure } from '../domain/information-procedure';
import { changeInquiry, eventsOfInquiry, inquiryById, type InquiryRow } from '../repository/inquiries';
import type { InquiryRefusal } from './ask';
import { dueOf, factsOf, keepEvents, takeOutcome, type RunName } from './run';

export const inquiryActs = ['give', 'refuse', 'extend', 'answer_objection'] as const;
export type InquiryAct = (typeof inquiryActs)[number];

/** What the office may do with an inquiry as it stands. */
export function actsOn(row: Pick<InquiryRow, 'kind' | 'state' | 'extended_on'>): readonly InquiryAct[] {
	if (row.state === 'objected') return ['answer_objection'];
	if (row.state !== 'open') return [];
	if (row.kind === 'question') return ['give'];
	return row.extended_on === null ? ['give', 'refuse', 'extend'] : ['give', 'refuse'];
}

type Given = { readonly text: string; readonly exemption?: string };

/**
 * Answers an inquiry: gives what was asked, refuses it naming the exemption and why it was found so, extends once
 * with a reason, or answers an objection. Whoever asked is mailed; the procedure decides what is possible.
 *
 * `ACT_CLOSED`: not possible as it stands (a second extension, an answered question). `VALIDATION_FAILED`: no words, or
 * a refusal without its exemption (UU 14/2008 Pasal 17; nothing is withheld without one).
 */
export async function answerInquiry(
	ctx: Ctx,
	id: string,
	act: InquiryAct,
	given: Given
): Promise<{ state: string } | InquiryRefusal> {
	const denied = authorise(ctx, act === 'answer_objection' ? 'inquiry.answer_objection' : 'inquiry.answer');
	if (denied) return denied;
	const text = given.text.trim();
	const errors = [
		...(text === '' ? [{ field: 'text', message: 'REQUIRED' }] : []),
		...(text.length > 8_000 ? [{ field: 'text', message: 'TOO_LONG' }] : []),
		...(act === 'refuse' && !isExemption(given.exemption)
			? [{ field: 'exemption', message: 'EXEMPTION_NEEDED' }]
			: [])
	];
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	if (!isId(id)) return refuse('NOT_FOUND');
	const calendar = await workingDaysOf(ctx);
	return carryOut(ctx, async (uow): Promise<{ state: string } | Refusal> => {
		const row = await uow.first(inquiryById({ id }));
		if (!row || row.state === 'unconfirmed') return refuse('NOT_FOUND');
		if (!actsOn(row).includes(act)) return refuse('ACT_CLOSED');
		const today = ctx.clock.today();
		const run = row.kind === 'information' ? await walk(uow, ctx, row, act, text) : null;
		if (isRefusal(run)) return run;
		const exemption = act === 'refuse' && isExemption(given.exemption) ? given.exemption : null;
		const by = ctx.actor.kind === 'person' ? ctx.actor : null;
		const change = {
			give: { state: 'answered', answer: text, answered_on: today },
			refuse: { state: 'refused', answer: text, exemption, answered_on: today },
			extend: { extended_on: today, extended_why: text },
			answer_objection: { state: 'settled', objection_answer: text, objection_answered_on: today }
		}[act];
		const signed =
			act === 'answer_objection'
				? { objection_by_name: by?.name ?? null, objection_by_position: by?.position ?? null }
				: act === 'extend'
					? {}
					: { answered_by_name: by?.name ?? null, answered_by_position: by?.position ?? null };
		uow.guard(
			changeInquiry(row.id, row.version, {
				...change,
				...signed,
				...(run ? dueOf(run.state, today, calendar) : {})
			})
		);
		if (run) keepEvents(uow, ctx, row.id, run.name, run.events);
		tellRequester(uow, ctx, row, act, text, exemption);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: `INQUIRY_${act.toUpperCase() as Uppercase<typeof act>}`,
			subject: { kind: 'inquiry', id: row.id },
			data: { number: row.number, exemption, text: personal(text), ...(run ? { events: run.events } : {}) }
		});
		return { state: ('state' in change ? change.state : undefined) ?? row.state };
	});
}

const outcomes: Record<InquiryAct, string> = {
	give: 'approve',
	refuse: 'reject',
	extend: 'return',
	answer_objection: 'done'
};

async function walk(uow: UnitOfWork, ctx: Ctx, row: InquiryRow, act: InquiryAct, note: string) {
	const name: RunName = act === 'answer_objection' ? 'objection' : 'request';
	const procedure = name === 'objection' ? objectionProcedure : (row.procedure as Procedure);
	const events = (await uow.rows(eventsOfInquiry({ id: row.id })))
		.filter((event) => event.run === name)
		.map((event) => event.body as CaseEvent);
	const facts = factsOf(ctx, roleOf(ctx, act), note);
	// The seven days come after the ten, however early the extension is announced; late, they come from today on.
	const day = act === 'extend' && row.due_on !== null && row.due_on > facts.day ? row.due_on : facts.day;
	const taken = takeOutcome(foldCase(procedure, events), outcomes[act], { ...facts, day });
	return isRefusal(taken) ? taken : { ...taken, name };
}

function roleOf(ctx: Ctx, act: InquiryAct): ActorRole {
	const roles = ctx.actor.kind === 'person' ? ctx.actor.roles : [];
	const wanted = act === 'answer_objection' ? (['regional_secretary'] as const) : [];
	return (
		[...wanted, 'cooperation_officer' as const, 'registrar' as const].find((role) => roles.includes(role)) ??
		'cooperation_officer'
	);
}

function tellRequester(
	uow: UnitOfWork,
	ctx: Ctx,
	row: InquiryRow,
	act: InquiryAct,
	text: string,
	exemption: ReturnType<typeof exemptionOf>
): void {
	const language = row.language === 'en' ? 'en' : 'id';
	const mail = textIn(language).inquiries.mail.answered[act]({
		number: row.number,
		text,
		article: exemption ? exemptionArticle(exemption)[language] : '',
		link: ctx.origin + href(language, 'inquiry', { number: row.number }),
		region: ctx.tenant.name
	});
	postMail(uow, ctx, { to: row.email, ...mail }, `inquiry-${act}.${row.id}.${row.version}`);
}

function exemptionOf(word: string | undefined) {
	return isExemption(word) ? word : null;
}
