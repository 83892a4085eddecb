import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { faultsOfRule } from '../domain/schedule';
import { keepRule } from '../repository/retention';

/** Sets how long one kind is kept, by the region's own schedule; the log keeps what it was set to, and by whom. */
export async function changeRule(
	ctx: Ctx,
	rule: {
		readonly kind: string;
		readonly months: string;
		readonly fate: string;
		readonly ground: string;
		readonly scheduleNumber: string;
		readonly approver: string;
		readonly consent: string;
	}
): Promise<{ kind: string } | AuthorisationRefusal | DatabaseRefusal | Refusal<'VALIDATION_FAILED'>> {
	const denied = authorise(ctx, 'retention.write');
	if (denied) return denied;
	const errors = faultsOfRule(rule);
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	const said = {
		inactive_months: rule.months === '' ? null : Number(rule.months),
		fate: rule.fate,
		ground: rule.ground || null,
		schedule_number: rule.scheduleNumber || null,
		approver: rule.approver,
		consent: rule.consent
	};
	return carryOut(ctx, (uow) => {
		uow.add(
			keepRule({
				kind: rule.kind,
				...said,
				changed_by_name: ctx.actor.kind === 'person' ? ctx.actor.name : ctx.tenant.name,
				changed_at: ctx.clock.now()
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'RETENTION_CHANGED',
			subject: { kind: 'retention_rule' },
			data: { kind: rule.kind, ...said }
		});
		return { kind: rule.kind };
	});
}
