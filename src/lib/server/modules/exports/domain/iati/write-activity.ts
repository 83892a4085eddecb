import type { Bilingual } from '$lib/text/bilingual';
import { xmlText } from '$lib/written/xml-text';
import {
	activityIdentifier,
	type IatiEntry,
	type IatiFunding,
	type IatiProgress,
	type IatiPublisher,
	type IatiRecord,
	type IatiTranche
} from './activity';
import {
	aidCode,
	channelCodes,
	dateCodes,
	documentCodes,
	financeCode,
	fixedCodes,
	localGovernment,
	roleCodes,
	scopeCodes,
	statusCodes,
	transactionCodes,
	typeCode
} from './codes';

/** What does not come from the record: words of ours inside the file. */
export type IatiWords = {
	readonly registerOffice: string;
	readonly progress: Bilingual;
	readonly progressOf: Bilingual;
	readonly page: Bilingual;
	readonly agreement: Bilingual;
};

const attributes = (given: Readonly<Record<string, string | null | undefined>>) =>
	Object.entries(given)
		.flatMap(([name, value]) =>
			value === null || value === undefined ? [] : [` ${name}="${xmlText(value)}"`]
		)
		.join('');

/** Indonesian is the language of the file; English stands beside it where it says something else. */
const narratives = (text: Bilingual) =>
	`<narrative>${xmlText(text.id)}</narrative>` +
	(text.en !== text.id && text.en.trim() !== ''
		? `<narrative xml:lang="en">${xmlText(text.en)}</narrative>`
		: '');
const named = (text: string) => `<narrative>${xmlText(text)}</narrative>`;

const region = (publisher: IatiPublisher) =>
	`${attributes({ ref: publisher.identifier, type: localGovernment })}>${narratives(publisher.name)}`;

/** The region as the file names who reports. */
export const reportingOrganisation = (publisher: IatiPublisher): string =>
	`<reporting-org${attributes({
		ref: publisher.identifier,
		type: localGovernment,
		'secondary-reporter': '0'
	})}>${narratives(publisher.name)}</reporting-org>`;

/**
 * One activity of IATI 2.03, its elements in the order that the schema asks for. The record has been checked: what
 * `checkActivity` finds fault with would give a file that nobody accepts.
 */
export function writeActivity(record: IatiRecord, publisher: IatiPublisher, words: IatiWords): string {
	const lines = [
		`<iati-activity${attributes({
			'xml:lang': 'id',
			'default-currency': 'IDR',
			'last-updated-datetime': record.updatedAt,
			hierarchy: '1',
			humanitarian: '0'
		})}>`,
		`<iati-identifier>${xmlText(activityIdentifier(publisher, record.id))}</iati-identifier>`,
		reportingOrganisation(publisher),
		`<title>${narratives(record.title)}</title>`,
		`<description type="1">${narratives(record.summary!)}</description>`,
		...participants(record, publisher),
		...record.fundings.flatMap((funding) => registerOf(funding, words)),
		`<activity-status code="${statusCodes[record.stage!]}"/>`,
		...(['plannedStart', 'actualStart', 'plannedEnd', 'actualEnd'] as const).flatMap((name) =>
			record[name] === null ? [] : [`<activity-date iso-date="${record[name]}" type="${dateCodes[name]}"/>`]
		),
		...(publisher.contactEmail
			? [
					`<contact-info type="${fixedCodes.enquiries}"><organisation>${named(publisher.name.id)}</organisation>` +
						`<email>${xmlText(publisher.contactEmail)}</email></contact-info>`
				]
			: []),
		`<activity-scope code="${scopeCodes[publisher.kind]}"/>`,
		`<recipient-country code="${fixedCodes.country}"/>`,
		placeOf(record, publisher),
		`<sector vocabulary="${fixedCodes.sectorVocabulary}" code="${record.sectorCode}"/>`,
		...record.tranches.map((tranche) => plannedDisbursement(tranche, record, publisher)),
		...record.entries.map((entry) => transaction(entry, record, publisher)),
		documentLink(record.pageAddress, words.page, documentCodes.page),
		...(record.agreementAddress
			? [documentLink(record.agreementAddress, words.agreement, documentCodes.agreement)]
			: []),
		...resultOf(record, words),
		'</iati-activity>'
	];
	return lines.join('\n');
}

function participants(record: IatiRecord, publisher: IatiPublisher): string[] {
	const activityOf = new Map(
		record.fundings.flatMap((one) => (one.providerActivityId ? [[one.partner, one.providerActivityId]] : []))
	);
	const others = record.parties.flatMap(({ role, name, kind }) => {
		const code = roleCodes[role];
		if (code === undefined) return [];
		const id = role === 'funding' ? activityOf.get(name) : undefined;
		return [
			`<participating-org${attributes({ type: typeCode(kind), role: code, 'activity-id': id })}>${named(name)}</participating-org>`
		];
	});
	const isOurs = !record.parties.some(({ role }) => role === 'executing' || role === 'implementing');
	if (!isOurs) return others;
	return [
		...others,
		`<participating-org${attributes({
			ref: publisher.identifier,
			type: localGovernment,
			role: roleCodes.implementing
		})}>${narratives(publisher.name)}</participating-org>`
	];
}

