import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { newId } from '$lib/server/platform/ids';
import { continuesAs, isInstrument, type Instrument } from '../../domain/agreements/instrument';
import { insertAgreementEvent } from '../../repository/agreements';
import { originAgreement } from '../../repository/origins';
import type { CaseFile } from '../case-file';
import { indexAgreement } from '../register-index';

/** How a paper signed in a case hangs together with the agreement from which the case came. */
export type FollowUpLinks = {
	/** What is signed: in a case for an addendum an addendum, whatever the step drafted. */
	readonly instrument: Instrument;
	/** The text that is changed, and which addendum this is. */
	readonly amends?: {
		readonly id: string;
		readonly number: number;
		readonly endsOn: string | null;
		readonly like?: Instrument;
	};
	/** The agreement that goes on in this one. */
	readonly renews?: string;
	/** The umbrella of a further contract. */
	readonly umbrella: string | null;
};

/** Finds the links of a paper about to be signed in this case, on the screen or taken over from paper. */
export async function followUpLinks(
	reader: Pick<Ctx['db'], 'first'> | UnitOfWork,
	file: CaseFile,
	drafted: Instrument
): Promise<FollowUpLinks> {
	const { agreement_id: from, purpose } = file.row;
	const origin = from ? await reader.first(originAgreement({ id: from })) : undefined;
	if (!origin) return { instrument: drafted, umbrella: null };
	const old = isInstrument(origin.instrument) ? origin.instrument : undefined;
	switch (purpose) {
		case 'addendum':
			return {
				instrument: 'addendum',
				amends: { id: origin.id, number: origin.addenda + 1, endsOn: origin.ends_on, like: old },
				umbrella: null
			};
		case 'renewal':
			return {
				instrument: drafted,
				...(old && continuesAs(old, drafted) ? { renews: origin.id } : {}),
				umbrella: null
			};
		case 'further_contract':
			// One that comes from a contract stands under that contract's umbrella.
			return {
				instrument: drafted,
				umbrella: old === 'pks' ? origin.parent_id : drafted === 'pks' ? origin.id : null
			};
		default:
			return { instrument: drafted, umbrella: null };
	}
}

/** The text that was changed or renewed says so itself, and is found and counted anew. */
export function addFollowUpLine(uow: UnitOfWork, ctx: Ctx, links: FollowUpLinks, on: string): void {
	const { amends, renews } = links;
	const about = amends?.id ?? renews;
	if (!about) return;
	uow.add(
		insertAgreementEvent({
			id: newId(),
			agreement_id: about,
			kind: amends ? 'amended' : 'renewed',
			happened_on: on,
			note: amends ? `Adendum ${amends.number}` : null,
			document_id: null,
			created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
			created_at: ctx.clock.now()
		})
	);
	indexAgreement(uow, ctx, about);
}
