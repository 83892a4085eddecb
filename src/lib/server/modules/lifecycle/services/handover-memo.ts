import { officeLanguage, officeLetterhead } from '$lib/server/modules/cooperation';
import type { AuthorisationRefusal } from '$lib/server/modules/identity';
import type { Ctx } from '$lib/server/platform/context';
import { renderPdf } from '$lib/server/platform/pdf';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import { readHandover } from './hand-over-work';

/** The memorandum of a handover: what went from whom to whom, by which decree, as it was on that day. */
export async function makeHandoverMemo(
	ctx: Ctx,
	id: string
): Promise<
	{ fileName: string; mediaType: string; bytes: Buffer } | AuthorisationRefusal | Refusal<'NOT_FOUND'>
> {
	const handover = await readHandover(ctx, id);
	if (isRefusal(handover)) return handover;
	const { office, desk } = textIn(officeLanguage);
	const words = office.handover;
	const day = (one: string) => writeDay(one, officeLanguage, 'long');
	const { roles, duties, personal, cases, byDecree } = handover.items;
	const part = (heading: string, labels: readonly string[], rows: readonly (readonly string[])[]) => ({
		heading,
		columns: labels.map((label, place) => ({ label, weight: place === 0 ? 2 : 1 })),
		rows: rows.map((cells) => ({ cells, example: false }))
	});
	const dutyRows = (listed: typeof duties) =>
		listed.map(({ what, dueOn }) => [what, dueOn ? day(dueOn) : '–']);
	const [first, ...more] = [
		part(
			words.roles,
			[words.role, words.unit],
			roles.map(({ role, unit }) => [desk.roles[role] ?? role, unit ?? '–'])
		),
		part(words.duties, [words.duty, words.due], dutyRows(duties)),
		part(
			words.cases,
			[words.case],
			cases.map(({ subject }) => [subject])
		),
		part(
			words.byDecree,
			[words.held, words.kind],
			byDecree.map(({ kind, title }) => [title, words.kinds[kind] ?? kind])
		),
		part(words.personal, [words.duty, words.due], dutyRows(personal))
	];
	return {
		fileName: `${words.file}-${handover.lastDay}.pdf`,
		mediaType: 'application/pdf',
		bytes: await renderPdf({
			template: 'table-list',
			data: {
				letterhead: await officeLetterhead(ctx),
				heading: words.memo,
				description: words.memoText(
					handover.fromName,
					handover.toName,
					day(handover.lastDay),
					handover.decree
				),
				filters: [],
				countText: first!.heading,
				printed: words.printed(day(ctx.clock.today())),
				columns: first!.columns,
				rows: first!.rows,
				more,
				totals: null
			},
			language: officeLanguage,
			title: words.memo,
			author: ctx.tenant.name,
			example: handover.isExample
		})
	};
}
