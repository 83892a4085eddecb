import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { periodName } from '$lib/server/hall/report-view';
import { listReports, readPeriod } from '$lib/server/modules/reporting';
import { textIn } from '$lib/text';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { ctx, language } = locals;
	const words = textIn(language).reports;
	return {
		reports: orError(language, await listReports(ctx)).map(({ key, period }) => ({
			key,
			title: words.titles[key],
			lead: words.leads[key],
			period: periodName({ period: readPeriod(period)! }, language),
			href: href(language, 'deskReport', { report: key }, { period }),
			pdf: href(language, 'deskReportPaper', { report: key, format: 'pdf' }, { period }),
			xlsx: href(language, 'deskReportPaper', { report: key, format: 'xlsx' }, { period })
		}))
	};
};
