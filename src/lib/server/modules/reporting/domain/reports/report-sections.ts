import type { Day } from '$lib/server/modules/calendar';
import {
	isRunning,
	signedBy,
	signedWithin,
	standingOn,
	type ReportAgreement,
	type ReportAnswer,
	type ReportCase,
	type ReportFacts
} from './report-facts';
import {
	count,
	day,
	money,
	record,
	text,
	word,
	type RecordRef,
	type ReportRow,
	type ReportTable
} from './report-table';

/** The span of a report and the day until which an end counts as near, seen from its last day. */
export type Span = { readonly from: Day; readonly to: Day; readonly soon: Day };
type Section = (facts: ReportFacts, span: Span) => ReportTable;

const types = ['ksdd', 'ksdpk', 'ksdpl', 'ksdll', 'sinergi'] as const;
const umbrellas = ['kesepakatan_bersama', 'nota_kesepakatan', 'mou'];

const refOf = ({ id, title, isExample }: ReportAgreement): RecordRef => ({
	kind: 'agreement',
	id,
	title,
	isExample
});
const caseRef = ({ id, subject, isExample }: ReportCase): RecordRef => ({
	kind: 'case',
	id,
	title: subject,
	isExample
});
const within = (one: Day | null, { from, to }: Span) => one !== null && one >= from && one <= to;
const names = (all: readonly { name: string }[]) => all.map(({ name }) => name).join('; ');
const running = (facts: ReportFacts, { to, soon }: Span) =>
	facts.agreements.filter((one) => signedBy(one, to) && isRunning(standingOn(one, to, soon)));
/** The day on which it was over, where that lies within the span. */
function overOn(one: ReportAgreement, span: Span): Day | null {
	const last = one.fact === 'terminated' ? one.terminatedOn : one.termKnown ? one.endsOn : null;
	return within(last, span) && last! < span.to ? last : null;
}

/** The lines of agreements, each with what stands in the asked columns. */
function listed(
	key: string,
	agreements: readonly ReportAgreement[],
	columns: readonly string[],
	cellsOf: (one: ReportAgreement) => ReportRow['cells']
): ReportTable {
	return {
		key,
		columns: ['title', ...columns],
		rows: agreements.map((one) => ({
			key: one.id,
			cells: [record(refOf(one)), ...cellsOf(one)],
			isExample: one.isExample
		}))
	};
}

/** How much cooperation there is of each kind: what was signed, what runs, what ends soon, what is over. */
const overview: Section = (facts, span) => {
	const row = (key: string, of: (one: ReportAgreement) => boolean): ReportRow => {
		const all = facts.agreements.filter(of);
		const present = running(facts, span).filter(of);
		const refs = (some: readonly ReportAgreement[]) => count(some.map(refOf));
		return {
			key,
			isExample: false,
			cells: [
				word('type', key),
				refs(all.filter((one) => signedWithin(one, span))),
				refs(present),
				refs(present.filter((one) => standingOn(one, span.to, span.soon) === 'ending_soon')),
				refs(present.filter((one) => standingOn(one, span.to, span.soon) === 'unknown')),
				refs(all.filter((one) => overOn(one, span) !== null))
			]
		};
	};
	return {
		key: 'overview',
		columns: ['type', 'signed', 'running', 'ending', 'unknown', 'over'],
		rows: [
			...types.map((type) => row(type, (one) => one.type === type)),
			row('other', (one) => one.type === null),
			row('all', () => true)
		]
	};
};

/** What came through the door, and what became of it. */
const cases: Section = ({ cases: all }, span) => {
	const row = (key: string, of: (one: ReportCase) => boolean): ReportRow => {
		const some = all.filter(of);
		const done = (statuses: readonly string[]) =>
			count(some.filter((one) => within(one.closedOn, span) && statuses.includes(one.status)).map(caseRef));
		return {
			key,
			isExample: false,
			cells: [
				word('procedure', key),
				count(some.filter((one) => within(one.openedOn, span)).map(caseRef)),
				done(['completed', 'closed_from_paper']),
				done(['rejected', 'withdrawn', 'lapsed']),
				count(
					some
						.filter((one) => one.openedOn <= span.to && (one.closedOn === null || one.closedOn > span.to))
						.map(caseRef)
				)
			]
		};
	};
	return {
		key: 'cases',
		columns: ['procedure', 'received', 'completed', 'stopped', 'open'],
		rows: [...types.map((type) => row(type, (one) => one.procedure === type)), row('all', () => true)]
	};
};

