import { isDay } from '$lib/server/modules/calendar';

/** What the checker of an original ticks; each may be "no" with a remark (domain.md 10.13). */
export const ticks = ['initialled', 'stamp_duty', 'stamped'] as const;
export type Tick = (typeof ticks)[number];
type Ticked = { readonly done: boolean; readonly note: string };

export type OriginalSeen = {
	readonly holder: string;
	readonly ticks: Readonly<Record<Tick, Ticked>>;
	readonly shelf: string;
	readonly box: string;
	readonly folder: string;
	readonly placeNote: string;
};

export type Witness = { readonly name: string; readonly office: string | null };

export type CeremonyHeld = {
	readonly heldOn: string;
	readonly place: string;
	readonly occasion: string;
	readonly witnesses: readonly Witness[];
	readonly identical: Ticked;
	readonly exchanged: Ticked;
	readonly checkedBy: string;
	readonly originals: readonly OriginalSeen[];
};

export type CeremonyFault = {
	readonly field: string;
	readonly message: 'REQUIRED' | 'DAY_WRONG' | 'DAY_IN_FUTURE' | 'NOTE_NEEDED' | 'TOO_MANY';
};

export const mostOriginals = 10;

/** What is missing: a day that has been, a place, an original, and a remark for each "no". */
export function faultsInCeremony(held: CeremonyHeld, today: string): CeremonyFault[] {
	const faults: CeremonyFault[] = [];
	const add = (field: string, message: CeremonyFault['message']) => faults.push({ field, message });
	if (!isDay(held.heldOn)) add('held_on', 'DAY_WRONG');
	else if (held.heldOn > today) add('held_on', 'DAY_IN_FUTURE');
	if (held.place.trim() === '') add('place', 'REQUIRED');
	if (held.checkedBy.trim() === '') add('checked_by', 'REQUIRED');
	for (const name of ['identical', 'exchanged'] as const)
		if (!held[name].done && held[name].note.trim() === '') add(`${name}_note`, 'NOTE_NEEDED');
	if (held.originals.length === 0) add('original_1_holder', 'REQUIRED');
	if (held.originals.length > mostOriginals) add('original_1_holder', 'TOO_MANY');
	held.originals.forEach((original, at) => {
		if (original.holder.trim() === '') add(`original_${at + 1}_holder`, 'REQUIRED');
		for (const tick of ticks)
			if (!original.ticks[tick].done && original.ticks[tick].note.trim() === '')
				add(`original_${at + 1}_${tick}_note`, 'NOTE_NEEDED');
	});
	return faults;
}

/** Witnesses as somebody types them: one a line, a name and after a comma the office; forty at most. */
export function readWitnesses(text: string): Witness[] {
	return text
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean)
		.slice(0, 40)
		.map((line) => {
			const comma = line.indexOf(',');
			return comma < 0
				? { name: line, office: null }
				: { name: line.slice(0, comma).trim(), office: line.slice(comma + 1).trim() || null };
		});
}
