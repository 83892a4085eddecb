import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { keyPart, pageOf, readCursor } from '$lib/server/platform/keyset';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { href } from '$lib/addresses';
import { logAccess } from '$lib/server/modules/audit';
import { daysLeft, workingDaysOf } from '$lib/server/modules/calendar';
import { allows, authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { momentsFrom, type Moment, type ReminderSource } from '$lib/server/modules/notifications';
import { textIn } from '$lib/text';
import type { DaysLeft } from '$lib/written/deadline';
import {
	closedInquiries,
	forgetUnconfirmed,
	inquiriesInOrder,
	inquiryById,
	missingForInquiries
} from '../repository/inquiries';
import { actsOn, type InquiryAct } from './answer';
import { describe, type TrackedInquiry } from './track';

export type ListedInquiry = {
	readonly id: string;
	readonly kind: string;
	readonly number: string;
	readonly state: string;
	/** The first words of what is asked. */
	readonly about: string;
	readonly received_on: string;
	readonly due_on: string | null;
	readonly due_provisional: boolean;
	readonly days: DaysLeft | null;
	readonly is_example: boolean;
};

const usualPart = 25;

/** What the public asks: what waits, by its last day, or what was answered, the newest first; 25 a part, where no other size is asked. */
export async function listInquiries(
	ctx: Ctx,
	view: 'open' | 'closed',
	cursor?: string | null,
	pageSize = usualPart
): Promise<
	| { rows: readonly ListedInquiry[]; next: string | null }
	| AuthorisationRefusal
	| Refusal<'VALIDATION_FAILED'>
> {
	const denied = authorise(ctx, 'inquiry.read');
	if (denied) return denied;
	const key = readCursor(cursor, [keyPart.day, keyPart.id]);
	if (isRefusal(key)) return key;
	const [rows, calendar] = await Promise.all([
		view === 'open'
			? ctx.db.rows(
					inquiriesInOrder({
						afterDay: key?.[0] ?? '0001-01-01',
						afterId: key?.[1] ?? '00000000-0000-0000-0000-000000000000',
						limit: pageSize + 1
					})
				)
			: ctx.db.rows(
					closedInquiries({
						beforeDay: key?.[0] ?? '9999-12-31',
						beforeId: key?.[1] ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff',
						limit: pageSize + 1
					})
				),
		workingDaysOf(ctx)
	]);
	const page = pageOf(rows, pageSize, (row) => [row.desk_day, row.id]);
	return {
		next: page.next,
		rows: page.rows.map((row) => ({
			id: row.id,
			kind: row.kind,
			number: row.number,
			state: row.state,
			about: row.body.length > 120 ? `${row.body.slice(0, 117)}…` : row.body,
			received_on: row.received_on!,
			due_on: row.due_on,
			due_provisional: row.due_provisional,
			days:
				view === 'open' && row.due_on
					? daysLeft(calendar, ctx.clock.today(), row.due_on, 'working_days')
					: null,
			is_example: row.is_example
		}))
	};
}

export type DeskInquiry = TrackedInquiry & {
	readonly id: string;
	/** Null for whoever may read but not answer: names and addresses are for those who write back (UU 27/2022). */
	readonly requester: {
		readonly name: string;
		readonly email: string;
		readonly address: string | null;
	} | null;
	readonly purpose: string | null;
	readonly way: string | null;
	readonly answered_by: string | null;
	readonly objection_by: string | null;
	readonly acts: readonly InquiryAct[];
};

/** One inquiry at the desk; reading whose it is goes into the access log. `NOT_FOUND`: there is none. */
export async function readInquiry(
	ctx: Ctx,
	id: string
): Promise<DeskInquiry | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'inquiry.read');
	if (denied) return denied;
	const row = isId(id) ? await ctx.db.first(inquiryById({ id })) : undefined;
	if (!row || row.state === 'unconfirmed') return refuse('NOT_FOUND');
	const answers = allows(ctx.actor, 'inquiry.answer');
	if (answers)
		await logAccess(ctx, { event: 'RESTRICTED_READ', subject: { kind: 'inquiry', id }, details: {} });
	const by = (name: string | null, position: string | null) =>
		[name, position].filter(Boolean).join(', ') || null;
	return {
		...describe(ctx, row, await workingDaysOf(ctx)),
		id: row.id,
		requester: answers ? { name: row.name, email: row.email, address: row.address } : null,
		purpose: row.purpose,
		way: row.way,
		answered_by: by(row.answered_by_name, row.answered_by_position),
		objection_by: by(row.objection_by_name, row.objection_by_position),
		acts: actsOn(row).filter((act) =>
			allows(ctx.actor, act === 'answer_objection' ? 'inquiry.answer_objection' : 'inquiry.answer')
		)
	};
}

const moments: readonly Moment[] = ['-2d', '0d', '+1d'];

/** Reminds of requests whose days the law counts. */
export const inquiryReminders: ReminderSource = {
	name: 'inquiries',
	missing: (ctx) =>
		ctx.db.rows(
			missingForInquiries(ctx.clock.today(), momentsFrom(ctx.tenant.settings, 'inquiry_reminders', moments))
		),
	line(ctx, { subject_id: id, anchor, language, facts }) {
		const { number } = facts as { number: string };
		return {
			text: textIn(language).inquiries.reminder({ number, due: anchor }),
			href: ctx.origin + href(language, 'deskInquiry', { id })
		};
	}
};

const daysUnconfirmed = 7;

/** What nobody confirmed within a week goes: it never reached the office. */
export async function forgetUnconfirmedInquiries(ctx: Pick<Ctx, 'db'>): Promise<void> {
	await ctx.db.rows(forgetUnconfirmed(new Date(Date.now() - daysUnconfirmed * 86_400_000)));
}
