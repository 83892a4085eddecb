import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { instructionsAsked } from '$lib/server/hall/lists/list-questions';
import { writeDuty } from '$lib/server/hall/instruction-view';
import { instructionViews, listInstructions } from '$lib/server/modules/correspondence';
import { textIn } from '$lib/text';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const words = textIn(language).instructions;
	const view = instructionsAsked(url.searchParams);
	const cursor = url.searchParams.get('cursor');
	const listed = orError(language, await listInstructions(ctx, view, cursor));
	return {
		view,
		tabs: instructionViews.map((one) => ({
			href: href(language, 'deskInstructions', {}, { view: one === 'mine' ? undefined : one }),
			text: words.views[one],
			current: one === view
		})),
		rows: listed.rows.map((row) => writeDuty(row, ctx.clock.today(), language)),
		next: listed.next ? href(language, 'deskInstructions', {}, { view, cursor: listed.next }) : undefined,
		first: cursor ? href(language, 'deskInstructions', {}, { view }) : undefined
	};
};