const sittings: Section = ({ items }, span) => ({
	key: 'sittings',
	columns: ['subject', 'sitting', 'held', 'conclusion'],
	rows: items
		.filter((one) => within(one.heldOn, span))
		.map((one) => ({
			key: `${one.sittingId}.${one.caseId}`,
			isExample: one.isExample,
			cells: [
				record({ kind: 'case', id: one.caseId, title: one.subject }),
				record({ kind: 'sitting', id: one.sittingId, title: one.sitting }),
				day(one.heldOn),
				word('conclusion', one.conclusion)
			]
		}))
});

const signed: Section = (facts, span) =>
	listed(
		'signed',
		facts.agreements.filter((one) => signedWithin(one, span)),
		['number', 'instrument', 'type', 'partners', 'units', 'signedOn', 'endsOn'],
		(one) => [
			text(one.number),
			word('instrument', one.instrument),
			word('type', one.type),
			text(names(one.partners)),
			text(names(one.units)),
			day(one.signedOn, one.signedPrecision),
			day(one.termKnown ? one.endsOn : null)
		]
	);

const over: Section = (facts, span) =>
	listed(
		'over',
		facts.agreements.filter((one) => overOn(one, span) !== null),
		['instrument', 'partners', 'units', 'overOn', 'reason'],
		(one) => [
			word('instrument', one.instrument),
			text(names(one.partners)),
			text(names(one.units)),
			day(overOn(one, span)),
			word('reason', one.fact === 'terminated' ? one.terminationReason : 'term_over')
		]
	);

const withoutContract: Section = (facts, span) => {
	const followed = new Set(
		facts.agreements.filter((one) => signedBy(one, span.to)).map(({ parentId }) => parentId)
	);
	return listed(
		'withoutContract',
		running(facts, span).filter((one) => umbrellas.includes(one.instrument) && !followed.has(one.id)),
		['instrument', 'partners', 'units', 'signedOn', 'endsOn'],
		(one) => [
			word('instrument', one.instrument),
			text(names(one.partners)),
			text(names(one.units)),
			day(one.signedOn, one.signedPrecision),
			day(one.termKnown ? one.endsOn : null)
		]
	);
};

/** The division's word on an agreement comes first, then the unit's; the newest within the span. */
function answerOf(answers: readonly ReportAnswer[], id: string, span: Span): ReportAnswer | undefined {
	const given = answers
		.filter((one) => one.agreementId === id && within(one.periodTo, span))
		.sort((one, other) => other.periodTo.localeCompare(one.periodTo));
	return (
		given.find(({ side }) => side === 'division') ?? given.find(({ side }) => side === 'unit') ?? given[0]
	);
}

const evaluations: Section = (facts, span) =>
	listed(
		'evaluations',
		facts.agreements.filter(({ id }) => answerOf(facts.answers, id, span) !== undefined),
		['units', 'recommendation', 'stars', 'planned', 'realised', 'obstacles'],
		(one) => {
			const answer = answerOf(facts.answers, one.id, span)!;
			return [
				text(names(one.units)),
				word('recommendation', answer.recommendation),
				text(`${answer.stars}/5`),
				money(answer.planned, answer.currency),
				money(answer.realised, answer.currency),
				text(answer.obstacles)
			];
		}
	);

/** What each unit had to do within the span, and how much of it was done. */
const duties: Section = ({ duties: all, agreements }, span) => {
	const known = new Map(agreements.map((one) => [one.id, one]));
	const due = all.filter(
		(one) => within(one.dueOn, span) && one.state !== 'waived' && known.has(one.agreementId)
	);
	const units = new Map(due.map((one) => [one.unitId ?? '', one.unitName]));
	const refs = (some: typeof due) =>
		count(
			some.map((one) => ({
				kind: 'obligation' as const,
				id: one.id,
				title: known.get(one.agreementId)!.title,
				isExample: known.get(one.agreementId)!.isExample
			}))
		);
	return {
		key: 'duties',
		columns: ['unit', 'due', 'fulfilled', 'late'],
		rows: [...units]
			.sort(([, one], [, other]) => (one ?? '').localeCompare(other ?? ''))
			.map(([id, name]) => {
				const own = due.filter((one) => (one.unitId ?? '') === id);
				const isDone = (one: (typeof due)[number]) =>
					one.state === 'accepted' && (one.settledOn ?? '') <= span.to;
				return {
					key: id || 'partner',
					isExample: false,
					cells: [text(name), refs(own), refs(own.filter(isDone)), refs(own.filter((one) => !isDone(one)))]
				};
			})
	};
};

