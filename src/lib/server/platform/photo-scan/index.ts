export { bindPhotos, inTakenOrder, mostPhotos, upright, type Photo, type Sheet } from './bind-photos';
export { sheetsIn } from './sheets-in';
