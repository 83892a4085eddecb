import { auditActor, type Ctx } from '$lib/server/platform/context';
import { isRefusal } from '$lib/server/platform/refusal';
import type { Bilingual } from '$lib/text/bilingual';
import type { NewObligation, Owner } from '../domain/obligation';
import { occasionsToOpen } from '../domain/recurrence';
import { latestOfSeries, seriesAfter } from '../repository/obligations';
import { openOccasion } from './add-obligation';

/**
 * Opens the occasions of recurring duties that fall due within the coming year. It may run twice, at once or after
 * days of standstill: an occasion is a unique key, so that each is opened once. The worker's, once a day.
 *
 * @returns how many occasions were opened
 */
export async function openNextOccasions(ctx: Ctx): Promise<number> {
	let opened = 0;
	for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
		const series = await ctx.db.rows(seriesAfter({ after, limit: 200 }));
		for (const one of series) {
			const missing = occasionsToOpen(
				{ first: one.first_on, recurrence: one.recurrence, until: one.recurs_until },
				one.opened,
				ctx.clock.today()
			);
			if (missing.length > 0) opened += await openMissing(ctx, one.series_id, one.opened, missing);
		}
		const last = series.at(-1);
		if (!last || series.length < 200) return opened;
		after = last.series_id;
	}
}

async function openMissing(
	ctx: Ctx,
	seriesId: string,
	known: number,
	missing: readonly { occasion: number; day: string }[]
): Promise<number> {
	const done = await ctx.db.write(async (uow) => {
		const latest = await uow.first(latestOfSeries({ seriesId }));
		// Somebody else was here meanwhile: the next round sees what is left to do.
		if (!latest || latest.occasion !== known) return 0;
		const duty: NewObligation = {
			subject: {
				kind: latest.subject_kind as NewObligation['subject']['kind'],
				id: latest.subject_id,
				title: latest.subject_title as Bilingual
			},
			kind: latest.kind as NewObligation['kind'],
			what: latest.what,
			basis: latest.basis,
			owner: ownerOf(latest),
			other: { unitId: latest.other_unit_id, partnerId: latest.other_partner_id },
			dueOn: latest.planned_on,
			recurrence: latest.recurrence as NewObligation['recurrence'],
			recursUntil: latest.recurs_until,
			amount: latest.amount === null ? null : { amount: String(latest.amount), currency: latest.currency! },
			isSecret: latest.is_secret,
			isPersonal: latest.is_personal,
			isExample: latest.is_example
		};
		const ids = missing.map(({ occasion, day }) => openOccasion(uow, ctx, duty, { seriesId, occasion, day }));
		uow.audit({
			at: ctx.clock.now(),
			actor: auditActor(ctx.actor),
			event: 'OBLIGATION_OCCASIONS_OPENED',
			subject: { kind: 'obligation', id: latest.id },
			data: { series: seriesId, occasions: ids }
		});
		return ids.length;
	});
	return isRefusal(done) ? 0 : done;
}

function ownerOf(row: {
	owner_unit_id: string | null;
	owner_partner_id: string | null;
	owner_person_id: string | null;
}): Owner {
	if (row.owner_unit_id) return { kind: 'unit', id: row.owner_unit_id };
	if (row.owner_partner_id) return { kind: 'partner', id: row.owner_partner_id };
	return { kind: 'person', id: row.owner_person_id! };
}
