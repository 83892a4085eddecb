import { orError } from '$lib/refused-page';
import { printVisitLine } from '$lib/server/hall/visit-words';
import { listOfficeVisits } from '$lib/server/modules/relations';
import { textIn } from '$lib/text';
import { monthNames } from '$lib/written/dates';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { ctx, language } = locals;
	const visits = orError(language, await listOfficeVisits(ctx));
	const months = new Map<string, ReturnType<typeof printVisitLine>[]>();
	for (const visit of visits) {
		const month = visit.starts_on?.slice(0, 7) ?? '';
		months.set(month, [...(months.get(month) ?? []), printVisitLine(visit, language)]);
	}
	return {
		months: [...months].map(([month, rows]) => ({
			key: month,
			title:
				month === ''
					? textIn(language).visits.calendar.undated
					: `${monthNames[language][Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`,
			now: month === ctx.clock.today().slice(0, 7),
			rows: rows.toReversed()
		}))
	};
};
