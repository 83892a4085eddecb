/** The papers that an agreement may be (contract.md, words in the API). */
export const instruments = [
	'kesepakatan_bersama',
	'nota_kesepakatan',
	'loi',
	'mou',
	'pks',
	'rencana_kerja',
	'addendum',
	'other'
] as const;
export type Instrument = (typeof instruments)[number];

export function isInstrument(text: string): text is Instrument {
	return (instruments as readonly string[]).includes(text);
}

/** Only the head of region signs these; a delegate may sign a PKS and nothing above it (domain.md 3.3). */
const headOfRegionOnly: readonly Instrument[] = ['kesepakatan_bersama', 'nota_kesepakatan', 'loi', 'mou'];

export function signedByHeadOfRegionOnly(instrument: Instrument): boolean {
	return headOfRegionOnly.includes(instrument);
}

/**
 * Whether a paper signed in a renewal continues the one that was asked to be renewed: a contract its contract, an
 * umbrella its umbrella, though papers from before 2018 were often called otherwise (domain.md 10.1). A letter of
 * intent binds nobody and continues nothing.
 */
export function continuesAs(old: Instrument, next: Instrument): boolean {
	if (next === 'loi') return false;
	return old === next || (signedByHeadOfRegionOnly(old) && signedByHeadOfRegionOnly(next));
}

/** What the region numbers: its agreements, and the letters that a case writes. */
export const numberKinds = [...instruments, 'surat_tanggapan', 'nota_dinas'] as const;
export type NumberKind = (typeof numberKinds)[number];

export function isNumberKind(text: string): text is NumberKind {
	return (numberKinds as readonly string[]).includes(text);
}

/** The code of an instrument in a register number; offices write it so in their tata naskah. */
export const instrumentCodes: Readonly<Record<NumberKind, string>> = {
	kesepakatan_bersama: 'KB',
	nota_kesepakatan: 'NK',
	loi: 'LoI',
	mou: 'MoU',
	pks: 'PKS',
	rencana_kerja: 'RK',
	addendum: 'ADD',
	other: 'KS',
	surat_tanggapan: 'ST',
	nota_dinas: 'ND'
};
