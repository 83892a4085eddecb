import { href } from '$lib/addresses';
import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { textIn } from '$lib/text';
import type { Bilingual } from '$lib/text/bilingual';
import { sidesWrittenTo } from '../repository/notifications';
import { postMail } from './mail';
import { notify } from './notify';
import type { NotificationSource } from './sources';

/** A term of a duty or an agreement that an act has changed; days as YYYY-MM-DD, null where none was known. */
export type ChangedDay = {
	readonly subject: { readonly kind: 'obligation' | 'agreement'; readonly id: string };
	readonly title: Bilingual;
	readonly was: string | null;
	readonly now: string;
};

/** The sides of what was changed. */
export type Sides = {
	readonly unitIds: readonly string[];
	readonly partnerIds: readonly string[];
	readonly personId: string | null;
};

type Facts = Pick<ChangedDay, 'title' | 'was' | 'now'> & { readonly partner: boolean };

const wordsOf = (kind: string, language: 'id' | 'en') =>
	textIn(language).movedDays[kind === 'obligation' ? 'duty' : 'agreement'];

function addressOf(ctx: Ctx, language: 'id' | 'en', kind: string, id: string, partner: boolean): string {
	if (kind === 'obligation')
		return ctx.origin + href(language, partner ? 'accountObligation' : 'deskObligation', { id });
	return ctx.origin + href(language, partner ? 'agreement' : 'deskAgreement', { id });
}

/** Terms that changed, old and new. */
export const changedDays: NotificationSource = {
	name: 'changed_days',
	section: 'told',
	line(ctx, { subject_kind: kind, subject_id: id, facts, language }) {
		const { title, was, now, partner } = facts as Facts;
		return {
			text: wordsOf(kind, language)({ title: title[language], was, now }),
			href: addressOf(ctx, language, kind, id, partner)
		};
	}
};

/**
 * Tells both sides, as part of the act, that a term has changed, old and new: on the desk and with the next mail; a
 * partner that nobody signs in for is written to at once. Never whoever changed it, and nobody where nothing changed.
 */
export async function tellOfChange(
	uow: UnitOfWork,
	ctx: Ctx,
	{ subject, title, was, now }: ChangedDay,
	sides: Sides
): Promise<void> {
	if (was === now) return;
	const me = ctx.actor.kind === 'person' ? ctx.actor.id : null;
	const people = await uow.rows(sidesWrittenTo(ctx.clock.today(), sides, me));
	for (const one of people) {
		if (one.person_id !== null) {
			const facts: Facts = { title, was, now, partner: one.partner };
			notify(uow, ctx, [one.person_id], { source: changedDays.name, subject, facts });
			continue;
		}
		const { language } = one;
		const text = wordsOf(subject.kind, language)({ title: title[language], was, now });
		const mail = textIn(language).movedDays.partnerMail({
			name: one.name,
			text,
			region: ctx.tenant.name
		});
		postMail(uow, ctx, { to: one.email, ...mail }, `changed-day.${subject.id}.${now}.${one.recipient}`);
	}
}
