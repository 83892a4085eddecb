import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId } from '$lib/server/platform/ids';
import { openRoundOfDocument, roundById, seatById, seatsOfRounds } from '../../repository/signing';
import type { SeatAct, SeatState } from '../../domain/signing/round';

export type SigningReader = Pick<Ctx['db'], 'first' | 'rows'> | UnitOfWork;

export type SeatRow = {
	readonly id: string;
	readonly round_id: string;
	readonly position: number;
	readonly act: SeatAct;
	readonly side: 'region' | 'partner';
	readonly person_id: string | null;
	readonly name: string;
	readonly capacity: string;
	readonly email: string | null;
	readonly language: 'id' | 'en';
	readonly state: SeatState;
	readonly asked_on: string | null;
	readonly due_on: string | null;
	readonly done_at: Date | null;
	readonly done_version: number | null;
	readonly how: string | null;
	readonly certificate_name: string | null;
	readonly refusal: string | null;
};

export type RoundRow = {
	readonly id: string;
	readonly case_id: string;
	readonly document_id: string;
	readonly title: string;
	readonly step_key: string | null;
	readonly ordered: boolean;
	readonly meterai: string;
	readonly meterai_note: string;
	readonly days: number;
	readonly state: string;
	readonly opened_by: string | null;
	readonly opened_by_name: string;
	readonly opened_at: Date;
	readonly ended_at: Date | null;
	readonly ended_why: string | null;
	readonly is_example: boolean;
};

/** A signing round with its seats in order. Checks no access. */
export type RoundFile = { readonly round: RoundRow; readonly seats: readonly SeatRow[] };

async function withSeats(reader: SigningReader, round: RoundRow | undefined): Promise<RoundFile | undefined> {
	if (!round) return undefined;
	return { round, seats: (await reader.rows(seatsOfRounds({ ids: [round.id] }))) as SeatRow[] };
}

export async function loadRoundUnchecked(reader: SigningReader, id: string): Promise<RoundFile | undefined> {
	return isId(id) ? withSeats(reader, await reader.first(roundById({ id }))) : undefined;
}

/** The round by which a document is being signed now, if any. */
export async function openRoundUnchecked(
	reader: SigningReader,
	documentId: string
): Promise<RoundFile | undefined> {
	return withSeats(reader, await reader.first(openRoundOfDocument({ documentId })));
}

/** A seat with the round that it belongs to. */
export async function loadSeatUnchecked(
	reader: SigningReader,
	id: string
): Promise<(RoundFile & { readonly seat: SeatRow }) | undefined> {
	const row = isId(id) ? await reader.first(seatById({ id })) : undefined;
	const file = row && (await loadRoundUnchecked(reader, row.round_id));
	const seat = file?.seats.find((one) => one.id === id);
	return file && seat ? { ...file, seat } : undefined;
}
