/** One thing that is measured: addresses for either side, drawn once. */
export type Case = {
	readonly name: string;
	readonly bare: readonly string[];
	readonly ours: readonly string[];
	/** The least ratio and the longest p95 (milliseconds) that this release promises. */
	readonly floor?: { readonly ratio: number; readonly p95: number };
	readonly post?: boolean;
};

export type Drawn = {
	readonly places: readonly { day: string; id: string }[];
	readonly ids: readonly string[];
	readonly deeds: readonly string[];
	readonly themes: readonly string[];
	readonly years: readonly number[];
};

const types = ['ksdd', 'ksdpk', 'ksdpl', 'ksdll', 'sinergi'];
const statuses = ['active', 'ending_soon', 'ended', 'terminated', 'unknown'];

/** Picks without a pattern but the same each time, so that both sides and all rounds ask alike. */
function picker(seed: number) {
	let state = seed >>> 0;
	return <Value>(values: readonly Value[]): Value => {
		state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
		return values[Math.floor((state / 4_294_967_296) * values.length)]!;
	};
}

/** All cases from what was drawn out of the database. */
export function makeCases(drawn: Drawn, count = 2_000): Case[] {
	const pick = picker(7);
	const some = <Value>(make: () => Value): Value[] => Array.from({ length: count }, make);
	const places = some(() => pick(drawn.places));
	const ids = some(() => pick(drawn.ids));
	const pairs = some(() => `${pick(drawn.deeds)} ${pick(drawn.themes)}`.toLowerCase());
	const words = some(() => pick(drawn.themes).toLowerCase());
	const questions = some(() => {
		const chosen = new URLSearchParams();
		if (pick([true, false])) chosen.set('type', pick(types));
		if (pick([true, false, false])) chosen.set('status', pick(statuses));
		if (pick([true, false, false])) chosen.set('year', String(pick(drawn.years)));
		return chosen.toString();
	});
	const pages = Array.from({ length: 40 }, () => pick(drawn.places));
	const list = places.map(({ day, id }) => `/list?day=${day}&id=${id}`);
	return [
		{
			name: 'list',
			bare: list,
			ours: places.map(({ day, id }) => `/api/v1/agreements?cursor=a_s_${day}_${id}`),
			floor: { ratio: 0.65, p95: 50 }
		},
		{
			name: 'detail',
			bare: ids.map((id) => `/detail/${id}`),
			ours: ids.map((id) => `/api/v1/agreements/${id}`),
			floor: { ratio: 0.7, p95: 50 }
		},
		{
			name: 'search',
			bare: pairs.map((q) => `/search?q=${encodeURIComponent(q)}`),
			ours: pairs.map((q) => `/api/v1/agreements?q=${encodeURIComponent(q)}`),
			floor: { ratio: 0.7, p95: 50 }
		},
		{
			name: 'common',
			bare: words.map((q) => `/search?q=${encodeURIComponent(q)}`),
			ours: words.map((q) => `/api/v1/agreements?q=${encodeURIComponent(q)}`)
		},
		{
			name: 'facets',
			bare: questions.map((question) => `/facets?${question}`),
			ours: questions.map((question) => `/api/v1/agreements/facets?${question}`)
		},
		{
			name: 'page-miss',
			bare: list,
			// Asked in turn, and more of them than the cache of finished pages holds: none is found there.
			ours: drawn.places.map(({ day, id }) => `/kerja-sama?cursor=a_s_${day}_${id}`)
		},
		{
			name: 'page-hit',
			bare: list,
			ours: some(() => pick(pages)).map(({ day, id }) => `/kerja-sama?cursor=a_s_${day}_${id}`)
		},
		{ name: 'create', bare: ['/create'], ours: ['/api/v1/agreements'], post: true },
		{ name: 'create-insert', bare: ['/insert'], ours: ['/api/v1/agreements'], post: true }
	];
}
