import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import { fingerprintOf } from '$lib/server/platform/audit-text';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { builtInClauses } from '../../domain/texts/built-in';
import { readClauses } from '../../domain/texts/clause-text';
import { isTopic } from '../../domain/texts/clause-topics';
import { checkClause, longestTitle, type TemplateFault } from '../../domain/texts/template-body';
import { highestVersions, insertClauseVersion } from '../../repository/texts';
import { loadLibrary } from './read-library';

/** A clause as it was typed; the bodies are in the notation of {@link readClauses}. */
export type TypedClause = {
	readonly topic: string;
	readonly title: string;
	readonly titleEn: string;
	readonly body: string;
	readonly bodyEn: string;
	/** Why it was written or changed; kept with the version. */
	readonly note: string;
	readonly withdrawn?: boolean;
};

type ClauseRefusal =
	AuthorisationRefusal | DatabaseRefusal | Refusal<'VALIDATION_FAILED' | 'NOT_FOUND' | 'STATE_CHANGED'>;

/** `a_b`: the key of a new clause from its title, so that the API and the audit log read well. */
export function keyOfTitle(title: string, taken: (key: string) => boolean): string {
	const plain = title
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '_')
		.replace(/^[^a-z]+|_+$/g, '')
		.slice(0, 50)
		.replace(/_+$/, '');
	const stem = plain.length >= 3 ? plain : `klausul_${plain}`.replace(/_+$/, '');
	if (!taken(stem)) return stem;
	let number = 2;
	while (taken(`${stem}_${number}`)) number += 1;
	return `${stem}_${number}`;
}

/** Adds a clause to the library; its first version is 1. `VALIDATION_FAILED` with the faults by field. */
export async function addClause(
	ctx: Ctx,
	typed: TypedClause
): Promise<{ key: string; number: number } | ClauseRefusal> {
	const denied = authorise(ctx, 'clause.write');
	if (denied) return denied;
	const read = readTyped(typed);
	if ('refused' in read) return read;
	return carryOut(ctx, async (uow) => {
		const library = await loadLibrary(uow);
		const key = keyOfTitle(typed.title, (one) => library.has(one));
		write(uow, ctx, { ...read, key, number: 1 });
		return { key, number: 1 };
	});
}

/**
 * Writes the next version of a clause. Papers that hold an earlier version keep it: only a text that is begun from
 * now on gets this one.
 *
 * @param base the version that was on the screen; `STATE_CHANGED` where somebody wrote another one meanwhile.
 */
export async function changeClause(
	ctx: Ctx,
	key: string,
	base: number,
	typed: TypedClause
): Promise<{ key: string; number: number } | ClauseRefusal> {
	const denied = authorise(ctx, 'clause.write');
	if (denied) return denied;
	const read = readTyped(typed);
	if ('refused' in read) return read;
	return carryOut(ctx, async (uow): Promise<{ key: string; number: number } | ClauseRefusal> => {
		const highest = (await uow.first(highestVersions({ key, kind: '' })))?.clause ?? null;
		if (highest === null && !builtInClauses.has(key)) return refuse('NOT_FOUND');
		if ((highest ?? 0) !== base) return refuse('STATE_CHANGED');
		write(uow, ctx, { ...read, key, number: base + 1 });
		return { key, number: base + 1 };
	});
}

function readTyped(typed: TypedClause) {
	const bodyEn = readClauses(typed.bodyEn);
	const clause = {
		title: { id: typed.title.trim(), en: typed.titleEn.trim() || null },
		body: { id: readClauses(typed.body), en: bodyEn.length > 0 ? bodyEn : null }
	};
	const errors: TemplateFault[] = [
		...(isTopic(typed.topic) ? [] : [{ field: 'topic', message: 'REQUIRED' }]),
		...checkClause(clause),
		...([typed.title, typed.titleEn].some((text) => text.length > longestTitle)
			? [{ field: 'title', message: 'TOO_LONG' }]
			: []),
		...(typed.note.trim() === '' ? [{ field: 'note', message: 'REQUIRED' }] : [])
	];
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	return { ...clause, topic: typed.topic, note: typed.note.trim(), withdrawn: typed.withdrawn ?? false };
}

type ReadClause = Exclude<ReturnType<typeof readTyped>, Refusal> & { key: string; number: number };

function write(
	uow: Parameters<Parameters<typeof carryOut>[1]>[0],
	ctx: Ctx,
	{ key, number, topic, title, body, withdrawn, note }: ReadClause
): void {
	uow.add(
		insertClauseVersion({
			key,
			number,
			topic,
			title: JSON.stringify(title),
			body: JSON.stringify(body),
			withdrawn,
			note,
			created_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
			created_at: ctx.clock.now()
		})
	);
	uow.audit({
		at: ctx.clock.now(),
		actor: auditActor(ctx.actor),
		event: 'CLAUSE_VERSION_WRITTEN',
		subject: { kind: 'clause', id: null },
		data: { key, number, topic, withdrawn, note, text: fingerprintOf({ title, body }) }
	});
}
