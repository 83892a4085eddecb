/** Work that is done in a process of its own, because it is native, slow, or reads what strangers sent. */
export { OneAtATime } from './one-at-a-time';
