import { addMonths, type Day } from '$lib/server/modules/calendar';

/** An agreement as the rules of a chain see it. */
export type ChainAgreement = {
	readonly id: string;
	readonly level: 'umbrella' | 'operative' | 'addendum';
	/** The umbrella of a contract, or the text that an addendum changes. */
	readonly parent: string | null;
	readonly signedOn: Day;
	/** Its last day as it was signed; unknown where the paper gives none. */
	readonly endsOn: Day | null;
	/** The day on which it was ended before its time. */
	readonly endedOn: Day | null;
	/** What two texts must share to be about the same thing; null is shared with nothing. */
	readonly subject: string | null;
	readonly place: string | null;
	/** Whether the law of its day wants an umbrella above it (domain.md 10.1). */
	readonly needsUmbrella: boolean;
	/** An umbrella abroad may be the whole agreement: then nothing is missing under it. */
	readonly standsAlone?: boolean;
	/** Of an addendum: the new last day of the text it changes. */
	readonly extendsTo: Day | null;
	/** The agreement that this one continues: the days that both run are a handover, not an overlap. */
	readonly renews?: string | null;
};

export type ChainDuty = {
	readonly id: string;
	readonly agreement: string;
	readonly dueOn: Day | null;
	readonly settled: boolean;
};

export const chainFaults = [
	'umbrella_without_operative',
	'operative_outlives_umbrella',
	'addendum_on_ended',
	'orphan_operative',
	'obligation_after_end',
	'overlap'
] as const;
export type ChainFault = (typeof chainFaults)[number];

/** What is wrong, with which agreement, and by which days: enough for a person to check it. */
export type ChainFinding = {
	readonly fault: ChainFault;
	readonly agreement: string;
	/** The other agreement that it is about: the umbrella, the changed text, the earlier of two. */
	readonly other?: string;
	readonly obligation?: string;
	/** The day that the rule looked at, and the one it was held against. */
	readonly day?: Day;
	readonly against?: Day;
};

/**
 * The faults of chains of agreements on a day, in the order of the agreements given. An agreement runs from its signing
 * to its end, both included; where its end is unknown it runs on, and no rule about ends speaks.
 *
 * @param umbrellaMonths after how many calendar months an umbrella without a contract is named; the region's setting,
 * no statutory term (domain.md 9.4)
 */
export function chainFindings(
	agreements: readonly ChainAgreement[],
	duties: readonly ChainDuty[],
	on: { readonly today: Day; readonly umbrellaMonths: number }
): ChainFinding[] {
	const byId = new Map(agreements.map((one) => [one.id, one]));
	const ends = endsOf(agreements, byId);
	const followed = new Set(
		agreements.flatMap((one) =>
			one.level === 'operative' && one.parent !== null && one.signedOn <= on.today ? [one.parent] : []
		)
	);
	return [
		...agreements.flatMap((one) => faultsOf(one, { byId, ends, followed, on })),
		...duties.flatMap((duty): ChainFinding[] => {
			const end = ends.get(duty.agreement)?.end;
			return !duty.settled && duty.dueOn !== null && end && duty.dueOn > end
				? [
						{
							fault: 'obligation_after_end',
							agreement: duty.agreement,
							obligation: duty.id,
							day: duty.dueOn,
							against: end
						}
					]
				: [];
		}),
		...overlaps(agreements, ends)
	];
}

type Ends = ReadonlyMap<
	string,
	{
		/** Its last day in the end; null where it is unknown. */
		readonly end: Day | null;
		/** Its addenda that were signed too late, with the last day that it had then. */
		readonly late: ReadonlyMap<string, Day>;
	}
>;

/** The end of each agreement; its addenda move it one after the other as they were signed. */
function endsOf(agreements: readonly ChainAgreement[], byId: ReadonlyMap<string, ChainAgreement>): Ends {
	const addenda = new Map<string, ChainAgreement[]>();
	for (const one of agreements) {
		if (one.level !== 'addendum' || one.parent === null || !byId.has(one.parent)) continue;
		addenda.set(one.parent, [...(addenda.get(one.parent) ?? []), one]);
	}
	return new Map(
		agreements.map((one) => {
			let end = one.endedOn ?? one.endsOn;
			const late = new Map<string, Day>();
			for (const addendum of (addenda.get(one.id) ?? []).toSorted(bySigning)) {
				if (end !== null && addendum.signedOn > end) late.set(addendum.id, end);
				else if (addendum.extendsTo !== null && one.endedOn === null) end = addendum.extendsTo;
			}
			return [one.id, { end, late }];
		})
	);
}

