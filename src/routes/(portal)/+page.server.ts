import { href } from '$lib/addresses';
import { printClaim, printMoney } from '$lib/printed-claim';
import { drawMap } from '$lib/server/hall/country-map';
import { printCountry } from '$lib/server/hall/country-words';
import { linkedSite } from '$lib/server/hall/linked-data';
import { statusTag } from '$lib/server/hall/register-words';
import {
	countryOverviews,
	doorFigures,
	listClaims,
	listNewestAgreements,
	registerFigures,
	type NewestAgreement
} from '$lib/server/modules/portal';
import { sourceNotes } from '$lib/source-notes';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writePartialDay } from '$lib/written/dates';
import { writeNumber } from '$lib/written/numbers';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { ctx, language } = locals;
	const { door } = textIn(language);
	const [{ countries }, newest, register, origin] = await Promise.all([
		countryOverviews(ctx),
		listNewestAgreements(ctx, 3),
		registerFigures(ctx),
		listClaims(ctx, 'one_gate')
	]);
	const figures = await doorFigures(ctx, countries);
	const strategic = countries.filter((one) =>
		one.standings.some(({ standing }) => standing === 'strategic_partner')
	);
	const known = (measure: string) => {
		const claim = figures.agreements.find((one) => one.measure === measure);
		const instrument = measure === 'mou_signed' ? 'mou' : 'pks';
		const year = Number(claim?.asOf?.slice(0, 4));
		const cell = register.agreementsByYear.find((one) => one.year === year && one.instrument === instrument);
		return door.figures.inRegister(writeNumber(cell?.published ?? 0, language));
	};
	return {
		linked: linkedSite(ctx, { name: textIn(language).site.systemName }, language),
		agreements: figures.agreements.map((claim) => ({
			...printClaim(claim, language),
			register: known(claim.measure),
			href: href(
				language,
				'agreements',
				{},
				{ year: claim.asOf?.slice(0, 4), instrument: claim.measure === 'mou_signed' ? 'mou' : 'pks' }
			)
		})),
		aid: figures.aid && {
			...printMoney(figures.aid.report.amount!, figures.aid.report.currency!, language),
			counts: door.figures.aid(figures.aid.report.partner!, figures.aid.project.title[language]),
			asOf: figures.aid.report.asOfYear === null ? undefined : door.asOf(String(figures.aid.report.asOfYear)),
			href: href(language, 'project', { id: figures.aid.project.id }),
			sources: sourceNotes(figures.aid.report.sources, language)
		},
		trained: figures.trained && printClaim(figures.trained, language),
		countries: {
			count: writeNumber(strategic.length, language),
			rows: strategic.map((one) => printCountry(one, language)),
			sources: sourceNotes(
				strategic[0]?.standings.find(({ standing }) => standing === 'strategic_partner')?.sources ?? [],
				language
			),
			map: drawMap(
				strategic.map(({ country }) => ({ country, level: 3 })),
				ctx.tenant
			)
		},
		newest: newest.map((one) => printAgreement(one, language)),
		origin: origin
			.filter((claim) => ['goal', 'intent', 'character'].includes(claim.measure))
			.map((claim) => printClaim(claim, language))
	};
};

function printAgreement(one: NewestAgreement, language: Language) {
	const { archive, site, door } = textIn(language);
	const instrument =
		archive.instruments[one.instrument as keyof typeof archive.instruments] ?? one.instrument;
	const partners = one.partners.join(', ');
	return {
		id: one.id,
		title: one.title ?? one.subject ?? door.newest.with(instrument, partners),
		href: href(language, 'agreement', { id: one.id }),
		meta: [
			one.title || one.subject ? `${instrument} · ${partners}` : undefined,
			one.signedOn === null
				? door.newest.undated
				: writePartialDay({ day: one.signedOn, precision: one.precision }, language),
			one.fromPress ? site.reportedByMedia : undefined
		]
			.filter(Boolean)
			.join(' · '),
		status: statusTag(one.status, language),
		example: one.isExample ? site.example : undefined
	};
}
