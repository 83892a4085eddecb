import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { writeLetter } from '$lib/server/hall/letter-view';
import { listAgenda } from '$lib/server/modules/correspondence';
import { allows } from '$lib/server/modules/identity';
import { directions, natures } from '$lib/server/modules/letters';
import { textIn } from '$lib/text';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const words = textIn(language).letters;
	const asked = (name: string) => url.searchParams.get(name) ?? undefined;
	const cursor = url.searchParams.get('cursor');
	const agenda = orError(
		language,
		await listAgenda(ctx, {
			direction: asked('direction'),
			year: asked('year'),
			nature: asked('nature'),
			q: asked('q'),
			cursor
		})
	);
	const kept = {
		direction: agenda.direction,
		year: String(agenda.year),
		nature: agenda.nature || undefined,
		q: agenda.q || undefined
	};
	const narrowed = agenda.nature !== '' || agenda.q !== '';
	return {
		direction: agenda.direction,
		year: String(agenda.year),
		years: agenda.years.map((year) => ({ value: String(year), label: String(year) })),
		nature: agenda.nature,
		natures: natures.map((value) => ({ value, label: words.natures[value] })),
		q: agenda.q,
		narrowed,
		count:
			narrowed && (agenda.next || cursor)
				? words.count(agenda.count, agenda.count, agenda.year)
				: words.count(narrowed ? agenda.rows.length : agenda.count, agenda.count, agenda.year),
		tabs: directions.map((direction) => ({
			href: href(language, 'deskLetters', {}, { direction, year: String(agenda.year) }),
			text: words.directions[direction],
			current: direction === agenda.direction
		})),
		rows: agenda.rows.map((letter) => writeLetter(letter, language)),
		enter: allows(ctx.actor, 'letter.write')
			? href(language, 'deskLetterNew', {}, { direction: agenda.direction })
			: undefined,
		next: agenda.next ? href(language, 'deskLetters', {}, { ...kept, cursor: agenda.next }) : undefined,
		first: cursor ? href(language, 'deskLetters', {}, kept) : undefined
	};
};
