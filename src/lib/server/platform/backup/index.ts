export { copyCluster } from './copy-cluster';
export { copyTree, sumOfFile } from './copy-tree';
