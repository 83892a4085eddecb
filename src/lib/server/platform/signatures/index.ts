/** Electronic signatures of PDFs: made and checked (PAdES, ETSI EN 319 142-1). */
export { checkSignatures, hasSignatureFields, type Trust } from './check-signatures';
export type { CertificateVerdict, SignatureReport, SignatureVerdict, SignerName } from './verdict';
export { makeCertificate, newKey, type CertificateWishes, type Issuer } from './make-certificate';
export { signDetached, signWithStamp, type SigningIdentity } from './write-cms';
export { signPdf, type SignatureWords } from './sign-pdf';
export { eSignGateway, type ESignGateway, type GatewayRefusal, type GatewaySigner } from './gateway';
export { openSigningPlace, type SigningPlace } from './signing-place';
export type { TimeStampRefusal } from './ask-time-stamp';
export type { TokenRefusal, TokenSettings } from './token';
export { readPkcs12 } from './read-pkcs12';
