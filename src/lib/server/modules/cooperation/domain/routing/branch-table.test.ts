import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { makeWorkingDays, readHolidayCalendar } from '$lib/server/modules/calendar';
import type { Basis } from '$lib/server/modules/workflow';
import { parseRouteAnswers, routeCooperation, type Route } from '.';

/** The table in full (branch-table.yaml): every step, required paper and due day of each worked case. */
type Nested = string | readonly Nested[];
type Worked = {
	readonly title: string;
	readonly answers: Readonly<Record<string, string | boolean>>;
	readonly rule: readonly { readonly at: string; readonly article: string; readonly certainty: string }[];
	readonly expect: {
		readonly procedure: string | null;
		readonly lane?: string;
		readonly refused?: string;
		/** Not said where another lane or a refusal makes the question idle. */
		readonly council?: boolean;
		readonly mandatory?: boolean;
		readonly warnings?: readonly string[];
		readonly steps?: Nested;
		readonly papers?: Readonly<Record<string, readonly string[]>>;
		readonly due?: Readonly<Record<string, string>>;
	};
};

const read = (url: URL): unknown => parse(readFileSync(url, 'utf8'), { merge: true, maxAliasCount: -1 });
const table = read(new URL('./branch-table.yaml', import.meta.url)) as { readonly cases: readonly Worked[] };
const seed = new URL('../../../../../../../db/seeds/reference/holidays.yaml', import.meta.url);
const { holidays, decreedYears } = readHolidayCalendar(read(seed));
const calendar = makeWorkingDays(holidays, decreedYears);

function routeOf({ answers }: Worked): Route {
	const parsed = parseRouteAnswers(answers);
	if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
	return routeCooperation(parsed.answers, calendar);
}

function flat(nested: Nested): string[] {
	return typeof nested === 'string' ? [nested] : nested.flatMap(flat);
}

/** Where the program has to name the article. */
function articlesAt(route: Route, at: string): readonly Basis[] {
	switch (at) {
		case 'way':
			return route.reason.basis;
		case 'council':
			return route.council_basis;
		case 'mandatory':
			return route.mandatory_reason?.basis ?? [];
		case 'refused':
			return route.refused?.basis ?? [];
		case 'warning':
			return route.warnings.flatMap((warning) => warning.basis);
		default:
			return route.steps.find((step) => step.key === at)?.basis ?? [];
	}
}

test('the table holds at least sixty cases, no two alike, and every way through the door', () => {
	expect(table.cases.length).toBeGreaterThanOrEqual(60);
	expect(new Set(table.cases.map((one) => JSON.stringify(one.answers))).size).toBe(table.cases.length);
	const ways = new Set(table.cases.map((one) => one.expect.procedure ?? one.expect.lane));
	expect([...ways].toSorted()).toEqual([
		'asset_use',
		'ksdd',
		'ksdll',
		'ksdpk',
		'ksdpl',
		'ppp',
		'procurement',
		'sinergi',
		'through_central_government',
		'village_cooperation'
	]);
});

describe.each(table.cases)('$title', (worked) => {
	const route = routeOf(worked);
	const { expect: expected, rule } = worked;

	test('goes its way', () => {
		expect({
			procedure: route.procedure,
			lane: route.lane,
			refused: route.refused?.code ?? null,
			mandatory: route.mandatory,
			warnings: route.warnings.map(({ code }) => code).toSorted()
		}).toEqual({
			procedure: expected.procedure,
			lane: expected.lane ?? null,
			refused: expected.refused ?? null,
			mandatory: expected.mandatory ?? false,
			warnings: (expected.warnings ?? []).toSorted()
		});
		if (expected.council !== undefined) expect(route.needs_council).toBe(expected.council);
	});

	test.each(rule)('by $article, $certainty ($at)', ({ at, article, certainty }) => {
		const cited = articlesAt(route, at).map((basis) => [basis.article.id, basis.certainty]);
		expect(cited).toContainEqual([article, certainty]);
	});

	test('by these steps, with these papers, by these days', () => {
		expect(route.steps.map(({ key }) => key)).toEqual(flat(expected.steps ?? []));
		const papers = route.steps.flatMap(({ key, papers: asked }) => {
			const required = asked.filter((paper) => paper.required).map((paper) => paper.key);
			return required.length > 0 ? [[key, required.toSorted()] as const] : [];
		});
		expect(Object.fromEntries(papers)).toEqual(
			Object.fromEntries(Object.entries(expected.papers ?? {}).map(([key, list]) => [key, list.toSorted()]))
		);
		const { provisional = null, ...due } = expected.due ?? {};
		const dated = route.steps.flatMap(({ key, deadline }) =>
			deadline?.due ? [[key, deadline.due] as const] : []
		);
		expect(Object.fromEntries(dated)).toEqual(due);
		const firstProvisional = route.steps.find(({ deadline }) => deadline?.due && deadline.provisional);
		expect(firstProvisional?.key ?? null).toBe(provisional);
	});
});
