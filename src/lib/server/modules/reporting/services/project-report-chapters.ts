import type { OfficeTextData } from '$lib/server/platform/pdf';
import {
	conditionState,
	homeCurrency,
	milestoneState,
	tenderState,
	type OfficeEntry,
	type OfficeProject,
	type ProjectCare,
	type ProjectWorks,
	type readProjectHandovers
} from '$lib/server/modules/funding';
import type { Refusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { writeDay } from '$lib/written/dates';
import type { Day } from '$lib/written/day';
import { addDecimals, decimal, decimalText, negateDecimal } from '$lib/written/decimal';
import { moneyOf, writeMoney } from '$lib/written/money';
import { writeDecimal, writeNumber, writePercent } from '$lib/written/numbers';

/** What a report is made of, with its period: from the day after `from` (null: from the beginning) to `to`. */
export type ReportMatter = {
	readonly project: OfficeProject;
	readonly works: ProjectWorks;
	readonly care: ProjectCare;
	readonly handovers: Exclude<Awaited<ReturnType<typeof readProjectHandovers>>, Refusal>;
	readonly period: { readonly from: Day | null; readonly to: Day };
	readonly today: Day;
	readonly language: Language;
};

type Chapter = OfficeTextData['sections'][number];

const inPeriod = ({ period }: ReportMatter, day: Day) =>
	(period.from === null || day > period.from) && day <= period.to;

const chapter = (title: string, lines: readonly (string | undefined)[], otherwise: string): Chapter => {
	const said = lines.filter((line): line is string => Boolean(line));
	return { title, clauses: (said.length > 0 ? said : [otherwise]).map((text) => ({ text })) };
};

const amount = (value: string, currency: string, language: Language) =>
	writeMoney(moneyOf(decimal(value), currency), language);

/** Exact sums by currency, written one beside the other: euro are never added to rupiah. */
function sums(entries: readonly OfficeEntry[], language: Language): string {
	const totals = new Map<string, string>();
	for (const { currency, amount: value } of entries)
		totals.set(currency, decimalText(addDecimals(decimal(totals.get(currency) ?? '0'), decimal(value))));
	return [...totals].map(([currency, value]) => amount(value, currency, language)).join('; ');
}

/** What an instrument's entries of a kind come to on a day; all of them stand in its currency. */
function sumUntil(
	entries: readonly OfficeEntry[],
	of: { readonly kind: string; readonly fundingId: string },
	day: Day
): string {
	return decimalText(
		entries
			.filter(
				({ kind, fundingId, happenedOn }) =>
					kind === of.kind && fundingId === of.fundingId && happenedOn <= day
			)
			.reduce((sum, { amount: value }) => addDecimals(sum, decimal(value)), decimal('0'))
	);
}

/** The chapters of a report, each from one part of the record; an empty part says that nothing is recorded. */
export function chaptersOf(matter: ReportMatter): Chapter[] {
	const words = textIn(matter.language).donorReports.report;
	const { nothing } = words;
	return [
		chapter(words.general, general(matter), nothing),
		chapter(words.money, money(matter), words.moneyNone),
		chapter(words.progress, progress(matter), words.progressNone),
		chapter(words.milestones, milestones(matter), nothing),
		chapter(words.tenders, tenders(matter), nothing),
		chapter(words.risks, risks(matter), nothing),
		chapter(words.conditions, conditions(matter), nothing),
		chapter(words.grievances, grievances(matter), nothing),
		chapter(words.handovers, handovers(matter), nothing),
		chapter(words.told, words.toldLines, nothing)
	];
}

function general({ project, language }: ReportMatter): (string | undefined)[] {
	const { donorReports, projectMoney, officeProjects } = textIn(language);
	const words = donorReports.report;
	const day = (value: string | null) => (value ? writeDay(value, language, 'long') : officeProjects.one.open);
	const roles = [...new Set(project.parties.map(({ role }) => role))];
	return [
		project.summary?.[language],
		project.location ? words.location(project.location) : undefined,
		project.sector ? words.sector(projectMoney.sectors[project.sector] ?? project.sector) : undefined,
		project.stage ? words.stage(projectMoney.stages[project.stage] ?? project.stage) : undefined,
		project.plannedStart || project.plannedEnd
			? words.planned(officeProjects.one.span(day(project.plannedStart), day(project.plannedEnd)))
			: undefined,
		...roles.map((role) =>
			words.party(
				projectMoney.roles[role] ?? role,
				project.parties
					.filter((party) => party.role === role)
					.map(({ name }) => name)
					.join(', ')
			)
		),
		project.unit ? words.unit(project.unit) : undefined
	];
}

function money(matter: ReportMatter): (string | undefined)[] {
	const { project, language } = matter;
	const { donorReports, projectMoney } = textIn(language);
	const words = donorReports.report;
	const paid = project.entries.filter(
		({ kind, happenedOn }) => kind === 'disbursement' && inPeriod(matter, happenedOn)
	);
	const lines = project.fundings.flatMap((funding) => {
		const [committed, disbursed] = (['commitment', 'disbursement'] as const).map((kind) =>
			sumUntil(project.entries, { kind, fundingId: funding.id }, matter.period.to)
		) as [string, string];
		const left = decimalText(addDecimals(decimal(committed), negateDecimal(decimal(disbursed))));
		const of = (value: string) => amount(value, funding.currency, language);
		const moved = paid.filter(({ fundingId }) => fundingId === funding.id);
		const agreement = [
			funding.agreementNumber,
			funding.signedOn && writeDay(funding.signedOn, language, 'long')
		].filter(Boolean);
		return [
			[
				words.funding(
					funding.title,
					projectMoney.instruments[funding.instrument] ?? funding.instrument,
					projectMoney.channels[funding.channel] ?? funding.channel,
					funding.partner
				),
				agreement.length > 0 ? words.agreement(agreement.join(', ')) : undefined,
				words.register(
					funding.registerNumber === null
						? projectMoney.notRegistered
						: projectMoney.registered(
								funding.registerNumber,
								writeDay(funding.registerOn!, language, 'long'),
								funding.registerOffice ?? ''
							)
				),
				words.paid(of(disbursed), of(committed), of(left)),
				moved.length > 0 ? words.inPeriod(sums(moved, language)) : words.noneInPeriod
			]
				.filter(Boolean)
				.join(' ')
		];
	});
	const own = (['counterpart', 'expenditure'] as const).flatMap((kind) => {
		const entries = project.entries.filter(
			(entry) => entry.kind === kind && entry.happenedOn <= matter.period.to
		);
		return entries.length === 0 ? [] : [words.own(projectMoney.kinds[kind] ?? kind, sums(entries, language))];
	});
	return [...lines, ...own];
}

function progress(matter: ReportMatter): string[] {
	const { works, language } = matter;
	const { donorReports, projectWork } = textIn(language);
	return works.progress
		.filter(({ seenOn }) => inPeriod(matter, seenOn))
		.map((one) =>
			donorReports.report.seen(
				writeDay(one.seenOn, language, 'long'),
				works.components.find(({ id }) => id === one.componentId)?.title[language] ??
					projectWork.progress.whole,
				writePercent(one.percent, language),
				one.told,
				one.toldBy
			)
		);
}

function milestones({ works, today, language }: ReportMatter): string[] {
	const { donorReports, projectWork } = textIn(language);
	const words = donorReports.report;
	return works.milestones.map((one) =>
		words.milestone(
			one.title[language],
			writeDay(one.plannedOn, language, 'long'),
			one.reachedOn
				? words.reachedOn(writeDay(one.reachedOn, language, 'long'))
				: (projectWork.milestones.states[milestoneState(one, today)] ?? '').toLowerCase()
		)
	);
}

function tenders({ works, language }: ReportMatter): string[] {
	const { donorReports, projectWork } = textIn(language);
	return works.tenders.map((one) =>
		donorReports.report.tender(
			one.title,
			(projectWork.tenders.states[tenderState(one)] ?? '').toLowerCase(),
			[
				one.winner,
				one.contractNumber,
				one.amount && one.currency && amount(one.amount, one.currency, language)
			]
				.filter(Boolean)
				.map((more) => `; ${more}`)
				.join('')
		)
	);
}

function risks({ care, language }: ReportMatter): string[] {
	const { donorReports, projectWork } = textIn(language);
	const words = projectWork.risks;
	return care.risks
		.filter(({ closedOn }) => closedOn === null)
		.map((one) =>
			donorReports.report
				.risk(
					words.kinds[one.kind] ?? one.kind,
					one.title,
					(words.levels[one.impact] ?? one.impact).toLowerCase(),
					one.response ?? ''
				)
				.trim()
		);
}

function conditions({ care, today, language }: ReportMatter): string[] {
	const { donorReports, projectWork } = textIn(language);
	const words = projectWork.conditions;
	return care.conditions.map((one) =>
		donorReports.report.condition(
			words.kinds[one.kind] ?? one.kind,
			[one.title, one.number].filter(Boolean).join(', '),
			(words.states[conditionState(one, today)] ?? '').toLowerCase()
		)
	);
}

function grievances({ care, language }: ReportMatter): string[] {
	const words = textIn(language).donorReports.report;
	if (care.grievances === undefined) return [words.grievanceHidden];
	if (care.grievances.length === 0) return [];
	const answered = care.grievances.filter(({ answeredOn }) => answeredOn !== null).length;
	return [words.grievance(writeNumber(care.grievances.length, language), writeNumber(answered, language))];
}

function handovers({ handovers: all, language }: ReportMatter): string[] {
	const { donorReports, projectWork } = textIn(language);
	const words = projectWork.handovers;
	return all.map((one) =>
		donorReports.report.handover(
			words.of(one.number, writeDay(one.signedOn, language, 'long')),
			words.fromTo(one.giver, one.receiver),
			one.items
				.map(
					(item) =>
						`${item.name}, ${writeDecimal(decimal(item.quantity), language)} ${item.unit}, ${amount(item.value, item.currency, language)}.`
				)
				.join(' ')
		)
	);
}

/** The entries of the period as a table, oldest first; what takes an entry back stands beside it. */
export function ledgerOf(matter: ReportMatter) {
	const { project, language } = matter;
	const { donorReports, projectMoney } = textIn(language);
	const columns = donorReports.report.ledgerColumns;
	return {
		columns: [
			{ label: columns.day, weight: 1.4 },
			{ label: columns.kind, weight: 1.2 },
			{ label: columns.of, weight: 2 },
			{ label: columns.amount, weight: 1.8 },
			{ label: columns.rupiah, weight: 2.4 }
		],
		rows: project.entries
			.filter(({ happenedOn }) => inPeriod(matter, happenedOn))
			.map((entry) => [
				writeDay(entry.happenedOn, language, 'long'),
				[projectMoney.kinds[entry.kind] ?? entry.kind, entry.reversesId ? projectMoney.takesBack : '']
					.filter(Boolean)
					.join('. '),
				project.fundings.find(({ id }) => id === entry.fundingId)?.title ??
					projectMoney.instruments.own ??
					'',
				amount(entry.amount, entry.currency, language),
				entry.rate === null
					? ''
					: `${amount(entry.amountIdr, homeCurrency, language)}; ${projectMoney.rate(
							entry.currency,
							writeDecimal(decimal(entry.rate), language),
							writeDay(entry.rateOn!, language, 'long'),
							entry.rateSource!
						)}`
			])
	};
}
