import pg from 'pg';
import type { Statement } from './statement';
import { statementName } from './statement';

/** The part of pg's connection that a submittable speaks to. */
type Wire = {
	stream: { cork?(): void; uncork?(): void };
	parsedStatements: Record<string, string | undefined>;
	parse(message: { text: string; name: string; types?: number[] }): void;
	close(message: { type: 'S'; name: string }): void;
	bind(message: object): void;
	describe(message: object): void;
	execute(message: object): void;
	sync(): void;
	sendCopyFail(message: string): void;
};

/** What a statement's rows are made of: learnt from the server once for each connection that has prepared it. */
type RowShape = {
	readonly names: readonly string[];
	readonly parsers: readonly ((value: string) => unknown)[];
};
type Field = { readonly name: string; readonly dataTypeID: number; readonly format: 'text' | 'binary' };
type ColumnTypes = { getTypeParser(oid: number, format?: 'text' | 'binary'): (value: string) => unknown };

const noRows: RowShape = { names: [], parsers: [] };

/** Shapes by connection and statement. A statement whose shape is known is not described again: that is a message and
 * a list of columns less in each answer. */
const shapes = new WeakMap<Wire, Map<string, RowShape>>();

function shapesOf(wire: Wire): Map<string, RowShape> {
	let known = shapes.get(wire);
	if (!known) shapes.set(wire, (known = new Map()));
	return known;
}

const { utils } = pg as unknown as { utils: { prepareValue(value: unknown): unknown } };

/**
 * How many statements one connection keeps prepared. Each takes tens of kilobytes of the server's memory, and there
 * are as many as shapes of lists times governments: past this the oldest are closed.
 */
const mostPrepared = 400;

export type BatchResult = { readonly rows: unknown[]; readonly rowCount: number };

/**
 * Several statements sent together under one Sync: one round trip and, by the protocol, one implicit
 * transaction. That is what makes the tenant's scope affordable for every read (performance.md 1) and lets a
 * write go with its audit row, its counters and its jobs in one trip (decisions.md 5).
 *
 * Two traps of the protocol are met here: pg forgets its active query before it calls `handleError`, so the
 * promise is settled there; and a name counts as prepared only once ParseComplete has come, else a failed
 * first use would leave "already exists" behind.
 */
export class Batch {
	readonly results: Promise<BatchResult[]>;
	#settle!: { resolve(results: BatchResult[]): void; reject(error: unknown): void };
	#rows: unknown[][];
	#counts: number[];
	#shapes: (RowShape | undefined)[];
	#types: ColumnTypes;
	#wire: Wire | undefined;
	#current = 0;
	#awaitsParse: boolean[] = [];
	#failure: unknown;
	#named: boolean;
	#plansOf: string;

