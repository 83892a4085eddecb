import { get } from 'node:http';
import { isDeepStrictEqual } from 'node:util';
import type { Case } from './cases';
import type { Sides } from './sides';

/** What only one side says: the bare detail has neither addresses of papers nor sorted keys. */
const ignored = new Set(['parties_line']);

/**
 * Asks both sides the same and stops where they answer differently: a ratio between different answers would say
 * nothing.
 */
export async function compareAnswers(sides: Sides, cases: readonly Case[]): Promise<void> {
	for (const one of cases) {
		if (one.post || one.name.startsWith('page')) continue;
		for (let index = 0; index < 5; index += 1) {
			const bare = plain(await ask(sides.bare, one.bare[index]!));
			const ours = plain(await ask(sides.ours, one.ours[index]!));
			if (isDeepStrictEqual(bare, ours)) continue;
			throw new Error(
				`the two sides differ in ${one.name}:\n${one.bare[index]}\n${JSON.stringify(bare)}\n${one.ours[index]}\n${JSON.stringify(ours)}`
			);
		}
	}
}

function ask(side: Sides['bare'], path: string): Promise<unknown> {
	return new Promise((resolve, reject) => {
		const request = get(
			{ host: '127.0.0.1', port: side.port, path, headers: { host: side.hostHeader } },
			(answer) => {
				let body = '';
				answer.setEncoding('utf8');
				answer.on('data', (piece: string) => (body += piece));
				answer.on('end', () =>
					answer.statusCode === 200
						? resolve(JSON.parse(body))
						: reject(new Error(`${answer.statusCode} for ${path}: ${body}`))
				);
			}
		);
		request.on('error', reject);
	});
}

function plain(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(plain);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(
		Object.entries(value)
			.filter(([key]) => !ignored.has(key))
			.map(([key, inner]) => [key, plain(inner)])
	);
}
