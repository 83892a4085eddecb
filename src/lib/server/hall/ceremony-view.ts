import { href } from '$lib/addresses';
import type { CeremoniesOfCase, CeremonyView } from '$lib/server/modules/cooperation';
import type { Ctx } from '$lib/server/platform/context';
import { textIn } from '$lib/text';
import { datePartsOf } from '$lib/ui/date-parts';
import { writeDay, writeInstant } from '$lib/written/dates';
import { indonesianTimes } from '$lib/written/time-zone';

/** The signings in ink of a case as its page shows them, and what the form to record one offers. */
export function viewCeremonies(ctx: Ctx, found: CeremoniesOfCase, originals: number) {
	const { language } = ctx;
	const planned = found.open.find(({ agreed }) => agreed !== null);
	return {
		/** What was agreed beforehand stands in the form of the record; a day that is still to come does not. */
		agreed: planned?.agreed
			? {
					step: planned.key,
					day: planned.agreed.held_on <= ctx.clock.today() ? datePartsOf(planned.agreed.held_on) : undefined,
					place: planned.agreed.place,
					occasion: planned.agreed.agenda,
					text: textIn(language).signing.ceremony.fromAppointment(
						whenAgreed(ctx, planned.agreed),
						planned.agreed.place
					)
				}
			: undefined,
		ceremonies: found.ceremonies.map((one) => viewOne(ctx, one)),
		mayPlace: found.may_place,
		steps: found.open.map(({ key, name }) => ({ value: key, label: name[language] })),
		parties: found.parties,
		places: Array.from({ length: originals }, (_, at) => String(at + 1))
	};
}

/** The day, hour and manner that were agreed before the signing. */
function whenAgreed(ctx: Ctx, agreed: { held_on: string; starts_at: string; method: string }): string {
	const words = textIn(ctx.language).appointments;
	const zone = indonesianTimes[ctx.tenant.timeZone].abbreviation;
	const when = words.when(writeDay(agreed.held_on, ctx.language), agreed.starts_at, zone);
	return [when, words.methods[agreed.method]].filter(Boolean).join(', ');
}

function viewOne(ctx: Ctx, held: CeremonyView) {
	const { language } = ctx;
	const words = textIn(language).signing.ceremony;
	const mark = ({ done, note }: { done: boolean; note: string | null }) =>
		[done ? words.yes : words.no, note].filter(Boolean).join(': ');
	return {
		id: held.id,
		example: held.is_example,
		facts: [
			{ label: words.facts.held, value: words.heldAt(held.held_on, held.place) },
			...(held.appointment
				? [
						{
							label: words.facts.appointment,
							value: whenAgreed(ctx, held.appointment),
							href: href(language, 'deskAppointments')
						}
					]
				: []),
			...(held.occasion ? [{ label: words.facts.occasion, value: held.occasion }] : []),
			{
				label: words.facts.witnesses,
				value:
					held.witnesses.map(({ name, office }) => [name, office].filter(Boolean).join(', ')).join('; ') ||
					undefined,
				unknown: words.noWitness
			},
			{ label: words.facts.identical, value: mark(held.identical) },
			{ label: words.facts.exchanged, value: mark(held.exchanged) },
			{ label: words.facts.checked, value: held.checked_by },
			{
				label: words.facts.recorded,
				value: `${held.recorded_by}, ${writeInstant(held.recorded_at, ctx.tenant.timeZone, language)}`
			}
		],
		originals: held.originals.map((one) => ({
			id: one.id,
			number: words.number(one.number),
			holder: one.holder,
			initialled: mark(one.initialled),
			stamp_duty: mark(one.stamp_duty),
			stamped: mark(one.stamped),
			kept: words.keptAt(one.shelf, one.box, one.folder) || words.notHere,
			note: one.place_note,
			place: {
				shelf: one.shelf ?? '',
				box: one.box ?? '',
				folder: one.folder ?? '',
				note: one.place_note ?? ''
			},
			scan: one.scan ? href(language, 'deskDocument', { id: one.scan }) : null
		}))
	};
}
