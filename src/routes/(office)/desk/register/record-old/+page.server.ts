import { randomUUID } from 'node:crypto';
import { error } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { answerForm } from '$lib/server/hall/desk-form';
import { statusOf } from '$lib/server/hall/refusal-status';
import {
	instruments,
	partnerKinds,
	procedureKeys,
	recordOldAgreement
} from '$lib/server/modules/cooperation';
import { storeDocument } from '$lib/server/modules/documents';
import { listUnits } from '$lib/server/modules/organisations';
import { isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const { ctx, language } = locals;
	const units = await listUnits(ctx);
	if (isRefusal(units)) error(statusOf(units.refused), { message: sentenceFor(language, units) });
	return {
		key: randomUUID(),
		instruments,
		partnerKinds,
		procedureKeys,
		units: units.map(({ id, name }) => ({ value: id, label: name }))
	};
};

const textFields = [
	'instrument',
	'title',
	'partner_name',
	'partner_kind',
	'country',
	'region_number',
	'partner_number',
	'type',
	'unit',
	'note',
	'signed_on',
	'publish'
] as const;

export const actions: Actions = {
	default: (event) => {
		const { ctx, language } = event.locals;
		return answerForm(event, {
			act: 'record-old',
			texts: textFields,
			days: ['starts_on', 'ends_on'],
			files: { kinds: ['pdf'], maxFileBytes: 20 * 1024 * 1024, maxFiles: 1 },
			faults: textIn(language).archive.old.faults,
			work: async (once, { text, day, files: [file] }) => {
				// The upload is an act of its own, so that the form's key belongs to the agreement alone.
				const stored = file
					? await storeDocument(ctx, {
							kind: 'naskah_lama',
							title: text('title') || file.name,
							owner: { kind: 'upload', id: null },
							fileName: file.name,
							mediaType: file.mediaType,
							content: file.open(),
							origin: 'scanned',
							signed: true
						})
					: undefined;
				if (isRefusal(stored)) return stored;
				return recordOldAgreement(once, {
					instrument: text('instrument'),
					title: text('title'),
					partner_name: text('partner_name'),
					partner_kind: text('partner_kind') || undefined,
					country: text('country') || undefined,
					region_number: text('region_number'),
					partner_number: text('partner_number'),
					signed_on: text('signed_on'),
					starts_on: day('starts_on') || undefined,
					ends_on: day('ends_on') || undefined,
					unit_ids: text('unit') ? [text('unit')] : [],
					type: text('type') || undefined,
					note: text('note'),
					document_id: stored?.id,
					publish: text('publish') === 'on'
				});
			},
			to: ({ id }) => href(language, 'deskAgreement', { id })
		});
	}
};