function faultsOf(
	one: ChainAgreement,
	{
		byId,
		ends,
		followed,
		on
	}: {
		readonly byId: ReadonlyMap<string, ChainAgreement>;
		readonly ends: Ends;
		/** Umbrellas under which a contract has been signed. */
		readonly followed: ReadonlySet<string>;
		readonly on: { readonly today: Day; readonly umbrellaMonths: number };
	}
): ChainFinding[] {
	const end = ends.get(one.id)?.end ?? null;
	const parent = one.parent === null ? undefined : byId.get(one.parent);
	switch (one.level) {
		case 'umbrella': {
			const since = addMonths(one.signedOn, on.umbrellaMonths);
			const runs = one.signedOn <= on.today && (end === null || on.today <= end);
			return runs && !one.standsAlone && !followed.has(one.id) && since <= on.today
				? [{ fault: 'umbrella_without_operative', agreement: one.id, day: one.signedOn, against: since }]
				: [];
		}
		case 'operative': {
			if (!parent)
				return one.needsUmbrella && one.parent === null
					? [{ fault: 'orphan_operative', agreement: one.id, day: one.signedOn }]
					: [];
			const above = ends.get(parent.id)?.end ?? null;
			return end !== null && above !== null && end > above
				? [
						{
							fault: 'operative_outlives_umbrella',
							agreement: one.id,
							other: parent.id,
							day: end,
							against: above
						}
					]
				: [];
		}
		case 'addendum': {
			const against = parent && ends.get(parent.id)?.late.get(one.id);
			return against
				? [{ fault: 'addendum_on_ended', agreement: one.id, other: parent.id, day: one.signedOn, against }]
				: [];
		}
	}
}

/**
 * With how many earlier ones an overlap is named. A hundred texts about the same thing are five thousand pairs: more
 * than anybody reads, and than fits into memory where an old register names everything alike.
 */
const overlapsNamed = 3;

/**
 * What is of one level about the same thing in the same place on a day in common, named at the later signed one, with
 * the latest ones before it.
 */
function overlaps(agreements: readonly ChainAgreement[], ends: Ends): ChainFinding[] {
	const groups = new Map<string, ChainAgreement[]>();
	for (const one of agreements) {
		if (one.level === 'addendum' || one.subject === null || one.place === null) continue;
		const key = JSON.stringify([one.level, one.subject, one.place]);
		const group = groups.get(key);
		if (group) group.push(one);
		else groups.set(key, [one]);
	}
	return [...groups.values()].flatMap((group) => {
		let running: ChainAgreement[] = [];
		return group.toSorted(bySigning).flatMap((later): ChainFinding[] => {
			const own = ends.get(later.id)?.end ?? null;
			// One that was ended on paper before its signing has no day at all.
			if (own !== null && own < later.signedOn) return [];
			const runs = (earlier: ChainAgreement) => {
				const end = ends.get(earlier.id)?.end ?? null;
				return end === null || later.signedOn <= end;
			};
			// What has ended by this signing shares no day with any later one either: it is passed over once.
			let over = 0;
			const found: ChainFinding[] = [];
			for (let at = running.length - 1; at >= 0 && found.length < overlapsNamed; at -= 1) {
				const earlier = running[at]!;
				if (!runs(earlier)) over += 1;
				else if (later.renews !== earlier.id) found.push(overlapOf(later, earlier, ends));
			}
			if (over > 0) running = running.filter(runs);
			running.push(later);
			return found;
		});
	});
}

function overlapOf(later: ChainAgreement, earlier: ChainAgreement, ends: Ends): ChainFinding {
	const end = ends.get(earlier.id)?.end ?? null;
	return {
		fault: 'overlap',
		agreement: later.id,
		other: earlier.id,
		day: later.signedOn,
		...(end ? { against: end } : {})
	};
}

const bySigning = (a: ChainAgreement, b: ChainAgreement): number =>
	a.signedOn < b.signedOn ? -1 : a.signedOn > b.signedOn ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
