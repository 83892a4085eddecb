import { randomUUID } from 'node:crypto';
import { fail, redirect } from '@sveltejs/kit';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { actOnce } from '$lib/server/hall/page-form';
import { statusOf } from '$lib/server/hall/refusal-status';
import {
	articleRows,
	readTemplateForm,
	templateValues,
	type ArticleRow,
	type SentTemplate
} from '$lib/server/hall/template-form';
import { previewTemplate } from '$lib/server/modules/cooperation';
import {
	changeTemplate,
	faultsInTemplate,
	fieldNames,
	isBilingual,
	isTemplateKey,
	languagesOf,
	listClauses,
	paperOf,
	readTemplate,
	requirementsOf,
	type TemplateFault
} from '$lib/server/modules/documents';
import { allows } from '$lib/server/modules/identity';
import { isRefusal } from '$lib/server/platform/refusal';
import { sentenceFor, textIn } from '$lib/text';
import { writeInstant } from '$lib/written/dates';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
	const { ctx, language } = locals;
	const words = textIn(language).templates;
	const { kind, versions } = orError(language, await readTemplate(ctx, params.kind));
	const clauses = orError(language, await listClauses(ctx));
	const asked = url.searchParams.get('version');
	const present = versions[0]!;
	const shown = versions.find((one) => String(one.number) === asked) ?? present;
	const library = clauses.map((clause) => ({
		key: clause.key,
		title: clause.title.id,
		topic: words.topics[clause.topic] ?? clause.topic,
		version: words.version(clause.number),
		withdrawn: clause.withdrawn
	}));
	return {
		key: randomUUID(),
		kind,
		name: words.kinds[kind] ?? kind,
		bilingual: isBilingual(kind),
		base: present.number,
		shown: shown.number,
		isPresent: shown === present,
		mayWrite: allows(ctx.actor, 'template.write'),
		values: templateValues(shown.body),
		rows: articleRows(shown.body.articles),
		library,
		fields: fieldNames.map((name) => ({ name, about: words.fields[name] ?? name })),
		required: requirementsOf(paperOf(kind), true).map(({ topic, by, source }) => ({
			topic: words.topics[topic] ?? topic,
			by: words.edit.requiredBy[by] ?? by,
			source
		})),
		saved: url.searchParams.get('saved'),
		previews: languagesOf(kind).map((one, _, all) => ({
			text: all.length > 1 ? words.edit.pdfIn(textIn(language).drafting.one.languages[one]!) : words.edit.pdf,
			href: href(
				language,
				'deskTemplatePreview',
				{ kind },
				{ version: String(shown.number), ...(one === 'en' ? { teks: one } : {}) }
			)
		})),
		listHref: href(language, 'deskTemplates'),
		versions: versions.map((one) => ({
			number: String(one.number),
			name: words.version(one.number),
			present: one === present,
			note: one.note ?? words.clause.builtInNote,
			who: one.createdAt
				? words.list.by(one.createdBy ?? '', writeInstant(one.createdAt, ctx.tenant.timeZone, language))
				: '',
			href: href(language, 'deskTemplate', { kind }, { version: String(one.number) })
		}))
	};
};

function again(locals: App.Locals, sent: SentTemplate, faults: readonly TemplateFault[], sentence?: string) {
	const words = textIn(locals.language).templates;
	return {
		values: sent.values,
		rows: [...sent.rows] as ArticleRow[],
		sentence,
		errors: faults.map(({ field, message, what }) => {
			const said = words.faults[message] ?? message;
			const named = what === undefined ? '' : `: ${words.topics[what] ?? what}`;
			return { field, text: `${said}${named}` };
		})
	};
}

export const actions: Actions = {
	preview: async ({ locals, params, request }) => {
		const { ctx, language } = locals;
		const sent = readTemplateForm(await request.formData());
		if (!isTemplateKey(params.kind)) return fail(404, again(locals, sent, []));
		const parts = await previewTemplate(ctx, params.kind, sent.body);
		if (isRefusal(parts))
			return fail(statusOf(parts.refused), again(locals, sent, [], sentenceFor(language, parts)));
		const faults = [...sent.faults, ...(await faultsInTemplate(ctx.db, params.kind, sent.body))];
		return { ...again(locals, sent, faults), parts };
	},
	save: async ({ locals, params, request }) => {
		const { ctx, language } = locals;
		const fields = await request.formData();
		const sent = readTemplateForm(fields);
		if (sent.faults.length > 0) return fail(422, again(locals, sent, sent.faults));
		const saved = await actOnce(ctx, fields, 'template', (once) =>
			changeTemplate(once, params.kind, sent.base, sent.body, sent.note)
		);
		if (isRefusal(saved)) {
			const faults = (saved.details?.errors as TemplateFault[] | undefined) ?? [];
			const sentence =
				saved.refused === 'STATE_CHANGED'
					? textIn(language).templates.edit.changedMeanwhile
					: sentenceFor(language, saved);
			return fail(
				statusOf(saved.refused),
				again(locals, sent, faults, faults.length > 0 ? undefined : sentence)
			);
		}
		redirect(
			303,
			href(
				language,
				'deskTemplate',
				{ kind: params.kind },
				{ saved: String((saved as { number: number }).number) }
			)
		);
	}
};
