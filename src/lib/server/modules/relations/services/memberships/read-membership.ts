import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { allows, authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { type PartRow, type RecordFile } from '$lib/server/modules/records';
import { membershipHead, membershipParts, type MembershipPart } from '../../domain/membership-records';
import { valueSheet, type ValueYear } from '../../domain/value-sheet';
import {
	officeMembershipById,
	officeMemberships,
	publishedDues,
	type PublicDue,
	type OfficeMembership
} from '../../repository/membership-records';
import { readRecord } from '../records/write-head';

/** The memberships that the office keeps, by name. */
export async function listOfficeMemberships(
	ctx: Ctx
): Promise<readonly OfficeMembership[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'membership.read');
	if (denied) return denied;
	return ctx.db.rows(officeMemberships({}));
}

export type MembershipFile = RecordFile<OfficeMembership, MembershipPart> & {
	readonly sheet: readonly ValueYear[];
	readonly mayDecide: boolean;
};

/** A membership with what it cost and brought. */
export async function readMembership(
	ctx: Ctx,
	id: string
): Promise<MembershipFile | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'membership.read');
	if (denied) return denied;
	const file = await readRecord(ctx, membershipHead, membershipParts, id, officeMembershipById({ id }));
	if (isRefusal(file)) return file;
	return {
		...file,
		sheet: sheetOf(file.parts, ctx.clock.today()),
		mayDecide: allows(ctx.actor, 'membership.decide')
	};
}

function sheetOf(parts: MembershipFile['parts'], today: string): ValueYear[] {
	const text = (value: unknown) => (value === null || value === undefined ? null : String(value));
	const valued = (row: PartRow) => ({
		year: Number(row.year),
		amount: text(row.amount),
		currency: text(row.currency),
		rate: text(row.rate)
	});
	return valueSheet({
		dues: parts.due.map(valued),
		benefits: parts.benefit.map(valued),
		meetingYears: parts.meeting.flatMap(({ held_on }) =>
			held_on ? [Number(String(held_on).slice(0, 4))] : []
		),
		officeTerms: parts.office.flatMap(({ from_year, to_year, elected_on }) => {
			const from = from_year ?? (elected_on ? Number(String(elected_on).slice(0, 4)) : null);
			return from === null ? [] : [{ from: Number(from), to: Number(to_year ?? from_year ?? from) }];
		})
	}).filter(({ year }) => year <= Number(today.slice(0, 4)) + 1);
}

/** What was paid to networks whose membership is published. Public. */
export const listMembershipDues = (ctx: Pick<Ctx, 'db'>): Promise<PublicDue[]> =>
	ctx.db.rows(publishedDues({}));
