import type { Ctx } from '$lib/server/platform/context';
import { refuse, isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { listDocumentsUnchecked } from '$lib/server/modules/documents';
import { allows, authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { isUnderWay } from '$lib/server/modules/workflow';
import { readsFromOutside } from '../../domain/case-scope';
import { inkScansOfCase } from '../../repository/ceremonies';
import {
	emailOfPerson,
	officePeople,
	roundsOfCase,
	seatsAskedOf,
	seatsOfPartners,
	seatsOfRounds,
	type PartnerSeatRow
} from '../../repository/signing';
import { readCase, type CaseFile } from '../case-file';
import { signingStepOf } from './open-round';
import type { RoundRow, SeatRow, SigningReader } from './round-file';

export type SeatView = SeatRow & {
	/** What this reader may do at it now. */
	readonly acts: readonly ('initial' | 'sign' | 'refuse' | 'ask_again')[];
};
export type RoundView = RoundRow & { readonly seats: readonly SeatView[]; readonly may_withdraw: boolean };

export type SigningOfCase = {
	readonly case_id: string;
	readonly subject: string;
	readonly is_example: boolean;
	readonly rounds: readonly RoundView[];
	/** What a new round may be about; null where this reader may begin none. */
	readonly may_open: {
		readonly documents: readonly { readonly id: string; readonly title: string; readonly version: number }[];
		readonly people: readonly {
			readonly id: string;
			readonly name: string;
			readonly position: string | null;
		}[];
		readonly partner: string | null;
		/** A signing step waits. */
		readonly agreement: boolean;
	} | null;
};

/** The signing of a case's papers, for the office. */
export async function readSigning(
	ctx: Ctx,
	caseId: string
): Promise<SigningOfCase | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'case.read');
	if (denied) return denied;
	if (readsFromOutside(ctx.actor)) return refuse('NOT_FOUND');
	const file = await readCase(ctx, caseId);
	if (isRefusal(file)) return file;
	const rounds = await roundsWithSeats(ctx.db, caseId);
	const me = ctx.actor.kind === 'person' ? ctx.actor.id : null;
	const mayOpen = allows(ctx.actor, 'signing.open');
	return {
		case_id: caseId,
		subject: file.row.subject,
		is_example: file.row.is_example,
		rounds: rounds.map(({ round, seats }) => ({
			...round,
			may_withdraw: mayOpen && round.state === 'open',
			seats: seats.map((seat) => {
				const asked = round.state === 'open' && seat.state === 'asked';
				const mine = asked && me !== null && seat.person_id === me;
				return {
					...seat,
					acts: [
						...(mine ? ([seat.act, 'refuse'] as const) : []),
						...(asked && mayOpen ? (['ask_again'] as const) : [])
					]
				};
			})
		})),
		may_open: mayOpen && isUnderWay(file.state.status) ? await choicesFor(ctx, file, rounds) : null
	};
}

async function choicesFor(
	ctx: Ctx,
	file: CaseFile,
	rounds: readonly { round: RoundRow }[]
): Promise<SigningOfCase['may_open']> {
	const busy = rounds.filter(({ round }) => round.state === 'open').map(({ round }) => round.document_id);
	const documents = await listDocumentsUnchecked(ctx, 'case', file.row.id);
	const inInk = (await ctx.db.rows(inkScansOfCase({ caseId: file.row.id }))).map(({ id }) => id);
	return {
		documents: documents
			.filter(
				(one) =>
					one.media_type === 'application/pdf' &&
					!one.signed &&
					!busy.includes(one.id) &&
					!inInk.includes(one.id)
			)
			.map((one) => ({ id: one.id, title: one.title, version: one.number })),
		people: (await ctx.db.rows(officePeople({ day: ctx.clock.today() }))).map(({ id, name, position }) => ({
			id,
			name,
			position
		})),
		partner: file.row.partner_name,
		agreement: signingStepOf(file) !== undefined
	};
}

async function roundsWithSeats(
	reader: SigningReader,
	caseId: string
): Promise<{ round: RoundRow; seats: SeatRow[] }[]> {
	const rounds = (await reader.rows(roundsOfCase({ caseId }))) as RoundRow[];
	if (rounds.length === 0) return [];
	const seats = (await reader.rows(seatsOfRounds({ ids: rounds.map(({ id }) => id) }))) as SeatRow[];
	return rounds.map((round) => ({ round, seats: seats.filter((seat) => seat.round_id === round.id) }));
}

export type SigningProgress = {
	readonly state: string;
	readonly title: string;
	/** The paper that a signing step waits for, and no other one. */
	readonly of_agreement: boolean;
	readonly initials: { readonly done: number; readonly of: number };
	readonly signatures: { readonly done: number; readonly of: number };
};

/** How far each signing of a case has come, without a name: for the case's page and the tracking page. */
export async function signingProgress(reader: SigningReader, caseId: string): Promise<SigningProgress[]> {
	const rounds = await roundsWithSeats(reader, caseId);
	const count = (seats: readonly SeatRow[], act: string) => {
		const of = seats.filter((seat) => seat.act === act);
		return { done: of.filter(({ state }) => state === 'done').length, of: of.length };
	};
	return rounds
		.filter(({ round }) => round.state === 'open' || round.state === 'done')
		.map(({ round, seats }) => ({
			state: round.state,
			title: round.title,
			of_agreement: round.step_key !== null,
			initials: count(seats, 'initial'),
			signatures: count(seats, 'sign')
		}));
}

export type AskedSeat = {
	readonly id: string;
	readonly act: string;
	readonly due_on: string | null;
	readonly case_id: string;
	readonly document_id: string;
	readonly title: string;
	readonly subject: string;
	readonly is_example: boolean;
};

/** What this person is asked to initial or sign, the soonest first; 50 at most. */
export async function listSeatsAskedOfMe(ctx: Ctx): Promise<readonly AskedSeat[]> {
	if (ctx.actor.kind !== 'person' || authorise(ctx, 'signing.take_part')) return [];
	return ctx.db.rows(seatsAskedOf({ personId: ctx.actor.id }));
}

/** How many seats the list shows; older rounds are on their cases. */
const mostSeatsListed = 100;

/**
 * The seats that an organisation's signers were asked to take, for its own room. A seat's link is personal: its address is
 * given to whoever has the mail it was sent to, and to nobody else.
 */
export async function listSeatsOfOwnPartner(
	ctx: Ctx
): Promise<readonly (PartnerSeatRow & { readonly mine: boolean })[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'partner.own');
	if (denied) return denied;
	const { actor } = ctx;
	if (actor.kind !== 'person') return [];
	const [seats, [self]] = await ctx.db.together([
		seatsOfPartners({ partnerIds: actor.partnerIds, limit: mostSeatsListed }),
		emailOfPerson({ id: actor.id })
	]);
	return seats.map((seat) => ({
		...seat,
		mine: seat.email !== null && self?.email != null && seat.email.toLowerCase() === self.email.toLowerCase()
	}));
}
