import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import type { Language } from '$lib/text/bilingual';
import type { Section } from '../domain/sections';
import type { MissingReminder } from '../repository/reminders';

/** One line of a message, and the page where something can be done about it. */
export type ReminderLine = { readonly text: string; readonly href: string };

/** What somebody is told of; with it and the day, its room words it in the reader's language. */
export type Matter = Pick<
	MissingReminder,
	'subject_kind' | 'subject_id' | 'subject_key' | 'anchor' | 'facts'
> & { readonly language: Language };

/** A room that tells people something. It words what is told, as of the context's day. */
export type NotificationSource = {
	readonly name: string;
	/** Under which head it stands; not said: by its day, late or due. */
	readonly section?: Section;
	line(ctx: Ctx, matter: Matter): ReminderLine;
	/** The address at which this person can answer from the mail itself, made with the mail; none where they cannot. */
	invite?(uow: UnitOfWork, ctx: Ctx, matter: Matter, personId: string): string | undefined;
};

/** A room that has something to remind of. It finds what is missing; the ledger decides what is sent. */
export type ReminderSource = NotificationSource & {
	missing(ctx: Ctx): Promise<readonly MissingReminder[]>;
};
