import { personal } from '$lib/server/platform/audit-text';
import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId, newId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { isDay } from '$lib/server/modules/calendar';
import { findOwnersUnchecked, giveDocument } from '$lib/server/modules/documents';
import { authorise, findPeopleUnchecked, type AuthorisationRefusal } from '$lib/server/modules/identity';
import {
	clashOf,
	faultsOfMembership,
	type CommitteeFunction,
	type MemberKind,
	type Membership
} from '../../domain/committee';
import { allMembers, endMember, holdCommittee, insertMember } from '../../repository/committee';
import { mayUseUpload } from '../office-uploads';

/** `SEAT_TAKEN`: on one of these days the person sits already, or another chairs; details name who, from and to. */
export type CommitteeRefusal =
	AuthorisationRefusal | DatabaseRefusal | Refusal<'VALIDATION_FAILED' | 'NOT_FOUND' | 'SEAT_TAKEN'>;

const atMost = 500;

export type CommitteeSeat = {
	readonly id: string;
	readonly personId: string;
	readonly name: string;
	/** As the decree names the seat, else the person's office. */
	readonly seat: string | null;
	readonly function: CommitteeFunction;
	readonly kind: MemberKind;
	readonly decree: string;
	readonly decreedOn: string | null;
	readonly from: string;
	readonly to: string | null;
	readonly endReason: string | null;
	readonly documentId: string | null;
	readonly isExample: boolean;
	readonly state: 'sits' | 'to_come' | 'over';
};

/** Everybody who sits, will sit or sat in the TKKSD, with the decree that seated them (domain 3.1). */
export async function listCommittee(ctx: Ctx): Promise<readonly CommitteeSeat[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'sitting.read');
	if (denied) return denied;
	const today = ctx.clock.today();
	const rows = await ctx.db.rows(allMembers({ limit: atMost }));
	return rows.map((row) => ({
		id: row.id,
		personId: row.person_id,
		name: row.name,
		seat: row.seat ?? row.position,
		function: row.function as CommitteeFunction,
		kind: row.kind as MemberKind,
		decree: row.decree,
		decreedOn: row.decreed_on,
		from: row.valid_from,
		to: row.valid_to,
		endReason: row.end_reason,
		documentId: row.document_id,
		isExample: row.is_example,
		state:
			row.valid_from > today ? 'to_come' : row.valid_to !== null && row.valid_to < today ? 'over' : 'sits'
	}));
}

/**
 * Seats a member by decree (SK) for a period, with the scan of the decree where there is one. Sittings of a day invite
 * whoever sits on that day, so a new decree changes no sitting that was held.
 */
export async function addCommitteeMember(
	ctx: Ctx,
	input: Membership & { readonly documentId?: string }
): Promise<{ id: string } | CommitteeRefusal> {
	const denied = authorise(ctx, 'committee.write');
	if (denied) return denied;
	const errors = faultsOfMembership(input);
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	return carryOut(ctx, async (uow): Promise<{ id: string } | CommitteeRefusal> => {
		await uow.rows(holdCommittee());
		const person = (await findPeopleUnchecked(uow, [input.personId])).get(input.personId);
		if (!person) return refuse('VALIDATION_FAILED', { errors: [{ field: 'person', message: 'CHOOSE_ONE' }] });
		const clash = clashOf(input, await uow.rows(allMembers({ limit: atMost })));
		if (clash)
			return refuse('SEAT_TAKEN', {
				name: clash.name,
				same_person: clash.person_id === input.personId,
				from: clash.valid_from,
				to: clash.valid_to
			});
		if (input.documentId !== undefined) {
			const [scan] = await findOwnersUnchecked(uow, [input.documentId]);
			if (scan?.owner_kind !== 'upload' || !(await mayUseUpload(uow, ctx, scan.created_by)))
				return refuse('VALIDATION_FAILED', { errors: [{ field: 'scan', message: 'REQUIRED' }] });
		}
		const id = newId();
		const seated = {
			person_id: person.id,
			function: input.function,
			kind: input.kind,
			decree: input.decree.trim(),
			decreed_on: input.decreedOn,
			seat: input.seat.trim() || null,
			valid_from: input.from,
			valid_to: input.to || null,
			document_id: input.documentId ?? null
		};
		uow.add(
			insertMember({
				id,
				...seated,
				is_example: makesExamples(ctx),
				created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
				created_at: ctx.clock.now()
			})
		);
		if (input.documentId) uow.add(giveDocument(input.documentId, 'committee_member', id));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'COMMITTEE_MEMBER_SEATED',
			subject: { kind: 'committee_member', id },
			data: { ...seated, name: personal(person.name) }
		});
		return { id };
	});
}

/** Ends a seat before its decree does, with the reason; the person stays in the minutes of what was held. */
export async function endCommitteeMember(
	ctx: Ctx,
	input: { readonly id: string; readonly lastDay: string; readonly reason: string }
): Promise<{ id: string } | CommitteeRefusal> {
	const denied = authorise(ctx, 'committee.write');
	if (denied) return denied;
	if (!isId(input.id)) return refuse('NOT_FOUND');
	const seat = (await ctx.db.rows(allMembers({ limit: atMost }))).find(({ id }) => id === input.id);
	if (!seat) return refuse('NOT_FOUND');
	const errors = [
		...(isDay(input.lastDay) ? [] : [{ field: 'last_day', message: 'REQUIRED' }]),
		...(isDay(input.lastDay) && input.lastDay < seat.valid_from
			? [{ field: 'last_day', message: 'ENDS_BEFORE_START' }]
			: []),
		...(input.reason.trim() === '' ? [{ field: 'end_reason', message: 'REQUIRED' }] : [])
	];
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	return carryOut(ctx, (uow) => {
		uow.guard(endMember(input.id, input.lastDay, input.reason.trim()));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'COMMITTEE_MEMBER_ENDED',
			subject: { kind: 'committee_member', id: input.id },
			data: { last_day: input.lastDay, reason: input.reason.trim() }
		});
		return { id: input.id };
	});
}
