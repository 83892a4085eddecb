import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import { fingerprintOf } from '$lib/server/platform/audit-text';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { builtInTemplate } from '../../domain/texts/built-in';
import { isTemplateKey, templateKeys, type TemplateKey } from '../../domain/texts/paper-kinds';
import {
	checkTemplate,
	type TemplateBody,
	type TemplateFault,
	type TemplateVersion
} from '../../domain/texts/template-body';
import {
	currentTemplates,
	highestVersions,
	insertTemplateVersion,
	templateVersions
} from '../../repository/texts';
import { loadLibrary } from './read-library';

type Reader = Pick<Ctx['db'], 'rows'> | UnitOfWork;

/** The version of a template that holds now. Checks no access. */
export async function loadTemplate(reader: Reader, kind: TemplateKey): Promise<TemplateVersion> {
	const [row] = await reader.rows(templateVersions({ kind }));
	return row ? { kind, number: row.number, body: row.body as TemplateBody } : builtInTemplate(kind);
}

export type ListedTemplate = {
	readonly kind: TemplateKey;
	readonly number: number;
	readonly articles: number;
	readonly createdAt: Date | null;
	readonly createdBy: string | null;
};

/** Every template that there is, with the version that holds: one a kind of paper, and the twins for parties abroad. */
export async function listTemplates(ctx: Ctx): Promise<readonly ListedTemplate[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'clause.read');
	if (denied) return denied;
	const own = new Map((await ctx.db.rows(currentTemplates({}))).map((row) => [row.kind, row]));
	return templateKeys.map((kind) => {
		const row = own.get(kind);
		const body = (row?.body as TemplateBody | undefined) ?? builtInTemplate(kind).body;
		return {
			kind,
			number: row?.number ?? 0,
			articles: body.articles.length,
			createdAt: row?.created_at ?? null,
			createdBy: row?.created_by_name ?? null
		};
	});
}

export type TemplateHistory = {
	readonly kind: TemplateKey;
	readonly versions: readonly {
		readonly number: number;
		readonly body: TemplateBody;
		readonly note: string | null;
		readonly createdAt: Date | null;
		readonly createdBy: string | null;
	}[];
};

/** A template with all its versions, newest first; the program's own stands last as version 0. */
export async function readTemplate(
	ctx: Ctx,
	kind: string
): Promise<TemplateHistory | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'clause.read');
	if (denied) return denied;
	if (!isTemplateKey(kind)) return refuse('NOT_FOUND');
	const rows = await ctx.db.rows(templateVersions({ kind }));
	return {
		kind,
		versions: [
			...rows.map((row) => ({
				number: row.number,
				body: row.body as TemplateBody,
				note: row.note,
				createdAt: row.created_at,
				createdBy: row.created_by_name
			})),
			{ ...builtInTemplate(kind), note: null, createdAt: null, createdBy: null }
		]
	};
}

/**
 * Writes the next version of a template. It holds for texts that are begun from now on; those in work and those
 * signed keep what they were made from.
 *
 * `VALIDATION_FAILED` with the faults by field, among them a matter that the law asks of this kind of paper;
 * `STATE_CHANGED`: somebody wrote another version than `base` meanwhile.
 */
export async function changeTemplate(
	ctx: Ctx,
	kind: string,
	base: number,
	body: TemplateBody,
	note: string
): Promise<
	| { kind: TemplateKey; number: number }
	| AuthorisationRefusal
	| DatabaseRefusal
	| Refusal<'VALIDATION_FAILED' | 'NOT_FOUND' | 'STATE_CHANGED'>
> {
	const denied = authorise(ctx, 'template.write');
	if (denied) return denied;
	if (!isTemplateKey(kind)) return refuse('NOT_FOUND');
	return carryOut(ctx, async (uow) => {
		const errors = await faultsIn(uow, kind, body);
		if (note.trim() === '') errors.push({ field: 'note', message: 'REQUIRED' });
		if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
		const highest = (await uow.first(highestVersions({ key: '', kind })))?.template ?? 0;
		if (highest !== base) return refuse('STATE_CHANGED');
		const number = base + 1;
		uow.add(
			insertTemplateVersion({
				kind,
				number,
				body: JSON.stringify(body),
				note: note.trim(),
				created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
				created_at: ctx.clock.now()
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'TEMPLATE_VERSION_WRITTEN',
			subject: { kind: 'template', id: null },
			data: { kind, number, articles: body.articles, note: note.trim(), text: fingerprintOf(body) }
		});
		return { kind, number };
	});
}

/** What is wrong with a template as it was typed; an article that is withdrawn counts as unknown. */
export async function faultsIn(
	reader: Reader,
	kind: TemplateKey,
	body: TemplateBody
): Promise<TemplateFault[]> {
	const library = new Map([...(await loadLibrary(reader))].filter(([, clause]) => !clause.withdrawn));
	return checkTemplate(kind, body, library);
}
