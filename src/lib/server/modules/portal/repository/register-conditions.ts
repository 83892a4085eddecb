import { sql, type RawBuilder } from 'kysely';
import type { AgreementStatus } from '$lib/server/modules/cooperation';
import type { RegisterFilters } from '../domain/register-question';

/** Every value that a statement of the register may bind. */
export type RegisterValues = {
	q?: string;
	type?: string;
	instrument?: string;
	partner?: string;
	unit?: string;
	country?: string;
	year?: number;
	expires_before?: string;
	today: string;
	soon: string;
	day: string;
	id: string;
	rank: string;
};

export type Value = <Key extends keyof RegisterValues & string>(
	key: Key
) => RawBuilder<NonNullable<RegisterValues[Key]>>;

/**
 * The twin of `agreement_status` as a condition on columns. `end_day` is the last day, or the end of all days where
 * none is known: the lists by end have their index on it.
 */
export function hasStatus(status: AgreementStatus, value: Value): RawBuilder<boolean> {
	switch (status) {
		case 'draft':
		case 'in_process':
		case 'terminated':
			return sql`a.fact = ${sql.lit(status)}`;
		case 'unknown':
			return sql`a.fact = 'in_force' and (not a.term_known or a.ends_on is null)`;
		case 'ended':
			return sql`a.fact = 'in_force' and a.term_known and a.end_day < ${value('today')}::date`;
		case 'ending_soon':
			return sql`a.fact = 'in_force' and a.term_known and a.ends_on is not null and a.end_day >= ${value('today')}::date and a.end_day <= ${value('soon')}::date`;
		case 'active':
			return sql`a.fact = 'in_force' and a.term_known and a.ends_on is not null and a.end_day >= ${value('today')}::date and a.end_day > ${value('soon')}::date`;
	}
}

/** The conditions of a question on `published_agreement a` (or the office's `agreement a`). */
export function conditionsOf(
	filters: RegisterFilters,
	value: Value,
	parts: { party: RawBuilder<unknown>; unit: RawBuilder<unknown> }
): RawBuilder<boolean>[] {
	const all: RawBuilder<boolean>[] = [];
	if (filters.type) all.push(sql`a.type = ${value('type')}`);
	if (filters.instrument) all.push(sql`a.instrument = ${value('instrument')}`);
	if (filters.country) all.push(sql`a.country = ${value('country')}`);
	if (filters.year !== undefined) all.push(sql`a.year = ${value('year')}::int`);
	if (filters.status) all.push(hasStatus(filters.status, value));
	if (filters.expires_before) all.push(sql`a.term_known and a.end_day < ${value('expires_before')}::date`);
	if (filters.partner)
		all.push(
			sql`a.id in (select p.agreement_id from ${parts.party} p where p.partner_id = ${value('partner')}::uuid)`
		);
	if (filters.unit)
		all.push(
			sql`a.id in (select u.agreement_id from ${parts.unit} u where u.unit_id = ${value('unit')}::uuid)`
		);
	return all;
}

/** Which filters a question has, and which status: what makes its statement another one. */
export function shapeOf(filters: RegisterFilters): string {
	const words = ['type', 'instrument', 'country', 'year', 'expires_before', 'partner', 'unit', 'q'] as const;
	return words.filter((word) => filters[word] !== undefined).join('+') + `:${filters.status ?? ''}`;
}
