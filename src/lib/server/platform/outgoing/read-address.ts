import { request as overHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as overHttps } from 'node:https';
import { refuse } from '../refusal';
import { allowedUrl, guarded, usualRules, type AddressRefusal, type AddressRules } from './address-rules';

const mostRedirects = 3;

/**
 * Reads a text from a public address that a person typed. The one door through which this program asks the outside for
 * what a user names: only https, only numbers of the public internet, judged at the moment of connecting so that a name
 * cannot point elsewhere between two look-ups, each redirect judged anew, no credentials, no cookies, within a time and
 * a size.
 */
export async function readAddress(
	typed: string,
	rules: Partial<AddressRules> = {}
): Promise<{ readonly text: string; readonly address: string } | AddressRefusal> {
	const all = { ...usualRules, ...rules };
	let address = typed.trim();
	for (let step = 0; step <= mostRedirects; step += 1) {
		const url = allowedUrl(address, all);
		if (!url) return refuse('ADDRESS_NOT_ALLOWED');
		const answer = await ask(url, all);
		if ('refused' in answer) return answer;
		if (!('redirect' in answer)) return { text: answer.text, address: url.href };
		if (!URL.canParse(answer.redirect, url)) return refuse('ADDRESS_ANSWERED_NO');
		address = new URL(answer.redirect, url).href;
	}
	return refuse('ADDRESS_ANSWERED_NO');
}

type Answer = { readonly text: string } | { readonly redirect: string } | AddressRefusal;

function ask(url: URL, rules: AddressRules): Promise<Answer> {
	const options: RequestOptions = {
		method: 'GET',
		lookup: guarded(rules),
		signal: AbortSignal.timeout(rules.patience),
		headers: { accept: 'application/rss+xml, application/atom+xml, application/json, text/csv, */*;q=0.1' }
	};
	return new Promise((settle) => {
		const send = url.protocol === 'https:' ? overHttps : overHttp;
		const sent = send(url, options, (answer) => void read(answer, rules).then(settle));
		sent.on('error', (error: NodeJS.ErrnoException) =>
			settle(refuse(error.code === 'NOT_ALLOWED' ? 'ADDRESS_NOT_ALLOWED' : 'ADDRESS_NOT_REACHED'))
		);
		sent.end();
	});
}

async function read(answer: IncomingMessage, rules: AddressRules): Promise<Answer> {
	const status = answer.statusCode ?? 0;
	if (status >= 300 && status < 400 && answer.headers.location) {
		answer.destroy();
		return { redirect: answer.headers.location };
	}
	if (status !== 200) {
		answer.destroy();
		return refuse('ADDRESS_ANSWERED_NO', { status });
	}
	const parts: Buffer[] = [];
	let size = 0;
	try {
		for await (const part of answer as AsyncIterable<Buffer>) {
			size += part.length;
			if (size > rules.mostBytes) {
				answer.destroy();
				return refuse('ADDRESS_TOO_LARGE');
			}
			parts.push(part);
		}
	} catch {
		return refuse('ADDRESS_NOT_REACHED');
	}
	return { text: Buffer.concat(parts).toString('utf8').replaceAll('\0', '') };
}
