import type { ServerResponse } from 'node:http';
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export const metrics = new Registry();
const requests = new Histogram({
	name: 'satupintu_request_seconds',
	help: 'time to answer by door and status',
	labelNames: ['door', 'status'],
	buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
	registers: [metrics]
});
let collecting = false;

/** Process figures are gathered once a server runs, not when this file is read. */
export function collectProcessMetrics(): void {
	if (collecting) return;
	collecting = true;
	collectDefaultMetrics({ register: metrics });
}

/** The histogram's part for each door and status, since finding it by its labels costs more than counting in it. */
const parts = new Map<string, { observe(seconds: number): void }>();

/** Times a request; addresses themselves are no labels, since they would never stop growing. */
export function timeRequest(response: ServerResponse, path: string): void {
	const begun = performance.now();
	response.once('finish', () => {
		const door = path.startsWith('/api/') ? 'api' : 'page';
		const key = `${door} ${response.statusCode}`;
		let part = parts.get(key);
		if (!part) parts.set(key, (part = requests.labels(door, String(response.statusCode))));
		part.observe((performance.now() - begun) / 1000);
	});
}
