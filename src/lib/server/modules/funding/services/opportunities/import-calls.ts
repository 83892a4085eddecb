import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isRefusal, refuse, type Refusal, type FieldFault } from '$lib/server/platform/refusal';
import type { ReadTable } from '$lib/server/platform/spreadsheet';
import type { Language } from '$lib/text/bilingual';
import {
	guessMapping,
	headsOf,
	mappingByNames,
	namesOf,
	readCall,
	type CallMapping
} from '../../domain/call-table';
import { callMappingOf, keepCallMapping, opportunityNamed } from '../../repository/opportunities';
import { addOpportunity } from './record-opportunity';

/** What a list of calls says, and what a person says of it. */
export type CallList = {
	readonly table: ReadTable;
	readonly mapping: CallMapping;
	/** The donor of rows that name none; kind and country also of donors that are not recorded yet. */
	readonly donor: { readonly name?: string; readonly kind?: string; readonly country?: string };
	/** The unit that looks after what is recorded, for the duty of the closing day. */
	readonly unit_id?: string;
	/** The keys of fields of work by their names, see `themeNames`. */
	readonly themes: ReadonlyMap<string, string>;
	readonly language: Language;
	/** Where it came from, for the audit log: a file's name or an address. */
	readonly source: string;
};

/**
 * What became, or would become, of a row. `new`: recorded · `known`: stands on record already, by its number or by its
 * name · `wrong`: what must be mended, by field; nothing of it is recorded.
 */
export type CallVerdict = {
	readonly line: number;
	readonly title: string;
	readonly donor: string;
	readonly closesOn: string | null;
} & (
	| { readonly verdict: 'new' | 'known'; readonly id: string }
	| { readonly verdict: 'wrong'; readonly faults: readonly FieldFault[] }
);

/**
 * Which column of a list holds what: as it was last said of a list with these columns, else as their names tell.
 * `isKept`: a person said it before.
 */
export async function mappingFor(
	ctx: Ctx,
	head: readonly string[]
): Promise<{ mapping: CallMapping; isKept: boolean } | AuthorisationRefusal> {
	const denied = authorise(ctx, 'opportunity.write');
	if (denied) return denied;
	const kept = await ctx.db.first(callMappingOf({ heads: headsOf(head) }));
	return kept
		? { mapping: mappingByNames(kept.columns, head), isKept: true }
		: { mapping: guessMapping(head), isKept: false };
}

type ListRefusal = AuthorisationRefusal | DatabaseRefusal | Refusal<'NOT_A_LIST_OF_CALLS'>;

/**
 * Looks what would become of each row without recording anything: the very act of {@link importCalls} up to its end,
 * given up there, so that what is shown is what will happen.
 */
export async function previewCalls(ctx: Ctx, list: CallList): Promise<CallVerdict[] | ListRefusal> {
	const denied = authorise(ctx, 'opportunity.write');
	if (denied) return denied;
	const seen: CallVerdict[] = [];
	const looked = await carryOut({ ...ctx, idempotency: undefined }, async (uow) => {
		seen.push(...(await addCalls(uow, ctx, list)));
		return refuse('LOOKED_ONLY');
	});
	return isRefusal(looked) && looked.refused !== 'LOOKED_ONLY' ? (looked as ListRefusal) : seen;
}

/**
 * Records the rows that can be recorded, in one act; a second run of the same list records nothing twice. What was said
 * of its columns is kept for the next list that has the same ones.
 */
export async function importCalls(ctx: Ctx, list: CallList): Promise<CallVerdict[] | ListRefusal> {
	const denied = authorise(ctx, 'opportunity.write');
	if (denied) return denied;
	return carryOut(ctx, async (uow) => {
		const verdicts = await addCalls(uow, ctx, list);
		const count = (word: CallVerdict['verdict']) => verdicts.filter(({ verdict }) => verdict === word).length;
		const { head } = list.table;
		uow.add(keepCallMapping(headsOf(head), namesOf(list.mapping, head), ctx.clock.now()));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'OPPORTUNITIES_IMPORTED',
			subject: { kind: 'opportunity' },
			data: { source: list.source, new: count('new'), known: count('known'), wrong: count('wrong') }
		});
		return verdicts;
	});
}

async function addCalls(uow: UnitOfWork, ctx: Ctx, list: CallList): Promise<CallVerdict[]> {
	const verdicts: CallVerdict[] = [];
	for (const { line, cells } of list.table.rows) {
		const { call, faults } = readCall(cells, list.mapping, list.themes, list.language);
		const donor = call.donor || list.donor.name || '';
		const shown = { line, title: call.title ?? '', donor, closesOn: call.closes_on || null };
		if (faults.length > 0) {
			verdicts.push({ ...shown, verdict: 'wrong', faults });
			continue;
		}
		const known = await uow.first(opportunityNamed({ title: call.title ?? '', donor }));
		if (known) {
			verdicts.push({ ...shown, verdict: 'known', id: known.id });
			continue;
		}
		const made = await addOpportunity(uow, ctx, {
			...call,
			title: call.title ?? '',
			// A feed's item is known again by its link where it has no number of its own.
			reference: call.reference || call.address,
			donor: { ...list.donor, name: donor },
			unit_id: list.unit_id
		});
		verdicts.push(verdictOf(shown, made));
	}
	return verdicts;
}

function verdictOf(
	shown: Pick<CallVerdict, 'line' | 'title' | 'donor' | 'closesOn'>,
	made: Awaited<ReturnType<typeof addOpportunity>>
): CallVerdict {
	if (!isRefusal(made)) return { ...shown, verdict: 'new', id: made.id };
	if (made.refused === 'OPPORTUNITY_KNOWN')
		return { ...shown, verdict: 'known', id: (made.details as { id: string }).id };
	const faults = made.details?.errors as FieldFault[] | undefined;
	// What concerns the donor is said of the donor's field: unknown, ambiguous, or not this actor's to record.
	return { ...shown, verdict: 'wrong', faults: faults ?? [{ field: 'donor', message: made.refused }] };
}
