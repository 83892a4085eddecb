import { href } from '$lib/addresses';
import { nameOfField } from '$lib/server/modules/cooperation';
import type { AgreementDetailRow, ChainRow } from '$lib/server/modules/portal';
import type { TerminationReason } from '$lib/server/modules/lifecycle';
import { nameGrounds } from '$lib/server/modules/redaction';
import type { Ctx } from '$lib/server/platform/context';
import { countryName } from '$lib/server/platform/country-names';
import { qrSvg } from '$lib/server/platform/qr';
import { sourceNotes } from '$lib/source-notes';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import type { Deadline, FactItem, Source, Status } from '$lib/ui';
import { writeDay } from '$lib/written/dates';
import { calendarDaysBetween } from '$lib/written/day';
import { writeNumber } from '$lib/written/numbers';
import { dayInZone } from '$lib/written/time-zone';
import { linkedAgreement } from './linked-data';
import { instrumentName, partnersIn, signedText, statusTag } from './register-words';

/** A paper of a chain as it is drawn, with the papers below it. */
export type ChainKnot = {
	readonly id: string;
	readonly href: string;
	readonly text: string;
	readonly meta: string;
	readonly status: Status;
	readonly example: boolean;
	readonly current: boolean;
	readonly below: ChainKnot[];
};

/** Umbrellas whose work is done by contracts below them; without one the page says so. */
const umbrellas = new Set(['kesepakatan_bersama', 'mou']);

/** One agreement, ready to print, in the reader's language: the page adds no words and no rules. */
export function viewAgreement(row: AgreementDetailRow, ctx: Ctx, language: Language) {
	const { site, register } = textIn(language);
	const words = register.one;
	const instrument = instrumentName(row.instrument, language);
	const partner = partnersIn(row.parties_line, ctx.tenant.name);
	const title = row.title ?? row.subject ?? register.titleless(instrument, partner);
	const chain = chainOf(row, title, language);
	const known = {
		number: row.parties.some((party) => party.own_number !== null),
		signatory: row.parties.some((party) => party.signatory !== null),
		signed: row.parties.some((party) => party.signed_on !== null)
	};
	const zone = ctx.tenant.timeZone;
	const address = ctx.origin + href(language, 'agreement', { id: row.id });
	return {
		id: row.id,
		title,
		partner,
		kicker: `${instrument} · ${row.register_number ?? words.numberless}`,
		description: words.meta(title, partner),
		status: statusTag(row.status, language),
		example: row.is_example,
		facts: factsOf(row, title, language),
		units: row.units.map((unit) => ({
			key: unit.unit_id,
			text: `${unit.name} (${words.unitRoles[unit.role] ?? unit.role})`
		})),
		parties: row.parties.map((party, index) => ({
			key: String(index),
			name: party.name,
			now:
				party.partner_id !== null && row.now_called[party.partner_id]
					? textIn(language).partnerHistory.nowCalled(row.now_called[party.partner_id]!)
					: undefined,
			href: party.partner_id === null ? undefined : href(language, 'partner', { id: party.partner_id }),
			number: party.own_number ?? undefined,
			signatory: party.signatory ?? undefined,
			capacity: party.capacity ?? undefined,
			signed: signedText(
				{ signed_on: party.signed_on, signed_precision: row.signed_precision },
				language,
				'long'
			)
		})),
		// What is known of no party is said once, not in every line.
		partyColumns: (['number', 'signatory', 'signed'] as const).filter((column) => known[column]),
		partiesUnknown: (['number', 'signatory'] as const)
			.filter((column) => !known[column])
			.map((column) => words.partyColumns[column].toLowerCase())
			.join(', '),
		capacityKnown: row.parties.some((party) => party.capacity !== null),
		reported: row.origin === 'source' ? site.reportedByMedia : undefined,
		deadline: deadlineOf(row, ctx.clock.today(), language),
		term: termOf(row, language),
		bases: row.bases,
		regime: words.regimes[row.legal_regime] ?? row.legal_regime,
		chain,
		noContract: umbrellas.has(row.instrument) && !row.chain.some((one) => one.instrument === 'pks'),
		papers: row.papers.map((paper) => ({
			name: paper.title,
			detail: words.paperDetail(kindOfFile(paper.media_type), sizeText(paper.size, language)),
			remark: takenOutOf(row, paper.id, language),
			status: paper.signed
				? { tone: 'good' as const, text: words.paperSigned }
				: { tone: 'neutral' as const, text: words.paperUnsigned },
			files: [
				{
					text: words.download,
					href: href(language, 'agreementPaper', { id: row.id, document: paper.id })
				}
			]
		})),
		events: row.events.map((event) => ({
			what: words.events[event.kind] ?? words.otherEvent,
			key: event.kind === 'signed',
			when: eventDay(row, event, language)
		})),
		sources: sourcesOf(row, language),
		sourceText: row.origin === 'source' ? words.reportedText : words.recordedText,
		verification:
			row.verification_code === null ? undefined : verificationOf(row.verification_code, ctx, language),
		address,
		record: `/api/v1/agreements/${row.id}`,
		updated: words.updated(writeDay(dayInZone(row.updated_at, zone), language, 'long')),
		linked: row.is_example ? undefined : linkedAgreement(row, { title, instrument }, ctx, language)
	};
}

