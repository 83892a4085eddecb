import pino from 'pino';

export type Log = pino.Logger;

/**
 * Structured log on standard error. Request bodies, cookies, tokens and typed text never get here: only ids,
 * routes, durations and codes do.
 */
export function makeLog(level: string = process.env.LOG_LEVEL ?? 'warn'): Log {
	return pino(
		{
			level,
			base: undefined,
			redact: { paths: ['*.password', '*.token', '*.authorization', '*.cookie'], censor: '…' }
		},
		pino.destination({ fd: 2, sync: true })
	);
}
