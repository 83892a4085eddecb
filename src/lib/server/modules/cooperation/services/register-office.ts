import type { Ctx } from '$lib/server/platform/context';
import { isId } from '$lib/server/platform/ids';
import { latestPlace, type Place } from '$lib/server/platform/list-part';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { logAccess } from '$lib/server/modules/audit';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import {
	agreementScopeOf,
	disclosureState,
	type DisclosureState
} from '../domain/agreements/agreement-scope';
import {
	officeAgreement,
	officeRegister,
	type OfficeAgreementRow,
	type OfficeFilters,
	type OfficeOrder,
	type OfficeRegisterRow
} from '../repository/register-office';
import { registerDays } from './register-index';

export type OfficeLine = Omit<OfficeRegisterRow, 'key' | 'published'> & { readonly state: DisclosureState };
export type OfficePart = {
	readonly rows: readonly OfficeLine[];
	readonly next: Place | null;
	readonly previous: Place | null;
};
export type OfficeQuestion = {
	readonly filters: OfficeFilters;
	readonly order: OfficeOrder;
	readonly limit: number;
	readonly after?: Place;
	readonly before?: Place;
};

const firstDay: Place = { sort: '0001-01-01', id: '00000000-0000-0000-0000-000000000000' };

function lineOf({ key: _key, published, ...row }: OfficeRegisterRow): OfficeLine {
	return { ...row, state: disclosureState({ disclosure: row.disclosure, published }) };
}

/**
 * The register as the office sees it: published or not, with its class. Whoever reads sees what
 * {@link agreementScopeOf} says, in the list as in one record.
 */
export async function listOfficeRegister(
	ctx: Ctx,
	question: OfficeQuestion
): Promise<OfficePart | AuthorisationRefusal> {
	const denied = authorise(ctx, 'agreement.read');
	if (denied) return denied;
	const { filters, order, limit, after, before } = question;
	const turned = before !== undefined;
	const beginning = (order === 'signed') !== turned ? latestPlace : firstDay;
	const { sort, id } = before ?? after ?? beginning;
	const part = { order, turned, day: sort, id, limit: limit + 1 };
	const found = await ctx.db.rows(
		officeRegister(filters, agreementScopeOf(ctx.actor), part, registerDays(ctx))
	);
	const more = found.length > limit;
	const rows = found.slice(0, limit);
	if (turned) rows.reverse();
	const place = (row: OfficeRegisterRow | undefined): Place | null =>
		row === undefined ? null : { sort: row.key, id: row.id };
	return {
		rows: rows.map(lineOf),
		next: turned || more ? place(rows.at(-1)) : null,
		previous: (turned ? more : after !== undefined) ? place(rows[0]) : null
	};
}

/** All lines under the filters, a few hundred at a time, for a file. */
export async function exportOfficeRegister(
	ctx: Ctx,
	filters: OfficeFilters
): Promise<AsyncIterable<OfficeLine> | AuthorisationRefusal> {
	const denied = authorise(ctx, 'agreement.read');
	if (denied) return denied;
	return linesOf(ctx, filters);
}

async function* linesOf(ctx: Ctx, filters: OfficeFilters): AsyncGenerator<OfficeLine> {
	const scope = agreementScopeOf(ctx.actor);
	const days = registerDays(ctx);
	const limit = 500;
	let from: Place | null = latestPlace;
	while (from !== null) {
		const rows: OfficeRegisterRow[] = await ctx.db.rows(
			officeRegister(
				filters,
				scope,
				{ order: 'signed', turned: false, day: from.sort, id: from.id, limit },
				days
			)
		);
		for (const row of rows) yield lineOf(row);
		const last = rows.at(-1);
		from = rows.length === limit && last ? { sort: last.key, id: last.id } : null;
	}
}

export type OfficeAgreement = Omit<OfficeAgreementRow, 'key' | 'published'> & {
	readonly state: DisclosureState;
};

/**
 * One agreement as the office keeps it. `NOT_FOUND` answers alike for what is not there and what the actor may not
 * see. Reading what is held back from the public is noted (decisions.md 7).
 */
export async function readOfficeAgreement(
	ctx: Ctx,
	id: string
): Promise<OfficeAgreement | AuthorisationRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'agreement.read');
	if (denied) return denied;
	if (!isId(id)) return refuse('NOT_FOUND');
	const scope = agreementScopeOf(ctx.actor);
	const row = await ctx.db.first(
		officeAgreement({ id, ...scope, unitIds: [...scope.unitIds], ...registerDays(ctx) })
	);
	if (!row) return refuse('NOT_FOUND');
	const { key: _key, published, ...rest } = row;
	const state = disclosureState({ disclosure: row.disclosure, published });
	if (state === 'restricted' || state === 'secret')
		await logAccess(ctx, { event: 'RESTRICTED_READ', subject: { kind: 'agreement', id } });
	return { ...rest, state };
}
