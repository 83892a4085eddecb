export {
	readUpload,
	type RefusedFile,
	type Upload,
	type UploadedFile,
	type UploadLimits,
	type UploadRefusal
} from './read-upload';
export { inspectFile } from './inspect-file';
export { cleanFileName } from './file-name';
export { stripPicture } from './strip-picture';
export { photoFacts, type PhotoFacts } from './photo-facts';
export {
	bufferSource,
	mediaTypes,
	type ByteSource,
	type FileKind,
	type FileRefusalReason,
	type Verdict
} from './verdict';