/** The number of the Ministry of Finance's register: opaque, kept as it was given. */
function registerOf(funding: IatiFunding, words: IatiWords): string[] {
	if (funding.registerNumber === null) return [];
	return [
		`<other-identifier${attributes({ ref: funding.registerNumber, type: fixedCodes.otherIdentifier })}>` +
			`<owner-org>${named(funding.registerOffice ?? words.registerOffice)}</owner-org></other-identifier>`
	];
}

function placeOf(record: IatiRecord, publisher: IatiPublisher): string {
	const point =
		record.latitude === null
			? ''
			: `<point srsName="http://www.opengis.net/def/crs/EPSG/0/4326"><pos>${record.latitude} ${record.longitude}</pos></point>`;
	return `<location ref="${xmlText(publisher.kodeWilayah)}"><name>${named(record.location ?? publisher.name.id)}</name>${point}</location>`;
}

function plannedDisbursement(tranche: IatiTranche, record: IatiRecord, publisher: IatiPublisher): string {
	const funding = record.fundings.find(({ id }) => id === tranche.fundingId)!;
	return (
		`<planned-disbursement type="${fixedCodes.original}"><period-start iso-date="${tranche.dueOn}"/>` +
		`<value currency="${tranche.currency}" value-date="${tranche.dueOn}">${tranche.amount}</value>` +
		`${provider(funding)}${receiver(funding, record, publisher)}</planned-disbursement>`
	);
}

const provider = (funding: IatiFunding) =>
	`<provider-org${attributes({
		type: typeCode(funding.partnerKind),
		'provider-activity-id': funding.providerActivityId
	})}>${named(funding.partner)}</provider-org>`;

function transaction(entry: IatiEntry, record: IatiRecord, publisher: IatiPublisher): string {
	const funding = record.fundings.find(({ id }) => id === entry.fundingId);
	const isIncoming = entry.kind === 'commitment' || entry.kind === 'disbursement';
	const parts = [
		`<transaction-type code="${transactionCodes[entry.kind]}"/>`,
		`<transaction-date iso-date="${entry.happenedOn}"/>`,
		`<value currency="${entry.currency}" value-date="${entry.happenedOn}">${entry.amount}</value>`,
		isIncoming && funding
			? `${provider(funding)}${receiver(funding, record, publisher)}`
			: `<provider-org${region(publisher)}</provider-org>`
	];
	const channel = isIncoming && funding ? channelCodes[funding.channel] : undefined;
	if (channel) parts.push(`<disbursement-channel code="${channel}"/>`);
	if (funding) {
		parts.push(`<finance-type code="${financeCode(funding.instrument)}"/>`);
		parts.push(`<aid-type vocabulary="${fixedCodes.aidVocabulary}" code="${aidCode(funding.instrument)}"/>`);
	}
	return `<transaction ref="${xmlText(entry.id)}">${parts.join('')}</transaction>`;
}

/** What a ministry executes and hands over is not received by the region: the ministry stands there. */
function receiver(funding: IatiFunding, record: IatiRecord, publisher: IatiPublisher): string {
	const ministry =
		funding.channel === 'executed_by_ministry'
			? record.parties.find(({ role }) => role === 'executing')
			: undefined;
	if (ministry)
		return `<receiver-org${attributes({ type: typeCode(ministry.kind) })}>${named(ministry.name)}</receiver-org>`;
	return `<receiver-org${region(publisher)}</receiver-org>`;
}

const documentLink = (address: string, title: Bilingual, category: string) =>
	`<document-link${attributes({ url: address, format: 'text/html' })}><title>${narratives(title)}</title>` +
	`<category code="${category}"/><language code="id"/></document-link>`;

function resultOf(record: IatiRecord, words: IatiWords): string[] {
	const start = record.actualStart ?? record.plannedStart;
	if (record.progress.length === 0 || start === null) return [];
	return [
		`<result type="${fixedCodes.output}" aggregation-status="0"><title>${narratives(words.progress)}</title>`,
		...record.progress.map((one) => indicator(one, start, words)),
		'</result>'
	];
}

function indicator({ seenOn, percent, component }: IatiProgress, start: string, words: IatiWords): string {
	const title = component
		? { id: `${words.progressOf.id} ${component.id}`, en: `${words.progressOf.en} ${component.en}` }
		: words.progress;
	return (
		`<indicator measure="${fixedCodes.percentage}" ascending="1"><title>${narratives(title)}</title>` +
		`<period><period-start iso-date="${start}"/><period-end iso-date="${seenOn}"/><actual value="${percent}"/></period></indicator>`
	);
}
