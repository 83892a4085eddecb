import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { href } from '$lib/addresses';
import type { Language } from '$lib/text/bilingual';
import { textIn } from '$lib/text';
import { postMail } from '$lib/server/modules/notifications';
import type { CaseState, Step } from '$lib/server/modules/workflow';
import type { CaseFile } from './case-file';
import { linkDays, makeResumeLink } from './proposals/resume-link';

/** The address of the tracking page, with the receipt's secret tail in it; needs no account. */
export function trackingAddress(
	ctx: Pick<Ctx, 'origin' | 'language'>,
	receipt: string,
	language: Language = ctx.language
): string {
	return ctx.origin + href(language, 'tracked', { number: receipt });
}

/**
 * Mails the applicant where an outcome asks something of them or ends their case: returned papers, a decision,
 * the end. Inner steps send nothing: who is told everything reads nothing.
 */
export function tellApplicant(
	uow: UnitOfWork,
	ctx: Ctx,
	file: CaseFile,
	state: CaseState,
	step: Step,
	outcome: string,
	note: string | null
): void {
	const { proposal_email: to, receipt, proposal_id: proposalId } = file.row;
	if (!to || !receipt) return;
	// The applicant's language, not that of the officer who acts.
	const language = file.row.proposal_language === 'en' ? 'en' : 'id';
	const words = textIn(language).caseMail;
	const link = trackingAddress(ctx, receipt, language);
	const about = {
		subject: file.row.subject,
		receipt,
		link,
		note: note ?? '',
		step: step.name[language],
		region: ctx.tenant.name
	};
	// Whoever has to mend must not ask for the way in first: the mail carries it.
	const mend = () => {
		const made = proposalId ? makeResumeLink(uow, ctx, { id: proposalId, email: to, language }) : undefined;
		return { mend: made?.link ?? link, days: linkDays };
	};
	const message =
		step.kind === 'check' && outcome === 'return'
			? words.returned({ ...about, ...mend() })
			: step.kind === 'check' && outcome === 'accept'
				? words.accepted(about)
				: state.status === 'rejected'
					? words.rejected(about)
					: step.kind === 'decide' && outcome === 'approve'
						? words.approved(about)
						: state.status === 'completed'
							? words.completed(about)
							: undefined;
	if (message)
		postMail(
			uow,
			ctx,
			{ to, subject: message.subject, body: message.body },
			`case.${file.row.id}.${state.seq}`
		);
}

/** Mails the applicant what the office said to them, with the way in to answer it. */
export function passOnNote(
	uow: UnitOfWork,
	ctx: Ctx,
	row: CaseFile['row'],
	note: { readonly id: string; readonly body: string }
): void {
	const { proposal_email: to, receipt, subject } = row;
	if (!to || !receipt) return;
	const language = row.proposal_language === 'en' ? 'en' : 'id';
	const made = row.proposal_id
		? makeResumeLink(uow, ctx, { id: row.proposal_id, email: to, language })
		: undefined;
	const link = trackingAddress(ctx, receipt, language);
	const mail = textIn(language).caseMail.noted({
		subject,
		receipt,
		link,
		answer: made?.link ?? link,
		days: linkDays,
		note: note.body,
		step: '',
		region: ctx.tenant.name
	});
	postMail(uow, ctx, { to, ...mail }, `note.${note.id}`);
}

/** Mails the applicant that the clock was stopped, or goes on, with the days that moved by it, old and new. */
export function tellOfStop(
	uow: UnitOfWork,
	ctx: Ctx,
	row: CaseFile['row'],
	stop: {
		readonly act: 'pause' | 'resume';
		readonly reason: string;
		readonly moved: readonly { readonly step: Step; readonly was: string; readonly due: string }[];
		readonly seq: number;
	}
): void {
	const { proposal_email: to, receipt, subject } = row;
	if (!to || !receipt) return;
	const language = row.proposal_language === 'en' ? 'en' : 'id';
	const words = textIn(language);
	const mail = words.caseMail[stop.act === 'pause' ? 'stopped' : 'goesOn']({
		subject,
		receipt,
		link: trackingAddress(ctx, receipt, language),
		note: stop.reason,
		step: stop.moved
			.map(({ step, was, due }) => words.movedDays.step({ step: step.name[language], was, due }))
			.join('\n'),
		region: ctx.tenant.name
	});
	postMail(uow, ctx, { to, ...mail }, `case.${row.id}.${stop.seq}`);
}
