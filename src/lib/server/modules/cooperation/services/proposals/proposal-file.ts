import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { proposalById } from '../../repository/proposals';
import type { Answered, PartName } from '../../domain/proposals/parts';
import type { RouteAnswers } from '../../domain/routing';

export type ProposalAnswers = {
	readonly routing: RouteAnswers;
	/** paper key → document id, as far as they have been handed in */
	readonly papers?: Readonly<Record<string, { document_id: string; name: string; size: number }>>;
} & Partial<Record<PartName, Answered>>;

export type ProposalFile = {
	readonly id: string;
	readonly state: string;
	readonly receipt: string | null;
	readonly initiator: 'partner' | 'region';
	readonly email: string | null;
	readonly email_proved_at: Date | null;
	readonly partner_id: string | null;
	readonly unit_id: string | null;
	readonly entered_by: string | null;
	readonly pact_accepted_at: Date | null;
	readonly is_example: boolean;
	readonly version: number;
	readonly answers: ProposalAnswers;
};

/** Whoever began it (by link or signed in), the partner it is for, and the division. */
function mayRead(ctx: Pick<Ctx, 'actor'>, file: ProposalFile): boolean {
	const { actor } = ctx;
	if (actor.kind === 'applicant') return actor.proposalId === file.id;
	if (actor.kind !== 'person') return actor.kind === 'program';
	if (file.entered_by === actor.id) return true;
	if (file.partner_id !== null && actor.partnerIds.includes(file.partner_id)) return true;
	return (
		file.state !== 'draft' && actor.roles.some((role) => role === 'cooperation_officer' || role === 'auditor')
	);
}

/** A proposal for somebody who may see it; `NOT_FOUND` for everybody else. */
export async function readProposal(ctx: Ctx, id: string): Promise<ProposalFile | Refusal<'NOT_FOUND'>> {
	const row = isId(id) ? await ctx.db.first(proposalById({ id })) : undefined;
	if (!row) return refuse('NOT_FOUND');
	const file: ProposalFile = {
		...row,
		initiator: row.initiator === 'region' ? 'region' : 'partner',
		answers: row.answers as ProposalAnswers
	};
	return mayRead(ctx, file) ? file : refuse('NOT_FOUND');
}

/** A draft that this actor may go on with. `STATE_CHANGED`: it has been sent meanwhile. */
export async function readDraft(
	ctx: Ctx,
	id: string
): Promise<ProposalFile | Refusal<'NOT_FOUND' | 'STATE_CHANGED'>> {
	const file = await readProposal(ctx, id);
	if ('refused' in file) return file;
	return file.state === 'draft' ? file : refuse('STATE_CHANGED');
}
