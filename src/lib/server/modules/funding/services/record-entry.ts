import { auditActor, carryOut, makesExamples, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId, newId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { moneyOf, type Money } from '$lib/written/money';
import { decimal } from '$lib/written/decimal';
import { Faults } from './field-faults';
import { isMethod } from '../domain/instrument';
import { balanceAfter, isEntryKind, type EntryKind, type LedgerRefusal } from '../domain/ledger';
import { inRupiah, type Rate } from '../domain/rate';
import { touchProject } from '../repository/office-projects';
import { countMoney, entryById, insertEntry, lockFunding, moveBalance } from '../repository/ledger';
import { takeProject, type ProjectHead, type ProjectRefusal } from './may-change';

/** An entry of the ledger as it is asked for. Amounts and rates are exact decimals ("200000.00", "15750.5"). */
export type NewEntry = {
	readonly kind: string;
	/** The instrument; none for what the region itself puts in. */
	readonly funding_id?: string;
	readonly method?: string;
	readonly happened_on: string;
	readonly money: { readonly amount: string; readonly currency: string };
	/** Rupiah for one unit, the day for which it was published, and by whom; none for a rupiah amount. */
	readonly rate?: { readonly rate?: string; readonly on?: string; readonly source?: string };
	readonly reference?: string;
	readonly note?: string;
};

export type EntryRefusal =
	| ProjectRefusal
	| DatabaseRefusal
	| LedgerRefusal
	| Refusal<'VALIDATION_FAILED' | 'IN_KIND_NEEDS_HANDOVER' | 'ENTRY_TAKEN_BACK'>;

type DecidedEntry = {
	readonly kind: EntryKind;
	readonly fundingId: string | null;
	readonly method: string | null;
	readonly happenedOn: string;
	readonly money: Money;
	readonly rate: Rate | null;
	readonly amountIdr: string;
	readonly reference: string | null;
	readonly note: string | null;
	readonly reversesId: string | null;
};

/**
 * Writes an entry into the ledger: a commitment, a disbursement by its method, the region's counterpart, or an
 * expenditure. Commitment and disbursement are in the currency of their instrument.
 *
 * `DISBURSED_MORE_THAN_COMMITTED` with what is left: decided on the instrument's locked row, so that two at once
 * cannot exceed it together. `IN_KIND_NEEDS_HANDOVER`: what comes in kind is recorded with its BAST and no other way.
 */
export async function recordEntry(
	ctx: Ctx,
	projectId: string,
	input: NewEntry
): Promise<{ id: string } | EntryRefusal> {
	return carryOut(ctx, async (uow) => {
		const project = await takeProject(uow, ctx, projectId, 'project.money');
		if (isRefusal(project)) return project;
		const today = ctx.clock.today();
		const faults = new Faults();
		const funding =
			input.funding_id && isId(input.funding_id)
				? await uow.first(lockFunding({ id: input.funding_id }))
				: undefined;
		if (input.funding_id && funding?.project_id !== projectId) faults.add('funding_id', 'CHOOSE_ONE');
		faults.oneOf('kind', input.kind, isEntryKind);
		const ofInstrument = input.kind === 'commitment' || input.kind === 'disbursement';
		if (ofInstrument && !input.funding_id) faults.add('funding_id', 'REQUIRED');
		if (input.kind === 'counterpart' && input.funding_id) faults.add('funding_id', 'COUNTERPART_IS_OWN');
		if (input.kind === 'disbursement') faults.oneOf('method', input.method, isMethod);
		faults.day('happened_on', input.happened_on, { required: true, latest: today });
		const money = faults.money('amount', input.money);
		if (ofInstrument && funding && money && money.currency !== funding.currency)
			faults.add('currency', 'CURRENCY_OF_INSTRUMENT');
		const rate = faults.rate(input.money.currency, input.rate ?? {}, today);
		faults.text('reference', input.reference, 200);
		faults.text('note', input.note, 2000);
		if (faults.found.length > 0 || !money || rate === undefined || !isEntryKind(input.kind))
			return refuse('VALIDATION_FAILED', { errors: faults.found });
		if (input.kind === 'disbursement' && (input.method === 'in_kind' || funding?.instrument === 'in_kind'))
			return refuse('IN_KIND_NEEDS_HANDOVER');
		return addEntry(uow, ctx, project, {
			kind: input.kind,
			fundingId: funding?.id ?? null,
			method: input.kind === 'disbursement' ? (input.method ?? null) : null,
			happenedOn: input.happened_on,
			money,
			rate,
			amountIdr: inRupiah(money, rate).amount,
			reference: input.reference?.trim() || null,
			note: input.note?.trim() || null,
			reversesId: null
		});
	});
}

/**
 * Takes an entry back by one of the opposite amount at the same rate; both stand. `ENTRY_TAKEN_BACK`: it was taken back
 * before, or is itself what takes another back. `COMMITMENT_BELOW_DISBURSED`: more of it was paid out than would remain.
 */
export async function takeEntryBack(
	ctx: Ctx,
	projectId: string,
	entryId: string,
	input: { readonly reason: string }
): Promise<{ id: string } | EntryRefusal> {
	return carryOut(ctx, async (uow) => {
		const project = await takeProject(uow, ctx, projectId, 'project.money');
		if (isRefusal(project)) return project;
		const entry = isId(entryId) ? await uow.first(entryById({ id: entryId })) : undefined;
		if (entry?.project_id !== projectId) return refuse('NOT_FOUND');
		const faults = new Faults();
		faults.text('reason', input.reason, 2000, true);
		if (faults.found.length > 0) return refuse('VALIDATION_FAILED', { errors: faults.found });
		if (entry.reversed_by !== null || entry.reverses_id !== null) return refuse('ENTRY_TAKEN_BACK');
		return addEntry(uow, ctx, project, {
			kind: entry.kind as EntryKind,
			fundingId: entry.funding_id,
			method: entry.method,
			happenedOn: entry.happened_on,
			money: { amount: opposite(entry.amount), currency: entry.currency },
			rate: entry.rate === null ? null : { rate: entry.rate, on: entry.rate_on!, source: entry.rate_source! },
			amountIdr: opposite(entry.amount_idr),
			reference: null,
			note: input.reason.trim(),
			reversesId: entry.id
		});
	});
}

const opposite = (amount: string) => (amount.startsWith('-') ? amount.slice(1) : `-${amount}`);

/** Decides an entry on its instrument's locked row and adds it with the totals, the page's version and the audit. */
export async function addEntry(
	uow: UnitOfWork,
	ctx: Ctx,
	project: ProjectHead,
	entry: DecidedEntry
): Promise<{ id: string } | LedgerRefusal> {
	if (entry.fundingId !== null && (entry.kind === 'commitment' || entry.kind === 'disbursement')) {
		const row = await uow.first(lockFunding({ id: entry.fundingId }));
		if (!row) throw new Error('the instrument of an entry is not there');
		const moved = balanceAfter(
			{
				committed: moneyOf(decimal(row.committed), row.currency),
				disbursed: moneyOf(decimal(row.disbursed), row.currency)
			},
			entry.kind,
			entry.money
		);
		if (isRefusal(moved)) return moved;
		uow.guard(
			moveBalance(row.id, row, { committed: moved.committed.amount, disbursed: moved.disbursed.amount })
		);
	}
	const id = newId();
	uow.add(
		insertEntry({
			id,
			project_id: project.id,
			funding_id: entry.fundingId,
			kind: entry.kind,
			method: entry.method,
			happened_on: entry.happenedOn,
			amount: entry.money.amount,
			currency: entry.money.currency,
			rate: entry.rate?.rate ?? null,
			rate_on: entry.rate?.on ?? null,
			rate_source: entry.rate?.source ?? null,
			amount_idr: entry.amountIdr,
			reference: entry.reference,
			note: entry.note,
			reverses_id: entry.reversesId,
			is_example: makesExamples(ctx),
			created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
			created_at: ctx.clock.now()
		})
	);
	uow.add(touchProject(project.id, ctx.clock.now()));
	uow.derive(countMoney(project.id, id, 1));
	if (project.is_published) uow.touchPublic();
	uow.audit({
		at: ctx.clock.now(),
		actor: auditActor(ctx.actor),
		event: entry.reversesId === null ? 'MONEY_ENTERED' : 'MONEY_TAKEN_BACK',
		subject: { kind: 'project', id: project.id },
		data: { ...entry, id }
	});
	return { id };
}
