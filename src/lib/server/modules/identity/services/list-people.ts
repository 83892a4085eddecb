import type { Ctx } from '$lib/server/platform/context';
import { cutPart, type Part, type PartOf } from '$lib/server/platform/list-part';
import { authorise, type AuthorisationRefusal } from '../domain/authorise';
import { grantsOf, peoplePage } from '../repository/administration';

export type HeldRole = {
	readonly id: string;
	readonly role: string;
	readonly from: string;
	readonly to: string | null;
	/** The unit or partner it is held for. */
	readonly heldFor: string | null;
	readonly holds: boolean;
};
export type ListedPerson = {
	readonly id: string;
	readonly name: string;
	readonly email: string | null;
	readonly position: string | null;
	readonly isExample: boolean;
	readonly version: number;
	/** `no_account`: nobody signs in as this person; `no_password`: an account without one (other sign-ins only). */
	readonly signIn: 'disabled' | 'no_account' | 'no_password' | 'ready';
	readonly lastSeen: Date | null;
	readonly roles: readonly HeldRole[];
};

/** People of the region by name, with every role they hold or held. Personal data: for administrators only. */
export async function listPeople(
	ctx: Ctx,
	input: Part & { asked?: string }
): Promise<PartOf<ListedPerson> | AuthorisationRefusal> {
	const denied = authorise(ctx, 'admin.people');
	if (denied) return denied;
	const words = (input.asked ?? '').trim().toLowerCase();
	const rows = await ctx.db.rows(
		peoplePage({
			like: `%${words.replace(/[\\%_]/g, '\\$&')}%`,
			name: input.after?.sort ?? '',
			id: input.after?.id ?? '00000000-0000-0000-0000-000000000000',
			limit: input.limit + 1
		})
	);
	const part = cutPart(rows, input.limit, ({ name, id }) => ({ sort: name, id }));
	const grants = await ctx.db.rows(grantsOf({ people: part.rows.map(({ id }) => id) }));
	const today = ctx.clock.today();
	return {
		next: part.next,
		rows: part.rows.map((row) => ({
			id: row.id,
			name: row.name,
			email: row.email,
			position: row.position,
			isExample: row.is_example,
			version: row.version,
			signIn:
				row.disabled_at || row.account_disabled_at
					? 'disabled'
					: row.account_id === null
						? 'no_account'
						: row.has_password || (ctx.mode === 'demo' && row.is_example)
							? 'ready'
							: 'no_password',
			lastSeen: row.seen_at,
			roles: grants
				.filter((grant) => grant.person_id === row.id)
				.map((grant) => ({
					id: grant.id,
					role: grant.role,
					from: grant.valid_from,
					to: grant.valid_to,
					heldFor: grant.unit ?? grant.partner,
					holds: grant.valid_from <= today && (grant.valid_to === null || grant.valid_to >= today)
				}))
		}))
	};
}
