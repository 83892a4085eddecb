import { stripVTControlCharacters } from 'node:util';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 */

/** Of each failure; the whole of it stands above, where it happened. */
const shownLines = 40;

/** Adds up the sections of a run and writes the two things that are read at its end: the times, and the last line. */
export class Tally {
	/** @type {{ name: string, seconds: number, counts: Counts, note: string, failures: readonly string[] }[]} */
	#sections = [];

	/**
	 * @param {string} name
	 * @param {number} seconds
	 * @param {Counts} counts
	 * @param {string} note why it was skipped or what stopped it, where that needs saying
	 * @param {readonly string[]} failures what failed, each with its reason
	 */
	add(name, seconds, counts, note = '', failures = []) {
		this.#sections.push({ name, seconds, counts, note, failures });
	}

	/** @returns {Counts} */
	get sum() {
		const sum = { passed: 0, failed: 0, skipped: 0 };
		for (const { counts } of this.#sections) {
			for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) sum[key] += counts[key];
		}
		return sum;
	}

	/** What failed, told once more at the end: sections run side by side, and their reports stand far above. */
	failures() {
		const failed = this.#sections.flatMap(({ name, failures }) =>
			failures.map((failure) => `  ${name}: ${shortened(failure)}`)
		);
		return failed.length > 0 ? ['What failed', ...failed].join('\n') : '';
	}

	/**
	 * The time of each section, one a line.
	 *
	 * @param {number} together seconds of the whole: less than the sum where sections ran side by side
	 */
	times(together) {
		const lines = this.#sections.map(({ name, seconds, counts, note }) =>
			[
				`  ${name.padEnd(12)}`,
				inWords(seconds).padStart(12),
				`   ${countsInWords(counts)}`,
				note && ` (${note})`
			].join('')
		);
		return [
			'Time of each section',
			...lines,
			`  ${'together'.padEnd(12)}${inWords(together).padStart(12)}`
		].join('\n');
	}

	/** The line that everything outside reads: `N passed, N failed`, and the skipped where there are some. */
	lastLine() {
		return countsInWords(this.sum);
	}
}

/** @param {Counts} counts */
function countsInWords({ passed, failed, skipped }) {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** The first lines of a failure, without the colours of a terminal. */
function shortened(failure) {
	const lines = stripVTControlCharacters(failure).trimEnd().split('\n');
	return [...lines.slice(0, shownLines), ...(lines.length > shownLines ? ['    …'] : [])].join('\n    ');
}

function inWords(seconds) {
	if (seconds < 60) return `${seconds.toFixed(1)} s`;
	return `${Math.floor(seconds / 60)} min ${String(Math.round(seconds % 60)).padStart(2, '0')} s`;
}
