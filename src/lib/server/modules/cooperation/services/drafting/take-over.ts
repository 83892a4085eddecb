import { isDeepStrictEqual } from 'node:util';
import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import { fingerprintOf } from '$lib/server/platform/audit-text';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import type { Language } from '$lib/text/bilingual';
import type { Draft, DraftPaper, KeptPart } from '../../domain/drafting/draft';
import { offersOf, placeAdded, wordingFrom, type Offer } from '../../domain/drafting/taking-over';
import { movePart, partById, putPartBack, takePartOut, touchDraft } from '../../repository/draft-parts';
import { draftVersion, draftVersions, insertPart } from '../../repository/drafts';
import type { CaseAccessRefusal } from '../case-file';
import { readDraftFile, readOpenDraft } from './draft-file';
import { changeWording, type WritingRefusal } from './write-parts';

type Version = { readonly parts: readonly KeptPart[]; readonly languages: readonly Language[] };

async function findVersion(ctx: Ctx, draft: Draft, number: number): Promise<Version | undefined> {
	const row = await ctx.db.first(draftVersion({ draftId: draft.id, number }));
	if (!row) return undefined;
	// A file speaks for its own language only.
	const papers = row.papers as unknown as DraftPaper[];
	const languages = row.origin === 'word' ? papers.map(({ language }) => language) : draft.languages;
	return { parts: row.parts as unknown as KeptPart[], languages };
}

/**
 * What a version says otherwise than the text in work. Nothing may be taken over into a text that is signed or given up:
 * the list is empty there.
 *
 * `VERSION_UNKNOWN`: there is no such version, or none yet.
 *
 * @param number null for the newest
 */
export async function listOffers(
	ctx: Ctx,
	draftId: string,
	number: number | null
): Promise<readonly Offer[] | CaseAccessRefusal | Refusal<'VERSION_UNKNOWN'>> {
	const found = await readDraftFile(ctx, draftId);
	if (isRefusal(found)) return found;
	const wanted = number ?? (await ctx.db.rows(draftVersions({ draftId })))[0]?.number;
	const version = wanted === undefined ? undefined : await findVersion(ctx, found.draft, wanted);
	if (!version) return refuse('VERSION_UNKNOWN');
	return found.draft.state === 'open' ? offersOf(found.draft.parts, version.parts, version.languages) : [];
}

/**
 * Takes parts of a version over into the text in work: a Word file that came back, or an earlier version that was better.
 * How each part read before is kept with who wrote that; all of it is done, or nothing.
 *
 * `NOTHING_CHOSEN` · `VERSION_UNKNOWN` · `STATE_CHANGED`: somebody wrote in one of the parts since the offer was shown
 *
 * @param chosen parts with the version in which they stood in the text on the screen; 0 of one that was not in it
 */
export async function takeOver(
	ctx: Ctx,
	draftId: string,
	number: number,
	chosen: readonly { readonly partId: string; readonly base: number }[]
): Promise<{ readonly taken: number } | WritingRefusal | Refusal<'NOTHING_CHOSEN' | 'VERSION_UNKNOWN'>> {
	const found = await readOpenDraft(ctx, draftId);
	if (isRefusal(found)) return found;
	const { draft } = found;
	const version = await findVersion(ctx, draft, number);
	if (!version) return refuse('VERSION_UNKNOWN');
	if (chosen.length === 0) return refuse('NOTHING_CHOSEN');
	const offers = offersOf(draft.parts, version.parts, version.languages);
	const wanted = offers.filter(({ partId, base }) =>
		chosen.some((one) => one.partId === partId && one.base === base)
	);
	if (wanted.length < new Set(chosen.map(({ partId }) => partId)).size) return refuse('STATE_CHANGED');
	return carryOut(ctx, async (uow) => {
		const by = ctx.actor.kind === 'person' ? ctx.actor.id : null;
		const at = ctx.clock.now();
		for (const { partId, act, base } of wanted) {
			if (act === 'removed') uow.guard(takePartOut(draftId, partId, { base, by, at }));
			if (act !== 'changed') continue;
			const present = draft.parts.find(({ id }) => id === partId);
			const part = version.parts.find(({ id }) => id === partId)!;
			await changeWording(uow, ctx, draft, partId, base, wordingFrom(part, present, version.languages));
		}
		await putIn(uow, ctx, draft, version, wanted);
		uow.guard(touchDraft(draftId, by, at));
		uow.audit({
			at,
			actor: auditActor(ctx.actor),
			event: 'DRAFT_VERSION_TAKEN_OVER',
			subject: { kind: 'draft', id: draftId },
			data: {
				case: draft.caseId,
				number,
				parts: wanted.map(({ partId, act }) => `${act} ${partId}`),
				text: fingerprintOf(version.parts.filter(({ id }) => wanted.some((one) => one.partId === id)))
			}
		});
		return { taken: wanted.length };
	});
}

/** Puts articles in that the text does not have: those that were taken out come back where they stood. */
async function putIn(
	uow: UnitOfWork,
	ctx: Ctx,
	draft: Draft,
	version: Version,
	wanted: readonly Offer[]
): Promise<void> {
	const by = ctx.actor.kind === 'person' ? ctx.actor.id : null;
	const at = ctx.clock.now();
	const fresh = new Set<string>();
	for (const { partId } of wanted.filter(({ act }) => act === 'added')) {
		const out = await uow.first(partById({ draftId: draft.id, id: partId }));
		if (!out) {
			fresh.add(partId);
			continue;
		}
		uow.guard(putPartBack(draft.id, partId, { base: out.version, by, at }));
		const part = version.parts.find(({ id }) => id === partId)!;
		const wording = { title: part.title, body: part.body };
		if (!isDeepStrictEqual(wording, { title: out.title, body: out.body }))
			await changeWording(uow, ctx, draft, partId, out.version + 1, wording);
	}
	const { added, moved } = placeAdded(draft.parts, version.parts, fresh);
	for (const { id, position } of moved) {
		const from = draft.parts.find((part) => part.id === id)!.position;
		uow.guard(movePart(draft.id, id, from, position));
	}
	for (const { id, position } of added) {
		const part = version.parts.find((one) => one.id === id)!;
		uow.add(
			insertPart({
				draft_id: draft.id,
				id,
				kind: part.kind,
				position,
				topic: part.topic,
				clause_key: part.clause?.key ?? null,
				clause_number: part.clause?.number ?? null,
				title: JSON.stringify(part.title),
				body: JSON.stringify(part.body),
				body_table: null,
				updated_by: by,
				updated_at: at
			})
		);
	}
}
