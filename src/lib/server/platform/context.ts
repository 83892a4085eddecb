import type { TimeZone } from '$lib/written/time-zone';
import type { Language } from '$lib/text/bilingual';
import type { DatabaseRefusal } from './database/failures';
import type { Idempotency, UnitOfWork } from './database/unit-of-work';
import type { TenantDatabase } from './database/tenant-database';
import type { FileStore, MasterKeys } from './files';
import type { AuditActor } from './audit-text';
import type { PageReader } from './page-reader';
import type { VirusScanner } from './virus-scanner';
import type { SigningPlace } from './signatures';
import { roles, type Role } from './office-roles';

export { roles, type Role };

/** Who asks, as of this request: roles are those that hold today. */
export type Actor =
	| { readonly kind: 'anonymous' }
	/** Somebody who proved an e-mail address or holds a resume or tracking link; sees that one proposal. */
	| { readonly kind: 'applicant'; readonly proposalId: string; readonly email: string }
	| {
			readonly kind: 'person';
			readonly id: string;
			readonly name: string;
			readonly position: string | null;
			readonly roles: readonly Role[];
			readonly unitIds: readonly string[];
			readonly partnerIds: readonly string[];
			/** Invented for the demonstration: whatever this person makes is marked "Contoh". */
			readonly isExample: boolean;
			readonly sessionCsrf?: string;
			/** `link`: by the secret of a link in a mail, which lets its holder do one act. */
			readonly via: 'session' | 'token' | 'link';
	  }
	/** The program itself: the worker, the seed, the command line. */
	| { readonly kind: 'program'; readonly name: string };

export type Tenant = {
	readonly id: number;
	readonly kodeWilayah: string;
	readonly slug: string;
	readonly name: string;
	readonly shortName: string;
	readonly kind: 'city' | 'regency' | 'province';
	/** Wali Kota, Bupati or Gubernur. */
	readonly headTitle: { readonly id: string; readonly en: string };
	/** The legal time in which its instants are written and its days begin. */
	readonly timeZone: TimeZone;
	readonly isSynthetic: boolean;
	readonly settings: Readonly<Record<string, unknown>>;
};

/** Time as an argument: what a test, the demonstration's chosen day, or the real clock says. */
export type Clock = {
	/** The instant. */
	now(): Date;
	/** The day in the tenant's time zone, YYYY-MM-DD. */
	today(): string;
};

/**
 * All that a service may touch (style rule 2). Made once per request, job or command; handed down, never
 * reached for.
 */
export type Ctx = {
	readonly actor: Actor;
	readonly tenant: Tenant;
	readonly db: TenantDatabase;
	readonly clock: Clock;
	readonly files: FileStore;
	/** Keys that are derived when they are needed and stored nowhere; absent where no message is signed. */
	readonly keys?: Pick<MasterKeys, 'currentId' | 'derive'>;
	/** Absent where nothing is signed and no authority is known: then no certificate is trusted. */
	readonly signing?: SigningPlace;
	/** Looks for viruses in what comes in; absent where none was set up. */
	readonly scanner?: VirusScanner;
	/** Draws the pages of papers; absent where nothing does. */
	readonly pageReader?: PageReader;
	readonly language: Language;
	/** Where this installation is reached, for links in mail and on paper; no slash at the end. */
	readonly origin: string;
	readonly mode: 'demo' | 'production';
	readonly requestId: string;
	readonly idempotency?: Idempotency;
	/** What must happen with this request's act or not at all: a link that is used up by it. */
	readonly alongside?: (uow: UnitOfWork) => void;
};

/** The actor as the audit log names it. */
export function auditActor(actor: Actor): AuditActor {
	switch (actor.kind) {
		case 'person':
			return { id: actor.id, role: actor.roles.join('+') || 'none' };
		case 'applicant':
			return { id: null, role: 'applicant' };
		case 'program':
			return { id: null, role: `program:${actor.name}` };
		case 'anonymous':
			return { id: null, role: 'anonymous' };
	}
}

/** True where what this actor makes is invented for the demonstration (capability 92). */
export function makesExamples(ctx: Pick<Ctx, 'actor' | 'mode'>): boolean {
	if (ctx.mode === 'demo') return true;
	return ctx.actor.kind === 'person' && ctx.actor.isExample;
}

/**
 * Carries out one act as this request: one transaction, and where the request came with an idempotency key its
 * answer is kept in that same transaction. Services write through this and nothing else.
 */
export function carryOut<Result>(
	ctx: Ctx,
	work: (uow: UnitOfWork) => Promise<Result> | Result
): Promise<Result | DatabaseRefusal> {
	const { alongside, idempotency } = ctx;
	if (!alongside) return ctx.db.write(work, { idempotency });
	return ctx.db.write(
		(uow) => {
			alongside(uow);
			return work(uow);
		},
		{ idempotency }
	);
}

/** The same request whose kept answer is made from the act's result by `answer` (an API call that words it anew). */
export function answering<Result>(ctx: Ctx, answer: (result: Result) => unknown): Ctx {
	if (!ctx.idempotency) return ctx;
	const { status } = ctx.idempotency.answer(undefined);
	return {
		...ctx,
		idempotency: { ...ctx.idempotency, answer: (result) => ({ status, body: answer(result as Result) }) }
	};
}
