import { href } from '$lib/addresses';
import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { notify, type NotificationSource } from '$lib/server/modules/notifications';
import { textIn } from '$lib/text';
import type { Audience } from '../../domain/conversation/sides';
import { heardBy } from '../../repository/conversation';
import { passOnNote } from '../tell-applicant';
import type { OwnCase } from './thread-file';

type Facts = {
	/** `reset`: a view on an earlier version of a paper stands no more. */
	readonly what: 'said' | 'reset';
	readonly subject: string;
	/** Who spoke, or the paper that has a new version. */
	readonly who: string;
};

/** What is said in the conversation of a case, and which views a new version has reset. */
export const conversationNews: NotificationSource = {
	name: 'conversation',
	section: 'told',
	line(ctx, { subject_id: id, subject_key: thread, facts, language }) {
		const { what, subject, who } = facts as Facts;
		const words = textIn(language).conversation.told;
		return {
			text: what === 'reset' ? words.reset(who, subject) : words.said(who, subject),
			href: `${ctx.origin}${href(language, 'deskCase', { id })}#${what === 'reset' ? 'pendapat' : `utas-${thread}`}`
		};
	}
};

/** Tells people of the office something about a case's conversation, as part of an act. */
export function tellOffice(
	uow: UnitOfWork,
	ctx: Ctx,
	people: readonly string[],
	about: { readonly caseId: string; readonly key: string; readonly facts: Facts }
): void {
	notify(uow, ctx, people, {
		source: conversationNews.name,
		subject: { kind: 'case', id: about.caseId, key: about.key },
		facts: about.facts
	});
}

/** Brings what was said to the other side and to whoever of the office has to do with it. */
export async function passOn(
	uow: UnitOfWork,
	ctx: Ctx,
	{ file, side }: OwnCase,
	said: {
		readonly threadId: string;
		readonly audience: Audience;
		readonly id: string;
		readonly body: string;
	}
): Promise<void> {
	const { actor } = ctx;
	if (said.audience === 'applicant' && side === 'office') passOnNote(uow, ctx, file.row, said);
	const hearing = await uow.rows(
		heardBy({
			caseId: file.row.id,
			threadId: said.threadId,
			fromApplicant: side === 'applicant',
			me: actor.kind === 'person' ? actor.id : null,
			today: ctx.clock.today()
		})
	);
	tellOffice(
		uow,
		ctx,
		hearing.map((one) => one.person_id),
		{
			caseId: file.row.id,
			key: said.threadId,
			facts: {
				what: 'said',
				subject: file.row.subject,
				who: actor.kind === 'person' ? actor.name : (file.row.partner_name ?? ctx.tenant.name)
			}
		}
	);
}
