import {
	recordEntry,
	recordFunding,
	recordProject,
	setProjectPublished,
	type NewEntry,
	type NewFunding,
	type ProjectInput
} from '$lib/server/modules/funding';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';

export const dayRate = { rate: '17250.35', on: '2026-01-05', source: 'Kurs tengah contoh' };

/** What a service gave, where a refusal is a fault of the test. */
export function granted<Value>(value: Value): Exclude<Value, Refusal> {
	if (isRefusal(value)) throw new Error(`${value.refused} ${JSON.stringify(value.details ?? {})}`);
	return value as Exclude<Value, Refusal>;
}

/** A recorded project, ready to be published but for who pays. */
export async function aProject(ctx: Ctx, input: Partial<ProjectInput> = {}): Promise<string> {
	const made = await recordProject(ctx, {
		title_id: 'Proyek uji',
		summary_id: 'Ringkasan uji',
		sector: 'solid_waste',
		stage: 'implementation',
		planned_start: '2025-01-01',
		...input
	});
	return granted(made).id;
}

/** An instrument of a project, from a donor that is recorded with it. */
export async function aFunding(
	ctx: Ctx,
	projectId: string,
	input: Partial<NewFunding> = {}
): Promise<string> {
	const made = await recordFunding(ctx, projectId, {
		title: 'Hibah uji',
		partner: { name: 'Donor Uji', kind: 'international_organisation', country: 'DE' },
		instrument: 'grant',
		channel: 'on_granted',
		currency: 'EUR',
		...input
	});
	return granted(made).id;
}

/** An entry of a ledger as it is asked for: a commitment in euro unless told otherwise. */
export function anEntry(
	fundingId: string | undefined,
	amount: string,
	more: Partial<NewEntry> = {}
): NewEntry {
	const currency = more.money?.currency ?? 'EUR';
	return {
		kind: 'commitment',
		happened_on: '2026-01-05',
		money: { amount, currency },
		...(fundingId === undefined ? {} : { funding_id: fundingId }),
		...(currency === 'IDR' ? {} : { rate: dayRate }),
		...more
	};
}

export const disburse = (fundingId: string, amount: string, more: Partial<NewEntry> = {}) =>
	anEntry(fundingId, amount, { kind: 'disbursement', method: 'direct_payment', ...more });

/** Enters one into the ledger, where a refusal is a fault of the test. */
export async function entered(ctx: Ctx, projectId: string, entry: NewEntry): Promise<string> {
	return granted(await recordEntry(ctx, projectId, entry)).id;
}

export async function published(ctx: Ctx, projectId: string, version = 1): Promise<void> {
	granted(await setProjectPublished(ctx, projectId, { published: true, version }));
}
