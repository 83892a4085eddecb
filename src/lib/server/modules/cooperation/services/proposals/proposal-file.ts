import type { Ctx } from '$lib/server/platform/context';
import { isCountry } from '$lib/server/platform/country-names';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise } from '$lib/server/modules/identity';
import { proposalById } from '../../repository/proposals';
import {
	faultOfCountry,
	faultsOfPart,
	type Answered,
	type PartFault,
	type PartName
} from '../../domain/proposals/parts';
import type { RouteAnswers } from '../../domain/routing';
import type { Procedure } from '$lib/server/modules/workflow';
import { procedureOf, proceduresInForce } from '../procedures/procedures-in-force';
import type { Language } from '$lib/text/bilingual';

export type HandedIn = {
	readonly document_id: string;
	readonly name: string;
	readonly size: number;
	/** From how many photographs it was bound, where it was: its pages can be put in order until it is sent. */
	readonly photographs?: number;
};

export type ProposalAnswers = {
	readonly routing: RouteAnswers;
	/** The language in which it was begun: mail about it is written so. */
	readonly language?: Language;
	/** The officer who types it for a visitor (capability 98): shown on the receipt. */
	readonly entered_for_visitor?: string;
	/** paper key → document, as far as they have been handed in */
	readonly papers?: Readonly<Record<string, HandedIn>>;
	/** Papers mended after a return, kept until they are sent together. */
	readonly mended?: Readonly<Record<string, HandedIn>>;
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
	readonly submitted_at: Date | null;
	readonly is_example: boolean;
	readonly version: number;
	readonly answers: ProposalAnswers;
	/** To which its answers lead, as it holds in this region today; a case freezes it when the proposal is sent. */
	readonly procedure: Procedure | undefined;
};

/** Whoever began it (by link or signed in), the partner or unit it is for, and once it is sent the division. */
function mayRead(ctx: Pick<Ctx, 'actor'>, file: ProposalFile): boolean {
	const { actor } = ctx;
	if (actor.kind === 'applicant') return actor.proposalId === file.id;
	if (actor.kind !== 'person') return actor.kind === 'program';
	if (file.entered_by === actor.id) return true;
	if (file.partner_id !== null && actor.partnerIds.includes(file.partner_id)) return true;
	if (
		file.initiator === 'region' &&
		file.unit_id !== null &&
		actor.roles.includes('unit_officer') &&
		actor.unitIds.includes(file.unit_id)
	)
		return true;
	return (
		file.state !== 'draft' && actor.roles.some((role) => role === 'cooperation_officer' || role === 'auditor')
	);
}

/** A proposal for somebody who may see it; `NOT_FOUND` for everybody else, whether it is there or not. */
export async function readProposal(ctx: Ctx, id: string): Promise<ProposalFile | Refusal<'NOT_FOUND'>> {
	if (authorise(ctx, 'proposal.read')) return refuse('NOT_FOUND');
	const file = isId(id) ? await fileOf(ctx, await rowOf(ctx, id)) : undefined;
	if (!file) return refuse('NOT_FOUND');
	return mayRead(ctx, file) ? file : refuse('NOT_FOUND');
}

type Row = Awaited<ReturnType<typeof rowOf>>;
const rowOf = (ctx: Ctx, id: string) => ctx.db.first(proposalById({ id }));

/** The file of a row, without its secrets. */
export async function fileOf(ctx: Pick<Ctx, 'db' | 'clock'>, row: Row): Promise<ProposalFile | undefined> {
	if (!row) return undefined;
	const { resume_hash: _hash, receipt_secret: _secret, ...rest } = row;
	const answers = row.answers as ProposalAnswers;
	return {
		...rest,
		initiator: row.initiator === 'region' ? 'region' : 'partner',
		answers,
		procedure: procedureOf(answers.routing, await proceduresInForce(ctx))
	};
}

/** A draft that this actor may go on with. `STATE_CHANGED`: it has been sent meanwhile. */
export async function readDraft(
	ctx: Ctx,
	id: string
): Promise<ProposalFile | Refusal<'NOT_FOUND' | 'STATE_CHANGED'>> {
	if (authorise(ctx, 'proposal.write')) return refuse('NOT_FOUND');
	const file = await readProposal(ctx, id);
	if ('refused' in file) return file;
	return file.state === 'draft' ? file : refuse('STATE_CHANGED');
}

/** The faults of a part of this proposal: its own, and where its country belies the answer at the door. */
export function faultsInPart(
	draft: { readonly answers: Pick<ProposalAnswers, 'routing'> },
	part: PartName,
	values: Answered
): PartFault[] {
	const faults = faultsOfPart(part, values);
	if (part !== 'lembaga' || faults.some((fault) => fault.field === 'country')) return faults;
	const { country } = values;
	if (country && !isCountry(country)) return [...faults, { field: 'country', message: 'COUNTRY_WRONG' }];
	const abroad = faultOfCountry(draft.answers.routing.partner_kind, country);
	return abroad ? [...faults, abroad] : faults;
}
