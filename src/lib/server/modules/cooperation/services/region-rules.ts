import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import {
	isRuleKey,
	ruleKeys,
	ruleKinds,
	rulesFrom,
	valueOfRule,
	type RegionRules,
	type RuleKey
} from '../domain/region-rules';
import { regionRules, setRule } from '../repository/region-rules';

/** The region's own rules as they hold now. Checks no access: they are no secret. */
export async function rulesUnchecked(reader: Pick<Ctx['db'], 'rows'> | UnitOfWork): Promise<RegionRules> {
	return rulesFrom(await reader.rows(regionRules({})));
}

export type ListedRule = {
	readonly key: RuleKey;
	readonly value: RegionRules[RuleKey];
	readonly usual: RegionRules[RuleKey];
	readonly certainty: 'h' | 'm' | 'l';
	/** The region's own regulation, as typed; null while the usual value holds. */
	readonly basis: string | null;
	readonly changed: { readonly at: Date; readonly by: string | null } | null;
};

/** Every rule, with what the region set and on what basis. */
export async function listRegionRules(ctx: Ctx): Promise<readonly ListedRule[] | AuthorisationRefusal> {
	const denied = authorise(ctx, 'rule.read');
	if (denied) return denied;
	const rows = await ctx.db.rows(regionRules({}));
	const rules = rulesFrom(rows);
	return ruleKeys.map((key) => {
		const row = rows.find((one) => one.key === key);
		const { usual, certainty } = ruleKinds[key];
		return {
			key,
			value: rules[key],
			usual,
			certainty,
			basis: row?.basis ?? null,
			changed: row ? { at: row.changed_at, by: row.changed_by } : null
		};
	});
}

/**
 * Sets a rule of the region from now on; what was done under the earlier one stays done. The basis is the region's own
 * regulation or decree. `NOT_FOUND`: there is no such rule. `VALIDATION_FAILED`: the value is none, or the basis is missing.
 */
export async function changeRegionRule(
	ctx: Ctx,
	input: { readonly key: string; readonly value: unknown; readonly basis: string }
): Promise<{ key: string } | AuthorisationRefusal | DatabaseRefusal | Refusal> {
	const denied = authorise(ctx, 'admin.rules');
	if (denied) return denied;
	const { key } = input;
	if (!isRuleKey(key)) return refuse('NOT_FOUND');
	const value = valueOfRule(key, input.value);
	const basis = input.basis.trim();
	const errors = [
		...(value === undefined ? [{ field: 'value', message: 'CHOOSE_ONE' }] : []),
		...(basis === '' ? [{ field: 'basis', message: 'REQUIRED' }] : []),
		...(basis.length > 300 ? [{ field: 'basis', message: 'TOO_LONG' }] : [])
	];
	if (errors.length > 0) return refuse('VALIDATION_FAILED', { errors });
	return carryOut(ctx, async (uow) => {
		const before = (await rulesUnchecked(uow))[key];
		uow.add(
			setRule({
				key,
				value,
				basis,
				changed_by: ctx.actor.kind === 'person' ? ctx.actor.id : null,
				changed_at: ctx.clock.now()
			})
		);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'REGION_RULE_CHANGED',
			subject: { kind: 'region_rule', id: key },
			data: { before, value, basis }
		});
		return { key };
	});
}
