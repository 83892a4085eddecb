import type { Ctx } from '$lib/server/platform/context';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import { hashSecret, recognisePerson, tenantOfSecret } from '$lib/server/modules/identity';
import { outcomesOfKind } from '$lib/server/modules/workflow';
import type { Bilingual } from '$lib/text/bilingual';
import { isAnswerable } from '../../domain/answer-by-link';
import { actLinkByHash } from '../../repository/act-links';
import type { CaseView } from '../case-view';
import { readCaseView } from '../read-case';
import { readSitting } from '../sittings/read-sitting';

export type ActLinkRow = NonNullable<ReturnType<typeof actLinkByHash>['__row']>;

/** `open`: the act may be done; `used`, `expired`; `over`: what was asked has been done or is no longer theirs. */
export type ActLinkState = 'open' | 'used' | 'expired' | 'over';

export type ActLinkView = {
	readonly state: ActLinkState;
	readonly person: { readonly name: string; readonly position: string | null };
	/** The name of what is asked: the step's, or the sitting's title. */
	readonly asked: Bilingual;
	readonly kind: 'opinion' | 'initial' | 'decide';
	readonly outcomes: readonly string[];
	readonly expires_at: Date;
	readonly used_outcome: string | null;
	/** The case as this person reads it at the desk. */
	readonly view: CaseView;
};

/** The link's row and the request of its person, with the roles of today. */
export async function openActLink(
	ctx: Ctx,
	token: string
): Promise<{ row: ActLinkRow; own: Ctx } | Refusal<'NOT_FOUND'>> {
	if (tenantOfSecret(token) !== ctx.tenant.id) return refuse('NOT_FOUND');
	const row = await ctx.db.first(actLinkByHash({ hash: hashSecret(token) }));
	if (!row) return refuse('NOT_FOUND');
	const actor = await recognisePerson(ctx.db, row.person_id, ctx.clock.today());
	return actor.kind === 'person' ? { row, own: { ...ctx, actor } } : refuse('NOT_FOUND');
}

/**
 * What a link from a mail asks of its person, with all that the desk would show them of the case. Reading does nothing:
 * mail programs open links by themselves. `NOT_FOUND`: no such link, or its person may not see the case any more.
 */
export async function readActLink(ctx: Ctx, token: string): Promise<ActLinkView | Refusal> {
	const opened = await openActLink(ctx, token);
	if (isRefusal(opened)) return opened;
	const { row, own } = opened;
	const reader = row.sitting_id === null ? own : await asMember(own, row.sitting_id);
	if (!reader) return refuse('NOT_FOUND');
	const view = await readCaseView(reader, row.case_id);
	if (isRefusal(view)) return refuse('NOT_FOUND');
	const asked =
		row.sitting_id === null ? askedAtStep(row, view) : await askedAtSitting(own, row, row.sitting_id);
	if (!asked) return refuse('NOT_FOUND');
	const person = own.actor as Extract<Ctx['actor'], { kind: 'person' }>;
	return {
		state:
			row.used_at !== null
				? 'used'
				: row.expires_at <= new Date()
					? 'expired'
					: asked.outcomes.length === 0
						? 'over'
						: 'open',
		person: { name: person.name, position: person.position },
		...asked,
		expires_at: row.expires_at,
		used_outcome: row.outcome,
		view
	};
}

/**
 * Whoever is invited to a sitting reads the cases of its agenda as a member of the team does, whatever else they are: a
 * unit's officer sits there by decree and has to weigh what is not their unit's (domain.md 3.1). Only to read with.
 */
export async function asMember(own: Ctx, sittingId: string): Promise<Ctx | undefined> {
	const { actor } = own;
	const sitting = await readSitting(own, sittingId);
	if (isRefusal(sitting) || actor.kind !== 'person') return undefined;
	if (!sitting.attendance.some((one) => one.person_id === actor.id)) return undefined;
	return { ...own, actor: { ...actor, roles: [...new Set([...actor.roles, 'tkksd_member' as const])] } };
}

type Asked = Pick<ActLinkView, 'asked' | 'kind' | 'outcomes'>;

function askedAtStep(row: ActLinkRow, view: CaseView): Asked | undefined {
	const entry = view.line.find((one) => one.key === row.step_key);
	if (!entry || !isAnswerable(entry.kind)) return undefined;
	const open = view.open_steps.find((one) => one.key === row.step_key);
	return {
		asked: entry.name,
		kind: entry.kind as Asked['kind'],
		outcomes: open && entry.opened_on === row.opened_on ? open.outcomes : []
	};
}

async function askedAtSitting(own: Ctx, row: ActLinkRow, sittingId: string): Promise<Asked | undefined> {
	const sitting = await readSitting(own, sittingId);
	if (isRefusal(sitting)) return undefined;
	const item = sitting.items.find((one) => one.case_id === row.case_id);
	const open = item && item.concluded_at === null && sitting.state !== 'cancelled';
	return {
		asked: { id: sitting.title, en: sitting.title },
		kind: 'opinion',
		outcomes: open ? outcomesOfKind.opinion : []
	};
}
