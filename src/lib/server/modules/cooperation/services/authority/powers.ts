import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import { personal } from '$lib/server/platform/audit-text';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId, newId } from '$lib/server/platform/ids';
import { refuse, type Refusal, type FieldFault } from '$lib/server/platform/refusal';
import { isDay } from '$lib/server/modules/calendar';
import { findOwnersUnchecked, giveDocument } from '$lib/server/modules/documents';
import {
	actsWithLimits,
	authorise,
	capacityText,
	findPersonMeant,
	type AuthorisationRefusal
} from '$lib/server/modules/identity';
import {
	allPowers,
	insertPower,
	officeHeldOn,
	powersOn,
	powerWithNumber,
	revokePower
} from '../../repository/authority';
import { mayUseUpload } from '../office-uploads';

/**
 * `VALIDATION_FAILED`: what is wrong beside which field. `NO_AUTHORITY_THAT_DAY`: nobody who could give a power held the
 * head of region's office on the day of the letter. `POWER_KNOWN`: the number is taken.
 */
export type PowerRefusal =
	| AuthorisationRefusal
	| DatabaseRefusal
	| Refusal<
			| 'VALIDATION_FAILED'
			| 'NOT_FOUND'
			| 'NO_AUTHORITY_THAT_DAY'
			| 'POWER_KNOWN'
			| 'ACTING_OFFICIAL_NEEDS_REASON'
	  >;

export type PowerInput = {
	readonly number: string;
	/** The day of the letter. */
	readonly givenOn: string;
	readonly receiver: string;
	readonly receiverTitle: string;
	readonly unitId: string;
	/** What may be signed, in the words of the letter. */
	readonly scope: string;
	readonly from: string;
	/** Empty where the letter names no last day. */
	readonly to: string;
	/** The scan, uploaded before. */
	readonly documentId?: string;
};

/**
 * Enters a power of attorney (surat kuasa) from its letter: the head of region of that day lets an official sign
 * contracts (PKS) in his name. Nothing above a contract can be delegated, so no other instrument is asked for
 * (domain.md 3.3). A Plh or Plt delegates nothing, since what he may not sign himself he cannot give away.
 */
export async function givePower(ctx: Ctx, input: PowerInput): Promise<{ id: string } | PowerRefusal> {
	const denied = authorise(ctx, 'power.write');
	if (denied) return denied;
	const errors: FieldFault[] = [
		...(['number', 'receiver', 'receiverTitle', 'scope'] as const).flatMap((field) =>
			input[field].trim() === '' ? [{ field: fieldNames[field], message: 'REQUIRED' }] : []
		),
		...(isDay(input.givenOn) ? [] : [{ field: 'given_on', message: 'REQUIRED' }]),
		...(isDay(input.from) ? [] : [{ field: 'power_from', message: 'REQUIRED' }]),
		...(input.to !== '' && input.to < input.from
			? [{ field: 'power_to', message: 'ENDS_BEFORE_START' }]
			: []),
		...(isDay(input.from) && isDay(input.givenOn) && input.from < input.givenOn
			? [{ field: 'power_from', message: 'BEFORE_THE_LETTER' }]
			: []),
		...(isDay(input.givenOn) && input.givenOn > ctx.clock.today()
			? [{ field: 'given_on', message: 'DAY_IN_FUTURE' }]
			: [])
	];
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	return carryOut(ctx, async (uow): Promise<{ id: string } | PowerRefusal> => {
		const [giver] = await uow.rows(officeHeldOn({ office: 'head_of_region', day: input.givenOn }));
		if (!giver) return refuse('NO_AUTHORITY_THAT_DAY', { day: input.givenOn, office: 'head_of_region' });
		if (actsWithLimits(giver.capacity, input.givenOn))
			return refuse('ACTING_OFFICIAL_NEEDS_REASON', { capacity: giver.capacity });
		if (await uow.first(powerWithNumber({ number: input.number.trim() })))
			return refuse('POWER_KNOWN', { number: input.number.trim() });
		const receiver = await findPersonMeant(uow, input.receiver);
		if (isId(input.receiver) && !receiver)
			return refuse('VALIDATION_FAILED', { errors: [{ field: 'receiver', message: 'CHOOSE_ONE' }] });
		if (input.documentId !== undefined) {
			const [scan] = await findOwnersUnchecked(uow, [input.documentId]);
			if (scan?.owner_kind !== 'upload' || !(await mayUseUpload(uow, ctx, scan.created_by)))
				return refuse('VALIDATION_FAILED', { errors: [{ field: 'scan', message: 'REQUIRED' }] });
		}
		const id = newId();
		const power = {
			number: input.number.trim(),
			given_on: input.givenOn,
			giver_id: giver.id,
			receiver_id: receiver?.id ?? null,
			receiver_title: input.receiverTitle.trim(),
			unit_id: isId(input.unitId) ? input.unitId : null,
			scope: input.scope.trim(),
			valid_from: input.from,
			valid_to: input.to || null,
			document_id: input.documentId ?? null
		};
		const receiverName = receiver?.name ?? input.receiver.trim();
		uow.add(
			insertPower({
				id,
				...power,
				receiver_name: receiverName,
				is_example: makesExamples(ctx),
				created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
				created_at: ctx.clock.now()
			})
		);
		if (input.documentId) uow.add(giveDocument(input.documentId, 'power_of_attorney', id));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'POWER_OF_ATTORNEY_ENTERED',
			subject: { kind: 'power_of_attorney', id },
			data: { ...power, receiver_name: personal(receiverName) }
		});
		return { id };
	});
}

