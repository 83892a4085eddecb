import { isJourney, type Visit } from './visit';

export type Reciprocity = {
	readonly incoming: number;
	readonly outgoing: number;
	/** Visits of the other side that the region has not returned yet. */
	readonly toReturn: readonly string[];
	/** Visits of the region that the other side has not returned yet. */
	readonly awaited: readonly string[];
};

type Known = Pick<Visit, 'id' | 'direction' | 'state' | 'kind' | 'answersVisitId'>;

/**
 * How visits stand between two sides. A visit is returned where one in the other direction names it as the one it
 * answers; the visit that answers is itself an answer and asks for no other. What was called off counts for nothing.
 */
export function reciprocityOf(visits: readonly Known[]): Reciprocity {
	const held = visits.filter((visit) => visit.state === 'held' && isJourney(visit));
	const answered = new Set(held.map(({ answersVisitId }) => answersVisitId));
	const open = (direction: Visit['direction']) =>
		held
			.filter(
				(visit) => visit.direction === direction && visit.answersVisitId === null && !answered.has(visit.id)
			)
			.map(({ id }) => id);
	return {
		incoming: held.filter(({ direction }) => direction === 'incoming').length,
		outgoing: held.filter(({ direction }) => direction === 'outgoing').length,
		toReturn: open('incoming'),
		awaited: open('outgoing')
	};
}
