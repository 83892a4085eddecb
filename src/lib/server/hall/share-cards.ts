import { findProject } from '$lib/server/modules/funding';
import { readAgreement, readPartner } from '$lib/server/modules/portal';
import { readPublicInitiative, readPublicInnovation } from '$lib/server/modules/portfolio';
import { countryView } from '$lib/server/modules/relations';
import type { Ctx } from '$lib/server/platform/context';
import { countryName } from '$lib/server/platform/country-names';
import type { ShareCard } from '$lib/server/platform/pdf';
import { isRefusal } from '$lib/server/platform/refusal';
import { doorImage, shareKinds, type ShareKind } from '$lib/share-image';
import { textIn } from '$lib/text';
import { partnerKindName } from './partner-words';
import { takenText } from './portfolio-words';
import { printProject } from './project-words';
import { instrumentName, partnersIn, signedText, statusTag } from './register-words';

export const isShareKind = (word: string): word is ShareKind =>
	(shareKinds as readonly string[]).includes(word);

/** What of a card depends on its record. */
type Said = {
	readonly kicker: string;
	readonly title: string;
	readonly lead?: string;
	readonly facts: readonly (readonly [label: string, value: string | undefined])[];
	readonly isExample?: boolean;
};

type ReadCard = (ctx: Ctx, id: string) => Promise<Said | undefined>;

/**
 * Each kind of card reads what its public page reads, and of that only what stands at the head of the page: a field that
 * is not published cannot come onto a picture.
 */
const cards: Readonly<Record<ShareKind, ReadCard>> = {
	async agreement(ctx, id) {
		const row = await readAgreement(ctx, id);
		if (isRefusal(row)) return undefined;
		const { register } = textIn(ctx.language);
		const instrument = instrumentName(row.instrument, ctx.language);
		const partner = partnersIn(row.parties_line, ctx.tenant.name);
		return {
			kicker: `${instrument} · ${row.register_number ?? register.one.numberless}`,
			title: row.title ?? row.subject ?? register.titleless(instrument, partner),
			facts: [
				[register.list.columns.partner, partner],
				[register.list.columns.signed, signedText(row, ctx.language, 'long')],
				[register.list.facets.status!, statusTag(row.status, ctx.language).text]
			],
			isExample: row.is_example
		};
	},
	async partner(ctx, id) {
		const row = await readPartner(ctx, id);
		if (isRefusal(row)) return undefined;
		const { title, one } = textIn(ctx.language).partners;
		return {
			kicker: title,
			title: row.name,
			facts: [
				[one.facts.kind, partnerKindName(row.kind, ctx.language)],
				[one.facts.country, countryName(row.country, ctx.language)],
				[one.facts.shortName, row.short_name ?? undefined]
			],
			isExample: row.is_example
		};
	},
	async project(ctx, id) {
		const row = await findProject(ctx, id);
		if (isRefusal(row)) return undefined;
		const words = textIn(ctx.language).outward.projects;
		const project = printProject(row, ctx.language);
		const funders = row.parties.filter(({ role }) => role === 'funding').map(({ name }) => name);
		return {
			kicker: [words.title, project.stage?.text].filter(Boolean).join(' · '),
			title: project.title,
			facts: [
				[words.roles.funding, funders.join(', ')],
				[words.sector, project.sector],
				[words.location, project.location]
			],
			isExample: project.example
		};
	},
	async initiative(ctx, id) {
		const file = await readPublicInitiative(ctx, id);
		if (!file) return undefined;
		const { initiative: one } = file;
		const words = textIn(ctx.language).portfolio;
		const time = { days: one.standardDays, unit: one.standardUnit, taken: one.latest?.averageDays ?? null };
		return {
			kicker: words.kinds[one.kind] ?? one.kind,
			title: one.name[ctx.language],
			lead: one.summary?.[ctx.language],
			facts: [
				[words.head.fields.unit_id!, one.unit ?? undefined],
				[words.head.fields.stage!, one.stage ? words.stages[one.stage] : undefined],
				[words.head.fields.standard_days!, takenText(time, ctx.language)]
			],
			isExample: one.isExample
		};
	},
	async innovation(ctx, id) {
		const file = await readPublicInnovation(ctx, id);
		if (!file) return undefined;
		const { innovation: one } = file;
		const { innovations, outward } = textIn(ctx.language);
		return {
			kicker: outward.innovations.title,
			title: one.name,
			lead: one.summary?.[ctx.language],
			facts: [
				[innovations.head.fields.place!, one.place ?? undefined],
				[innovations.head.fields.since_year!, one.sinceYear === null ? undefined : String(one.sinceYear)],
				[innovations.parts.award!.title, one.awards.find(({ name }) => name !== null)?.name ?? undefined]
			],
			isExample: one.isExample
		};
	},
	async country(ctx, id) {
		const name = /^[A-Z]{2}$/.test(id) ? countryName(id, ctx.language) : undefined;
		if (!name) return undefined;
		const { standings } = await countryView(ctx, id);
		const { outward } = textIn(ctx.language);
		return {
			kicker: outward.international.title,
			title: name,
			lead: standings.map(({ standing }) => outward.standings[standing]).join(' · '),
			facts: []
		};
	},
	async door(ctx, id) {
		if (id !== doorImage.id) return undefined;
		const { door, site } = textIn(ctx.language);
		return {
			kicker: site.systemName,
			title: door.title(ctx.tenant.shortName),
			lead: door.lead,
			facts: []
		};
	}
};

/** What the picture of a page shows, in the language of the address; undefined where the page itself is not public. */
export async function shareCardOf(ctx: Ctx, kind: ShareKind, id: string): Promise<ShareCard | undefined> {
	const said = await cards[kind](ctx, id);
	if (!said) return undefined;
	const { site, door } = textIn(ctx.language);
	return {
		language: ctx.language,
		system: door.brand,
		region: door.government(ctx.tenant.name, ctx.tenant.shortName),
		kicker: said.kicker,
		title: said.title,
		lead: said.lead,
		facts: said.facts.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
		example: said.isExample ? site.example : undefined
	};
}
