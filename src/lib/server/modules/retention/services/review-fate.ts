import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { agreementScopeOf } from '$lib/server/modules/cooperation';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { Faults } from '../domain/destruction';
import { standingsOf } from '../repository/due';
import { keepReview } from '../repository/lists';
import { byKind, dueOnOf, nameOf } from './find-list';
import { scheduleUnchecked } from './read-schedule';

const outcomes = ['permanent', 'destroyed'] as const;

/**
 * Says what becomes of one record whose kind is looked at again when its time is over: kept for ever, or destroyed by list.
 * It can be said anew until a list has been carried out; what is kept for ever by its kind stays so.
 *
 * `NOT_FOUND`; `NOT_TO_REVIEW`: its kind is not looked at again, or its time is not over.
 */
export async function reviewFate(
	ctx: Ctx,
	said: {
		readonly subject: string;
		readonly id: string;
		readonly outcome: string;
		readonly reason: string;
	}
): Promise<
	| { id: string }
	| AuthorisationRefusal
	| DatabaseRefusal
	| Refusal<'VALIDATION_FAILED' | 'NOT_FOUND' | 'NOT_TO_REVIEW'>
> {
	const denied = authorise(ctx, 'destruction.write');
	if (denied) return denied;
	const subject = said.subject === 'case' ? ('case' as const) : ('agreement' as const);
	const about = { subject_kind: subject, subject_id: said.id };
	const [row] = isId(said.id) ? await ctx.db.rows(standingsOf(byKind([about]), ctx.clock.today())) : [];
	if (!row || (row.is_secret && !agreementScopeOf(ctx.actor).secret)) return refuse('NOT_FOUND');
	const faults = new Faults();
	const outcome = outcomes.find((one) => one === said.outcome);
	if (!outcome) faults.add('outcome', 'CHOOSE_ONE');
	faults.text('reason', said.reason, 500);
	if (faults.all.length > 0) return refuse('VALIDATION_FAILED', { errors: faults.all });
	const rule = (await scheduleUnchecked(ctx)).find(({ kind }) => kind === row.kind)!;
	const due = dueOnOf(row, rule);
	if (rule.fate !== 'reassess' || due === null || due > ctx.clock.today()) return refuse('NOT_TO_REVIEW');
	return carryOut(ctx, (uow) => {
		uow.add(
			keepReview({
				subject_kind: subject,
				subject_id: said.id,
				outcome: outcome!,
				reason: said.reason.trim(),
				reviewed_by_name: nameOf(ctx),
				reviewed_at: ctx.clock.now()
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'FATE_REVIEWED',
			subject: { kind: subject, id: said.id },
			data: { outcome }
		});
		return { id: said.id };
	});
}