const fieldNames = {
	number: 'number',
	receiver: 'receiver',
	receiverTitle: 'receiver_title',
	scope: 'scope'
} as const;

/** Notes that a power was withdrawn from a day on, and why; what was signed before stays signed. */
export async function withdrawPower(
	ctx: Ctx,
	input: { readonly id: string; readonly on: string; readonly reason: string }
): Promise<{ id: string } | PowerRefusal> {
	const denied = authorise(ctx, 'power.write');
	if (denied) return denied;
	const errors: FieldFault[] = [
		...(isDay(input.on) ? [] : [{ field: 'revoked_on', message: 'REQUIRED' }]),
		...(input.reason.trim() === '' ? [{ field: 'revoked_reason', message: 'REQUIRED' }] : [])
	];
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	if (!isId(input.id)) return refuse('NOT_FOUND');
	return carryOut(ctx, (uow) => {
		uow.guard(revokePower(input.id, input.on, input.reason.trim()));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'POWER_OF_ATTORNEY_WITHDRAWN',
			subject: { kind: 'power_of_attorney', id: input.id },
			data: { on: input.on, reason: input.reason.trim() }
		});
		return { id: input.id };
	});
}

export type ListedPower = {
	readonly id: string;
	readonly number: string;
	readonly givenOn: string;
	/** Name and capacity of the giver as they were that day. */
	readonly giver: string;
	readonly receiver: string;
	readonly receiverTitle: string;
	readonly unit: string | null;
	readonly scope: string;
	readonly from: string;
	readonly to: string | null;
	readonly documentId: string | null;
	readonly withdrawn: { readonly on: string; readonly reason: string } | null;
	readonly isExample: boolean;
	readonly state: 'holds' | 'to_come' | 'over' | 'withdrawn';
};

/** The powers of attorney, the newest first; 200 at most. */
export async function listPowers(ctx: Ctx): Promise<readonly ListedPower[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'office.read');
	if (denied) return denied;
	const today = ctx.clock.today();
	const rows = await ctx.db.rows(allPowers({ limit: 200 }));
	return rows.map((row) => ({
		id: row.id,
		number: row.number,
		givenOn: row.given_on,
		giver: `${row.giver_name}, ${capacityText(row.giver_capacity, row.giver_title)}`,
		receiver: row.receiver_name,
		receiverTitle: row.receiver_title,
		unit: row.unit,
		scope: row.scope,
		from: row.valid_from,
		to: row.valid_to,
		documentId: row.document_id,
		withdrawn: row.revoked_on === null ? null : { on: row.revoked_on, reason: row.revoked_reason ?? '' },
		isExample: row.is_example,
		state:
			row.revoked_on !== null && row.revoked_on <= today
				? 'withdrawn'
				: row.valid_from > today
					? 'to_come'
					: row.valid_to !== null && row.valid_to < today
						? 'over'
						: 'holds'
	}));
}

/** Who may sign a contract today by a power of attorney, for those who write a signing down. */
export async function findDelegates(
	ctx: Ctx
): Promise<readonly { readonly name: string; readonly title: string; readonly number: string }[]> {
	if (authorise(ctx, 'case.act')) return [];
	const rows = await ctx.db.rows(powersOn({ day: ctx.clock.today() }));
	return rows.map((row) => ({
		name: row.receiver_name,
		title: row.receiver_title,
		number: row.number
	}));
}
