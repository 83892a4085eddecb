import type { Compilable, RawBuilder } from 'kysely';
import { query } from '$lib/server/platform/database/builder';

/** A whole statement written as SQL: where the plan matters, the words of the statement do. */
export function statement<Row>(written: RawBuilder<Row>): Compilable<Row> {
	return { compile: () => written.compile(query) };
}

/** Statements by their shape, each compiled once. Past the bound the oldest is forgotten, since words come from readers. */
export class Shapes<Build> {
	#known = new Map<string, Build>();

	constructor(private readonly most = 1_000) {}

	of(shape: string, build: () => Build): Build {
		let made = this.#known.get(shape);
		if (made === undefined) {
			made = build();
			if (this.#known.size >= this.most) this.#known.delete(this.#known.keys().next().value!);
			this.#known.set(shape, made);
		}
		return made;
	}
}
