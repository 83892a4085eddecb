import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { holdingKinds, previewReorganisation, reorganiseUnits } from '$lib/server/modules/lifecycle';
import { listUnits } from '$lib/server/modules/organisations';
import { isId } from '$lib/server/platform/ids';
import { textIn } from '$lib/text';
import { writeNumber } from '$lib/written/numbers';
import type { Actions, PageServerLoad } from './$types';

/** Everything that may run with a unit, in the order in which it is told. */
const workKinds = ['agreements', 'duties', 'cases', 'people', 'powers', ...holdingKinds] as const;

/** What the address asks for: which units end, which go on, which begin. */
function wishOf(url: URL) {
	const ids = (name: string) => [...new Set(url.searchParams.getAll(name).filter(isId))];
	const beginning = (url.searchParams.get('beginning') ?? '')
		.slice(0, 2_000)
		.split(/\r?\n/)
		.map((line) => line.trim())
		.filter(Boolean);
	return { ending: ids('ending'), successors: ids('successors'), beginning: [...new Set(beginning)] };
}

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const units = orError(language, await listUnits(ctx));
	const wish = wishOf(url);
	const work = orError(language, await previewReorganisation(ctx, wish.ending));
	const words = textIn(language).office.units.reorganise;
	const nameOf = new Map(units.map(({ id, name }) => [id, name]));
	const goesOn = [
		...wish.successors.map((id) => ({ value: id, label: nameOf.get(id) ?? '–' })),
		...wish.beginning.map((name) => ({ value: name, label: words.begins(name) }))
	];
	return {
		key: randomUUID(),
		options: units.map(({ id, name }) => ({ value: id, label: name })),
		ending: wish.ending,
		successors: wish.successors,
		beginning: wish.beginning.join('\n'),
		preview:
			wish.ending.length > 0 && goesOn.length > 0
				? {
						ends: wish.ending.map((id) => nameOf.get(id) ?? '–').join(', '),
						goesOn,
						work: workKinds
							.filter((kind) => kind === 'agreements' || work[kind] > 0)
							.map((kind) => ({ label: words.work[kind], value: writeNumber(work[kind], language) }))
					}
				: undefined,
		asked: url.search !== ''
	};
};

function labelsOf(language: App.Locals['language']) {
	const { receiver, since, basis, beginning } = textIn(language).office.units.reorganise;
	return { receiver, since, basis, beginning };
}

export const actions: Actions = {
	default: (event) =>
		answerForm(event, {
			act: 'reorganise',
			texts: ['receiver', 'basis'],
			days: ['since'],
			faults: textIn(event.locals.language).office.faults,
			labels: labelsOf(event.locals.language),
			work: (ctx, sent) => {
				return reorganiseUnits(ctx, {
					...wishOf(event.url),
					receiver: sent.text('receiver'),
					since: sent.day('since'),
					basis: sent.text('basis')
				});
			},
			to: () => href(event.locals.language, 'deskUnits', {}, { done: 'reorganised', ended: 'on' })
		})
};
