import { href } from '$lib/addresses';
import { deadlineOf } from '$lib/desk-words/deadline';
import { orError } from '$lib/refused-page';
import { inquiriesAsked } from '$lib/server/hall/lists/list-questions';
import { listInquiries } from '$lib/server/modules/inquiries';
import { textIn } from '$lib/text';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const words = textIn(language).inquiries;
	const view = inquiriesAsked(url.searchParams);
	const cursor = url.searchParams.get('cursor');
	const listed = orError(language, await listInquiries(ctx, view, cursor));
	return {
		tabs: (['open', 'closed'] as const).map((one) => ({
			href: href(language, 'deskInquiries', {}, { view: one === 'open' ? undefined : one }),
			text: words.desk[one],
			current: one === view
		})),
		rows: listed.rows.map((row) => ({
			id: row.id,
			href: href(language, 'deskInquiry', { id: row.id }),
			number: row.number,
			about: row.about,
			kind: words.kind[row.kind] ?? row.kind,
			state: words.state[row.state] ?? row.state,
			late: row.days?.phase === 'late',
			deadline: row.days ? deadlineOf({ ...row, waiting_for: null, waiting_why: null }, language) : undefined,
			example: row.is_example
		})),
		next: listed.next ? href(language, 'deskInquiries', {}, { view, cursor: listed.next }) : undefined,
		first: cursor ? href(language, 'deskInquiries', {}, { view }) : undefined
	};
};
