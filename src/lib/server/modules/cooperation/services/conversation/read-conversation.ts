import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { allows, authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { stepOf } from '$lib/server/modules/workflow';
import type { Bilingual } from '$lib/text/bilingual';
import {
	hears,
	type Anchor,
	type Audience,
	type Settlement,
	type Side
} from '../../domain/conversation/sides';
import { threadsOfCase } from '../../repository/conversation';
import type { CaseFile } from '../case-file';
import { paperToMend } from './say';
import { caseAndSide } from './thread-file';

export type MessageView = {
	readonly id: string;
	readonly side: Side;
	readonly body: string;
	/** Null to the applicant for what the office says: it speaks as one. */
	readonly by: { readonly name: string; readonly position: string | null } | null;
	readonly at: Date;
	/** The version of the paper that came with it. */
	readonly brought_version: number | null;
};

export type ThreadView = {
	readonly id: string;
	readonly audience: Audience;
	readonly anchor: Anchor;
	readonly step: { readonly key: string; readonly name: Bilingual } | null;
	readonly paper: {
		readonly document_id: string;
		/** Its name in the procedure, where it stands for one of its papers. */
		readonly name: Bilingual;
		readonly place: string | null;
		readonly version: number;
		/** Higher: the paper has changed since the thread began, which settles nothing by itself. */
		readonly version_now: number;
		/** The forms in which it may be brought. */
		readonly formats: readonly string[];
	} | null;
	readonly messages: readonly MessageView[];
	readonly settled: {
		readonly how: Settlement;
		readonly by: string | null;
		readonly at: Date;
		readonly why: string | null;
	} | null;
	/** What this reader may do with it. */
	readonly acts: readonly ('say' | 'settle' | 'withdraw' | 'bring')[];
};

export type ConversationView = {
	readonly side: Side;
	readonly threads: readonly ThreadView[];
	/** To whom this reader may begin a thread. */
	readonly may_begin: readonly Audience[];
};

/**
 * The conversation of a case as its reader hears it: the office all of it, the applicant's side what is shared with it,
 * without the names of officials; nobody else anything.
 */
export async function readConversation(
	ctx: Ctx,
	caseId: string
): Promise<ConversationView | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = ctx.actor.kind === 'applicant' ? undefined : authorise(ctx, 'case.read');
	if (denied) return denied;
	if (!isId(caseId)) return refuse('NOT_FOUND');
	const own = await caseAndSide(ctx.db, ctx, caseId);
	return isRefusal(own) ? own : conversationOf(ctx, own.file, own.side);
}

/** The same for a case that was read already, and of which it is known on which side its reader stands. */
export async function conversationOf(ctx: Ctx, file: CaseFile, side: Side): Promise<ConversationView> {
	const rows = await ctx.db.rows(threadsOfCase({ caseId: file.row.id }));
	const me = ctx.actor.kind === 'person' ? ctx.actor.id : null;
	const may = {
		office: side === 'office' && allows(ctx.actor, 'conversation.write'),
		applicant: allows(ctx.actor, 'conversation.share')
	};
	const threads = rows.filter((row) => hears(side, row.audience));
	return {
		side,
		threads: await Promise.all(
			threads.map(async (row) => ({
				id: row.id,
				audience: row.audience as Audience,
				anchor: row.anchor as Anchor,
				step: stepNamed(row.step_key),
				paper: row.document_id === null ? null : paperNamed(row),
				messages: row.messages.map((one) => ({
					id: one.id,
					side: one.side,
					body: one.body,
					by:
						side === 'applicant' && one.side === 'office' ? null : { name: one.name, position: one.position },
					at: new Date(one.at),
					brought_version: one.brought_version
				})),
				settled:
					row.settled === null
						? null
						: {
								how: row.settled as Settlement,
								by: side === 'applicant' ? null : row.settled_by_name,
								at: row.settled_at!,
								why: row.settled_why
							},
				acts: row.settled !== null ? [] : await actsOn(row)
			}))
		),
		may_begin: (['office', 'applicant'] as const).filter((audience) => may[audience])
	};

	function stepNamed(key: string | null): ThreadView['step'] {
		if (key === null) return null;
		return { key, name: stepOf(file.state.procedure, key)?.name ?? { id: key, en: key } };
	}

	function paperNamed(row: (typeof rows)[number]): NonNullable<ThreadView['paper']> {
		const [key] = Object.entries(file.state.papers).find(
			([, paper]) => paper.document_id === row.document_id
		) ?? [null];
		const known = file.state.procedure.papers.find((paper) => paper.key === key);
		const title = row.document_title ?? '';
		return {
			document_id: row.document_id!,
			name: known?.name ?? { id: title, en: title },
			place: row.place,
			version: row.version!,
			version_now: row.version_now ?? row.version!,
			formats: known?.formats ?? []
		};
	}

	async function actsOn(row: (typeof rows)[number]): Promise<ThreadView['acts']> {
		const speaks = may[row.audience as Audience];
		const bring = speaks && !isRefusal(await paperToMend(ctx.db, ctx, file, row.document_id));
		return [
			...(speaks ? (['say'] as const) : []),
			...(bring ? (['bring'] as const) : []),
			...(side === 'office' && allows(ctx.actor, 'conversation.settle') ? (['settle'] as const) : []),
			...(me !== null && row.messages[0]?.said_by === me ? (['withdraw'] as const) : [])
		];
	}
}
