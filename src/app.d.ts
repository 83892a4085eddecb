import type { Ctx } from '$lib/server/platform/context';
import type { Language } from '$lib/text/bilingual';

declare global {
	namespace App {
		interface Error {
			message: string;
			code?: string;
			requestId?: string;
			/** What the page of the error says in place of the usual words, where a page knows better what to do. */
			told?: { title: string; help: string; link: { href: string; text: string } };
		}
		interface Locals {
			ctx: Ctx;
			language: Language;
			requestId: string;
		}
	}
}

export {};
