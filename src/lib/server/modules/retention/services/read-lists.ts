import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { isRefusal, refuse } from '$lib/server/platform/refusal';
import { agreementScopeOf } from '$lib/server/modules/cooperation';
import { allows, authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import {
	canAct,
	listActs,
	listStates,
	type Approver,
	type Ground,
	type LineState,
	type ListAct,
	type ListState,
	type NamedPerson,
	type Purpose,
	type Stop
} from '../domain/destruction';
import type { RetentionKind } from '../domain/schedule';
import {
	caseForRemoval,
	linesOfList,
	listsOfSubject,
	newestLists,
	type LineRow,
	type ListPlace,
	type ListRow,
	type RemovalOfSubject
} from '../repository/lists';
import { findList, stopsOf, type FindListRefusal, type ListFile } from './find-list';
import { isApprover, mayEnterApproval } from './judge-list';
import { scheduleUnchecked } from './read-schedule';

export type ListLine = Omit<ListRow, 'kind' | 'purpose' | 'state' | 'approver'> & {
	readonly kind: RetentionKind;
	readonly purpose: Purpose;
	readonly state: ListState;
	/** It waits for whoever asks. */
	readonly isMine: boolean;
};

const openStates: readonly ListState[] = ['drawn', 'reviewed', 'approved', 'minuted'];

/** Lists for destruction, the newest first; those that are open, or all. */
export async function listDestructionLists(
	ctx: Ctx,
	part: { readonly view: 'open' | 'all'; readonly after?: ListPlace; readonly limit: number }
): Promise<{ readonly rows: readonly ListLine[]; readonly next: ListPlace | null } | AuthorisationRefusal> {
	const denied = authorise(ctx, 'destruction.read');
	if (denied) return denied;
	const found = await ctx.db.rows(
		newestLists(part.view === 'open' ? openStates : listStates, part.after ?? null, part.limit + 1)
	);
	const rows = found.slice(0, part.limit).map((row) => lineOf(ctx, row));
	const last = rows.at(-1);
	return { rows, next: found.length > part.limit && last ? { day: last.drawn_on, id: last.id } : null };
}

/** Open lists whose next act is this person's; for the list of work. Empty for whoever has nothing to do with them. */
export async function listsThatWaitForMe(ctx: Ctx): Promise<readonly ListLine[]> {
	const lists = await listDestructionLists(ctx, { view: 'open', limit: 50 });
	return isRefusal(lists) ? [] : lists.rows.filter((row) => row.isMine);
}

function lineOf(ctx: Ctx, row: ListRow): ListLine {
	const line = {
		...row,
		kind: row.kind as RetentionKind,
		purpose: row.purpose as Purpose,
		state: row.state as ListState
	};
	const approves = isApprover(ctx, { ...line, approver: row.approver });
	const waitsForApproval = canAct(line, 'approve');
	const isOpen = openStates.includes(line.state);
	return {
		...line,
		isMine: isOpen && (waitsForApproval ? approves : allows(ctx.actor, 'destruction.write'))
	};
}

export type DestructionLine = Omit<LineRow, 'state' | 'reason'> & {
	readonly state: LineState;
	/** Why it was struck, in words. */
	readonly reason: string | null;
	/** What stopped it, or would stop it today. */
	readonly stop: Stop | null;
};

export type DestructionListView = Omit<ListFile, 'approver' | 'ground' | 'panel' | 'witnesses'> & {
	readonly approver: Approver;
	readonly ground: Ground | null;
	readonly panel: readonly NamedPerson[];
	readonly witnesses: readonly NamedPerson[];
	readonly lines: readonly DestructionLine[];
	/** What whoever asks may do with it as it stands; `enter_approval`: from the signed paper. */
	readonly acts: readonly (ListAct | 'enter_approval')[];
};

/** One list with its lines, what would stop each today, and what its reader may do. */
export async function readDestructionList(
	ctx: Ctx,
	id: string
): Promise<DestructionListView | FindListRefusal> {
	const list = await findList(ctx, id, 'destruction.read');
	if (isRefusal(list)) return list;
	const rows = await ctx.db.rows(linesOfList(id, agreementScopeOf(ctx.actor).secret));
	const open = rows.filter((row) => row.state === 'open');
	const stops = await stopsOf(ctx.db, ctx, list, await scheduleUnchecked(ctx), open);
	const lacksConsent = list.needs_consent && !list.consent_document_id;
	const may = (act: ListAct): boolean => {
		if (!canAct(list, act)) return false;
		if (act === 'approve') return !lacksConsent && isApprover(ctx, list);
		if (act === 'consent' && !list.needs_consent) return false;
		return allows(ctx.actor, 'destruction.write');
	};
	const acts: (ListAct | 'enter_approval')[] = listActs.filter(may);
	if (canAct(list, 'approve') && !lacksConsent && mayEnterApproval(ctx, list)) acts.push('enter_approval');
	return {
		...list,
		approver: list.approver as Approver,
		ground: list.ground as Ground | null,
		panel: list.panel as readonly NamedPerson[],
		witnesses: list.witnesses as readonly NamedPerson[],
		lines: rows.map((row) => ({
			...row,
			state: row.state as LineState,
			reason: row.state === 'struck' ? row.reason : null,
			stop: row.state === 'stopped' ? (row.reason as Stop) : (stops.get(row) ?? null)
		})),
		acts
	};
}

/** The list on which a record stands or by which its papers were destroyed, the last first; none for outsiders. */
export async function removalsOf(
	ctx: Ctx,
	subject: 'agreement' | 'case',
	id: string
): Promise<readonly RemovalOfSubject[]> {
	return allows(ctx.actor, 'destruction.read') ? ctx.db.rows(listsOfSubject(subject, id)) : [];
}

export type CaseForRemoval = {
	readonly id: string;
	readonly subject: string;
	readonly isRefused: boolean;
	readonly closedOn: string | null;
	/** The list on which it stands, or by which its papers went. */
	readonly list: RemovalOfSubject | null;
	readonly isExample: boolean;
};

/** A case whose applicant's papers may be removed before their time, for whoever proposes that. */
export async function readCaseForRemoval(ctx: Ctx, id: string): Promise<CaseForRemoval | FindListRefusal> {
	const denied = authorise(ctx, 'destruction.write');
	if (denied) return denied;
	const row = isId(id) ? await ctx.db.first(caseForRemoval({ id })) : undefined;
	if (!row) return refuse('NOT_FOUND');
	const [list] = await ctx.db.rows(listsOfSubject('case', id));
	return {
		id,
		subject: row.subject,
		isRefused: row.state === 'rejected',
		closedOn: row.closed_on,
		list: list ?? null,
		isExample: row.is_example
	};
}
