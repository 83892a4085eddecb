import { mostRowsOnPublicPaper, printPublicList, type ExportedFile } from '$lib/server/modules/exports';
import { countProjectFacets, listProjects, readProjectSearch } from '$lib/server/modules/funding';
import {
	listAgreements,
	listPartners,
	readRegisterQuestion,
	registerWords
} from '$lib/server/modules/portal';
import { listPublicServices, listPublicThemes } from '$lib/server/modules/sharing';
import { countryName } from '$lib/server/platform/country-names';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { partnersChosen, readPartnerFilters } from '../partner-filters';
import { partnerKindName } from '../partner-words';
import { printProject } from '../project-words';
import { printProjectSearch } from '../project-search';
import { registerChosen } from '../register-view';
import { printAgreement } from '../register-words';
import { fieldName, writeService } from '../sharing-view';
import { deskList, type AskedFor, type DeskList } from './desk-list';

/** One more than a public paper holds: it then says that it is too long instead of ending unseen. */
const perPaper = mostRowsOnPublicPaper + 1;

/** What the address narrowed, in the words of the page. */
const narrowed = (chosen: readonly string[], { language }: Ctx): AskedFor[] =>
	chosen.map((value) => ({ label: textIn(language).partners.filteredBy, value }));

/** The public lists as papers, by the name of their open table (capability 75). */
const publicLists: Readonly<Record<string, DeskList>> = {
	agreements: deskList({
		page: 'agreements',
		async read(ctx, search) {
			const asked = Object.fromEntries(registerWords.map((word) => [word, search.get(word) ?? undefined]));
			const { question } = readRegisterQuestion(asked, perPaper);
			const { rows } = await listAgreements(ctx, question);
			return {
				rows: rows.map((row) => printAgreement(row, ctx.tenant.name, ctx.language)),
				asked: narrowed(await registerChosen(ctx, question), ctx)
			};
		},
		title: ({ register }) => register.list.title,
		columns: ({ register, site }) => [
			{ label: register.list.columns.title, width: 48, value: (row) => row.title },
			{ label: register.one.facts.instrument, value: (row) => row.note },
			{ label: register.list.columns.partner, width: 32, value: (row) => row.partner },
			{ label: register.list.columns.signed, value: (row) => row.signed },
			{
				label: register.list.columns.term,
				value: (row) => [row.status.text, row.until].filter(Boolean).join(', ') || site.notKnown
			}
		],
		example: (row) => row.example
	}),
	partners: deskList({
		page: 'partners',
		async read(ctx, search) {
			const filters = readPartnerFilters(search);
			const { rows } = await listPartners(ctx, filters, { limit: perPaper });
			const chosen = partnersChosen(filters, ctx.language).map(({ text }) => text);
			return { rows, asked: narrowed(chosen, ctx) };
		},
		title: ({ partners }) => partners.title,
		columns: ({ partners }, { language }) => [
			{ label: partners.columns.name, width: 48, value: (row) => row.name },
			{ label: partners.columns.kind, width: 32, value: (row) => partnerKindName(row.kind, language) },
			{ label: partners.columns.country, value: (row) => countryName(row.country, language) ?? row.country }
		],
		example: (row) => row.is_example
	}),
	projects: deskList({
		page: 'projects',
		async read(ctx, search) {
			const asked = readProjectSearch((name) => search.get(name));
			const [{ rows }, counts] = await Promise.all([
				listProjects(ctx, { limit: perPaper }, asked),
				countProjectFacets(ctx, asked)
			]);
			return {
				rows: rows.map((row) => ({ ...printProject(row, ctx.language), parties: row.parties })),
				asked: narrowed(
					printProjectSearch(asked, counts, ctx.mode, ctx.language).chosen.map(({ text }) => text),
					ctx
				)
			};
		},
		title: ({ outward }) => outward.projects.title,
		columns: ({ officeProjects, outward }) => [
			{ label: officeProjects.columns.title, width: 48, value: (row) => row.title },
			{
				label: officeProjects.columns.funders,
				width: 32,
				value: (row) => row.parties.flatMap(({ role, name }) => (role === 'funding' ? [name] : [])).join(', ')
			},
			{ label: outward.projects.sector, value: (row) => row.sector },
			{ label: outward.projects.location, value: (row) => row.location },
			{ label: officeProjects.columns.stage, value: (row) => row.stage?.text }
		],
		example: (row) => row.example
	}),
	'sharing-themes': deskList({
		page: 'sharedServices',
		read: async (ctx) => ({ rows: await listPublicThemes(ctx) }),
		title: ({ sharing }) => sharing.page.title,
		columns: ({ sharing: { themes: words } }, { language }) => [
			{ label: words.direction, value: (row) => words.directions[row.direction] ?? row.direction },
			{
				label: words.name,
				width: 48,
				value: (row) => (language === 'en' ? (row.title_en ?? row.title) : row.title)
			},
			{ label: words.field, width: 32, value: (row) => fieldName(row.field, language) },
			{ label: words.unit, width: 32, value: (row) => row.unit }
		],
		example: (row) => row.is_example
	}),
	'joint-services': deskList({
		page: 'sharedServices',
		async read(ctx) {
			const services = await listPublicServices(ctx);
			return { rows: services.map((one) => writeService(one, ctx.tenant.name, ctx.language, 'public')) };
		},
		title: ({ sharing }) => sharing.page.services,
		columns({ sharing: { services: words, page } }) {
			// What is not known of a service is no fact of it, and stands as a stroke.
			const factOf = (label: string) => ({
				label,
				width: 32,
				value: (row: ReturnType<typeof writeService>) => row.facts.find((fact) => fact.label === label)?.value
			});
			return [
				{ label: page.services, width: 48, value: (row) => row.name },
				{ label: page.field, width: 32, value: (row) => row.field },
				...[words.runBy, words.since, words.coverage, words.cost].map(factOf)
			];
		},
		example: (row) => row.example
	})
};

/** A public list as PDF. `NOT_FOUND`: there is no such list; else as `printPublicList`. */
export async function openPublicPaper(
	ctx: Ctx,
	from: { readonly address: string },
	word: string,
	search: URLSearchParams
): Promise<ExportedFile | Refusal<string>> {
	const list = Object.hasOwn(publicLists, word) ? publicLists[word] : undefined;
	if (!list) return refuse('NOT_FOUND');
	const content = await list.open(ctx, word, search);
	return isRefusal(content) ? content : printPublicList(ctx, from, content);
}
