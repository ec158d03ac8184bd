import type { Recorder } from './recorder.ts';

/** The API about itself. */
export async function recordMeta(to: Recorder): Promise<void> {
  await to.record('listProblems');
  await to.record('getProblem', { params: { code: 'precondition-failed' } });
  await to.record('getDocs');
  await to.record('getDocsFile', { params: { file: 'docs.css' } });
}
