import { href } from '$lib/addresses';
import { drawMap } from '$lib/server/hall/country-map';
import { printCountry } from '$lib/server/hall/country-words';
import { printSister } from '$lib/server/hall/country-relations';
import { countryOverviews } from '$lib/server/modules/portal';
import {
	listMembershipDues,
	listSisterCities,
	type OfficeHeld,
	type PublicDue,
	type Visit
} from '$lib/server/modules/relations';
import { countryName } from '$lib/server/platform/country-names';
import { sourceNotes } from '$lib/source-notes';
import { trimmed } from '$lib/written/decimal';
import { rupiahOf } from '$lib/server/hall/visit-words';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writePartialDay } from '$lib/written/dates';
import { decimal } from '$lib/written/decimal';
import { moneyOf, writeMoney } from '$lib/written/money';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { ctx, language } = locals;
	const { site } = textIn(language);
	const [{ countries, outward }, sisters, dues] = await Promise.all([
		countryOverviews(ctx),
		listSisterCities(ctx),
		listMembershipDues(ctx)
	]);
	const isStrategic = (one: (typeof countries)[number]) =>
		one.standings.some(({ standing }) => standing === 'strategic_partner');
	const names = new Map(outward.memberships.map((membership) => [membership.id, membership.name]));
	const offices = [...outward.memberships.flatMap((one) => one.offices), ...outward.otherOffices];
	return {
		map: drawMap(
			countries.map((one) => ({ country: one.country, level: isStrategic(one) ? 3 : 1 })),
			ctx.tenant
		),
		countries: countries.map((one) => ({
			...printCountry(one, language),
			strategic: isStrategic(one),
			sources: sourceNotes(one.standings[0]?.sources ?? [], language)
		})),
		memberships: outward.memberships.map((one) => ({
			id: one.id,
			name: one.name,
			href: href(language, 'partner', { id: one.partnerId }),
			standing: one.standing,
			active: one.active === true,
			since:
				one.since === null
					? undefined
					: writePartialDay({ day: one.since, precision: one.sincePrecision }, language, 'long'),
			reportedAs: one.reportedAs?.[language],
			why: one.why?.[language],
			dues: dues
				.filter(({ membershipId }) => membershipId === one.id)
				.map((due) => ({ text: printDue(due, language), example: due.isExample && !one.isExample })),
			example: one.isExample,
			sources: sourceNotes(one.sources, language)
		})),
		sisters: sisters.map((one) => printSister(one, language)),
		offices: offices.map((one) => printOffice(one, names, language)),
		meetings: outward.meetings.map((one) => ({
			id: one.id,
			title: one.title,
			place: [one.place, one.country && countryName(one.country, language)].filter(Boolean).join(', '),
			day: one.heldOn === null ? undefined : writePartialDay({ day: one.heldOn, precision: 'day' }, language),
			note: one.note?.[language],
			example: one.isExample,
			sources: sourceNotes(one.sources, language)
		})),
		visits: outward.visits.map((one) => printVisitRow(one, language)),
		unknown: site.notKnown
	};
};

function printDue(due: PublicDue, language: Language): string {
	const words = textIn(language).memberships.public;
	const row = { amount: due.amount, currency: due.currency, rate: due.rate };
	const rupiah = due.currency === 'IDR' ? '' : rupiahOf(row, language);
	const amount = writeMoney(moneyOf(decimal(trimmed(due.amount)), due.currency), language);
	return `${words.duesLine(String(due.year), amount, rupiah)}, ${due.isPaid ? words.paid : words.unpaid}`;
}

function printOffice(one: OfficeHeld, names: ReadonlyMap<string, string>, language: Language) {
	return {
		id: one.id,
		holder: one.holder,
		office: one.office,
		organisation: one.membershipId === null ? undefined : names.get(one.membershipId),
		elected:
			one.electedOn === null
				? undefined
				: writePartialDay({ day: one.electedOn, precision: one.electedPrecision }, language, 'long'),
		term: one.fromYear === null ? undefined : `${one.fromYear}–${one.toYear ?? ''}`,
		note: one.note?.[language],
		example: one.isExample,
		sources: sourceNotes(one.sources, language)
	};
}

function printVisitRow(one: Visit, language: Language) {
	return {
		id: one.id,
		title: one.title[language],
		href: href(language, 'visit', { id: one.id }),
		direction: one.direction,
		country: countryName(one.country, language) ?? one.country,
		day:
			one.startsOn === null
				? undefined
				: writePartialDay({ day: one.startsOn, precision: one.precision }, language),
		dateNote: one.dateNote?.[language],
		offered: one.statements.filter(({ kind }) => kind === 'offered').map(({ text }) => text[language]),
		example: one.isExample,
		sources: sourceNotes(one.sources, language)
	};
}
