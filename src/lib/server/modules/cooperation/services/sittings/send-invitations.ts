import { href } from '$lib/addresses';
import { auditActor, carryOut, type Ctx } from '$lib/server/platform/context';
import type { DatabaseRefusal } from '$lib/server/platform/database/failures';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { isId } from '$lib/server/platform/ids';
import { refuse, type Refusal } from '$lib/server/platform/refusal';
import { authorise, type AuthorisationRefusal } from '$lib/server/modules/identity';
import { enterLetter } from '$lib/server/modules/letters';
import { postMail } from '$lib/server/modules/notifications';
import { textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import { indonesianTimes } from '$lib/written/time-zone';
import { changeSitting, invitedPeople, itemsOf, sittingById } from '../../repository/sittings';
import { officeLanguage } from '../papers/office-head';
import { whenAndWhere } from './read-sitting';

type Sitting = NonNullable<ReturnType<typeof sittingById>['__row']>;

/**
 * Writes to everybody who is invited and has an address: day, time, place, agenda, where the letter and the file for
 * the calendar are. Sent again after a change, since day, time or place are then others. Whoever has no address is
 * named in the answer: the secretariat hands the letter over.
 *
 * `SITTING_CANCELLED`, `SITTING_HELD`: there is nothing to invite to any more. `NOBODY_INVITED`.
 */
export async function sendInvitations(
	ctx: Ctx,
	sittingId: string
): Promise<
	| { id: string; sent: number; without_address: readonly string[] }
	| AuthorisationRefusal
	| DatabaseRefusal
	| Refusal
> {
	const denied = authorise(ctx, 'sitting.write');
	if (denied) return denied;
	if (!isId(sittingId)) return refuse('NOT_FOUND');
	return carryOut(ctx, async (uow) => {
		const sitting = await uow.first(sittingById({ sittingId }));
		if (!sitting) return refuse('NOT_FOUND');
		if (sitting.state === 'cancelled') return refuse('SITTING_CANCELLED');
		if (sitting.state === 'held') return refuse('SITTING_HELD');
		const invited = await uow.rows(invitedPeople({ sittingId }));
		if (invited.length === 0) return refuse('NOBODY_INVITED');
		const items = await uow.rows(itemsOf({ sittingId }));
		const words = textIn(officeLanguage).sittings.mail;
		const agenda = items.map((item) => `${item.position}. ${item.subject}`).join('\n');
		const sent = post(uow, ctx, sitting, invited, {
			subject: words.subject(sitting.title, writeDay(sitting.held_on, officeLanguage, 'long')),
			body: (name) =>
				words.body({
					name,
					title: sitting.title,
					when: whenOf(ctx, sitting),
					circulated: sitting.manner === 'circulation',
					place: sitting.place,
					agenda: agenda || '–',
					page: ctx.origin + href(officeLanguage, 'deskSitting', { id: sittingId }),
					letter: paperAddress(ctx, sittingId, 'pdf'),
					calendar: paperAddress(ctx, sittingId, 'ics'),
					region: ctx.tenant.name
				})
		});
		uow.guard(
			changeSitting(sittingId, sitting.version, {
				invited_for: whenAndWhere(sitting),
				invited_at: ctx.clock.now()
			})
		);
		await enterLetter(uow, ctx, {
			direction: 'out',
			movedOn: ctx.clock.today(),
			letterNumber: sitting.number,
			letterDate: ctx.clock.today(),
			correspondent: words.invited(invited.length),
			subject: words.subject(sitting.title, writeDay(sitting.held_on, officeLanguage, 'long')),
			sittingId,
			origin: 'invitation',
			originKey: `${sittingId} ${sitting.version}`,
			isExample: sitting.is_example
		});
		const without = invited.filter(({ email }) => !email).map(({ name }) => name);
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'SITTING_INVITATIONS_SENT',
			subject: { kind: 'sitting', id: sittingId },
			data: { sent, without_address: without.length, for: whenAndWhere(sitting) }
		});
		return { id: sittingId, sent, without_address: without };
	});
}

/** Tells those who had been invited that a sitting is called off; nobody, where nobody had been. */
export async function tellOfCancelling(uow: UnitOfWork, ctx: Ctx, sitting: Sitting): Promise<void> {
	if (sitting.invited_for === null) return;
	const words = textIn(officeLanguage).sittings.mail;
	post(uow, ctx, sitting, await uow.rows(invitedPeople({ sittingId: sitting.id })), {
		subject: words.cancelledSubject(sitting.title, writeDay(sitting.held_on, officeLanguage, 'long')),
		body: (name) =>
			words.cancelledBody({
				name,
				title: sitting.title,
				when: whenOf(ctx, sitting),
				calendar: paperAddress(ctx, sitting.id, 'ics'),
				region: ctx.tenant.name
			})
	});
}

const paperAddress = (ctx: Ctx, id: string, format: string) =>
	ctx.origin + href(officeLanguage, 'deskSittingPaper', { id, paper: 'undangan', format });

function whenOf(ctx: Ctx, sitting: Sitting): string {
	const zone = indonesianTimes[ctx.tenant.timeZone].abbreviation;
	return textIn(officeLanguage).sittings.page.when(
		writeDay(sitting.held_on, officeLanguage),
		sitting.starts_at,
		zone
	);
}

/** One mail a person; the version of the sitting is in its cause, so a second sending after a change is a mail of its own. */
function post(
	uow: UnitOfWork,
	ctx: Ctx,
	sitting: Sitting,
	people: readonly { readonly name: string; readonly email: string | null }[],
	mail: { readonly subject: string; readonly body: (name: string) => string }
): number {
	const addressed = new Map(people.flatMap(({ name, email }) => (email ? [[email, name]] : [])));
	for (const [to, name] of addressed)
		postMail(
			uow,
			ctx,
			{ to, subject: mail.subject, body: mail.body(name) },
			`sitting.${sitting.id}.${sitting.version}`
		);
	return addressed.size;
}
