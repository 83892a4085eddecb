import type { Ctx } from '$lib/server/platform/context';
import type { Language } from '$lib/text/bilingual';

declare global {
	namespace App {
		interface Error {
			message: string;
			code?: string;
			requestId?: string;
		}
		interface Locals {
			ctx: Ctx;
			language: Language;
			requestId: string;
		}
	}
}

export {};
