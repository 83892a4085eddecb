import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import {
	officeWords,
	placeWord,
	printOfficeLine,
	readOfficeQuestion,
	readPlace,
	type OfficeWord
} from '$lib/server/hall/office-register';
import { keyPart } from '$lib/server/platform/keyset';
import { isRefusal } from '$lib/server/platform/refusal';
import {
	agreementStatuses,
	disclosureStates,
	instruments,
	listOfficeRegister,
	procedureKeys,
	type OfficeOrder
} from '$lib/server/modules/cooperation';
import { allows } from '$lib/server/modules/identity';
import { listUnits, readOfficePartner } from '$lib/server/modules/organisations';
import { textIn } from '$lib/text';
import { writeNumber } from '$lib/written/numbers';
import type { PageServerLoad } from './$types';

const perPage = 25;

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
	const { ctx, language } = locals;
	const { officeRegister: words, register, site } = textIn(language);
	const { words: kept, filters, order } = readOfficeQuestion(url.searchParams);
	const place = readPlace(url.searchParams.get('cursor'), keyPart.day);
	const page = orError(language, await listOfficeRegister(ctx, { filters, order, limit: perPage, ...place }));
	// Not every role of the desk may list units; without them that filter is not offered.
	const listed = await listUnits(ctx);
	const units = isRefusal(listed) ? [] : listed;
	const partner = filters.partner ? await readOfficePartner(ctx, filters.partner) : undefined;
	setHeaders({ 'cache-control': 'no-store' });

	const sort = order === 'ending' ? 'ending' : undefined;
	const to = (change: Partial<Record<OfficeWord | 'cursor' | 'sort', string | undefined>>) =>
		href(language, 'deskRegister', {}, { ...kept, sort, ...change });
	const named: Partial<Record<OfficeWord, Readonly<Record<string, string>>>> = {
		disclosure: words.states,
		status: register.statuses,
		type: register.types,
		instrument: register.instruments,
		unit: Object.fromEntries(units.map(({ id, name }) => [id, name])),
		partner: partner && !isRefusal(partner) ? { [partner.id]: partner.name } : {}
	};
	const nameOf = (word: OfficeWord, value: string) => named[word]?.[value] ?? value;
	const group = (word: OfficeWord, values: readonly string[]) => ({
		title: words.facets[word] ?? word,
		items: values.map((value) => ({
			text: nameOf(word, value),
			current: kept[word] === value,
			href: to({ [word]: kept[word] === value ? undefined : value })
		}))
	});
	const way = (asked: OfficeOrder) => ({
		href: to({ sort: asked === 'ending' ? 'ending' : undefined }),
		...(order === asked
			? { direction: asked === 'signed' ? ('descending' as const) : ('ascending' as const) }
			: {})
	});
	return {
		mayRedact: allows(ctx.actor, 'redaction.read'),
		mayKeep: allows(ctx.actor, 'retention.read'),
		rows: page.rows.map((row) => printOfficeLine(row, ctx.tenant.name, language)),
		q: kept.q,
		keep: Object.fromEntries(Object.entries(kept).filter(([word]) => word !== 'q')),
		groups: [
			group('disclosure', disclosureStates),
			group('status', agreementStatuses),
			group('type', procedureKeys),
			group('instrument', instruments),
			...(units.length > 0 ? [group('unit', Object.keys(named.unit ?? {}))] : [])
		],
		chosen: officeWords.flatMap((word) => {
			const value = kept[word];
			if (value === undefined) return [];
			const text = word === 'q' ? words.words(value) : nameOf(word, value);
			return [{ href: to({ [word]: undefined }), text }];
		}),
		order,
		sorts: { signed: way('signed'), ending: way('ending') },
		count: words.shown(writeNumber(page.rows.length, language)),
		previous: page.previous
			? { href: to({ cursor: placeWord('b', page.previous) }), text: site.previous }
			: undefined,
		next: page.next ? { href: to({ cursor: placeWord('a', page.next) }), text: site.next } : undefined
	};
};
