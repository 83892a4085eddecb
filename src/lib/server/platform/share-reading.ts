/**
 * Lets those who ask while a reading is under way share the next one, so that a hundred readers of one moment cost two
 * readings and nobody is given what was read before he asked.
 */
export function shareReading<Value>(read: () => Promise<Value>): () => Promise<Value> {
	let running: Promise<unknown> | undefined;
	let next: Promise<Value> | undefined;
	const start = (): Promise<Value> => {
		next = undefined;
		const reading = read();
		const settled = () => {
			if (running === reading) running = undefined;
		};
		running = reading;
		reading.then(settled, settled);
		return reading;
	};
	return () => {
		if (!running) return start();
		return (next ??= running.then(start, start));
	};
}
