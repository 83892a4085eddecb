import type { Ctx } from '$lib/server/platform/context';
import { PdfUnreadable } from '$lib/server/platform/pdf-file';
import { isRefusal, refuse, type Refusal } from '$lib/server/platform/refusal';
import {
	checkSignatures,
	signDetached,
	signWithStamp,
	signPdf,
	type GatewayRefusal,
	type GatewaySigner,
	type TimeStampRefusal,
	type TokenRefusal
} from '$lib/server/platform/signatures';
import { openFileUnchecked } from '$lib/server/modules/documents';

/** Whose certificates are believed here, now. */
export const trustOf = (ctx: Ctx) => ({ anchors: ctx.signing?.anchors ?? [], at: ctx.clock.now() });

export async function bytesOf(ctx: Ctx, document: { readonly sha256: string }): Promise<Buffer> {
	const pieces: Buffer[] = [];
	for await (const piece of await openFileUnchecked(ctx, document.sha256)) pieces.push(piece as Buffer);
	return Buffer.concat(pieces);
}

/**
 * Signs with a certificate of this installation: the region's own, or in the demonstration one that is made for the
 * occasion. Appends only. Where an authority for time stamps was set up, the signature bears one or is not given.
 *
 * @param holder in whose name the certificate is
 */
export async function signHere(
	ctx: Ctx,
	bytes: Buffer,
	words: { readonly holder: string; readonly name: string; readonly reason: string }
): Promise<
	Buffer | Refusal<'CERTIFICATE_MISSING' | 'SIGNED_PAPER_WRONG_KIND'> | TimeStampRefusal | TokenRefusal
> {
	const at = ctx.clock.now();
	const identity = ctx.signing?.identityOf(words.holder, at);
	if (!identity) return refuse('CERTIFICATE_MISSING');
	const stamps = ctx.signing?.timeStamps;
	try {
		return await signPdf(
			bytes,
			{ name: words.name, reason: words.reason, location: ctx.tenant.shortName, at },
			(ranges) => (stamps ? signWithStamp(identity, ranges, stamps) : signDetached(identity, ranges))
		);
	} catch (fault) {
		if (fault instanceof PdfUnreadable) return refuse('SIGNED_PAPER_WRONG_KIND');
		throw fault;
	}
}

/** Signs through the national gateway with the person's own certificate. Never tried again. */
export async function signThroughGateway(
	ctx: Ctx,
	bytes: Buffer,
	signer: GatewaySigner,
	reason: string
): Promise<Buffer | GatewayRefusal | Refusal<'GATEWAY_MISSING'>> {
	const gateway = ctx.signing?.gateway;
	if (!gateway) return refuse('GATEWAY_MISSING');
	const signed = await gateway.sign(bytes, signer, reason);
	if (isRefusal(signed)) return signed;
	const { conclusion, signatures } = checkSignatures(signed, trustOf(ctx));
	const before = checkSignatures(bytes, trustOf(ctx)).signatures.length;
	// It said that it signed: what came back is not kept unless that can be seen.
	if (conclusion === 'broken' || conclusion === 'changed' || signatures.length <= before)
		return refuse('SIGNING_OUTCOME_UNKNOWN');
	return signed;
}
