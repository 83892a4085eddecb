import { accountTabs } from '$lib/account-tabs';
import { href } from '$lib/addresses';
import { orError } from '$lib/refused-page';
import { listSeatsOfOwnPartner } from '$lib/server/modules/cooperation';
import { listOwnOrganisations } from '$lib/server/modules/partner-room';
import { textIn } from '$lib/text';
import type { Tone } from '$lib/ui';
import type { PageServerLoad } from './$types';

const tones: Readonly<Record<string, Tone>> = {
	waiting: 'neutral',
	asked: 'soon',
	late: 'late',
	done_initial: 'good',
	done_sign: 'good',
	refused: 'late',
	let_go: 'ended'
};

export const load: PageServerLoad = async ({ locals }) => {
	const { ctx, language } = locals;
	const seats = orError(language, await listSeatsOfOwnPartner(ctx));
	const words = textIn(language).signing;
	const today = ctx.clock.today();
	return {
		tabs: accountTabs(language, 'accountSignatures', await listOwnOrganisations(ctx)),
		rows: seats.map((seat) => {
			const state =
				seat.state === 'done'
					? `done_${seat.act}`
					: seat.state === 'asked' && seat.due_on !== null && seat.due_on < today
						? 'late'
						: seat.state;
			return {
				id: seat.id,
				title: seat.title,
				subject: seat.subject,
				caseHref: href(language, 'accountCase', { id: seat.case_id }),
				who: [seat.name, seat.capacity].filter(Boolean).join(', '),
				status: { tone: tones[state] ?? ('neutral' as const), text: words.seatStates[state] ?? state },
				until: seat.state === 'asked' && seat.due_on ? words.until(seat.due_on) : undefined,
				sign: seat.mine && seat.state === 'asked' ? href(language, 'signSeat', { seat: seat.id }) : undefined,
				example: seat.is_example
			};
		})
	};
};
