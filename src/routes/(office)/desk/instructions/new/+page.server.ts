import { randomUUID } from 'node:crypto';
import { error } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { answerForm } from '$lib/server/hall/desk-form';
import { withScan } from '$lib/server/hall/letter-view';
import { scanLimits } from '$lib/server/hall/upload-limits';
import { listDeciders, readCase } from '$lib/server/modules/cooperation';
import {
	giveInstruction,
	instructionRequests,
	readInstruction,
	readLetter
} from '$lib/server/modules/correspondence';
import { allows, listPeopleToSeat } from '$lib/server/modules/identity';
import { natures } from '$lib/server/modules/letters';
import type { Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import { datePartsOf } from '$lib/ui/date-parts';
import type { Actions, PageServerLoad } from './$types';

/** As many recipients as the paper sheet has lines. */
const lines = [1, 2, 3, 4] as const;

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const words = textIn(language);
	const found = await aboutOf(ctx, url.searchParams);
	const onPaper = allows(ctx.actor, 'instruction.on_paper');
	if (!found.duty && !onPaper && !allows(ctx.actor, 'instruction.give'))
		error(403, { message: sentenceFor(language, { refused: 'NOT_ALLOWED' }) });
	const me = ctx.actor.kind === 'person' ? ctx.actor.id : '';
	const own = found.duty ? found.duty.person_id === me : allows(ctx.actor, 'instruction.give');
	return {
		key: randomUUID(),
		subject: found.subject,
		kept: found.kept,
		back: found.back,
		forward: found.duty !== undefined,
		/** TU hands a duty on for its recipient, as the paper says. */
		forwardFor: found.duty && !own ? { id: found.duty.person_id, name: found.duty.person_name } : undefined,
		givers: found.duty || !onPaper ? [] : await giversOf(ctx),
		giverSelf: own,
		needsScan: onPaper,
		people: (await listPeopleToSeat(ctx)).filter(({ value }) => value !== (found.duty?.person_id ?? '')),
		lines,
		today: datePartsOf(ctx.clock.today()),
		natures: natures.map((value) => ({ value, label: words.letters.natures[value] })),
		requests: instructionRequests.map((value) => ({ value, label: words.instructions.requests[value] }))
	};
};

/** What the sheet is about, and where it leads back to. */
async function aboutOf(ctx: Ctx, search: URLSearchParams) {
	const { language } = ctx;
	const [sheetId, dutyId] = [search.get('sheet') ?? '', search.get('duty') ?? ''];
	if (sheetId !== '') {
		const { sheet } = orError(language, await readInstruction(ctx, sheetId));
		const duty = sheet.duties.find((one) => one.id === dutyId && one.may_forward);
		if (!duty) error(404, { message: sentenceFor(language, { refused: 'NOT_FOUND' }) });
		return {
			subject: sheet.subject,
			kept: { duty: duty.id, case: '', letter: '' },
			duty,
			back: href(language, 'deskInstruction', { id: sheet.id })
		};
	}
	const letterId = search.get('letter') ?? '';
	if (letterId !== '') {
		const letter = orError(language, await readLetter(ctx, letterId));
		return {
			subject: letter.subject,
			kept: { duty: '', case: '', letter: letter.id },
			duty: undefined,
			back: href(language, 'deskLetter', { id: letter.id })
		};
	}
	const file = orError(language, await readCase(ctx, search.get('case') ?? ''));
	return {
		subject: file.row.subject,
		kept: { duty: '', case: file.row.id, letter: '' },
		duty: undefined,
		back: href(language, 'deskCase', { id: file.row.id })
	};
}

/** Whose sheet on paper TU may enter: whoever holds one of the two offices, and the head of the division. */
async function giversOf(ctx: Ctx): Promise<{ value: string; label: string }[]> {
	const roles = ['head_of_region', 'regional_secretary', 'cooperation_officer'] as const;
	const lists = await Promise.all(
		roles.map((role) => listDeciders(ctx, { actor_role: role, kind: 'decide' }))
	);
	const people = new Map(
		lists.flatMap((list) =>
			isRefusal(list)
				? []
				: list.map(
						(one) => [one.person_id, one.position ? `${one.name}, ${one.position}` : one.name] as const
					)
		)
	);
	return [...people].map(([value, label]) => ({ value, label }));
}

export const actions: Actions = {
	default: (event) =>
		answerForm(event, {
			act: 'instruction',
			texts: 'every',
			lists: ['requests'],
			days: ['given_on', 'due_on'],
			files: scanLimits,
			faults: textIn(event.locals.language).instructions.faults,
			work: (ctx, sent) =>
				withScan(
					ctx,
					sent.files,
					{ kind: 'lembar_disposisi', title: textIn('id').instructions.title },
					(documentId) =>
						giveInstruction(ctx, {
							caseId: sent.text('case') || null,
							letterId: sent.text('letter') || null,
							dutyId: sent.text('duty') || null,
							giver: sent.text('giver') || null,
							givenOn: sent.day('given_on'),
							dueOn: sent.day('due_on'),
							nature: sent.text('nature'),
							requests: sent.all('requests'),
							body: sent.text('body'),
							recipients: lines.map((line) => sent.text(`to_${line}`)),
							documentId
						})
				),
			to: ({ id }) => href(event.locals.language, 'deskInstruction', { id }, { done: 'given' })
		})
};
