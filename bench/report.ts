export type Side = {
	perSecond: number;
	p50: number;
	p95: number;
	errors: number;
	cpu: number;
	databaseCpu: number;
};
export type Measured = {
	name: string;
	floor?: { ratio: number; p95: number };
	rounds: { bare: Side; ours: Side; ratio: number }[];
};

export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}

/** The table that a person reads: medians over the rounds, the range of the ratios, and whether a floor holds. */
export function report(
	measured: readonly Measured[],
	how: { agreements: number; rounds: number; seconds: number; connections: number; generator: string }
): string {
	const lines = [
		`${how.agreements} agreements, ${how.connections} connections, ${how.rounds} rounds of ${how.seconds} s a side, load by ${how.generator}`,
		'',
		row([
			'case',
			'bare req/s',
			'p95 ms',
			'cpu µs',
			'ours req/s',
			'p95 ms',
			'cpu µs',
			'ratio',
			'range',
			'floor'
		]),
		row(['---', '---', '---', '---', '---', '---', '---', '---', '---', '---'])
	];
	for (const { name, floor, rounds } of measured) {
		const of = (side: 'bare' | 'ours', what: keyof Side) => median(rounds.map((round) => round[side][what]));
		const ratio = median(rounds.map((round) => round.ratio));
		const p95 = of('ours', 'p95');
		const errors = rounds.reduce((sum, round) => sum + round.ours.errors + round.bare.errors, 0);
		const verdict = floor
			? ratio >= floor.ratio && p95 <= floor.p95
				? `${floor.ratio} held`
				: `${floor.ratio} MISSED`
			: '';
		lines.push(
			row([
				name,
				of('bare', 'perSecond').toFixed(0),
				of('bare', 'p95').toFixed(1),
				`${of('bare', 'cpu').toFixed(0)}+${of('bare', 'databaseCpu').toFixed(0)}`,
				of('ours', 'perSecond').toFixed(0),
				p95.toFixed(1),
				`${of('ours', 'cpu').toFixed(0)}+${of('ours', 'databaseCpu').toFixed(0)}`,
				ratio.toFixed(2),
				`${Math.min(...rounds.map((round) => round.ratio)).toFixed(2)}–${Math.max(...rounds.map((round) => round.ratio)).toFixed(2)}`,
				verdict + (errors > 0 ? ` (${errors} errors)` : '')
			])
		);
	}
	return `${lines.join('\n')}\n`;
}

const widths = [14, 11, 8, 11, 11, 8, 11, 7, 12, 12];
const row = (cells: string[]) => cells.map((cell, index) => cell.padEnd(widths[index]!)).join(' ');
