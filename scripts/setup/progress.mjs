/**
 * Says what is being done and how long it has taken, in whole lines: they read the same in a terminal, in
 * a service's log and in a file.
 *
 * @param {{ write(text: string): unknown }} out
 */
export function makeProgress(out) {
	const startedAt = Date.now();
	const seconds = (since) => Math.round((Date.now() - since) / 1000);
	const say = (text) => out.write(`[${seconds(startedAt)} detik] ${text}\n`);

	/** Says the text, then every 15 s that it still goes on, until the work has ended. */
	async function during(text, work) {
		const since = Date.now();
		say(`${text} …`);
		const reminder = setInterval(() => say(`${text} … masih berjalan (${seconds(since)} detik)`), 15_000);
		try {
			return await work();
		} finally {
			clearInterval(reminder);
		}
	}
	return { say, during };
}
