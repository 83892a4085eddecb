export { BrokenTarFault, TarFile, type TarPlace } from './read-tar';
export { padding, tarBlock, tarHead } from './tar-header';
