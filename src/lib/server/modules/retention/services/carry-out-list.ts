import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { takeUpload } from '$lib/server/modules/cooperation';
import { removeContentsUnchecked, type Removal } from '$lib/server/modules/documents';
import type { Stop } from '../domain/destruction';
import {
	forgetScans,
	ownersOfAgreement,
	ownersOfCase,
	removeContacts,
	removeWords
} from '../repository/contents';
import { lockSubjects } from '../repository/due';
import { changeList, openLines, settleLine, type LineRow } from '../repository/lists';
import { byKind, findListFor, nameOf, stopsOf, type FindListRefusal, type ListFile } from './find-list';
import { scheduleUnchecked } from './read-schedule';

export type CarriedOut = {
	readonly id: string;
	readonly removed: number;
	readonly stopped: number;
	readonly files: number;
	readonly bytes: number;
};

/**
 * Destroys what stands on an approved list: the contents go, the records and the fact stay. Each record is looked at once
 * more, held so that nobody changes it meanwhile: whatever was put into dispute, prolonged or opened anew since stops its
 * own line, which says so. Of two who carry the same list out, one does.
 *
 * `DOCUMENT_MISSING`: the signed minutes are not here. `NOTHING_LEFT`: every line is stopped; the list is then given up.
 *
 * @param scanId the signed minutes as a scan, uploaded before; none for one applicant's papers
 */
export async function carryOutList(
	ctx: Ctx,
	id: string,
	scanId: string | null
): Promise<
	| CarriedOut
	| FindListRefusal
	| DatabaseRefusal
	| Refusal<'STATE_CHANGED' | 'DOCUMENT_MISSING' | 'DOCUMENT_UNKNOWN' | 'NOTHING_LEFT'>
> {
	const list = await findListFor(ctx, id, 'destruction.write', 'carry_out');
	if (isRefusal(list)) return list;
	if (list.purpose === 'schedule' && !scanId) return refuse('DOCUMENT_MISSING');
	const rules = await scheduleUnchecked(ctx);
	return carryOut(ctx, async (uow) => {
		uow.guard(
			changeList(id, list, {
				state: 'carried_out',
				state_since: ctx.clock.today(),
				carried_out_at: ctx.clock.now(),
				carried_out_by_name: nameOf(ctx),
				...(scanId ? { minutes_scan_id: scanId } : {})
			})
		);
		const lines = await uow.rows(openLines(id));
		const refused = scanId ? await takeUpload(uow, ctx, scanId, { kind: 'destruction_list', id }) : undefined;
		if (refused) return refused;
		for (const lock of lockSubjects(byKind(lines))) await uow.rows(lock);
		const stops = await stopsOf(uow, ctx, list, rules, lines);
		const free = lines.filter((line) => stops.get(line) === null);
		if (free.length === 0) return refuse('NOTHING_LEFT');
		const stopped = stopLines(uow, ctx, stops);
		let [files, bytes] = [0, 0];
		for (const line of free) {
			const removal = await removeLine(uow, ctx, list, line);
			files += removal.files;
			bytes += removal.bytes;
		}
		uow.enqueue('remove-contents', {}, { key: `remove-contents:${ctx.tenant.id}` });
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'DESTRUCTION_CARRIED_OUT',
			subject: { kind: 'destruction_list', id },
			data: {
				number: list.number,
				removed: free.map((line) => ({ kind: line.subject_kind, id: line.subject_id })),
				stopped,
				files,
				bytes
			}
		});
		uow.touchPublic();
		return { id, removed: free.length, stopped: stopped.length, files, bytes };
	});
}

/** Takes off what cannot be destroyed any more, each with what stops it. */
export function stopLines(
	uow: UnitOfWork,
	ctx: Ctx,
	stops: ReadonlyMap<Pick<LineRow, 'id' | 'subject_id'>, Stop | null>
): { id: string; why: Stop }[] {
	const stopped: { id: string; why: Stop }[] = [];
	for (const [line, why] of stops) {
		if (why === null) continue;
		stopped.push({ id: line.subject_id, why });
		uow.guard(
			settleLine(line.id, {
				state: 'stopped',
				reason: why,
				settled_by_name: nameOf(ctx),
				settled_at: ctx.clock.now()
			})
		);
	}
	return stopped;
}

async function removeLine(uow: UnitOfWork, ctx: Ctx, list: ListFile, line: LineRow): Promise<Removal> {
	const owners = await uow.rows(
		line.subject_kind === 'agreement' ? ownersOfAgreement(line.subject_id) : ownersOfCase(line.subject_id)
	);
	const idsOf = (kind: string) => owners.filter((one) => one.kind === kind).map((one) => one.id);
	const isEarly = list.purpose === 'early';
	const removal = await removeContentsUnchecked(uow, ctx, {
		owners,
		// What the office itself wrote of a refusal is no paper of the applicant's, and stays until its own time.
		onlyHandedIn: isEarly,
		list: list.number
	});
	if (!isEarly) uow.add(removeWords(idsOf('case')));
	uow.add(removeContacts(idsOf('proposal')));
	uow.add(forgetScans(removal.gone));
	uow.guard(
		settleLine(line.id, {
			state: 'removed',
			settled_by_name: nameOf(ctx),
			settled_at: ctx.clock.now(),
			files: removal.files,
			bytes: removal.bytes
		})
	);
	return removal;
}
