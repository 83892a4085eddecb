/** Who fits a theme that the region offers or seeks, and why. Pure: what is known of whom is given. */

export const directions = ['offers', 'seeks'] as const;
export type Direction = (typeof directions)[number];

export type Theme = {
	readonly id: string;
	readonly direction: Direction;
	readonly field: string;
	readonly title: string;
};

/** What speaks for a partner: what it said, what it did with the region, what it pays for elsewhere here. */
export type Known = {
	readonly partner: {
		readonly id: string;
		readonly name: string;
		readonly kind: string;
		readonly regionCode: string | null;
		readonly example: boolean;
	};
	readonly said: readonly { readonly direction: Direction; readonly field: string; readonly title: string }[];
	readonly agreements: readonly {
		readonly field: string | null;
		readonly title: string;
		readonly running: boolean;
		/** The mean of the stars of its complete evaluations, 1 to 5. */
		readonly stars: number | null;
	}[];
	readonly funds: readonly { readonly field: string; readonly title: string }[];
	readonly calls: readonly { readonly field: string; readonly title: string }[];
};

export const reasonKinds = [
	'borders',
	'same_province',
	'said_opposite',
	'same_words',
	'runs_with_us',
	'ran_with_us',
	'rated_well',
	'funds_here',
	'open_call'
] as const;
export type ReasonKind = (typeof reasonKinds)[number];

/** What each reason weighs. A habit of ours, shown beside each suggestion, so that anybody may disagree with it. */
export const weights: Readonly<Record<ReasonKind, number>> = {
	borders: 30,
	same_province: 10,
	said_opposite: 40,
	same_words: 15,
	runs_with_us: 15,
	ran_with_us: 8,
	rated_well: 7,
	funds_here: 20,
	open_call: 25
};

export type Reason = { readonly kind: ReasonKind; readonly weight: number; readonly about: string | null };
export type Match = {
	readonly partner: Known['partner'];
	readonly neighbour: boolean;
	readonly score: number;
	readonly reasons: readonly Reason[];
};

const small = new Set([
	'dan',
	'untuk',
	'yang',
	'dengan',
	'dari',
	'pada',
	'atau',
	'contoh',
	'kota',
	'kerja',
	'sama'
]);
const wordsOf = (text: string) =>
	new Set(
		text
			.toLowerCase()
			.split(/[^\p{L}\p{N}]+/u)
			.filter((word) => word.length > 3 && !small.has(word))
	);

/**
 * The partners, neighbours and donors that fit a theme, with each reason and its weight. Nobody is suggested for where they
 * lie alone: something must speak for the matter itself. Neighbours come first, since the region wants to run services
 * together where that is cheaper; then who has most for it.
 *
 * @param here the region's own code, and the codes of the regions that border on it
 */
export function matchesFor(
	theme: Theme,
	known: readonly Known[],
	here: { readonly code: string; readonly bordering: readonly string[] }
): Match[] {
	return known
		.map((one) => matchOf(theme, one, here))
		.filter((match) => match.reasons.some(({ kind }) => kind !== 'borders' && kind !== 'same_province'))
		.toSorted(
			(a, b) =>
				Number(b.neighbour) - Number(a.neighbour) ||
				b.score - a.score ||
				(a.partner.name < b.partner.name ? -1 : a.partner.name > b.partner.name ? 1 : 0)
		);
}

function matchOf(theme: Theme, known: Known, here: { code: string; bordering: readonly string[] }): Match {
	const { partner } = known;
	const asked = wordsOf(theme.title);
	const reasons: Reason[] = [];
	const add = (kind: ReasonKind, about: string | null = null) =>
		reasons.push({ kind, weight: weights[kind], about });
	const neighbour = partner.regionCode !== null && here.bordering.includes(partner.regionCode);
	const province = here.code.split('.')[0]!;
	if (neighbour) add('borders');
	else if (
		partner.regionCode !== null &&
		partner.regionCode !== here.code &&
		partner.regionCode.split('.')[0] === province
	)
		add('same_province');
	const wanted: Direction = theme.direction === 'offers' ? 'seeks' : 'offers';
	const said = known.said.filter((one) => one.direction === wanted && one.field === theme.field);
	const closest = said.find((one) => [...wordsOf(one.title)].some((word) => asked.has(word)));
	if (said.length > 0) add('said_opposite', (closest ?? said[0]!).title);
	if (closest) add('same_words', closest.title);
	const ours = known.agreements.filter((one) => one.field === theme.field);
	const running = ours.find((one) => one.running);
	if (running) add('runs_with_us', running.title);
	else if (ours[0]) add('ran_with_us', ours[0].title);
	const rated = ours.find((one) => one.stars !== null && one.stars >= 4);
	if (rated) add('rated_well', rated.title);
	// Money is looked for by whoever seeks; whoever offers needs none.
	if (theme.direction === 'seeks') {
		const funded = known.funds.find((one) => one.field === theme.field);
		if (funded) add('funds_here', funded.title);
		const call = known.calls.find((one) => one.field === theme.field);
		if (call) add('open_call', call.title);
	}
	return { partner, neighbour, score: reasons.reduce((sum, { weight }) => sum + weight, 0), reasons };
}

/** The region's affair that a donor's sector belongs to. */
export const fieldOfSector: Readonly<Record<string, string>> = {
	solid_waste: 'environment',
	wastewater: 'public_works',
	water_supply: 'public_works',
	waste_to_energy: 'environment',
	settlements: 'housing',
	transport: 'transport',
	environment: 'environment',
	disaster_risk: 'public_order',
	health: 'health',
	education: 'education'
};
