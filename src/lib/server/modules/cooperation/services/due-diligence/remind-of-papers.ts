import { href } from '$lib/addresses';
import { momentsFrom, type Moment, type ReminderSource } from '$lib/server/modules/notifications';
import { textIn } from '$lib/text';
import type { PartnerPaperKind } from '../../domain/due-diligence';
import { missingForPapers } from '../../repository/partner-papers';

/** Three months before a paper ends, one month, a week, on its last day, and the day after. */
const moments: readonly Moment[] = ['-3m', '-1m', '-7d', '0d', '+1d'];

type Facts = {
	readonly kind: PartnerPaperKind;
	readonly name: string;
	readonly partner: boolean;
	readonly partner_id: string;
};

/** Reminds the partner and the division of a partner's papers that end (capability 43). */
export const partnerPaperReminders: ReminderSource = {
	name: 'partner-papers',
	missing: (ctx) =>
		ctx.db.rows(
			missingForPapers(
				ctx.clock.today(),
				momentsFrom(ctx.tenant.settings, 'partner_paper_reminders', moments),
				ctx.tenant.timeZone
			)
		),
	line(ctx, { anchor, language, facts }) {
		const { kind, name, partner, partner_id: id } = facts as Facts;
		const { dueDiligence: words } = textIn(language);
		const paper = words.kinds[kind];
		const days = { ends: anchor, today: ctx.clock.today() };
		return {
			text: words.reminder({ paper, name, ...days }),
			href: ctx.origin + (partner ? href(language, 'account') : href(language, 'deskPartner', { id }))
		};
	}
};
