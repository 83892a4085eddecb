import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/lib/ui/css/tokens.css', import.meta.url), 'utf8');
const [lightText = '', darkText = ''] = css.split('@media (prefers-color-scheme: dark)');
const read = (text: string) =>
	Object.fromEntries([...text.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name, hex]) => [name, hex]));
const light = read(lightText) as Record<string, string>;
const schemes = { light, dark: { ...light, ...read(darkText) } as Record<string, string> };

const grounds = ['paper', 'tint', 'tint-deep'];
/** Colour, ground, the least ratio. 4.5 for text (WCAG 1.4.3), 3 for what is not text (1.4.11). */
const pairs: [string, string, number][] = [
	...grounds.flatMap((ground): [string, string, number][] => [
		['ink', ground, 7],
		['ink-soft', ground, 4.5],
		['green', ground, 4.5],
		['green-hover', ground, 4.5],
		['visited', ground, 4.5],
		['red', ground, 4.5],
		['ochre', ground, 4.5],
		['edge', ground, 3]
	]),
	['ink', 'green-tint', 7],
	['green', 'green-tint', 4.5],
	['green-hover', 'green-tint', 4.5],
	['ink-soft', 'green-tint', 4.5],
	['visited', 'green-tint', 4.5],
	['ink', 'ochre-tint', 7],
	['ochre', 'ochre-tint', 4.5],
	['green', 'ochre-tint', 4.5],
	['visited', 'ochre-tint', 4.5],
	['ink', 'red-tint', 7],
	['red', 'red-tint', 4.5],
	['red-hover', 'red-tint', 4.5],
	['on-green', 'green', 4.5],
	['on-green', 'green-hover', 4.5],
	['on-head', 'head', 7],
	['on-head-soft', 'head', 4.5],
	['gold', 'head', 4.5],
	['ink', 'added', 4.5],
	['ink', 'removed', 4.5]
];

function channels(hex: string): number[] {
	return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
}
function luminance(rgb: number[]): number {
	const [r = 0, g = 0, b = 0] = rgb.map((value) => {
		const part = value / 255;
		return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function ratio(one: number[], other: number[]): number {
	const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return (high + 0.05) / (low + 0.05);
}
function mixed(one: number[], share: number, other: number[]): number[] {
	return one.map((value, i) => value * share + (other[i] ?? 0) * (1 - share));
}

describe.each(Object.entries(schemes))('the %s scheme', (_, colours) => {
	const colour = (name: string) => {
		const hex = colours[name];
		if (!hex) throw new Error(`no colour --${name}`);
		return channels(hex);
	};

	it.each(pairs)('%s can be told from %s by %d to 1', (name, ground, least) => {
		expect(ratio(colour(name), colour(ground))).toBeGreaterThanOrEqual(least);
	});

	it('shows where the keyboard is on every ground: one of the two rings reaches 3 to 1', () => {
		for (const ground of [...grounds, 'green-tint', 'ochre-tint', 'red-tint', 'head']) {
			const best = Math.max(ratio(colour('gold'), colour(ground)), ratio(colour('ink'), colour(ground)));
			expect(best, ground).toBeGreaterThanOrEqual(3);
		}
		expect(ratio(colour('gold'), colour('ink')), 'the rings against each other').toBeGreaterThanOrEqual(1.5);
	});

	it('sets countries off from the land of the map by 3 to 1, and bars from their ground', () => {
		const land = mixed(channels('#7d8f87'), 0.25, colour('tint'));
		const levels = [
			mixed(colour('green'), 0.76, colour('paper')),
			colour('green'),
			mixed(colour('green'), 0.45, colour('ink'))
		];
		for (const level of levels) expect(ratio(level, land)).toBeGreaterThanOrEqual(3);
		expect(ratio(colour('green'), colour('tint-deep'))).toBeGreaterThanOrEqual(3);
		expect(ratio(colour('red'), colour('tint-deep'))).toBeGreaterThanOrEqual(3);
	});
});

it('names the badge colours that do not change with the scheme', () => {
	expect(ratio(channels('#14201c'), channels('#dba53a'))).toBeGreaterThanOrEqual(4.5);
});
