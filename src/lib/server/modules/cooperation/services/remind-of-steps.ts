import { href } from '$lib/addresses';
import {
	momentsFrom,
	type Matter,
	type Moment,
	type ReminderSource
} from '$lib/server/modules/notifications';
import type { Ctx } from '$lib/server/platform/context';
import type { Bilingual } from '$lib/text/bilingual';
import { textIn } from '$lib/text';
import { isAnswerable } from '../domain/answer-by-link';
import { missingForSittings } from '../repository/act-links';
import { makeActLink } from './by-link/make-act-link';
import { missingForNewSteps, missingForSteps, missingRaised } from '../repository/reminded-steps';

/** Two days before the due day, on it, and the day after. */
const moments: readonly Moment[] = ['-2d', '0d', '+1d'];
/** A step that is late is raised to the head of the division, then to the regional secretary, once each. */
const toHead: readonly Moment[] = ['+3d'];
const toSecretary: readonly Moment[] = ['+7d'];

type Facts = {
	readonly subject: string;
	readonly step: Bilingual;
	readonly partner: boolean;
	readonly role?: string;
	readonly unit?: string | null;
	readonly kind?: string;
	readonly opened_on?: string;
};

/** Whoever may answer the step may do so from the mail, where that kind of step allows it (capability 96). */
const inviteToStep: NonNullable<ReminderSource['invite']> = (uow, ctx, matter, person) => {
	const { kind, opened_on: openedOn, partner } = matter.facts as Facts;
	if (partner || !openedOn || !isAnswerable(kind)) return undefined;
	const act = { caseId: matter.subject_id, step: matter.subject_key, openedOn };
	return makeActLink(uow, ctx, person, act, matter.language);
};

function about(ctx: Ctx, { anchor, language, facts, subject_id: id }: Matter) {
	const { subject, step, partner, role, unit } = facts as Facts;
	return {
		words: textIn(language).reminders,
		told: {
			subject,
			step: step[language],
			due: anchor,
			today: ctx.clock.today(),
			desk: unit ?? textIn(language).desk.roles[role ?? ''] ?? ''
		},
		href: ctx.origin + href(language, partner ? 'accountCase' : 'deskCase', { id })
	};
}

/** Reminds of open steps; one whose clock stands is nobody's delay. A due day that moved is another reminder. */
export const stepReminders: ReminderSource = {
	name: 'steps',
	missing: (ctx) =>
		ctx.db.rows(
			missingForSteps(ctx.clock.today(), momentsFrom(ctx.tenant.settings, 'step_reminders', moments))
		),
	line(ctx, matter) {
		const { words, told, href: address } = about(ctx, matter);
		return { text: words.step(told), href: address };
	},
	invite: inviteToStep
};

/** Tells of a step that has come onto somebody's desk in the last days. */
export const newSteps: ReminderSource = {
	name: 'new_steps',
	section: 'new',
	missing: (ctx) => ctx.db.rows(missingForNewSteps(ctx.clock.today())),
	line(ctx, matter) {
		const { words, told, href: address } = about(ctx, matter);
		return { text: words.newStep(told), href: address };
	},
	invite: inviteToStep
};

/**
 * Raises what is late: owner (by the reminder of the day after), then whoever heads the cooperation division, then the
 * regional secretary, once each (capability 11). A region sets the days as `raise_to_head` and `raise_to_secretary`.
 */
export const raisedSteps: ReminderSource = {
	name: 'raised_steps',
	section: 'raised',
	missing: (ctx) =>
		ctx.db.rows(
			missingRaised(ctx.clock.today(), {
				head: momentsFrom(ctx.tenant.settings, 'raise_to_head', toHead),
				secretary: momentsFrom(ctx.tenant.settings, 'raise_to_secretary', toSecretary)
			})
		),
	line(ctx, matter) {
		const { words, told, href: address } = about(ctx, matter);
		return { text: words.raised(told), href: address };
	}
};

/** Three days before a sitting and on its day, to those invited who have not spoken on a case of its agenda. */
const beforeSitting: readonly Moment[] = ['-3d', '0d'];

type SittingFacts = { readonly subject: string; readonly title: string; readonly starts_at: string };

/** Asks the members of a sitting for their opinions; a case on which they spoke, or that was concluded, asks nothing. */
export const sittingReminders: ReminderSource = {
	name: 'sitting_opinions',
	missing: (ctx) =>
		ctx.db.rows(
			missingForSittings(
				ctx.clock.today(),
				momentsFrom(ctx.tenant.settings, 'sitting_reminders', beforeSitting)
			)
		),
	line(ctx, { subject_id: id, anchor, language, facts }) {
		const { subject, title, starts_at: time } = facts as SittingFacts;
		return {
			text: textIn(language).reminders.sittingOpinion({ subject, title, day: anchor, time }),
			href: ctx.origin + href(language, 'deskSitting', { id })
		};
	},
	invite: (uow, ctx, { subject_id: sittingId, subject_key: caseId, language }, person) =>
		makeActLink(uow, ctx, person, { caseId, sittingId }, language)
};
