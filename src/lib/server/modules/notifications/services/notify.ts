import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { newId } from '$lib/server/platform/ids';
import { insertNotifications } from '../repository/notifications';

/** What an act tells a person: which room words it, what it is about, and what the room needs for its line. */
export type Notice = {
	readonly source: string;
	readonly subject: { readonly kind: string; readonly id: string; readonly key?: string };
	readonly facts: unknown;
	/** The act leaves a mail of its own; this one then stands on the desk only. */
	readonly mailed?: boolean;
};

/**
 * Tells people something as part of an act: on the desk at once, and with their next mail. The act's own transaction
 * makes it happen exactly once.
 */
export function notify(uow: UnitOfWork, ctx: Ctx, people: readonly string[], notice: Notice): void {
	const once = [...new Set(people)];
	if (once.length === 0) return;
	uow.add(
		insertNotifications(
			once.map((person) => ({
				id: newId(),
				recipient: `person:${person}`,
				person_id: person,
				source: notice.source,
				subject_kind: notice.subject.kind,
				subject_id: notice.subject.id,
				subject_key: notice.subject.key ?? '',
				anchor: ctx.clock.today(),
				facts: notice.facts
			})),
			{ on: ctx.clock.today(), at: ctx.clock.now() },
			notice.mailed ? 'not_owed' : 'waiting'
		)
	);
}
