import type { Bilingual } from '$lib/text/bilingual';
import type { Instrument } from './instrument';
import type { Sector } from './sector';

/** What a donor's own activity file (IATI 2.0x) says of one activity, in our words; null where it says nothing. */
export type DonorActivity = {
	readonly identifier: string;
	readonly reporter: { readonly ref: string; readonly type: string; readonly name: string };
	readonly title: Bilingual;
	readonly summary: Bilingual | null;
	readonly stage: string | null;
	readonly sector: Sector | null;
	readonly location: string | null;
	readonly latitude: string | null;
	readonly longitude: string | null;
	readonly planned_start: string | null;
	readonly planned_end: string | null;
	readonly actual_start: string | null;
	readonly actual_end: string | null;
	readonly instrument: Instrument | null;
	readonly currency: string | null;
	/** What the donor says it promised and paid, each currency by itself; exact decimals. */
	readonly committed: readonly DonorSum[];
	readonly disbursed: readonly DonorSum[];
};
export type DonorSum = { readonly currency: string; readonly amount: string };
