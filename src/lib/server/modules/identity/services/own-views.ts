import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import { isId, newId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '../domain/authorise';
import { keepView, removeViewOf, viewsOf } from '../repository/own-views';

/** What somebody chose on a list of the desk, under a name of one's own (capability 28). */
export type OwnView = { readonly id: string; readonly name: string; readonly address: string };

/** Views that one person keeps; more are no help in finding anything. */
const mostViews = 30;
const longestName = 80;
const longestAddress = 1000;

/** The views of whoever asks, by name; none for somebody who is not signed in. One's own alone. */
export async function listViews(ctx: Ctx): Promise<OwnView[]> {
	if (ctx.actor.kind !== 'person') return [];
	return ctx.db.rows(viewsOf({ personId: ctx.actor.id, most: mostViews }));
}

/**
 * Keeps a view. The same name again puts the newer view in the place of the older.
 *
 * @param input.address path and query of the Indonesian page; whoever calls has seen that it is a page of the desk
 * @returns `VALIDATION_FAILED`: no name, one of over 80 characters, or more than 30 views
 */
export async function saveView(
	ctx: Ctx,
	input: { name: string; address: string }
): Promise<OwnView | AuthorisationRefusal | DatabaseRefusal | Refusal<'VALIDATION_FAILED'>> {
	const denied = authorise(ctx, 'view.own');
	if (denied) return denied;
	const { actor } = ctx;
	if (actor.kind !== 'person') return refuse('NOT_ALLOWED');
	const name = input.name.trim();
	const wrong = (message: string) => refuse('VALIDATION_FAILED', { errors: [{ field: 'name', message }] });
	if (name === '') return wrong('REQUIRED');
	if (name.length > longestName || input.address.length > longestAddress) return wrong('TOO_LONG');
	const own = await listViews(ctx);
	const known = own.find((view) => view.name === name);
	if (!known && own.length >= mostViews) return wrong('TOO_MANY_VIEWS');
	const view = { id: known?.id ?? newId(), name, address: input.address };
	return carryOut(ctx, (uow) => {
		uow.add(keepView({ ...view, person_id: actor.id }));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(actor),
			event: 'VIEW_SAVED',
			subject: { kind: 'person', id: actor.id },
			data: { view_id: view.id }
		});
		return view;
	});
}

/** Removes one's own view. `NOT_FOUND`: there is none, or it is somebody else's. */
export async function removeView(
	ctx: Ctx,
	id: string
): Promise<{ id: string } | AuthorisationRefusal | DatabaseRefusal | Refusal<'NOT_FOUND'>> {
	const denied = authorise(ctx, 'view.own');
	if (denied) return denied;
	const { actor } = ctx;
	if (actor.kind !== 'person') return refuse('NOT_ALLOWED');
	if (!isId(id) || !(await listViews(ctx)).some((view) => view.id === id)) return refuse('NOT_FOUND');
	return carryOut(ctx, (uow) => {
		uow.guard(removeViewOf(actor.id, id));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(actor),
			event: 'VIEW_REMOVED',
			subject: { kind: 'person', id: actor.id },
			data: { view_id: id }
		});
		return { id };
	});
}