function factsOf(row: AgreementDetailRow, title: string, language: Language): FactItem[] {
	const { site, register } = textIn(language);
	const { facts } = register.one;
	const said = (label: string, value: string | null): FactItem[] => (value ? [{ label, value }] : []);
	return [
		...(row.subject === title
			? []
			: [{ label: facts.subject, value: row.subject ?? undefined, unknown: site.notKnown }]),
		{
			label: facts.type,
			value: row.type === null ? undefined : (register.types[row.type] ?? row.type),
			unknown: site.notKnown
		},
		{
			label: facts.instrument,
			value: instrumentName(row.instrument, language),
			note: row.instrument_reported === null ? undefined : facts.reportedAs(row.instrument_reported)
		},
		{ label: facts.number, value: row.register_number ?? undefined, unknown: site.notKnown },
		...said(facts.field, row.field === null ? null : (nameOfField(row.field)?.[language] ?? row.field)),
		...said(facts.scope, row.scope),
		...said(facts.financing, row.financing),
		...(row.country === 'ID' ? [] : said(facts.country, countryName(row.country, language) ?? row.country)),
		...(row.units.length > 0 ? [{ label: facts.units, custom: true }] : []),
		...said(facts.note, row.note)
	];
}

function termOf(row: AgreementDetailRow, language: Language): FactItem[] {
	const { site, register } = textIn(language);
	const { termFacts, months, termUnknown } = register.one;
	const day = (value: string | null) => (value === null ? undefined : writeDay(value, language));
	const said = (label: string, value: string | null | undefined): FactItem[] =>
		value ? [{ label, value }] : [];
	return [
		{ label: termFacts.signed, value: signedText(row, language), unknown: site.notKnown },
		...said(termFacts.place, row.signed_place),
		...said(termFacts.starts, day(row.starts_on)),
		{
			label: termFacts.ends,
			value: row.term_known ? day(row.ends_on) : undefined,
			unknown: row.origin === 'source' ? site.notStated : termUnknown
		},
		...said(
			termFacts.months,
			row.term_months === null ? null : months(writeNumber(row.term_months, language))
		),
		...said(termFacts.terminated, day(row.terminated_on)),
		...said(
			termFacts.reason,
			row.termination_reason &&
				textIn(language).life.terminate.reasons[row.termination_reason as TerminationReason]
		)
	];
}

/** How long it still runs; nothing where it has ended or where its end is not known. */
function deadlineOf(row: AgreementDetailRow, today: string, language: Language): Deadline | undefined {
	if ((row.status !== 'active' && row.status !== 'ending_soon') || row.ends_on === null) return undefined;
	const { one, until } = textIn(language).register;
	const days = calendarDaysBetween(today, row.ends_on);
	return {
		state: row.status === 'ending_soon' ? 'soon' : 'on_time',
		left: days === 0 ? one.lastDay : one.daysLeft(writeNumber(days, language)),
		date: { text: until(writeDay(row.ends_on, language)), day: row.ends_on }
	};
}

/** The day of signing is written no more exactly than it is known, here too. */
function eventDay(
	row: AgreementDetailRow,
	event: { kind: string; happened_on: string },
	language: Language
): { text: string; day?: string } {
	if (event.kind === 'signed' && event.happened_on === row.signed_on && row.signed_precision !== 'day')
		return { text: signedText(row, language) ?? '' };
	return { text: writeDay(event.happened_on, language), day: event.happened_on };
}

function chainOf(row: AgreementDetailRow, title: string, language: Language): ChainKnot[] {
	const known = new Set(row.chain.map((one) => one.id));
	const knot = (one: ChainRow): ChainKnot => {
		const { register } = textIn(language);
		const instrument = instrumentName(one.instrument, language);
		return {
			id: one.id,
			href: href(language, 'agreement', { id: one.id }),
			text: one.id === row.id ? title : (one.title ?? instrument),
			meta: `${instrument} · ${signedText(one, language, 'long') ?? register.undated}`,
			status: statusTag(one.status, language),
			example: one.is_example,
			current: one.id === row.id,
			below: row.chain.filter((other) => other.parent_id === one.id).map(knot)
		};
	};
	return row.chain.filter((one) => one.parent_id === null || !known.has(one.parent_id)).map(knot);
}

function sourcesOf(row: AgreementDetailRow, language: Language): Source[] {
	const { site } = textIn(language);
	if (row.origin === 'source') return sourceNotes(row.sources, language);
	const text = row.register_number ?? instrumentName(row.instrument, language);
	const recorded = { label: site.source, text, mark: { kind: 'recorded' as const, text: site.recorded } };
	return [recorded, ...sourceNotes(row.sources, language)];
}

function verificationOf(code: string, ctx: Ctx, language: Language) {
	const path = href(language, 'verified', { code });
	const address = ctx.origin + path;
	const label = textIn(language).register.one.qr(address);
	// As a picture with its own size: style attributes are not allowed by the content policy.
	const picture = `data:image/svg+xml;base64,${Buffer.from(qrSvg(address, label)).toString('base64')}`;
	return { code, href: path, picture, label };
}

const fileKinds: Readonly<Record<string, string>> = {
	'application/pdf': 'PDF',
	'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
	'image/png': 'PNG',
	'image/jpeg': 'JPEG'
};
const kindOfFile = (mediaType: string) => fileKinds[mediaType] ?? mediaType;

function sizeText(bytes: number, language: Language): string {
	if (bytes < 1_000_000) return `${writeNumber(Math.max(1, Math.round(bytes / 1000)), language)} kB`;
	return `${writeNumber((bytes / 1_000_000).toFixed(1), language)} MB`;
}

/** Of a copy with something taken out: on what ground and how long, and whether the paper has been changed since. */
function takenOutOf(
	{ redactions }: Pick<AgreementDetailRow, 'redactions'>,
	documentId: string,
	language: Language
): string | undefined {
	const one = redactions.find(({ document_id }) => document_id === documentId);
	if (!one) return undefined;
	const words = textIn(language).redaction.onPublic;
	const explained = words.explain(nameGrounds(one.grounds, language), one.exempt_until, one.is_open_ended);
	return one.is_outdated ? `${explained} ${words.outdated}` : explained;
}
