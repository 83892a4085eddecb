import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { actOnce, readPageForm, typed } from '$lib/server/hall/page-form';
import { statusOf } from '$lib/server/hall/refusal-status';
import { fieldsOf } from '$lib/server/hall/sent-form';
import { scanTones, writeProposal } from '$lib/server/hall/scan-view';
import { archiveScanLimits } from '$lib/server/hall/upload-limits';
import { listScans, scanStates, takeScansIn } from '$lib/server/modules/archive';
import { keyPart, readCursor, writeCursor } from '$lib/server/platform/keyset';
import { faultsIn, isRefusal, type Refusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import { writeInstant } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
	const { ctx, language } = locals;
	const { scans: words, fileReasons } = textIn(language);
	const state = scanStates.find((one) => one === url.searchParams.get('state')) ?? null;
	const cursor = readCursor(url.searchParams.get('cursor'), [keyPart.instant, keyPart.id]);
	if (isRefusal(cursor)) error(422, { message: sentenceFor(language, cursor) });
	const after = cursor && { at: new Date(cursor[0]!), id: cursor[1]! };
	const { lines, next, waiting } = orError(language, await listScans(ctx, { state, after }));
	const here = (query: Record<string, string | undefined>) => href(language, 'deskScans', {}, query);
	return {
		key: randomUUID(),
		registerHref: href(language, 'deskRegister'),
		here: here({}),
		isReading: (waiting.reading ?? 0) > 0,
		waiting: words.waiting(waiting.ready ?? 0, waiting.reading ?? 0),
		tabs: [null, ...scanStates].map((one) => ({
			href: here({ state: one ?? undefined }),
			text: one === null ? words.all : words.states[one]!,
			current: one === state
		})),
		scans: lines.map((line) => ({
			id: line.id,
			file: line.fileName,
			source: line.source,
			href:
				line.state === 'refused' || line.state === 'known'
					? line.agreementId
						? href(language, 'deskAgreement', { id: line.agreementId })
						: undefined
					: href(language, 'deskScan', { id: line.id }),
			says: writeProposal(line.proposal, language)
				.filter(({ said }) => said)
				.slice(0, 3)
				.map(({ value }) => value)
				.join(' · '),
			status: { tone: scanTones[line.state], text: words.states[line.state]! },
			note: line.progress
				? words.progress(line.progress.read, line.progress.of)
				: line.state === 'refused'
					? (fileReasons.reasons[line.reason ?? ''] ?? line.reason ?? '')
					: '',
			when: `${writeInstant(line.at, ctx.tenant.timeZone, language)}, ${line.byName}`,
			example: line.isExample
		})),
		next: next
			? here({ state: state ?? undefined, cursor: writeCursor([next.at.toISOString(), next.id]) })
			: undefined,
		first: cursor ? here({ state: state ?? undefined }) : undefined
	};
};

export const actions: Actions = {
	default: async ({ request, locals }) => {
		const { ctx, language } = locals;
		const { scans: words } = textIn(language);
		const form = await readPageForm(request, archiveScanLimits);
		const again = (refusal: Refusal, source = '') => {
			const faults = faultsIn(refusal);
			return fail(statusOf(refusal.refused), {
				source,
				errors:
					faults.length > 0
						? faults.map(({ field, message }) => ({ field, text: words.faults[message] ?? message }))
						: [{ field: 'files', text: sentenceFor(language, refusal) }]
			});
		};
		if (isRefusal(form)) return again(form, typed(fieldsOf(form), 'source'));
		try {
			const source = typed(form.fields, 'source');
			const taken = await actOnce(ctx, form.fields, 'takeScansIn', (once) =>
				takeScansIn(once, { source, files: form.files, refused: form.refused })
			);
			if (isRefusal(taken)) return again(taken, source);
			redirect(303, href(language, 'deskScans'));
		} finally {
			await form.discard();
		}
	}
};
