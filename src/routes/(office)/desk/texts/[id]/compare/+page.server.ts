import { randomUUID } from 'node:crypto';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { comparisonRows, comparisonSummary, nameOfVersion } from '$lib/server/hall/comparison-view';
import { comparisonWish } from '$lib/server/hall/comparison-wish';
import { wordLimits } from '$lib/server/hall/upload-limits';
import {
	compareDraft,
	listOffers,
	readDraft,
	readInWord,
	takeOver,
	type DraftComparison
} from '$lib/server/modules/cooperation';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

const faultsOfFile: readonly string[] = ['FILE_MISSING', 'WORD_UNREADABLE', 'WORD_WITHOUT_TEXT'];

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx, language } = locals;
	const { drafting, templates } = textIn(language);
	const view = orError(language, await readDraft(ctx, params.id));
	const wish = comparisonWish(url);
	const compared = await compareDraft(ctx, params.id, wish);
	const withKept = url.searchParams.get('kept') === 'yes';
	const shared = {
		key: randomUUID(),
		name: templates.kinds[view.draft.kind] ?? view.draft.kind,
		subject: view.case.subject,
		mayWrite: view.mayWrite,
		textHref: href(language, 'deskText', { id: params.id }),
		languages: view.draft.languages.map((value) => ({ value, label: drafting.one.languages[value] ?? value }))
	};
	if (isRefusal(compared)) {
		if (compared.refused !== 'NOTHING_TO_COMPARE') orError(language, compared);
		return {
			...shared,
			none: sentenceFor(language, compared),
			compared: undefined,
			taken: 0,
			offers: undefined
		};
	}
	const name = (one: (typeof compared.versions)[number]) => nameOfVersion(one, ctx.tenant.timeZone, language);
	const query = {
		before: String(compared.before.version),
		after: String(compared.after.version),
		language: compared.language
	};
	return {
		...shared,
		none: undefined,
		taken: Number(url.searchParams.get('taken')) || 0,
		offers: view.mayWrite ? await offersOf(locals, params.id, compared) : undefined,
		compared: {
			choices: compared.versions.map((one) => ({ value: String(one.version), label: name(one) })),
			...query,
			left: name(compared.before),
			right: name(compared.after),
			rows: comparisonRows(compared.sheet, compared.draft.kind, withKept, language),
			summary: comparisonSummary(compared, language),
			withKept,
			keptHref: href(
				language,
				'deskTextCompare',
				{ id: params.id },
				{ ...query, kept: withKept ? undefined : 'yes' }
			),
			pdfHref: href(language, 'deskTextComparePaper', { id: params.id }, query)
		}
	};
};

/** What may be taken over into the text, where a kept version stands beside the text as it is now. */
async function offersOf(
	{ ctx, language }: App.Locals,
	id: string,
	{ before, after, draft }: DraftComparison
) {
	const kept = [before, after].find(({ version }) => version !== 'now');
	if (!kept || (before.version !== 'now' && after.version !== 'now')) return undefined;
	const offers = orError(language, await listOffers(ctx, id, Number(kept.version)));
	const { compare, one } = textIn(language).drafting;
	return {
		number: String(kept.version),
		title: compare.takeOver.title(nameOfVersion(kept, ctx.tenant.timeZone, language)),
		parts: offers.map(({ partId, base, kind, title, act, article }) => {
			const name = article === null ? (compare.kinds[kind] ?? kind) : one.articleOf(draft.kind, article);
			return {
				value: `${partId} ${base}`,
				label: `${[name, title.id].filter(Boolean).join(' ')} (${compare.takeOver.acts[act] ?? act})`
			};
		})
	};
}

export const actions: Actions = {
	takeOver: (event) =>
		answerForm(event, {
			act: 'takeOver',
			texts: ['number'],
			lists: ['parts'],
			faults: textIn(event.locals.language).templates.faults,
			work: (ctx, sent) =>
				takeOver(
					ctx,
					event.params.id,
					Number(sent.text('number')) || 0,
					// Everything is what the page offered, not what there is meanwhile.
					sent.all(sent.text('all') === 'yes' ? 'offered' : 'parts').map((one) => {
						const [partId = '', base = ''] = one.split(' ');
						return { partId, base: Number(base) || 0 };
					})
				),
			to: ({ taken }, sent) =>
				href(
					event.locals.language,
					'deskTextCompare',
					{ id: event.params.id },
					{ before: sent.text('number'), after: 'now', taken: String(taken) }
				)
		}),
	readIn: (event) => {
		const { language } = event.locals;
		return answerForm(event, {
			act: 'readIn',
			texts: ['language'],
			files: wordLimits,
			faults: Object.fromEntries(
				faultsOfFile.map((refused) => [refused, sentenceFor(language, { refused })])
			),
			work: async (ctx, sent) => {
				const [file] = sent.files;
				const read = file
					? await readInWord(ctx, event.params.id, {
							content: file.open(),
							fileName: file.name,
							language: sent.text('language') === 'en' ? 'en' : 'id',
							note: null
						})
					: refuse('FILE_MISSING');
				// What is wrong with the file stands beside it.
				return isRefusal(read) && faultsOfFile.includes(read.refused)
					? refuse('VALIDATION_FAILED', { errors: [{ field: 'file', message: read.refused }] })
					: read;
			},
			to: (read) =>
				href(
					language,
					'deskTextCompare',
					{ id: event.params.id },
					{ before: 'now', after: String((read as { number: number }).number) }
				)
		});
	}
};
