import { error } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { linkedService } from '$lib/server/hall/linked-data';
import { printInitiative, printLearning } from '$lib/server/hall/portfolio-view';
import { printHealth, takenText } from '$lib/server/hall/portfolio-words';
import { trimmed } from '$lib/written/decimal';
import {
	readPublicInitiative,
	smartPrinciples,
	smartQuestions,
	smartScores
} from '$lib/server/modules/portfolio';
import { sourceNotes } from '$lib/source-notes';
import { textIn } from '$lib/text';
import type { Bilingual } from '$lib/text/bilingual';
import { writeDay, writeSpan } from '$lib/written/dates';
import { readMoney, writeMoney } from '$lib/written/money';
import { writeNumber } from '$lib/written/numbers';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
	const { ctx, language } = locals;
	const { portfolio: words, outward, site } = textIn(language);
	const file = await readPublicInitiative(ctx, params.id);
	if (!file) error(404, { message: site.errorPage.notFound });
	const { initiative: one, parts } = file;
	const number = (value: unknown) => writeNumber(trimmed(String(value)), language);
	const day = (value: unknown) => writeDay(String(value), language, 'long');
	const money = (amount: unknown, currency: unknown) => {
		const read = amount === null ? null : readMoney({ amount: trimmed(String(amount)), currency });
		return read ? writeMoney(read, language) : undefined;
	};
	const [assessment, ...earlier] = parts.smart;
	const choices = words.parts.smart!.choices!;
	const scores = assessment && smartScores(assessment);
	return {
		id: one.id,
		linked: linkedService(one, ctx, language),
		title: one.name[language],
		kicker: words.kinds[one.kind] ?? one.kind,
		summary: one.summary?.[language],
		example: one.isExample ? site.example : undefined,
		trail: [
			{ href: href(language, 'smartCity'), text: outward.smartCity.title },
			...file.above.map(({ id, name }) => ({
				href: href(language, 'initiative', { id }),
				text: name[language]
			}))
		],
		health: printHealth(one.health, language),
		facts: [
			{ label: words.head.fields.unit_id!, value: one.unit ?? undefined, unknown: site.notStated },
			{
				label: words.head.fields.stage!,
				value: one.stage ? words.stages[one.stage] : undefined,
				unknown: site.notStated
			},
			{
				label: words.taken.standard,
				value:
					takenText({ days: one.standardDays, unit: one.standardUnit, taken: null }, language) || undefined,
				unknown: site.notStated
			},
			...(one.sinceYear === null
				? []
				: [{ label: words.head.fields.since_year!, value: String(one.sinceYear) }]),
			...(one.agreementId
				? [
						{
							label: words.public.agreement,
							value: words.public.openAgreement,
							href: href(language, 'agreement', { id: one.agreementId })
						}
					]
				: []),
			...(one.address ? [{ label: words.head.fields.address!, value: one.address, href: one.address }] : [])
		],
		below: file.below.map((child) => printInitiative(child, language)),
		records: parts.record.map((row) => ({
			id: row.id,
			span: writeSpan(String(row.from_on), String(row.to_on), language),
			handled: number(row.handled),
			within:
				row.within_standard === null
					? undefined
					: words.taken.within(number(Math.floor((Number(row.within_standard) * 100) / Number(row.handled)))),
			value: Number(row.average_days),
			text: words.taken.days(number(row.average_days)),
			by: row.by_machine ? words.taken.machine : words.taken.desk,
			example: row.is_example && !one.isExample
		})),
		standard: one.standardDays ?? undefined,
		smart:
			assessment && scores
				? {
						title: words.smart.chart(one.name[language], day(assessment.assessed_on)),
						by: choices.assessor_kind![String(assessment.assessor_kind)],
						rows: smartPrinciples.map((principle) => ({
							name: words.smart.principles[principle] ?? principle,
							value: scores[principle],
							text: words.smart.of(number(scores[principle])),
							answers: smartQuestions[principle].map((question) => ({
								question: (words.parts.smart!.fields[question] ?? question).replace(/^[^:]*: /, ''),
								answer: choices[question]![String(assessment[question])] ?? ''
							})),
							evidence: assessment[`${principle}_evidence`]
								? String(assessment[`${principle}_evidence`])
								: undefined
						})),
						earlier: earlier.map((row) => {
							const before = smartScores(row);
							return {
								id: row.id,
								day: words.public.assessed(day(row.assessed_on)),
								scores: smartPrinciples.map((principle) => number(before[principle])).join(' · ')
							};
						})
					}
				: undefined,
		milestones: [...parts.milestone].reverse().map((row) => ({
			what: (row.what as Bilingual)[language],
			when: {
				day: String(row.reached_on ?? row.planned_on),
				text: `${row.reached_on ? words.public.reached : words.public.planned} ${day(row.reached_on ?? row.planned_on)}`
			},
			key: row.reached_on !== null
		})),
		targets: parts.target.map((row) => ({
			id: row.id,
			label: `${(row.what as Bilingual)[language]}, ${String(row.year)}`,
			value: Number(row.actual ?? 0),
			mark: Number(row.target),
			actual: row.actual === null ? '–' : number(row.actual),
			target: number(row.target),
			text: outward.smartCity.readingText(row.actual === null ? '–' : number(row.actual), number(row.target))
		})),
		costs: parts.cost.map((row) => ({
			id: row.id,
			year: String(row.year),
			value: Number(row.spent ?? 0),
			mark: Number(row.amount),
			budget: money(row.amount, row.currency) ?? '–',
			spent: money(row.spent, row.currency) ?? '–',
			payer: row.payer ? String(row.payer) : '–'
		})),
		readiness: parts.readiness.map((row) => ({
			id: row.id,
			year: String(row.year),
			people: words.parts.readiness!.choices!.people![String(row.people)] ?? '',
			facilities: words.parts.readiness!.choices!.facilities![String(row.facilities)] ?? '',
			note: (row.note as Bilingual | null)?.[language]
		})),
		systems: parts.system.map((row) => ({
			id: row.id,
			name: String(row.name),
			exchange: words.parts.system!.choices!.exchange![String(row.exchange)] ?? ''
		})),
		learning: file.learning.map((link) => printLearning(link, language)),
		innovations: file.innovations.map(({ id, name, isExample }) => ({
			id,
			name,
			href: href(language, 'innovation', { id }),
			example: isExample && !one.isExample
		})),
		sources: sourceNotes(one.sources, language)
	};
};
