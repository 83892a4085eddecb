import { renderPdf, type LeaderSheetData } from '$lib/server/platform/pdf';
import { officeLetterhead } from '$lib/server/modules/cooperation';
import type { LeaderPage } from '$lib/server/modules/reporting';
import type { Ctx } from '$lib/server/platform/context';
import { textIn } from '$lib/text';
import type { Language } from '$lib/text/bilingual';
import { printLeaderPage, type PrintedLeaderPage } from './leader-view';

type Part = LeaderSheetData['parts'][number];

/** The leader's page as one PDF to be carried into a meeting, for whoever read it. */
export async function makeLeaderSheet(
	read: LeaderPage,
	ctx: Ctx,
	language: Language
): Promise<{ fileName: string; mediaType: string; bytes: Buffer }> {
	const words = textIn(language).leader;
	const page = printLeaderPage(read, ctx, language);
	const data: LeaderSheetData = {
		letterhead: await officeLetterhead(ctx),
		heading: words.title.toUpperCase(),
		asOf: [page.asOf, words.sheet.real].join(' · '),
		figures: page.figures.map(({ value, counts, note }) => ({ value, counts, note })),
		parts: partsOf(page, language)
	};
	const bytes = await renderPdf({
		template: 'leader-sheet',
		data,
		language,
		title: words.title,
		author: ctx.tenant.name,
		// Real figures; an invented row says so itself.
		example: false,
		madeAt: ctx.clock.now()
	});
	return {
		fileName: words.sheet.fileName(ctx.clock.today()),
		mediaType: 'application/pdf',
		bytes
	};
}

const activityKinds = ['projects', 'cohorts', 'services', 'themes'] as const;

/** Days left and the day: one cell says both. */
const when = ({ left, date }: { left: string; date?: { text: string } }) =>
	[left, date?.text].filter(Boolean).join(', ');

function partsOf(page: PrintedLeaderPage, language: Language): Part[] {
	const { leader: words, site } = textIn(language);
	const facts = (rows: readonly { label: string; value: string }[]) =>
		rows.map(({ label, value }) => ({ cells: [label, value], example: false }));
	const part = (
		own: { title: string; note?: string; empty: { title: string } },
		columns: Part['columns'],
		rows: Part['rows']
	): Part => ({ title: own.title, note: own.note, empty: own.empty.title, columns, rows });
	const { mine, lateSteps, endingSoon, lateDuties } = words;
	return [
		part(
			mine,
			[
				{ label: mine.columns.case, weight: 3 },
				{ label: mine.columns.step, weight: 2 },
				{ label: mine.columns.deadline, weight: 2 }
			],
			page.mine.rows.map((row) => ({ cells: [row.name, row.step, when(row.deadline)], example: row.example }))
		),
		part(
			lateSteps,
			[
				{ label: lateSteps.columns.case, weight: 3 },
				{ label: lateSteps.columns.whom, weight: 2 },
				{ label: lateSteps.columns.step, weight: 2 },
				{ label: lateSteps.columns.deadline, weight: 2 }
			],
			page.late.rows.map((row) => ({
				cells: [row.name, row.whom, row.step, when(row.deadline)],
				example: row.example
			}))
		),
		part(
			endingSoon,
			[
				{ label: endingSoon.columns.agreement, weight: 3 },
				{ label: endingSoon.columns.partner, weight: 2 },
				{ label: endingSoon.columns.ends, weight: 2 }
			],
			page.ending.rows.map((row) => ({
				cells: [row.title, row.partner, row.until ?? site.notKnown],
				example: row.example
			}))
		),
		part(
			lateDuties,
			[
				{ label: lateDuties.columns.what, weight: 3 },
				{ label: lateDuties.columns.owner, weight: 2 },
				{ label: lateDuties.columns.deadline, weight: 2 }
			],
			page.duties.rows.map((row) => ({
				cells: [row.what, row.owner, when(row.deadline)],
				example: row.example
			}))
		),
		part(
			words.review,
			[
				{ label: words.review.kind, weight: 4 },
				{ label: words.review.count, align: 'end' }
			],
			facts(page.reviews.rows)
		),
		part(
			words.promise,
			[{ label: words.promise.procedure, weight: 2 }, { label: words.promise.share }],
			facts(page.promise.rows)
		),
		...page.money.totals.map((total) =>
			part(
				{ title: `${words.money.title}: ${total.title}`, empty: words.money.empty },
				[
					{ label: words.money.currency },
					...total.columns.map((label) => ({ label, align: 'end' as const }))
				],
				total.all.map((line) => ({
					cells: [
						line.currency,
						...line.amounts.map(({ amount, inRupiah }) => [amount, inRupiah].filter(Boolean).join(' ≈ '))
					],
					example: false
				}))
			)
		),
		part(
			{ title: words.abroad.title, empty: { title: site.notKnown } },
			[
				{ label: words.abroad.columns.country, weight: 2 },
				...(['visits', 'cohorts', 'meetings', 'projects'] as const).map((key) => ({
					label: words.abroad.columns[key],
					align: 'end' as const
				}))
			],
			page.countries.rows.map((row) => ({
				cells: [row.country, row.visits, row.cohorts, row.meetings, row.projects],
				example: false
			}))
		),
		part(
			words.fields,
			[
				{ label: words.fields.columns.field, weight: 2 },
				...activityKinds.map((key) => ({ label: words.fields.columns[key], align: 'end' as const }))
			],
			page.fields.rows.map((row) => ({
				cells: [row.name, ...activityKinds.map((key) => row.cells[key].text)],
				example: false
			}))
		),
		part(
			{ title: words.portfolio.title, note: page.portfolio.counted, empty: words.portfolio.empty },
			[
				{ label: words.portfolio.columns.name, weight: 2 },
				{ label: words.portfolio.columns.whom, weight: 2 },
				{ label: words.portfolio.columns.health, weight: 3 }
			],
			page.portfolio.rows.map((row) => ({
				cells: [row.name, row.whom, [row.health.text, row.why].filter(Boolean).join(': ')],
				example: row.example
			}))
		),
		part(
			{ title: words.training.title, note: page.training.total, empty: { title: site.notKnown } },
			[{ label: words.training.year }, { label: words.training.figure, align: 'end' }],
			page.training.bars.map(({ label, text }) => ({ cells: [label, text], example: false }))
		)
	];
}
