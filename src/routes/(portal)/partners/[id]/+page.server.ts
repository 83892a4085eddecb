import { error, redirect } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { linkedPartner } from '$lib/server/hall/linked-data';
import { partnerKindName } from '$lib/server/hall/partner-words';
import { printAgreement } from '$lib/server/hall/register-words';
import { findMergedInto } from '$lib/server/modules/organisations';
import {
	countRegister,
	listAgreements,
	readPartner,
	type PartnerDetailRow
} from '$lib/server/modules/portal';
import { countryName } from '$lib/server/platform/country-names';
import { isRefusal } from '$lib/server/platform/refusal';
import { sourceNotes } from '$lib/source-notes';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { FactItem } from '$lib/ui';
import { writeDay } from '$lib/written/dates';
import { writeNumber } from '$lib/written/numbers';
import type { PageServerLoad } from './$types';

/** The newest on the page itself; all of them stand in the register under the same filter. */
const shown = 10;

export const load: PageServerLoad = async ({ locals, params }) => {
	const { ctx, language } = locals;
	const { site, partners, register } = textIn(language);
	const row = await readPartner(ctx, params.id);
	if (isRefusal(row)) {
		// A record that became part of another keeps its address: what was printed or linked goes on to that one.
		const into = await findMergedInto(ctx, params.id, 'public');
		if (into) redirect(302, href(language, 'partner', { id: into }));
		error(404, { message: site.errorPage.notFound });
	}
	const [page, { total }] = await Promise.all([
		listAgreements(ctx, { partner: row.id, sort: '-signed_on', limit: shown }),
		countRegister(ctx, { partner: row.id })
	]);
	const count = writeNumber(total ?? 0, language);
	return {
		partner: {
			id: row.id,
			name: row.name,
			kicker: partnerKindName(row.kind, language),
			example: row.is_example,
			fromSource: row.from_source,
			facts: factsOf(row, language),
			note: row.note,
			projects: row.projects.map((project) => ({
				key: `${project.id}${project.role}`,
				text: project.title[language],
				href: href(language, 'project', { id: project.id }),
				role: partners.one.roles[project.role] ?? project.role,
				example: project.is_example
			})),
			sources: sourceNotes(row.sources, language),
			record: `/api/v1/partners/${row.id}`,
			linked: linkedPartner(row, ctx, language)
		},
		agreements: page.rows.map((one) => printAgreement(one, ctx.tenant.name, language)),
		count: ctx.mode === 'demo' ? register.list.countWithoutExamples(count) : register.list.count(count),
		all: page.next === null ? undefined : href(language, 'agreements', {}, { partner: row.id })
	};
};

function factsOf(row: PartnerDetailRow, language: Language): FactItem[] {
	const { facts } = textIn(language).partners.one;
	const history = textIn(language).partnerHistory;
	const day = (value: string) => writeDay(value, language, 'long');
	const said = (label: string, value: string | null, link?: string): FactItem[] =>
		value ? [{ label, value, ...(link === undefined ? {} : { href: link }) }] : [];
	// A link is only made of what is surely one: the website comes from applicants and sources.
	const website = row.website && /^https?:\/\/[^\s]+$/i.test(row.website) ? row.website : undefined;
	return [
		{ label: facts.kind, value: partnerKindName(row.kind, language) },
		{ label: facts.country, value: countryName(row.country, language) ?? row.country },
		...said(facts.shortName, row.short_name),
		...said(facts.otherNames, row.other_names.join('; ')),
		...row.former_names.map((one) => ({
			label: history.names,
			value: history.nameLine(one.name, one.valid_from && day(one.valid_from), day(one.valid_to))
		})),
		...said(facts.legalForm, row.legal_form),
		...said(facts.website, row.website, website),
		...(row.successor === null
			? []
			: said(facts.successor, row.successor.name, href(language, 'partner', { id: row.successor.id }))),
		...row.successors.flatMap((one) =>
			said(
				history.successors,
				history.since(one.name, day(one.since)),
				href(language, 'partner', { id: one.id })
			)
		),
		...row.predecessors.flatMap((one) =>
			said(
				history.predecessors,
				history.since(one.name, day(one.since)),
				href(language, 'partner', { id: one.id })
			)
		)
	];
}
