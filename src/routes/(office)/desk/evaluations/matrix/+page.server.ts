import { buffer } from 'node:stream/consumers';
import { fail, redirect } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { viewMatrices } from '$lib/server/hall/matrix-view';
import { readPageForm } from '$lib/server/hall/page-form';
import { statusOf } from '$lib/server/hall/refusal-status';
import { matrixLimits } from '$lib/server/hall/upload-limits';
import { receiveMatrix } from '$lib/server/modules/lifecycle';
import { isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => viewMatrices(locals.ctx, locals.language);

export const actions: Actions = {
	receive: async ({ request, locals: { ctx, language } }) => {
		const no = (code: string, text: string) => fail(statusOf(code), { errors: [{ field: 'file', text }] });
		const form = await readPageForm(request, matrixLimits);
		if (isRefusal(form)) return no(form.refused, sentenceFor(language, form));
		try {
			const [file] = form.files;
			if (!file) return no('VALIDATION_FAILED', textIn(language).matrix.back.none);
			const received = await receiveMatrix(ctx, { name: file.name, bytes: await buffer(file.open()) });
			if (isRefusal(received)) return no(received.refused, sentenceFor(language, received));
			redirect(
				303,
				href(language, 'deskMatrixReturn', { id: received.id }, received.again ? { done: 'again' } : {})
			);
		} finally {
			await form.discard();
		}
	}
};