/** One line for each organisation that stands in agreements: a unit that carries out, or a partner. */
function byOrganisation(
	key: 'units' | 'partners',
	kind: 'unit' | 'partner',
	of: (one: ReportAgreement) => readonly { id: string | null; name: string }[]
): Section {
	return (facts, span) => {
		const present = running(facts, span);
		const organisations = new Map<string, { id: string | null; name: string }>();
		for (const one of facts.agreements)
			if (signedBy(one, span.to)) for (const each of of(one)) organisations.set(each.id ?? each.name, each);
		return {
			key,
			columns: [kind, 'signed', 'running', 'ending', 'evaluated', 'over'],
			rows: [...organisations.values()]
				.sort((one, other) => one.name.localeCompare(other.name))
				.map(({ id, name }) => {
					const isOwn = (one: ReportAgreement) =>
						of(one).some((each) => (each.id ?? each.name) === (id ?? name));
					const refs = (some: readonly ReportAgreement[]) => count(some.filter(isOwn).map(refOf));
					return {
						key: id ?? name,
						isExample: false,
						cells: [
							id === null ? text(name) : record({ kind, id, title: name }),
							refs(facts.agreements.filter((one) => signedWithin(one, span))),
							refs(present),
							refs(present.filter((one) => standingOn(one, span.to, span.soon) === 'ending_soon')),
							refs(facts.agreements.filter((one) => answerOf(facts.answers, one.id, span) !== undefined)),
							refs(facts.agreements.filter((one) => overOn(one, span) !== null))
						]
					};
				})
		};
	};
}

/** What was put before the council (UU 23/2014 art. 154), and what it answered. */
const council: Section = ({ cases: all }, span) => ({
	key: 'council',
	columns: ['subject', 'procedure', 'council', 'answeredOn'],
	rows: all
		.filter((one) => one.council !== null && within(one.council.on, span))
		.map((one) => ({
			key: one.id,
			isExample: one.isExample,
			cells: [
				record(caseRef(one)),
				word('procedure', one.procedure),
				word('council', one.council!.outcome),
				day(one.council!.on)
			]
		}))
});

const foreign: Section = (facts, span) =>
	listed(
		'foreign',
		running(facts, span).filter((one) => one.country !== 'ID' || ['ksdpl', 'ksdll'].includes(one.type ?? '')),
		['instrument', 'type', 'partners', 'signedOn', 'endsOn', 'recommendation'],
		(one) => [
			word('instrument', one.instrument),
			word('type', one.type),
			text(names(one.partners)),
			day(one.signedOn, one.signedPrecision),
			day(one.termKnown ? one.endsOn : null),
			word('recommendation', answerOf(facts.answers, one.id, span)?.recommendation ?? null)
		]
	);

/** The table that goes into the region's own yearly reports (LPPD, LKPJ): every cooperation that ran in the year. */
const yearly: Section = (facts, span) =>
	listed(
		'yearly',
		facts.agreements.filter(
			(one) =>
				signedBy(one, span.to) &&
				(isRunning(standingOn(one, span.to, span.soon)) || overOn(one, span) !== null)
		),
		['type', 'partners', 'field', 'units', 'signedOn', 'endsOn', 'status', 'recommendation'],
		(one) => [
			word('type', one.type),
			text(names(one.partners)),
			text(one.field),
			text(names(one.units)),
			day(one.signedOn, one.signedPrecision),
			day(one.termKnown ? one.endsOn : null),
			word('status', standingOn(one, span.to, span.soon)),
			word('recommendation', answerOf(facts.answers, one.id, span)?.recommendation ?? null)
		]
	);

/** Every part that a report may have, by its key. */
export const reportSections = {
	overview,
	cases,
	sittings,
	signed,
	over,
	withoutContract,
	evaluations,
	duties,
	units: byOrganisation('units', 'unit', (one) => one.units),
	partners: byOrganisation('partners', 'partner', (one) => one.partners),
	council,
	foreign,
	yearly
} as const satisfies Record<string, Section>;
export type ReportSection = keyof typeof reportSections;