	/**
	 * @param options.plansOf whose plans these are. A kept plan is made for the first tenant that asks, and the
	 *   tenant's scope is part of the estimate: a plan made for thirty rows sorts a hundred thousand for the next
	 *   (0.1 ms became 480). So each tenant has plans of its own.
	 */
	constructor(
		private readonly statements: readonly Statement[],
		options: { types?: unknown; named?: boolean; plansOf?: number } = {}
	) {
		this.#named = options.named ?? true;
		this.#plansOf = options.plansOf === undefined ? '' : `_${options.plansOf}`;
		this.#types = (options.types ?? pg.types) as ColumnTypes;
		this.#rows = statements.map(() => []);
		this.#counts = statements.map(() => 0);
		this.#shapes = statements.map(() => undefined);
		this.results = new Promise((resolve, reject) => (this.#settle = { resolve, reject }));
		// The caller always awaits `results`; this only keeps an early failure from being "unhandled" meanwhile.
		this.results.catch(() => {});
	}

	/** Read by pg when ParseComplete arrives, to remember what this connection has prepared. */
	get name(): string | undefined {
		if (!this.#named) return undefined;
		const statement = this.statements[this.#current];
		return statement && this.#awaitsParse[this.#current] ? this.#nameOf(statement) : undefined;
	}

	get text(): string {
		return this.statements[this.#current]?.text ?? '';
	}

	submit(wire: Wire): Error | null {
		const parsedHere = new Set<string>();
		const known = shapesOf(wire);
		this.#wire = wire;
		wire.stream.cork?.();
		try {
			for (const [index, statement] of this.statements.entries()) {
				const name = this.#named ? this.#nameOf(statement) : '';
				const prepared = name !== '' && (wire.parsedStatements[name] !== undefined || parsedHere.has(name));
				this.#awaitsParse[index] = !prepared;
				if (!prepared) {
					if (this.#named) this.#closeOldest(wire);
					wire.parse({ text: statement.text, name });
					parsedHere.add(name);
				}
				wire.bind({
					portal: '',
					statement: name,
					values: statement.values,
					binary: false,
					valueMapper: utils.prepareValue
				});
				const shape = prepared ? known.get(name) : undefined;
				if (shape) this.#shapes[index] = shape;
				else wire.describe({ type: 'P', name: '' });
				wire.execute({ portal: '', rows: 0 });
			}
		} catch (error) {
			this.#failure = error;
		} finally {
			wire.sync();
			wire.stream.uncork?.();
		}
		return null;
	}

	#nameOf(statement: Statement): string {
		return statementName(statement.text) + this.#plansOf;
	}

	#closeOldest(wire: Wire): void {
		const present = Object.keys(wire.parsedStatements);
		if (present.length < mostPrepared) return;
		const needed = new Set(this.statements.map((statement) => this.#nameOf(statement)));
		for (const name of present.slice(0, present.length - mostPrepared + 50)) {
			if (needed.has(name)) continue;
			wire.close({ type: 'S', name });
			delete wire.parsedStatements[name];
			shapesOf(wire).delete(name);
		}
	}

	handleRowDescription(message: { fields: Field[] }): void {
		const { fields } = message;
		this.#learn({
			names: fields.map(({ name }) => name),
			parsers: fields.map(({ dataTypeID, format }) => this.#types.getTypeParser(dataTypeID, format))
		});
	}

	handleDataRow(message: { fields: (string | null)[] }): void {
		const shape = this.#shapes[this.#current];
		if (!shape || this.#failure) return;
		try {
			const row: Record<string, unknown> = {};
			const { fields } = message;
			for (let index = 0; index < fields.length; index += 1) {
				const value = fields[index]!;
				row[shape.names[index]!] = value === null ? null : shape.parsers[index]!(value);
			}
			this.#rows[this.#current]!.push(row);
		} catch (error) {
			this.#failure = error;
		}
	}

	handleCommandComplete(message: { text: string }): void {
		if (!this.#shapes[this.#current]) this.#learn(noRows);
		// "UPDATE 3", "INSERT 0 1", "SELECT 25": the last word counts the rows.
		const count = Number(message.text.slice(message.text.lastIndexOf(' ') + 1));
		this.#counts[this.#current] = Number.isInteger(count) ? count : 0;
		this.#current += 1;
	}

	#learn(shape: RowShape): void {
		this.#shapes[this.#current] = shape;
		const statement = this.statements[this.#current];
		if (this.#named && statement && this.#wire) shapesOf(this.#wire).set(this.#nameOf(statement), shape);
	}

	handleEmptyQuery(): void {
		this.#current += 1;
	}

	handlePortalSuspended(): void {}

	handleCopyInResponse(wire: Wire): void {
		wire.sendCopyFail('COPY is not used here');
	}

	handleCopyData(): void {}

	handleError(error: unknown): void {
		this.#settle.reject(error);
	}

	handleReadyForQuery(): void {
		if (this.#failure) this.#settle.reject(this.#failure);
		else this.#settle.resolve(this.#rows.map((rows, index) => ({ rows, rowCount: this.#counts[index]! })));
	}
}
