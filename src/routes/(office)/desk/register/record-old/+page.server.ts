import { randomUUID } from 'node:crypto';
import { error, fail, redirect } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { readDateParts, type DateParts } from '$lib/ui/date-parts';
import { actOnce, readPageForm, typed } from '$lib/server/hall/page-form';
import { statusOf } from '$lib/server/hall/refusal-status';
import {
	instruments,
	partnerKinds,
	procedureKeys,
	recordOldAgreement,
	type FieldFault
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

const dayFields = ['starts_on', 'ends_on'] as const;
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
	'signed_on'
] as const;

export const actions: Actions = {
	default: async ({ request, locals }) => {
		const { ctx, language } = locals;
		const words = textIn(language).archive.old;
		const form = await readPageForm(request, { kinds: ['pdf'], maxFileBytes: 20 * 1024 * 1024, maxFiles: 1 });
		const fields = isRefusal(form)
			? ((form.details?.fields as FormData | undefined) ?? new FormData())
			: form.fields;
		const values = Object.fromEntries(textFields.map((name) => [name, typed(fields, name)])) as Record<
			(typeof textFields)[number],
			string
		>;
		const days = Object.fromEntries(dayFields.map((name) => [name, readDateParts(fields, name)])) as Record<
			(typeof dayFields)[number],
			ReturnType<typeof readDateParts>
		>;
		const publish = fields.get('publish') === 'on';
		const back = (errors: FieldFault[], sentence?: string) =>
			fail(422, {
				values,
				publish,
				days: Object.fromEntries(dayFields.map((name) => [name, days[name].parts])) as Record<
					string,
					DateParts
				>,
				errors: errors.map(({ field, message }) => ({ field, text: words.faults[message] ?? message })),
				sentence
			});
		if (isRefusal(form)) return back([{ field: 'file', message: 'FILE' }]);
		try {
			const wrong: FieldFault[] = dayFields
				.filter((name) => ['missing', 'not_a_date'].includes(days[name].state))
				.map((field) => ({ field, message: 'DAY_WRONG' }));
			if (wrong.length > 0) return back(wrong);
			const dayOf = (name: (typeof dayFields)[number]) =>
				days[name].state === 'day' ? (days[name] as { day: string }).day : undefined;
			const [file] = form.files;
			const result = await actOnce(ctx, fields, 'record-old', async (once) => {
				// The upload is an act of its own, so that the form's key belongs to the agreement alone.
				const stored = file
					? await storeDocument(ctx, {
							kind: 'naskah_lama',
							title: values.title || file.name,
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
					instrument: values.instrument,
					title: values.title,
					partner_name: values.partner_name,
					partner_kind: values.partner_kind || undefined,
					country: values.country || undefined,
					region_number: values.region_number,
					partner_number: values.partner_number,
					signed_on: values.signed_on,
					starts_on: dayOf('starts_on'),
					ends_on: dayOf('ends_on'),
					unit_ids: values.unit ? [values.unit] : [],
					type: values.type || undefined,
					note: values.note,
					document_id: stored?.id,
					publish
				});
			});
			if (isRefusal(result)) {
				const faults = (result.details?.errors as FieldFault[] | undefined) ?? [];
				return back(faults, faults.length > 0 ? undefined : sentenceFor(language, result));
			}
			redirect(303, href(language, 'deskAgreement', { id: result.id }));
		} finally {
			await form.discard();
		}
	}
};
