// biome-ignore-all lint/suspicious/noTemplateCurlyInString: CloudFormation writes its references so
import { describe, expect, it } from 'vitest';
import type { Stack } from '../../infra/local/template/assembly.ts';
import { resolver } from '../../infra/local/template/intrinsics.ts';

const stack = (name: string, parts: Partial<Stack>): Stack => ({
  name,
  Parameters: {},
  Resources: {},
  Outputs: {},
  ...parts,
});

const data = stack('data', {
  Resources: {
    Table: { Type: 'AWS::DynamoDB::GlobalTable', Properties: { TableName: 'orders' } },
    Pool: { Type: 'AWS::Cognito::UserPool', Properties: {} },
  },
  Outputs: {
    Exported: { Value: { Ref: 'Table' }, Export: { Name: { 'Fn::Sub': '${AWS::StackName}:Table' } } },
    Private: { Value: 'x' },
  },
});
const app = stack('app', {
  Parameters: { Version: { Default: '7' } },
  Resources: {
    Fn: {
      Type: 'AWS::Lambda::Function',
      Properties: { FunctionName: { 'Fn::Join': ['-', ['a', { Ref: 'Version' }]] } },
    },
    Machine: { Type: 'AWS::StepFunctions::StateMachine', Properties: {} },
    Odd: { Type: 'AWS::Odd::Thing', Properties: {} },
  },
});
const resolve = resolver([data, app], app);

describe('intrinsic functions', () => {
  it.each([
    ['a plain value', 5, 5],
    ['Ref of a parameter', { Ref: 'Version' }, '7'],
    ['Ref of a function', { Ref: 'Fn' }, 'a-7'],
    ['Ref of a machine', { Ref: 'Machine' }, 'arn:aws:states:eu-central-1:000000000000:stateMachine:Machine'],
    ['Ref of a pseudo parameter', { Ref: 'AWS::AccountId' }, '000000000000'],
    ['GetAtt', { 'Fn::GetAtt': ['Fn', 'Arn'] }, 'arn:aws:lambda:eu-central-1:000000000000:function:a-7'],
    ['GetAtt as text', { 'Fn::GetAtt': 'Fn.Arn' }, 'arn:aws:lambda:eu-central-1:000000000000:function:a-7'],
    ['Join of nested', { 'Fn::Join': ['/', ['x', { Ref: 'Fn' }, 1]] }, 'x/a-7/1'],
    [
      'Sub',
      { 'Fn::Sub': '${Fn}:${Fn.Arn}:${!Literal}' },
      'a-7:arn:aws:lambda:eu-central-1:000000000000:function:a-7:${Literal}',
    ],
    ['Sub with variables', { 'Fn::Sub': ['${A}-${B}', { A: { Ref: 'Fn' }, B: 2 }] }, 'a-7-2'],
    ['Select of Split', { 'Fn::Select': [1, { 'Fn::Split': [':', 'a:b:c'] }] }, 'b'],
    ['ImportValue', { 'Fn::ImportValue': 'data:Table' }, 'orders'],
    ['NoValue is left out', { a: { Ref: 'AWS::NoValue' }, b: [{ Ref: 'AWS::NoValue' }, 1] }, { b: [1] }],
  ])('%s', (_, value, wanted) => {
    expect(resolve(value)).toEqual(wanted);
  });

  it.each([
    ['an unknown function', { 'Fn::Transform': {} }, 'Fn::Transform is not known'],
    ['an unknown resource', { Ref: 'Nobody' }, 'no resource Nobody'],
    ['an unknown export', { 'Fn::ImportValue': 'x' }, 'no stack exports x'],
    [
      'an unknown attribute',
      { 'Fn::GetAtt': ['Fn', 'Colour'] },
      'Fn (AWS::Lambda::Function): attribute Colour',
    ],
    ['an unknown type', { Ref: 'Odd' }, 'AWS::Odd::Thing (Odd)'],
    ['a list where a text belongs', { 'Fn::Join': ['', [[1]]] }, 'is not a text'],
  ])('%s is an error that names it', (_, value, message) => {
    expect(() => resolve(value)).toThrow(message);
  });
});
