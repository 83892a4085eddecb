import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { reportLine } from '$lib/server/hall/donor-report-forms';
import { addMonths } from '$lib/server/modules/calendar';
import { readReportCalendar } from '$lib/server/modules/funding';
import { isId } from '$lib/server/platform/ids';
import { textIn } from '$lib/text';
import { writePartialDay } from '$lib/written/dates';
import { writeNumber } from '$lib/written/numbers';
import type { PageServerLoad } from './$types';

/** Months shown from this one on. */
const monthsShown = 12;

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
	const { ctx, language } = locals;
	const today = ctx.clock.today();
	const from = `${today.slice(0, 7)}-01`;
	const asked = url.searchParams.get('donor') ?? '';
	const partnerId = isId(asked) ? asked : undefined;
	const before = addMonths(from, monthsShown);
	const all = orError(language, await readReportCalendar(ctx, { from, before }));
	const chosen =
		partnerId === undefined
			? all
			: orError(language, await readReportCalendar(ctx, { from, before, partnerId }));
	setHeaders({ 'cache-control': 'no-store' });
	const words = textIn(language).donorReports.calendar;
	const line = (duty: (typeof chosen.late.rows)[number]) => reportLine(duty, today, language);
	const donors = new Map<string, string>();
	for (const { other_partner_id, other_name } of [...all.late.rows, ...all.coming.rows])
		if (other_partner_id !== null) donors.set(other_partner_id, other_name ?? '');
	const months = Array.from({ length: monthsShown }, (_, place) => {
		const month = addMonths(from, place).slice(0, 7);
		const duties = chosen.coming.rows.filter(({ due_on }) => due_on?.startsWith(month));
		return {
			key: month,
			name: writePartialDay({ day: `${month}-01`, precision: 'month' }, language),
			lines: duties.map(line)
		};
	});
	const most = 5;
	return {
		isEmpty: chosen.late.rows.length + chosen.coming.rows.length === 0,
		isCut: chosen.late.next !== null || chosen.coming.next !== null,
		late: chosen.late.rows.map(line),
		months,
		bars: months.map(({ key, name, lines }) => ({
			label: name,
			value: lines.length,
			text: lines.length === 0 ? words.quiet : words.count(writeNumber(lines.length, language)),
			...(lines.length > 0 ? { href: `#b${key}` } : { tone: 'quiet' as const })
		})),
		most: Math.max(most, ...months.map(({ lines }) => lines.length)),
		donors: [
			{
				text: words.everyDonor,
				href: href(language, 'deskReportCalendar'),
				current: partnerId === undefined
			},
			...[...donors]
				.sort(([, one], [, other]) => (one < other ? -1 : 1))
				.map(([id, name]) => ({
					text: name,
					href: href(language, 'deskReportCalendar', {}, { donor: id }),
					current: id === partnerId
				}))
		]
	};
};
