import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { listSittings } from '$lib/server/modules/cooperation';
import { allows } from '$lib/server/modules/identity';
import { textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import { sittingTones } from './parts/tones';
import type { PageServerLoad } from './$types';

/** How many subjects a line of the list names before it counts the rest. */
const named = 3;

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const words = textIn(language).sittings;
	const cursor = url.searchParams.get('cursor');
	const found = orError(language, await listSittings(ctx, { cursor }));
	return {
		plan: allows(ctx.actor, 'sitting.write') ? href(language, 'deskSittingNew') : undefined,
		rows: found.rows.map((row) => ({
			id: row.id,
			href: href(language, 'deskSitting', { id: row.id }),
			title: row.title,
			number: row.number ? textIn(language).sittings.page.kicker(row.number) : undefined,
			when: { text: `${writeDay(row.held_on, language)}, ${row.starts_at}`, day: row.held_on },
			place: row.manner === 'circulation' ? words.list.circulation : row.place,
			subjects: row.subjects.slice(0, named),
			more: row.subjects.length > named ? words.list.andMore(row.subjects.length - named) : undefined,
			status: { tone: sittingTones[row.state] ?? 'neutral', text: words.state[row.state] ?? row.state },
			example: row.is_example
		})),
		next: found.next ? href(language, 'deskSittings', {}, { cursor: found.next }) : undefined,
		first: cursor ? href(language, 'deskSittings') : undefined
	};
};
