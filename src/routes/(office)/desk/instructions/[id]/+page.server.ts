import { randomUUID } from 'node:crypto';
import type { RequestEvent } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { downloadOf } from '$lib/desk-words/case-file';
import { orError } from '$lib/refused-page';
import { answerForm, type SentForm } from '$lib/server/hall/desk-form';
import { askedFor, stateOfDuty } from '$lib/server/hall/instruction-view';
import { withScan } from '$lib/server/hall/letter-view';
import { scanLimits } from '$lib/server/hall/upload-limits';
import {
	finishDuty,
	keepInstructionScan,
	readInstruction,
	withdrawInstruction
} from '$lib/server/modules/correspondence';
import { isNature } from '$lib/server/modules/letters';
import type { Ctx } from '$lib/server/platform/context';
import { refuse } from '$lib/server/platform/refusal';
import { textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx, language } = locals;
	const { sheet, way } = orError(language, await readInstruction(ctx, params.id));
	const { instructions: words, letters, desk } = textIn(language);
	const me = ctx.actor.kind === 'person' ? ctx.actor.id : '';
	const named = (one: { name: string; position: string | null }) =>
		[one.name, one.position].filter(Boolean).join(', ');
	return {
		key: randomUUID(),
		done: words.sheet.done[url.searchParams.get('done') ?? ''],
		id: sheet.id,
		subject: sheet.subject,
		kicker: words.sheet.kicker(sheet.given_on),
		example: sheet.is_example,
		withdrawn: sheet.withdrawn ? words.sheet.withdrawn(sheet.withdrawn.on, sheet.withdrawn.why) : undefined,
		trail: [
			{ href: href(language, 'desk'), text: desk.frame.title },
			{ href: href(language, 'deskInstructions'), text: words.title }
		],
		facts: [
			{ label: words.sheet.from, value: named(sheet.given_by) },
			{ label: words.sheet.asked, value: askedFor(sheet.requests, sheet.body, language) },
			{ label: words.sheet.due, value: sheet.due_on ? writeDay(sheet.due_on, language) : words.noDue },
			{
				label: words.sheet.nature,
				value: isNature(sheet.nature) ? letters.natures[sheet.nature] : sheet.nature
			},
			{
				label: words.sheet.medium,
				value: sheet.entered_by ? words.sheet.onPaper(sheet.entered_by) : words.sheet.onScreen
			},
			{
				label: words.sheet.scan,
				value: sheet.document_id ? words.sheet.openScan : undefined,
				unknown: words.sheet.noScan,
				href: sheet.document_id ? downloadOf(sheet.document_id, language) : undefined
			}
		],
		links: [
			...(sheet.case_id
				? [{ href: href(language, 'deskCase', { id: sheet.case_id }), text: words.sheet.case }]
				: []),
			...(sheet.letter_id
				? [{ href: href(language, 'deskLetter', { id: sheet.letter_id }), text: words.sheet.letter }]
				: []),
			{ href: href(language, 'deskInstructionPaper', { id: sheet.id }), text: words.sheet.print }
		],
		duties: sheet.duties.map((duty) => ({
			id: duty.id,
			who: [duty.person_name, duty.person_position].filter(Boolean).join(', '),
			state: stateOfDuty(duty.state, language),
			settled: duty.settled_on
				? words.sheet.settled(words.states[duty.state], duty.settled_on, duty.settled_by_name)
				: undefined,
			note: duty.note ?? undefined,
			finish: duty.may_answer
				? duty.person_id === me
					? words.sheet.finish
					: words.sheet.finishFor(duty.person_name)
				: undefined,
			forward: duty.may_forward
				? {
						text: duty.person_id === me ? words.sheet.forward : words.sheet.forwardFor(duty.person_name),
						href: href(language, 'deskInstructionNew', {}, { sheet: sheet.id, duty: duty.id })
					}
				: undefined
		})),
		way:
			way.length > 1
				? way.map((one) => ({
						id: one.id,
						here: one.id === sheet.id,
						href: href(language, 'deskInstruction', { id: one.id }),
						text: words.about.line(
							one.given_by.name,
							one.duties.map((duty) => duty.person_name).join(', '),
							one.given_on
						),
						states: one.duties.map((duty) => ({ key: duty.id, ...stateOfDuty(duty.state, language) }))
					}))
				: [],
		mayWithdraw: sheet.may_withdraw,
		mayKeepScan: sheet.may_keep_scan
	};
};

type Event = RequestEvent<{ id: string }>;

const answering =
	(act: string, work: (ctx: Ctx, sent: SentForm, id: string) => Promise<object>) => (event: Event) =>
		answerForm(event, {
			act,
			texts: ['id', 'note', 'reason'],
			faults: textIn(event.locals.language).instructions.faults,
			...(act === 'scan' ? { files: scanLimits } : {}),
			work: (ctx, sent) => work(ctx, sent, event.params.id),
			to: () =>
				href(
					event.locals.language,
					'deskInstruction',
					{ id: event.params.id },
					{ done: act === 'withdraw' ? 'withdrawn' : act }
				)
		});

export const actions: Actions = {
	done: answering('done', (ctx, sent) => finishDuty(ctx, sent.text('id'), sent.text('note'))),
	withdraw: answering('withdraw', (ctx, sent, id) => withdrawInstruction(ctx, id, sent.text('reason'))),
	scan: answering('scan', (ctx, sent, id) =>
		withScan(
			ctx,
			sent.files,
			{ kind: 'lembar_disposisi', title: textIn('id').instructions.title },
			async (documentId) =>
				documentId ? keepInstructionScan(ctx, id, documentId) : refuse('DOCUMENT_MISSING')
		)
	)
};
