export {
	MissingFileFault,
	type FileAddress,
	type FileContent,
	type FileStore,
	type StoredFile
} from './file-store';
export { FolderStore } from './folder-store';
export { MasterKeys } from './master-keys';
export { DamagedFileFault } from './sealed-file';
