import { randomUUID } from 'node:crypto';
import { error } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { answerForm } from '$lib/server/hall/desk-form';
import { oldAgreementDays, oldAgreementFields, readOldAgreement } from '$lib/server/hall/old-agreement-form';
import { statusOf } from '$lib/server/hall/refusal-status';
import { scanLimits } from '$lib/server/hall/upload-limits';
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

export const actions: Actions = {
	default: (event) => {
		const { ctx, language } = event.locals;
		return answerForm(event, {
			act: 'record-old',
			texts: oldAgreementFields,
			days: oldAgreementDays,
			files: scanLimits,
			faults: textIn(language).archive.old.faults,
			work: async (once, sent) => {
				const [file] = sent.files;
				// The upload is an act of its own, so that the form's key belongs to the agreement alone.
				const stored = file
					? await storeDocument(ctx, {
							kind: 'naskah_lama',
							title: sent.text('title') || file.name,
							owner: { kind: 'upload', id: null },
							fileName: file.name,
							mediaType: file.mediaType,
							content: file.open(),
							origin: 'scanned',
							signed: true
						})
					: undefined;
				if (isRefusal(stored)) return stored;
				return recordOldAgreement(once, { ...readOldAgreement(sent), document_id: stored?.id });
			},
			to: ({ id }) => href(language, 'deskAgreement', { id })
		});
	}
};
