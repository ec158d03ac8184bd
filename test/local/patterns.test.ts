import { describe, expect, it } from 'vitest';
import { compilePattern } from '../../infra/local/patterns.ts';

const event = {
  source: 'aws.ses',
  detail: { state: 'Open', count: 5, nothing: null, tags: ['a', 'b'], flag: true, empty: [] },
};

describe('event patterns', () => {
  it.each([
    ['exact', { source: ['aws.ses'] }, true],
    ['one of several', { source: ['x', 'aws.ses'] }, true],
    ['another', { source: ['x'] }, false],
    ['two fields, both', { source: ['aws.ses'], detail: { state: ['Open'] } }, true],
    ['two fields, one', { source: ['x'], detail: { state: ['Open'] } }, false],
    ['a list holds it', { detail: { tags: ['b'] } }, true],
    ['a list holds it not', { detail: { tags: ['c'] } }, false],
    ['null', { detail: { nothing: [null] } }, true],
    ['null for what is absent', { detail: { absent: [null] } }, false],
    ['true', { detail: { flag: [true] } }, true],
    ['numbers are not texts', { detail: { count: ['5'] } }, false],
    ['prefix', { source: [{ prefix: 'aws.' }] }, true],
    ['prefix of a number', { detail: { count: [{ prefix: '5' }] } }, false],
    ['prefix without case', { source: [{ prefix: { 'equals-ignore-case': 'AWS' } }] }, true],
    ['suffix', { source: [{ suffix: 'ses' }] }, true],
    ['equal without case', { detail: { state: [{ 'equals-ignore-case': 'OPEN' }] } }, true],
    ['longer is not equal', { detail: { state: [{ 'equals-ignore-case': 'OP' }] } }, false],
    ['wildcard', { source: [{ wildcard: 'a*s.s*' }] }, true],
    ['wildcard takes no dot for any', { source: [{ wildcard: 'aws.s.s' }] }, false],
    ['exists', { detail: { nothing: [{ exists: true }] } }, true],
    ['exists not', { detail: { absent: [{ exists: false }] } }, true],
    ['exists not, below an absent field', { gone: { absent: [{ exists: false }] } }, true],
    ['anything but', { detail: { state: [{ 'anything-but': ['Shut'] }] } }, true],
    ['anything but itself', { detail: { state: [{ 'anything-but': 'Open' }] } }, false],
    ['anything but a prefix', { detail: { state: [{ 'anything-but': { prefix: 'Op' } }] } }, false],
    ['anything but, absent', { detail: { absent: [{ 'anything-but': 'x' }] } }, false],
    ['number in range', { detail: { count: [{ numeric: ['>', 0, '<=', 5] }] } }, true],
    ['number out of range', { detail: { count: [{ numeric: ['>', 5] }] } }, false],
    ['$or', { $or: [{ source: ['x'] }, { detail: { count: [5] } }] }, true],
    ['$or of none', { $or: [{ source: ['x'] }, { detail: { count: [6] } }] }, false],
  ])('%s', (_, pattern, wanted) => {
    expect(compilePattern(pattern)(event)).toBe(wanted);
  });

  it.each([
    [{ source: [{ cidr: '10.0.0.0/8' }] }],
    [{ source: [{ numeric: ['~', 1] }] }],
    [{ source: 'aws.ses' }],
    [{ source: [{ prefix: 'a', suffix: 'b' }] }],
  ])('refuses what it does not know: %j', (pattern) => {
    expect(() => compilePattern(pattern)).toThrow();
  });
});
