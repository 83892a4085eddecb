import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { actOnce, typed } from '$lib/server/hall/page-form';
import { statusOf } from '$lib/server/hall/refusal-status';
import { viewSignatures } from '$lib/server/hall/signature-view';
import { readSignatures, signDocument } from '$lib/server/modules/cooperation';
import { isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx, language } = locals;
	const found = orError(language, await readSignatures(ctx, params.id));
	const { document, report, blocked, needsReason, hasGateway, isDemonstration } = found;
	const words = textIn(language).signatures;
	return {
		key: randomUUID(),
		title: document.title,
		version: words.page.version(document.number),
		example: document.is_example,
		evidence: href(language, 'deskEvidence', { id: document.id }),
		download: href(language, 'deskDocument', { id: document.id }),
		toCase:
			document.owner_kind === 'case' && document.owner_id
				? href(language, 'deskCase', { id: document.owner_id })
				: null,
		signatures: viewSignatures(report, ctx.tenant.timeZone, language),
		// Who may not sign at all is not told why; who may is told what is missing.
		blocked:
			blocked && !['NOT_ALLOWED', 'NOT_SIGNED_IN'].includes(blocked.refused)
				? sentenceFor(language, blocked)
				: null,
		maySign: blocked === null,
		needsReason: needsReason ? sentenceFor(language, needsReason) : null,
		hasGateway,
		isDemonstration,
		reason: words.page.reasonDefault(document.title),
		done: url.searchParams.has('ditandatangani')
	};
};

export const actions: Actions = {
	default: async ({ request, locals, params }) => {
		const { ctx, language } = locals;
		const fields = await request.formData();
		const { page } = textIn(language).signatures;
		const nik = typed(fields, 'nik');
		const passphrase = fields.get('passphrase');
		// What only the signer knows goes no further than the act itself, and comes back to no page.
		fields.delete('passphrase');
		const name = ctx.actor.kind === 'person' ? ctx.actor.name : '';
		const done = await actOnce<object>(ctx, fields, `document.sign.${params.id}`, (once) =>
			signDocument(once, params.id, {
				reason: typed(fields, 'reason').slice(0, 200) || page.sign,
				note: page.note(name),
				authorityReason: typed(fields, 'authority_reason').slice(0, 500),
				...(nik !== '' || (typeof passphrase === 'string' && passphrase !== '')
					? { gateway: { nik, passphrase: typeof passphrase === 'string' ? passphrase : '' } }
					: {})
			})
		);
		if (isRefusal(done))
			return fail(statusOf(done.refused), {
				text: sentenceFor(language, done),
				field: ['GATEWAY_NO_CERTIFICATE', 'GATEWAY_REFUSED'].includes(done.refused)
					? 'passphrase'
					: ['POWER_OF_ATTORNEY_MISSING', 'ACTING_OFFICIAL_NEEDS_REASON'].includes(done.refused)
						? 'authority_reason'
						: undefined,
				reason: typed(fields, 'reason'),
				authorityReason: typed(fields, 'authority_reason')
			});
		redirect(303, `${href(language, 'deskSignatures', { id: params.id })}?ditandatangani`);
	}
};
