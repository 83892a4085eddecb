import type { Ctx } from '$lib/server/platform/context';
import type { Part, PartOf } from '$lib/server/platform/list-part';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { proposalsPage } from '../../repository/proposals';
import type { ProposalAnswers } from './proposal-file';

export type ProposalInList = {
	readonly id: string;
	readonly state: 'draft' | 'submitted' | 'withdrawn';
	readonly receipt: string | null;
	readonly initiator: 'partner' | 'region';
	/** Empty while the draft has no title. */
	readonly title: string;
	readonly created_at: Date;
	readonly submitted_at: Date | null;
	readonly is_example: boolean;
	readonly case_id: string | null;
	readonly procedure: string | null;
	/** The case's state once it has been sent. */
	readonly case_status: string | null;
	/** It came back, and waits for whoever proposed. */
	readonly asked: boolean;
};

/**
 * The proposals that this person may see, newest first: begun by themselves, of their partner or unit, and for the
 * division every one that has been sent.
 */
export async function listProposals(
	ctx: Ctx,
	{ limit, after }: Part,
	{ draftsOnly = false }: { readonly draftsOnly?: boolean } = {}
): Promise<PartOf<ProposalInList> | AuthorisationRefusal> {
	const denied = authorise(ctx, 'proposal.read');
	if (denied) return denied;
	const person = ctx.actor.kind === 'person' ? ctx.actor : null;
	const nobody = '00000000-0000-0000-0000-000000000000';
	const rows = await ctx.db.rows(
		proposalsPage({
			personId: person?.id ?? nobody,
			partnerIds: person?.roles.includes('partner') ? person.partnerIds : [],
			unitIds: person?.roles.includes('unit_officer') ? person.unitIds : [],
			all:
				ctx.actor.kind === 'program' ||
				(person?.roles.some((role) => role === 'cooperation_officer' || role === 'auditor') ?? false),
			draftsOnly,
			before: after ? new Date(after.sort) : new Date('9999-01-01T00:00:00Z'),
			beforeId: after?.id ?? 'ffffffff-ffff-ffff-ffff-ffffffffffff',
			limit: limit + 1
		})
	);
	const shown = rows.slice(0, limit).map((row): ProposalInList => ({
		id: row.id,
		state: row.state as ProposalInList['state'],
		receipt: row.receipt,
		initiator: row.initiator === 'region' ? 'region' : 'partner',
		title: (row.answers as ProposalAnswers).kak?.title ?? '',
		created_at: row.created_at,
		submitted_at: row.submitted_at,
		is_example: row.is_example,
		case_id: row.case_id,
		procedure: row.procedure_key,
		case_status: row.case_status,
		asked: row.asked
	}));
	const last = shown.at(-1);
	return {
		rows: shown,
		next: rows.length > limit && last ? { sort: last.created_at.toISOString(), id: last.id } : null
	};
}
