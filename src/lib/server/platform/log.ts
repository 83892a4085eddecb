import pino from 'pino';

export type Log = pino.Logger;

function describeFault(fault: unknown): Record<string, unknown> {
	if (!(fault instanceof Error)) return { message: String(fault) };
	const { name, message, stack } = fault;
	const { code, cause } = fault as Error & { code?: unknown };
	return { type: name, message, code, stack, ...(cause instanceof Error ? { cause: cause.message } : {}) };
}

/**
 * Structured log on standard error. Request bodies, cookies, tokens and typed text never get here: only ids,
 * routes, durations and codes do.
 */
export function makeLog(level: string = process.env.LOG_LEVEL ?? 'warn'): Log {
	return pino(
		{
			level,
			base: undefined,
			// pino's own writes every property of a fault: those of the database carry the connection with all its statements.
			serializers: { err: describeFault },
			redact: { paths: ['*.password', '*.token', '*.authorization', '*.cookie'], censor: '…' }
		},
		pino.destination({ fd: 2, sync: true })
	);
}
