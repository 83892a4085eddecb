import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { actOnce, readPageForm, typed } from '$lib/server/hall/page-form';
import { statusOf } from '$lib/server/hall/refusal-status';
import { fieldsOf } from '$lib/server/hall/sent-form';
import { registerLimits } from '$lib/server/hall/upload-limits';
import { listArchiveRuns, takeRegisterIn } from '$lib/server/modules/cooperation';
import { isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import { writeInstant } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { ctx, language } = locals;
	const words = textIn(language).oldRegisters;
	const runs = orError(language, await listArchiveRuns(ctx));
	return {
		key: randomUUID(),
		registerHref: href(language, 'deskRegister'),
		runs: runs.map((run) => ({
			id: run.id,
			href: href(language, 'deskArchiveRun', { id: run.id }),
			file: run.file_name,
			source: run.source,
			rows: String(run.total),
			state: words.states[run.state] ?? run.state,
			when: `${writeInstant(run.created_at, ctx.tenant.timeZone, language)}, ${run.created_by_name}`,
			example: run.is_example
		}))
	};
};

export const actions: Actions = {
	default: async ({ request, locals }) => {
		const { ctx, language } = locals;
		const words = textIn(language).oldRegisters;
		const form = await readPageForm(request, registerLimits);
		const again = (refusal: Refusal, source = '') =>
			fail(statusOf(refusal.refused), {
				source,
				errors: [
					refusal.refused === 'VALIDATION_FAILED'
						? { field: 'source', text: words.faults['REQUIRED']! }
						: { field: 'file', text: sentenceFor(language, refusal) }
				]
			});
		if (isRefusal(form)) return again(form, typed(fieldsOf(form), 'source'));
		try {
			const source = typed(form.fields, 'source');
			const [file] = form.files;
			if (!file) return again({ refused: 'FILE_MISSING' }, source);
			const pieces: Buffer[] = [];
			for await (const piece of file.open()) pieces.push(piece as Buffer);
			const taken = await actOnce(ctx, form.fields, 'takeRegisterIn', (once) =>
				takeRegisterIn(once, {
					source,
					fileName: file.name,
					sha256: file.sha256,
					kind: file.kind === 'csv' ? 'csv' : 'xlsx',
					content: Buffer.concat(pieces)
				})
			);
			if (isRefusal(taken)) return again(taken, source);
			redirect(303, href(language, 'deskArchiveRun', { id: taken.id }));
		} finally {
			await form.discard();
		}
	}
};
