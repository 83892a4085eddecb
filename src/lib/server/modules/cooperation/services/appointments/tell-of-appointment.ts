import type { Ctx } from '$lib/server/platform/context';
import type { UnitOfWork } from '$lib/server/platform/database/unit-of-work';
import { postMail } from '$lib/server/modules/notifications';
import { textIn } from '$lib/text';
import { writeDay } from '$lib/written/dates';
import { indonesianTimes } from '$lib/written/time-zone';
import type { AppointmentState, AppointmentTerms } from '../../domain/appointment';
import type { CaseFile } from '../case-file';
import { trackingAddress } from '../tell-applicant';

/** Writes to the applicant what the office answered, in their language; nothing where no address is known. */
export function tellOfAppointment(
	uow: UnitOfWork,
	ctx: Ctx,
	file: CaseFile,
	appointment: AppointmentTerms & {
		readonly id: string;
		readonly version: number;
		readonly state: AppointmentState;
		readonly note: string | null;
	}
): void {
	const { proposal_email: to, receipt, subject } = file.row;
	if (!to || !receipt) return;
	const language = file.row.proposal_language === 'en' ? 'en' : 'id';
	const { mail, methods } = textIn(language).appointments;
	const zone = indonesianTimes[ctx.tenant.timeZone].abbreviation;
	const about = {
		subject,
		state: appointment.state,
		method: methods[appointment.method] ?? appointment.method,
		when: `${writeDay(appointment.held_on, language)}, ${appointment.starts_at} ${zone}`,
		place: appointment.place,
		note: appointment.note ?? '',
		link: trackingAddress(ctx, receipt, language),
		region: ctx.tenant.name
	};
	postMail(
		uow,
		ctx,
		{ to, subject: mail.subject(about), body: mail.body(about) },
		`appointment.${appointment.id}.${appointment.version}`
	);
}
