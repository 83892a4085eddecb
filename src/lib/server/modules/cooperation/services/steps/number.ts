import { isRefusal, refuse } from '$lib/server/platform/refusal';
import { isInstrument } from '../../domain/agreements/instrument';
import { isRegionParty } from '../agreements/signing-facts';
import { reserveNumber } from '../numbers';
import type { StepPreparation } from './effect';

/**
 * A number of one party. Without a number the region's next one is reserved, in this act, from the book of the unit that
 * is named (a contract that its head signs) or from the region's own; a partner's own number
 * is taken as given. The step is over once the region has its number: a partner often brings its number to the
 * ceremony, and no case waits for that.
 */
export const prepareNumber: StepPreparation = async ({ uow, ctx, file, step, input }) => {
	if (!input.party?.trim()) return input;
	const own = isRegionParty(ctx, input.party) || !input.number?.trim();
	if (!own) {
		const regionHasOne = file.events.some(
			(event) => event.step === step.key && event.act === 'outcome' && event.fields.party === 'region'
		);
		return { ...input, number: input.number!.trim(), parties_left: regionHasOne ? 0 : 1 };
	}
	if (input.number?.trim())
		return { ...input, party: 'region', number: input.number.trim(), parties_left: 0 };
	const instrument = step.instrument ?? 'other';
	if (!isInstrument(instrument)) return refuse('STEP_UNKNOWN', { instrument });
	const taken = await reserveNumber(uow, ctx, {
		instrument,
		day: ctx.clock.today(),
		subject: { kind: 'case', id: file.row.id },
		unitId: input.unit_id
	});
	if (isRefusal(taken)) return taken;
	return { ...input, party: 'region', number: taken.text, parties_left: 0 };
};
